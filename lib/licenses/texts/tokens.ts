/** A license text as words, each with its place in the original, so that differences can be quoted verbatim. */
import { fold } from '../../prose/fold.ts';
import { withoutAddresses, withoutMarkup } from './markup.ts';
import { withoutNuls } from './unread.ts';

export interface Text {
  /** The original. */
  raw: string;
  /** The folded text (lib/prose), in which the offsets of words are. */
  folded: string;
  /** The same without markup, for reading lines; addresses are in it. */
  plain: string;
  /** Offset in the original of an offset in `folded`. */
  at(index: number): number;
  words: string[];
  /** Where each word starts and ends in `folded`. */
  starts: number[];
  ends: number[];
  /** There were more words than are read. */
  cut: boolean;
}

/** Longer texts are cut, and said to be: white space counts nothing. */
export const MAX_WORDS = 300_000;

/** Words spelled in two ways in the same licenses (SPDX matching guidelines, "varietal words"). */
const VARIETAL: ReadonlyMap<string, string> = new Map(
  `licence license,licences licenses,licenced licensed,sublicence sublicense,acknowledgement acknowledgment,fulfil fulfill,favour favor,
  organisation organization,organisational organizational,analogue analog,judgement judgment,artefact artifact,authorisation authorization,
  authorised authorized,calibre caliber,cancelled canceled,centre center,emphasised emphasized,endeavour endeavor,labour labor,
  offence offense,practise practice,programme program,recognise recognize,signalling signaling,wilful willful,noninfringment noninfringement`
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

/** Tokens that say nothing about the wording: numbers and letters that only count paragraphs, and numbers of lines. */
const SILENT = /^(?:\d{1,2}|0\d+|[a-z]|[iv]{2,4})$/;
/** So many letters one after the other are a word that was spaced out. */
const SPACED = 6;

/** Letters and digits; a hyphen joins what it divides ("sub-license", also at the end of a line, of a comment too), apostrophes belong to the word. */
const WORD =
  /[\p{L}\p{N}\p{M}\p{Co}\ufffd]+(?:(?:-[^\S\n]{0,20}(?:\n[^\S\n]{0,20}[>#*/;%]{0,3}[^\S\n]{0,20})?|')[\p{L}\p{N}\p{M}\ufffd]+)*/gu;

/** One spelling for a word: lower case, no hyphen or apostrophe. */
function spell(word: string): string {
  const plain = word
    .toLowerCase()
    .replace(/[-'\s>#*/;%]/g, '')
    .replace(/^\ufffd{1,2}(?!\ufffd)|(?<!\ufffd)\ufffd{1,2}$/g, '');
  return VARIETAL.get(plain) ?? plain;
}

/** In: a text. Out: its words in order, in one spelling, with offsets; markup and addresses are no words. */
export function readText(original: string): Text {
  const raw = withoutNuls(original);
  // A dash between words is no hyphen within one; folding makes them one sign.
  const { text: folded, at } = fold(raw.replace(/[\u2014\u2015]/g, ' '));
  const plain = withoutMarkup(folded);
  const wording = withoutAddresses(plain);
  const text: Text = { raw, folded, plain, at, words: [], starts: [], ends: [], cut: false };
  let letters: { from: number; to: number; word: string } | undefined;
  let count = 0;
  const keep = (word: string, start: number, end: number): void => {
    text.words.push(word);
    text.starts.push(start);
    text.ends.push(end);
  };
  for (const match of wording.matchAll(WORD)) {
    if (text.words.length >= MAX_WORDS) {
      text.cut = true;
      break;
    }
    const word = spell(match[0]);
    const end = match.index + match[0].length;
    if (/^[a-z]$/.test(word)) {
      letters = letters
        ? { from: letters.from, to: end, word: letters.word + word }
        : { from: match.index, to: end, word };
      count++;
      continue;
    }
    if (letters && count >= SPACED) keep(letters.word, letters.from, letters.to);
    [letters, count] = [undefined, 0];
    if (word !== '' && !SILENT.test(word)) keep(word, match.index, end);
  }
  if (letters && count >= SPACED) keep(letters.word, letters.from, letters.to);
  return text;
}
