import { identityOf } from '../../vendors/table.ts';
import { readPage } from '../page/read-page.ts';
import { titlePlace } from '../page/title-place.ts';
import type { Reader } from '../site.ts';

/** Reads any page by its text. */
export const reader: Reader = {
  read: (document, url) => readPage(document, url, { site: 'any-page', id: identityOf(url) }),
  mountPoint: titlePlace,
};
