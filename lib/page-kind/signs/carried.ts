/** Signs that tell the home of a model from a library, an app or a team's shelf that carries checkpoints. */

import { isA } from '../../mentions/scan.ts';
import { WEIGHT_FILE } from '../../mentions/weight-files.ts';
import { definedAsModel } from '../defined.ts';
import * as names from '../names.ts';
import type { PageText } from '../page-text.ts';
import { linesWith, says, timesIn } from '../zone.ts';
import { flag, many, type Sign } from './sign.ts';

const contains = ({ said }: PageText): boolean => says(said.headline, 'contains-weights', 1200);

/** The subject is called a model before any tool is spoken of. */
function modelFirst(page: PageText): boolean {
  const model = definedAsModel(page, 900);
  const tool = page.said.headline.find(({ means }) => isA(means, 'tool-noun'));
  return model !== undefined && (tool === undefined || model.end <= tool.start);
}

/** Different keys that the reader is asked for. */
const keysOf = ({ code, prose }: PageText): number =>
  new Set(
    `${code}\n${prose}`
      .slice(0, 30_000)
      .match(names.KEY_OF_SERVICE)
      ?.map((key) => key.toLowerCase()),
  ).size;

/** So much of a line is looked at. */
const LINE = 400;

const ownWeights = ({ weights, files }: PageText): boolean =>
  weights.own + weights.ownInCode > 0 || files.some((path) => WEIGHT_FILE.test(path) || names.MODEL_FILE.test(path));

/** Nothing is presented: no weights of its own, no word of what its subject is or does as a model. */
export const presentsNothing = (page: PageText): boolean =>
  !ownWeights(page) &&
  !contains(page) &&
  !['presented', 'method-defined', 'does-task'].some((means) => says(page.said.headline, means)) &&
  definedAsModel(page) === undefined &&
  !(page.isPage && says(page.said.headline, 'served'));

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]/gu, '');
/** A file of weights is fetched from an address that bears the repository's name. */
function fetchesItself({ code, name }: PageText): boolean {
  const own = plain(name);
  const addresses = code.match(/https?:\/\/[\w./%?=&~-]{4,300}/gi) ?? [];
  return (
    own.length > 3 &&
    addresses.some(
      (address) =>
        WEIGHT_FILE.test(address) && plain(address.replace(/^https?:\/\/github\.com\/[^/]+\/[^/]+/i, '')).includes(own),
    )
  );
}

export const CARRIED_SIGNS: readonly Sign[] = [
  { id: 'contains-weights', rule: 1, of: (page) => flag(contains(page)) },
  { id: 'model-defined-first', rule: 1, of: (page) => flag(modelFirst(page)) },
  { id: 'presents-nothing', rule: -1, of: (page) => flag(presentsNothing(page)) },
  {
    id: 'weights-spoken-of-only',
    rule: 0,
    of: (page) =>
      flag(
        linesWith(page.said.prose, 'weights-offered', LINE) > 0 &&
          !ownWeights(page) &&
          page.weights.other + page.weights.inCode === 0,
      ),
  },
  { id: 'releases-told', rule: 0, of: ({ said }) => many(linesWith(said.prose, 'releases-told', LINE), 6) },
  { id: 'weights-fetched-by-name', rule: 1, of: (page) => flag(fetchesItself(page)) },
  { id: 'card-fields', rule: 2, of: ({ prose }) => flag(names.CARD_FIELDS.test(prose.slice(0, 1500))) },
  { id: 'space-fields', rule: -2, of: ({ prose }) => flag(names.SPACE_FIELDS.test(prose.slice(0, 600))) },
  // A study's checkpoints are its records; a paper whose repository says that it holds the weights is no mere study.
  { id: 'study', rule: -2, of: (page) => flag(says(page.said.headline, 'study') && !contains(page)) },
  { id: 'keys-asked', rule: -2, of: (page) => flag(keysOf(page) > 1 || says(page.said.headings, 'keys-heading')) },
  {
    id: 'many-models',
    rule: -2,
    of: ({ said }) => flag(says(said.title, 'many-models') || says(said.headline, 'many-models', 900)),
  },
  { id: 'team-repository', rule: -3, of: ({ said }) => flag(says(said.headline, 'team-repository', 700)) },
  {
    id: 'whole-solution',
    rule: -1,
    of: ({ said }) => flag(says(said.title, 'whole-solution') || says(said.headline, 'whole-solution', 600)),
  },
  { id: 'titled-a-tool', rule: -2, of: ({ said }) => flag(says(said.title, 'titled-a-tool')) },
  { id: 'method-in-title', rule: 0, of: ({ said }) => flag(says(said.title, 'method-in-title')) },
  {
    id: 'tool-words',
    rule: 0,
    of: ({ said }) => many(timesIn(said.title, 'tool-noun') + timesIn(said.headline, 'tool-noun'), 6),
  },
];
