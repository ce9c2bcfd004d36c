/**
 * One spelling for what looks alike, before anything is compared: licence texts, names, prose, tags. After Unicode UAX 15 (NFKC), UTS 39
 * (look-alike letters) and SPDX's matching guidelines (dashes, quotes, white space). Quotations keep the original: `at` leads back to it.
 */
import { IGNORABLE } from '../model/index.ts';

export interface Folded {
  /** The folded text; case is kept. */
  text: string;
  /** Offset in the original of an offset in `text`; the length of the original for the end. */
  at(index: number): number;
}

const DASH = /[\p{Pd}\u2212\u02d7\u2043]/u;
/** Line breaks and tabs are kept: texts are cut at them. */
const SPACE = /[\p{Zs}\u2028\u2029\u0085]/u;
/** Marks, Hangul vowels and ends, half-width voicing marks: what goes together with the letter before. */
const JOINS_BEFORE = /[\p{M}\u1160-\u11ff\uff9e\uff9f]/u;
const APOSTROPHES = '‘’‛ʼ′`´ʹ';
const QUOTES = '“”„‟″';

/** Cyrillic and Greek letters that look like a Latin one (UTS 39 confusables, the ones that stand in words). */
const LOOK_ALIKE: ReadonlyMap<string, string> = new Map(
  'аaсcԁdеeһhіiјjкkӏlоoрpԛqѕsԝwхxуyАAВBСCЕEНHІIЈJКKМMОOРPЅSТTУYХXԌGαaοoνvρpιiκkυuΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX'
    .match(/../gu)
    ?.map((pair) => [pair[0] as string, pair[1] as string] as const),
);
const NOT_LATIN = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const WORD = /[\p{L}\p{M}]+/gu;
const LATIN = /\p{Script=Latin}/u;

/** In a word that mixes scripts, look-alike letters become Latin when then all of it is: "Арache", not "Qwenом". Same length. */
function unmixed(word: string): string {
  if (!NOT_LATIN.test(word) || !LATIN.test(word)) return word;
  const letters = [...word].map((letter) => LOOK_ALIKE.get(letter) ?? letter).join('');
  return NOT_LATIN.test(letters) ? word : letters;
}

function foldedCharacter(cluster: string): string {
  if (APOSTROPHES.includes(cluster)) return "'";
  if (QUOTES.includes(cluster)) return '"';
  if (SPACE.test(cluster)) return ' ';
  if (DASH.test(cluster)) return '-';
  return [...cluster.normalize('NFKC')]
    .map((part) => (IGNORABLE.test(part) ? '' : DASH.test(part) ? '-' : SPACE.test(part) ? ' ' : part))
    .join('');
}

/** What folds to itself, as most texts do: ASCII but "`", letters of Europe, East Asian signs; Cyrillic where no Latin letter stands by. */
const STABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant
  /^(?:[\u0000-\u005f\u0061-\u007fÀ-ÖØ-öø-ıĴ-ľŁ-ňŊ-ž\u3001-\u3003\u3008-\u3011\u3041-\u3096\u30a1-\u30fc\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3]*|[\u0000-\u0040\u005b-\u005f\u007b-\u007f\u0400-\u04ff]*)$/;

// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant
const PLAIN_RUN = /[\u0000-\u005f\u0061-\u007f]+/y;

/** Folds a text. In: any string, unpaired surrogates included. Out: the folded text, with the way back. Linear; never throws. */
export function fold(original: string): Folded {
  if (STABLE.test(original)) return { text: original, at: (index) => Math.min(index, original.length) };
  const offsets: number[] = [];
  const parts: string[] = [];
  let cluster = '';
  let start = 0;
  const flush = (): void => {
    const text = cluster === '' ? '' : foldedCharacter(cluster);
    for (let i = 0; i < text.length; i++) offsets.push(start);
    parts.push(text);
  };
  for (let index = 0; index < original.length; ) {
    PLAIN_RUN.lastIndex = index;
    const run = PLAIN_RUN.test(original) ? PLAIN_RUN.lastIndex - index : 0;
    if (run > 1) {
      // Nothing folds here; the last character waits, since a mark may follow it.
      flush();
      parts.push(original.slice(index, index + run - 1));
      for (let at = index; at < index + run - 1; at++) offsets.push(at);
      index += run - 1;
      [cluster, start] = [original[index] as string, index];
      index++;
      continue;
    }
    const character = String.fromCodePoint(original.codePointAt(index) as number);
    if (IGNORABLE.test(character) && !JOINS_BEFORE.test(character)) {
      index += character.length;
      continue;
    }
    // A cluster has a few marks at most: a thousand of them on one letter are an attack, and are folded one by one.
    if (cluster !== '' && cluster.length < 12 && JOINS_BEFORE.test(character)) cluster += character;
    else {
      flush();
      [cluster, start] = [character, index];
    }
    index += character.length;
  }
  flush();
  const text = parts.join('').replace(WORD, unmixed);
  return { text, at: (at) => offsets[at] ?? original.length };
}

/** The folded text alone. */
export const foldText = (original: string): string => (STABLE.test(original) ? original : fold(original).text);

/** A name's letters and digits alone, folded: "Ridge-2.0" and "RIDGE 2.0" are the same. */
export const lettersOf = (name: string): string =>
  foldText(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
