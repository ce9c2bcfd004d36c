/**
 * May a text name a licence? Most sentences have none of the words that a name can be found by, and are passed over at one look. The words are
 * those of the tables that the patterns are made from.
 */
import { GRAMMAR } from '../grammar.ts';
import { NAME_RECORDS } from '../names/standard-names.ts';
import { LICENSE_WORDS } from '../names/words.ts';
import { spelled } from './spelled.ts';

/** What the patterns of named.ts have that is in no table. */
const WRITTEN_OUT = ['licens', 'licenc', 'terms', 'conditions of', 'agreement', 'EULA'];
const ABBREVIATED = ['BSD', 'CC', 'creative', '知识共享', 'クリエイティブ', '크리에이티브', 'rail', 'MIT'];

const { titledFirst, titledLast, inMarks, deedFirst, deedLast } = GRAMMAR;
const OWN = [...titledFirst, ...titledLast, ...inMarks, ...deedFirst, ...deedLast].map((word) =>
  word.replace(/\*$/, ''),
);

/** Names that are found with no word for a licence in the text. */
const NAMES = NAME_RECORDS.flatMap(({ names, versions, alone = [], things = [] }) => [
  ...alone,
  ...(versions ? names.filter((name) => !things.includes(name)) : []),
]);

/** So short a name is looked for only where a word begins: "ISC" is in "disc". */
const SHORT = 3;
const WORD = /^\w+$/;
const isShort = (word: string): boolean => word.length <= SHORT && WORD.test(word);

/** Is a word found wherever another is looked for: "MIT license" has "licens", "BSD 2" begins with "BSD"? */
const covers = (other: string, word: string): boolean =>
  isShort(other) ? word.startsWith(other) : word.split(/[ -]/).some((part) => part.includes(other));

/** Words without those that another finds. */
function fewest(all: readonly string[]): string[] {
  const kept: string[] = [];
  for (const word of [...new Set(all.map((each) => each.toLowerCase()))].sort((a, b) => a.length - b.length))
    if (!kept.some((other) => covers(other, word))) kept.push(word);
  return kept;
}

const words = fewest([...WRITTEN_OUT, ...ABBREVIATED, ...LICENSE_WORDS, ...OWN, ...NAMES]);

export const MAY_NAME = new RegExp(
  words.map((word) => (isShort(word) ? `\\b${spelled(word)}` : spelled(word))).join('|'),
  'iu',
);
