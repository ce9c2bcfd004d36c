/** Signs that tell the home of a model from a library, an app or a team's shelf that carries checkpoints. */

import { WEIGHT_FILE } from '../../mentions/weight-files.ts';
import type { PageText } from '../page-text.ts';
import * as words from '../words/carried.ts';
import {
  DEFINED_AS_METHOD,
  DEFINED_AS_MODEL,
  DOES_TASK,
  MODEL_FILE,
  OFFERS_WEIGHTS,
  PRESENTS,
  RELEASES,
} from '../words/model.ts';
import { SERVED } from '../words/page.ts';
import { STUDY } from '../words/tool.ts';
import { says } from '../zone.ts';
import { countOf, flag, many, type Sign } from './sign.ts';

const contains = ({ headline }: PageText): boolean => words.CONTAINS_WEIGHTS.test(headline.slice(0, 1200));

/** The subject is called a model before any tool is spoken of. */
function modelFirst({ headline }: PageText): boolean {
  const model = DEFINED_AS_MODEL.exec(headline.slice(0, 900));
  const tool = words.TOOL_NOUN.exec(headline);
  return model !== null && (tool === null || model.index + model[0].length <= tool.index);
}

/** Different keys that the reader is asked for. */
const keysOf = ({ code, prose }: PageText): number =>
  new Set(
    `${code}\n${prose}`
      .slice(0, 30_000)
      .match(words.KEY_OF_SERVICE)
      ?.map((key) => key.toLowerCase()),
  ).size;

const lines = ({ prose }: PageText, pattern: RegExp): number =>
  prose.split('\n').filter((line) => pattern.test(line.slice(0, 400))).length;

const ownWeights = ({ weights, files }: PageText): boolean =>
  weights.own + weights.ownInCode > 0 || files.some((path) => WEIGHT_FILE.test(path) || MODEL_FILE.test(path));

/** Nothing is presented: no weights of its own, no word of what its subject is or does as a model. */
const presentsNothing = (page: PageText): boolean =>
  !ownWeights(page) &&
  !contains(page) &&
  ![PRESENTS, DEFINED_AS_MODEL, DEFINED_AS_METHOD, DOES_TASK].some((pattern) => pattern.test(page.headline)) &&
  !(page.isPage && SERVED.test(page.headline));

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
  { id: 'presents-nothing', rule: -2, of: (page) => flag(presentsNothing(page)) },
  {
    id: 'weights-spoken-of-only',
    rule: 0,
    of: (page) =>
      flag(lines(page, OFFERS_WEIGHTS) > 0 && !ownWeights(page) && page.weights.other + page.weights.inCode === 0),
  },
  { id: 'releases-told', rule: 0, of: (page) => many(lines(page, RELEASES), 6) },
  { id: 'weights-fetched-by-name', rule: 1, of: (page) => flag(fetchesItself(page)) },
  { id: 'card-fields', rule: 2, of: ({ prose }) => flag(words.CARD_FIELDS.test(prose.slice(0, 1500))) },
  { id: 'space-fields', rule: -2, of: ({ prose }) => flag(words.SPACE_FIELDS.test(prose.slice(0, 600))) },
  // A study's checkpoints are its records; a paper whose repository says that it holds the weights is no mere study.
  { id: 'study', rule: -2, of: (page) => flag(STUDY.test(page.headline) && !contains(page)) },
  { id: 'keys-asked', rule: -2, of: (page) => flag(keysOf(page) > 1 || says(page.said.headings, 'keys-heading')) },
  {
    id: 'many-models',
    rule: -2,
    of: ({ headline, title }) => flag(words.MANY_MODELS.test(`${title} ${headline.slice(0, 900)}`)),
  },
  { id: 'team-repository', rule: -3, of: ({ headline }) => flag(words.TEAM_REPOSITORY.test(headline.slice(0, 700))) },
  {
    id: 'whole-solution',
    rule: -1,
    of: ({ headline, title }) => flag(words.WHOLE_SOLUTION.test(`${title} ${headline.slice(0, 600)}`)),
  },
  { id: 'titled-a-tool', rule: -2, of: ({ title }) => flag(words.TITLED_TOOL.test(title)) },
  { id: 'method-in-title', rule: 0, of: ({ title }) => flag(words.METHOD_TITLE.test(title)) },
  { id: 'tool-words', rule: 0, of: ({ headline, title }) => many(countOf(`${title} ${headline}`, words.TOOL_NOUN), 6) },
];
