import { identityOf } from '../../vendors/table.ts';
import { readPage } from '../page/read-page.ts';
import { titlePlace } from '../page/title-place.ts';
import type { Site } from '../site.ts';

/** Sites that have an adapter of their own, whose other pages are not read as any page. */
const OWN_ADAPTER = /(?:^|\.)(?:huggingface\.co|hf\.co|github\.com)$/;

/**
 * Any page that a reader asks about: by the toolbar button, or on a site that the reader has allowed for good. Its publisher
 * is in no table: what belongs to it is told by names alone.
 */
export const anyPage: Site = {
  id: 'any-page',
  matches: [],
  mayHold: (url) => url.protocol === 'https:' && !OWN_ADAPTER.test(url.hostname),
  read: (document, url) => readPage(document, url, { site: 'any-page', id: identityOf(url) }),
  mountPoint: titlePlace,
};
