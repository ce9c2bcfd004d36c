/** Words of a folded text: what mentions are found in and distances are counted by. */

export interface Token {
  /** Lower case. */
  text: string;
  /** Offsets in the folded text. */
  start: number;
  end: number;
  /** `sign`: a character of East Asian writing, where words are not set apart. `mark`: punctuation and symbols. */
  kind: 'word' | 'sign' | 'mark';
}

/** A character of writing that sets no words apart (East Asian, Thai), as a class of a regular expression. */
export const SIGN = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}ー々]';
/** A sign; a number with its point; a word, "don't" in one; any other mark. A hyphen between letters only joins, and is dropped. */
const TOKEN = new RegExp(
  `(${SIGN})|(\\p{N}+(?:[.,]\\p{N}+)+(?![\\p{L}\\p{M}\\p{N}])|(?:(?!${SIGN})[\\p{L}\\p{M}\\p{N}_])+(?:'t\\b)?)|(\\S)`,
  'gu',
);
const LETTER = /[\p{L}\p{N}]/u;

/** As many as a passage has characters (passages.ts): a condition may stand at the end of a long sentence. */
const MAX_TOKENS = 3000;

/** In: a folded text. Out: its tokens in order, at most 3,000. Linear. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: found, 1: sign, 2: word, index } of text.toLowerCase().matchAll(TOKEN)) {
    if (found === '-' && LETTER.test(text[index - 1] ?? '') && LETTER.test(text[index + 1] ?? '')) continue;
    tokens.push({ text: found, start: index, end: index + found.length, kind: sign ? 'sign' : word ? 'word' : 'mark' });
    if (tokens.length >= MAX_TOKENS) break;
  }
  return tokens;
}

/** How far apart two tokens are, in words: a sign counts for a half, a mark for nothing. */
export function wordsBetween(tokens: readonly Token[], from: number, to: number): number {
  let words = 0;
  for (let at = from; at < to; at++) words += { word: 1, sign: 0.5, mark: 0 }[tokens[at]?.kind ?? 'mark'];
  return words;
}
