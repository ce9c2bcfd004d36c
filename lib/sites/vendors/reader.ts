import { identityOf } from '../../vendors/table.ts';
import { readPage } from '../page/read-page.ts';
import { titlePlace } from '../page/title-place.ts';
import type { Reader } from '../site.ts';
import { vendorOfPage } from './url.ts';

/** Reads a vendor's or a hub's page by its text. */
export const reader: Reader = {
  read: (document, url) => {
    const vendor = vendorOfPage(url);
    if (!vendor) return { reason: 'other' };
    const kind = vendor.kind === 'repository' ? 'readme' : 'page';
    // A hub's pages are by others: only the page says by whom.
    const owner = vendor.kind === 'vendor' ? { owner: vendor.name } : {};
    return readPage(document, url, { site: 'vendor', id: identityOf(url), kind, ...owner });
  },
  mountPoint: titlePlace,
};
