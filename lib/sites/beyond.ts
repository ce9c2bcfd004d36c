/** Pages of vendors, and any page: sites without a folder of their own, read by their text. */

import { anyPage } from './any-page/index.ts';
import { reader as anyReader } from './any-page/reader.ts';
import type { PageSite, Reader } from './site.ts';
import { vendors } from './vendors/index.ts';
import { reader as vendorReader } from './vendors/reader.ts';

/** In: a host that the reader has allowed. Out: the site that is followed there, a vendor's pages or all of them, with its reader. */
export const onAllowedHost = (host: string): { site: PageSite; reader: Reader } =>
  vendors.isAt(host) ? { site: vendors, reader: vendorReader } : { site: anyPage, reader: anyReader };

/** The reader of a page that its reader asks about, where no other has it. */
export const readerBeyond = (url: URL): Reader => (vendors.mayHold(url) ? vendorReader : anyReader);
