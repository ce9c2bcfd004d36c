import { identityOf } from '../../vendors/table.ts';
import { isTaken } from '../hosts.ts';
import type { PageSite } from '../site.ts';

/**
 * Any page that a reader asks about: by the toolbar button, or on a site that the reader has allowed for good. Its publisher
 * is in no table: what belongs to it is told by names alone.
 */
export const anyPage: PageSite = {
  id: 'any-page',
  isAt: (host) => !isTaken(host),
  mayHold: (url) => url.protocol === 'https:' && !isTaken(url.hostname),
  keyOf: identityOf,
  routerEvents: [],
};
