/** Signs of vendors' and other pages, none of which GitHub has. */

import * as names from '../names.ts';
import type { PageText } from '../page-text.ts';
import { says, timesIn } from '../zone.ts';
import { flag, many, type Sign } from './sign.ts';

/** A sign that only pages have. */
const page = (id: string, rule: number, of: (page: PageText) => number): Sign => ({
  id: `page-${id}`,
  rule,
  of: (text) => (text.isPage ? of(text) : 0),
});

const titleOf = ({ evidence }: PageText): string => evidence.reading.title;
const pathOf = ({ evidence }: PageText): string => evidence.reading.subject.id.replace(/^[^/]*/, '');

/** The name stands in the text again and again; a title of a sentence's length is no name. */
const nameCount = ({ name, prose }: PageText): number => {
  const [head = ''] = name.split(/[:|(]/);
  return head.length < 3 || head.trim().split(/\s+/).length > 4
    ? 0
    : prose.toLowerCase().split(head.trim().toLowerCase()).length - 1;
};

export const PAGE_SIGNS: readonly Sign[] = [
  page('any', 0, () => 1),
  page('list-title', -6, (text) => flag(says(text.said.pageTitle, 'page-list-title'))),
  page('other-title', -2, (text) => flag(says(text.said.pageTitle, 'other-title'))),
  page('other-address', -2, (text) => flag(names.OTHER_PATH.test(pathOf(text)))),
  page('never-address', -4, (text) => flag(names.NEVER_PATH.test(pathOf(text).replace(/\?.*/, '')))),
  page('model-address', 1, (text) => flag(names.MODEL_PATH.test(pathOf(text)))),
  page('announced', 1, (text) =>
    flag(says(text.said.pageTitle, 'announced') && says(text.said.headline, 'model-word')),
  ),
  page('model-word', 1, (text) => flag(says(text.said.headline, 'model-word'))),
  page('served', 1, (text) => flag(says(text.said.headline, 'served'))),
  page('facts', 1, (text) => many(timesIn(text.said.prose, 'model-facts', 6, 8000), 4)),
  page('other-words', -1, (text) => many(timesIn(text.said.prose, 'other-words', 12, 8000), 8)),
  page('title-version', 1, (text) => flag(/\p{L}[\w.]*[- ]?v?\d/u.test(titleOf(text)))),
  page('title-short', 0, (text) => flag(titleOf(text).split(/\s+/).length <= 4)),
  page('title-asks', -1, (text) => flag(/\?|？/.test(titleOf(text)))),
  page('name-often', 1, (text) => many(nameCount(text), 6)),
  page('known', 3, ({ evidence }) => flag(evidence.known !== undefined)),
  page('members', 2, ({ evidence }) => flag(evidence.known === undefined && evidence.members !== undefined)),
  page('of-hub', 1, ({ evidence: { publisher } }) =>
    flag(publisher?.role === 'files' || publisher?.role === 'service'),
  ),
  page('of-vendor', 0, ({ evidence: { publisher } }) => flag(publisher?.role === 'vendor')),
  page('one-hub-model', 0, ({ links }) => flag(links.hub > 0 && links.hub < 4)),
];
