/** Finds a clause in a license's text by a few of its words, and quotes the sentence that they stand in. */
import { type Folded, fold } from '../prose/fold.ts';
import { splitSentences } from '../prose/sentences.ts';
import type { TextAtHand } from './index.ts';

/** Longer sentences are cut, as quotations are everywhere (lib/model, Quote). */
const MAX_QUOTE = 400;
/** A paragraph is looked through for its sentences no further than this, before and after the words. */
const MAX_AROUND = 2000;

interface Words {
  folded: Folded;
  /** The words with a space around each: one spelling, no punctuation. */
  line: string;
  /** Where each word begins in the folded text. */
  starts: number[];
}

const WORD = /[\p{L}\p{N}]+/gu;
const read = new WeakMap<TextAtHand, Words>();

function wordsOf(text: TextAtHand): Words {
  const known = read.get(text);
  if (known) return known;
  const folded = fold(text.raw);
  const found = [...folded.text.matchAll(WORD)];
  const words: Words = {
    folded,
    line: ` ${found.map(([word]) => word.toLowerCase()).join(' ')} `,
    starts: found.map(({ index }) => index),
  };
  read.set(text, words);
  return words;
}

const BLANK_LINES = ['\n\n', '\n\r\n'];

/** The sentence that an offset of the folded text stands in. */
function sentenceAt(text: string, at: number): { from: number; to: number } {
  const before = Math.max(0, at - MAX_AROUND, ...BLANK_LINES.map((blank) => text.lastIndexOf(blank, at) + 1));
  const ends = BLANK_LINES.map((blank) => text.indexOf(blank, at)).filter((end) => end !== -1);
  const after = Math.min(text.length, at + MAX_AROUND, ...ends);
  // Files break their lines at a width, in the midst of sentences.
  const sentences = splitSentences(text.slice(before, after).replaceAll('\n', ' '));
  const sentence = sentences.findLast(({ index }) => before + index <= at);
  if (!sentence) return { from: at, to: after };
  return { from: before + sentence.index, to: before + sentence.index + sentence.text.length };
}

/**
 * In: a text, and words in a row (lower case, no punctuation). Out: the sentence that has them, verbatim, cut with an ellipsis where it is long;
 * undefined when the text does not have them. Linear; never throws.
 */
export function clauseIn(text: TextAtHand, find: string): string | undefined {
  const { folded, line, starts } = wordsOf(text);
  const found = line.indexOf(` ${find} `);
  if (found === -1) return undefined;
  // As many words stand before it as spaces.
  const start = starts[line.slice(0, found).split(' ').length - 1] ?? 0;
  const { from, to } = sentenceAt(folded.text, start);
  // In a sentence as long as a page, what comes before the words is left out.
  const begin = start - from > MAX_QUOTE / 4 && to - from > MAX_QUOTE ? start : from;
  const verbatim = text.raw.slice(folded.at(begin), folded.at(to)).trim();
  return verbatim.length > MAX_QUOTE ? `${verbatim.slice(0, MAX_QUOTE - 1)}…` : verbatim;
}
