/** All sites, those with a folder of their own first: for whatever is not in a page of these. The table of vendors comes with it. */
import type { Subject } from '../model/index.ts';
import { vendorOfHost } from '../vendors/table.ts';
import { anyPage } from './any-page/index.ts';
import { findSite, SITES, type Site } from './index.ts';
import { hostIn, TEXT } from './page/text-site.ts';
import { vendors } from './vendors/index.ts';

export { RECORDS } from './index.ts';

const ANY: Site = { ...TEXT, ...anyPage };
const OTHERS: readonly Site[] = [{ ...TEXT, ...vendors, publisherOf: (id) => vendorOfHost(hostIn(id)) }, ANY];

export const EVERY_SITE: readonly Site[] = [...SITES, ...OTHERS];

/** The site for a page that its reader asks about: its own, a vendor's, or that for any page. */
export function findAnySite(url: URL): Site | undefined {
  if (url.protocol !== 'https:') return undefined;
  return findSite(url) ?? OTHERS.find((site) => site.mayHold(url));
}

/** Is an address on a site that a reader may allow: one without a folder of its own? */
export const isBeyond = (url: URL): boolean => anyPage.mayHold(url);

/** The site that a reading is from. One that is not known is treated as any page. */
export const siteOf = ({ site }: Pick<Subject, 'site'>): Site => EVERY_SITE.find(({ id }) => id === site) ?? ANY;
