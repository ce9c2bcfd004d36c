import { identityOf, vendorOfHost } from '../../vendors/table.ts';
import type { PageSite } from '../site.ts';
import { vendorOfPage } from './url.ts';

/**
 * Pages of vendors and hubs, by the table in assets/vendors.json alone: none has a selector of its own, since their markup
 * changes with every campaign. Whether a page is a model's is decided by what it says (lib/page-kind).
 */
export const vendors: PageSite = {
  id: 'vendor',
  isAt: (host) => vendorOfHost(host) !== undefined,
  mayHold: (url) => vendorOfPage(url) !== undefined,
  keyOf: identityOf,
  routerEvents: [],
};
