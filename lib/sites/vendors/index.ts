import { identityOf, VENDORS } from '../../vendors/table.ts';
import { readPage } from '../page/read-page.ts';
import { titlePlace } from '../page/title-place.ts';
import type { Site } from '../site.ts';
import { vendorOfPage } from './url.ts';

/**
 * Pages of vendors and hubs, by the table in assets/vendors.json alone: none has a selector of its own, since their markup
 * changes with every campaign. Whether a page is a model's is decided by what it says (lib/elements).
 */
export const vendors: Site = {
  id: 'vendor',
  matches: VENDORS.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`)),
  mayHold: (url) => vendorOfPage(url) !== undefined,
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
