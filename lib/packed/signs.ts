/** What packed forms share: small numbers as characters, and sorted words by what differs from the word before. */

/** None of them has to be escaped in a string of a script. Greater numbers go on from U+00A1. */
const SIGNS = '#%&()*+,-./0123456789:;<>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';
const BEYOND = 0xa1 - SIGNS.length;

/** How many numbers have a sign of one byte. */
export const SHORT = SIGNS.length;

/** A whole number from 0 as one character. */
export const signOf = (number: number): string => SIGNS[number] ?? String.fromCharCode(number + BEYOND);

const NUMBERS = new Uint8Array(128);
for (let at = 0; at < SIGNS.length; at++) NUMBERS[SIGNS.charCodeAt(at)] = at;

/** The number whose sign stands at a place. See signOf. */
export function numberAt(signs: string, at: number): number {
  const code = signs.charCodeAt(at);
  return code < 128 ? (NUMBERS[code] as number) : code - BEYOND;
}

export interface PackedWords {
  /** For each word, how many letters it begins with as the one before it. */
  shared: string;
  /** Its other letters, a line each. */
  rest: string;
}

/** In: words, best sorted. Throws where one has two lines. */
export function packWords(words: readonly string[]): PackedWords {
  let before = '';
  let shared = '';
  const rest = words.map((word) => {
    if (word.includes('\n')) throw new Error(`has two lines: ${word}`);
    let same = 0;
    while (same < word.length && word[same] === before[same]) same++;
    before = word;
    shared += signOf(same);
    return word.slice(same);
  });
  return { shared, rest: rest.join('\n') };
}

/** See packWords. */
export function wordsOf({ shared, rest }: PackedWords): string[] {
  let word = '';
  return rest.split('\n').map((end, at) => {
    word = word.slice(0, numberAt(shared, at)) + end;
    return word;
  });
}
