/** A licence text as words, each with its place in the original, so that differences can be quoted verbatim. */

export interface Token {
  word: string;
  start: number;
  end: number;
}

/** Longer texts are cut: no licence is near it, and the cost of reading stays linear. */
export const MAX_TEXT = 1_000_000;

/** Words spelled in two ways in the same licences (SPDX matching guidelines, "varietal words"). */
const VARIETAL: ReadonlyMap<string, string> = new Map([
  ['licence', 'license'],
  ['licences', 'licenses'],
  ['licenced', 'licensed'],
  ['sublicence', 'sublicense'],
  ['acknowledgement', 'acknowledgment'],
  ['fulfil', 'fulfill'],
  ['favour', 'favor'],
  ['organisation', 'organization'],
  ['analogue', 'analog'],
  ['judgement', 'judgment'],
  ['merchantability', 'merchantability'],
]);

/** Tokens that say nothing about the wording: typography, and numbers and letters that only count paragraphs. */
const SILENT = /^(?:br|nbsp|quot|amp|lt|gt|\d{1,2}|[a-z]|[iv]{2,4})$/;

/** Letters and digits; a hyphen joins what it divides ("sub-license", also at a line's end), apostrophes belong to the word. */
const WORD = /[\p{L}\p{N}]+(?:(?:[-‐‑]\s{0,20}|['’ʼ])[\p{L}\p{N}]+)*/gu;

const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>"']{1,300}|\b[a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,60}){0,3}\.(?:org|com|net|io|ai)\b(?:\/[^\s<>"']{0,200})?/gi;

/** A line that begins with the word or the sign. Whether it names a holder is decided by what follows. */
const COPYRIGHT = /^[ \t>#*/;%-]{0,40}(?:(?:portions |modifications )?copyright(?:ed)?|\(c\)|©)[^\n]{0,300}$/gim;
const RESERVED = /^[ \t>#*/;%-]{0,40}all rights reserved\.?[ \t]*$/gim;

/** "Copyright (c) 2024 Acme", "Copyright Acme", "© Acme", and the placeholders for them; not "copyright notice". */
const HOLDER_LINE =
  /^[\W_]*(?:(?:portions|modifications) )?(?:\(c\)\s*(?:copyright|\d{4})|©\s*\S|copyright(?:ed)?(?:\s*(?:\(c\)|©|\d|\[|<|\{|by\s)))/i;
const CAPITAL = /^[\W_]*Copyright [A-Z](?!older|OLDER|wner|WNER|otice|OTICE|icense|ICENSE|ND\b)/;

const blank = (text: string): string => ' '.repeat(text.length);

/** Words on a copyright line that make it more than one: then it is kept and counts as a difference. */
const TELLING =
  /\b(?:non-?commercial|commercial(?:ly)?|(?:research|academic|educational|personal)(?:[ -](?:use|purposes?|only))|only|not|except|without|prohibited|permission|excluding|restricted|military)\b/i;

const namesHolder = (line: string): boolean =>
  (HOLDER_LINE.test(line) || (CAPITAL.test(line) && line.length < 120)) && !TELLING.test(line);

/** Blanks what is typography rather than wording, keeping every offset. */
function blanked(raw: string): string {
  return raw
    .replace(/<\/?[a-z][^<>]{0,300}>/gi, blank)
    .replace(ADDRESS, blank)
    .replace(COPYRIGHT, (line) => (namesHolder(line) ? blank(line) : line))
    .replace(RESERVED, blank);
}

const wordsOf = (text: string): string[] =>
  [...text.matchAll(WORD)].map(([word]) => spell(word)).filter((word) => !SILENT.test(word));

/** Words that stand on lines which name a holder: where such a line runs on, they are also words of the licence. */
export function noticeWords(raw: string): Set<string> {
  const words = new Set<string>();
  for (const [line] of raw.slice(0, MAX_TEXT).matchAll(COPYRIGHT)) {
    if (namesHolder(line)) for (const word of wordsOf(line)) words.add(word);
  }
  return words;
}

/** One spelling for a word: NFKC, lower case, no hyphen or apostrophe. */
function spell(word: string): string {
  const plain = word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[-‐‑'’ʼ\s]/g, '');
  return VARIETAL.get(plain) ?? plain;
}

/** In: a text. Out: its words in order, normalised (NFKC, lower case, one spelling), with offsets into the text. */
export function tokenize(raw: string): Token[] {
  const text = blanked(raw.slice(0, MAX_TEXT));
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = spell(match[0]);
    if (SILENT.test(word)) continue;
    tokens.push({ word, start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}
