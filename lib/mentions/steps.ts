/** The steps of a phrase, taken from its written form (lexicon.ts): words, their beginnings, ends and digits, and gaps. */

import { SIGN } from '../prose/characters.ts';
import { tokensOf } from '../prose/tokens.ts';
import { joined, piecesOf } from './forms.ts';

/** `marks`: commas and the like may stand between, too. */
export interface Gap {
  most: number;
  marks: boolean;
}

/** `open`: with any ending; `ends`: with any beginning; `digits`: any digit stands for each of its own. */
export type Step = { word: string; open: boolean; ends?: boolean; digits?: boolean } | Gap;

/** Every digit as one: what `#` in a phrase is kept as, and how a text's numbers are looked up where it may stand. */
const DIGIT = '0';
export const isNumber = (text: string): boolean => text.charCodeAt(0) < 58 && text.charCodeAt(0) > 47;
export const shapeOf = (text: string): string => text.replaceAll(',', '').replace(/\d/g, DIGIT);

const SIMPLE = /^[a-zà-öø-ÿа-яё0-9]+$/;
/** Each is a token of its own: no need to look for tokens, which for the phrases of a language takes a second on a slow machine. */
const SIGNS = new RegExp(`^${SIGN}+$`, 'u');

/** The steps of one part of a phrase: a word, a word's beginning, a gap; a part with marks or signs has several. */
export function stepsOf(part: string): Step[] {
  const gap = /^~(~?)(\d\d?)$/.exec(part);
  if (gap) return [{ most: Number(gap[2]), marks: gap[1] !== '' }];
  const open = part.endsWith('*');
  const word = open ? part.slice(0, -1) : part;
  if (word.startsWith('*') && word.length > 1) return [{ word: word.slice(1), open: false, ends: true }];
  if (word.startsWith('#')) return [{ word: word.replaceAll('#', DIGIT), open, digits: true }];
  if (SIMPLE.test(word)) return [{ word, open }];
  if (SIGNS.test(word)) {
    const signs = [...word];
    return signs.map((sign, at) => ({ word: sign, open: open && at === signs.length - 1 }));
  }
  const tokens = tokensOf(word);
  return tokens.map(({ text }, at) => ({ word: text, open: open && at === tokens.length - 1 }));
}

/** First words of a phrase, as they would be steps: cheap where the phrase begins plainly. */
export function firstSteps(phrase: string): Step[] {
  const plain = /^[^\s(_]+(?=\s|$)/.exec(phrase)?.[0];
  if (plain !== undefined) return stepsOf(plain).slice(0, 1);
  const [first] = piecesOf(phrase);
  if (!first) return [];
  const starts = 'words' in first ? [first.words] : first.choices;
  // An empty alternative: what comes after may come first.
  const after = starts.some((start) => start.trim() === '') ? firstSteps(afterGroup(phrase)) : [];
  return [
    ...starts.flatMap((start) => joined(start.trim()).flatMap((form) => stepsOf(form.split(' ')[0] ?? '').slice(0, 1))),
    ...after,
  ];
}

/** What follows the group that a phrase begins with. */
function afterGroup(phrase: string): string {
  let depth = 0;
  for (let at = 0; at < phrase.length; at++) {
    if (phrase[at] === '(') depth++;
    if (phrase[at] === ')' && --depth === 0) return phrase.slice(at + 1).trim();
  }
  return '';
}
