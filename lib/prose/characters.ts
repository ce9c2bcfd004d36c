/** What kind of character stands somewhere in a text, told once for each character: a look at a table is all that a text pays. */

/** A character of writing that sets no words apart (East Asian, Thai), as a class of a regular expression. */
export const SIGN = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}ー々]';

const KNOWN = 1 << 15;

/**
 * In: kinds of characters, each by a bit (below 32,768) and what tells it. Out: a function from a code point to its kinds, as bits; those of the
 * Basic Multilingual Plane are told once.
 */
export function kindTable(tells: readonly (readonly [number, RegExp])[]): (code: number) => number {
  const kinds = new Uint16Array(0x10000);
  const told = (character: string): number =>
    tells.reduce((all, [kind, tell]) => (tell.test(character) ? all | kind : all), 0);
  return (code) => {
    if (code > 0xffff) return told(String.fromCodePoint(code));
    const known = kinds[code] as number;
    if (known !== 0) return known & ~KNOWN;
    const found = told(String.fromCharCode(code));
    kinds[code] = found | KNOWN;
    return found;
  };
}

/** Kinds by which words are told. `mark`: accents and the like, which stand on letters; `joint`: "_". */
export const IS = { space: 1, letter: 2, mark: 4, digit: 8, joint: 16, sign: 32 } as const;

/** In: a code point. Out: its kinds, bits of `IS`. */
export const kindsOf = kindTable([
  [IS.space, /^\s$/u],
  [IS.letter, /^\p{L}$/u],
  [IS.mark, /^\p{M}$/u],
  [IS.digit, /^\p{N}$/u],
  [IS.joint, /^_$/u],
  [IS.sign, new RegExp(`^${SIGN}$`, 'u')],
]);
