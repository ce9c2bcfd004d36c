import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SIGN } from './characters.ts';
import { tokensOf } from './tokens.ts';

/** What tokens are, as one regular expression: the scanner must find the same. */
const TOKEN = new RegExp(
  `(${SIGN})|(\\p{N}+(?:[.,]\\p{N}+)+(?![\\p{L}\\p{M}\\p{N}])|(?:(?!${SIGN})[\\p{L}\\p{M}\\p{N}_])+(?:'t\\b)?)|(\\S)`,
  'gu',
);
const NAME = /[\p{L}\p{N}]/u;

function defined(text: string): unknown[] {
  return [...text.toLowerCase().matchAll(TOKEN)].flatMap(({ 0: found, 1: sign, 2: word, index }) => {
    const lower = text.toLowerCase();
    if (found === '-' && NAME.test(lower[index - 1] ?? '') && NAME.test(lower[index + 1] ?? '')) return [];
    const kind = sign ? 'sign' : word ? 'word' : 'mark';
    return [{ text: found, start: index, end: index + found.length, kind }];
  });
}

const PIECES = [
  "don't",
  "can't2",
  '1.2.3b',
  '1,024.5',
  '7b',
  '2.0_x',
  'é',
  '\u0301',
  '模型',
  'モデル',
  '〇',
  '3〇.5',
  'ー',
];
const MORE = [
  '-',
  '_',
  ' ',
  '\n',
  "'t",
  '.',
  ',',
  '𝐀',
  '\ud835',
  '\udc00',
  'ไทย',
  '٣.٤',
  'ß',
  'İ',
  '\ufeff',
  '한국어',
  '|',
];

describe('tokens', () => {
  it.each([
    ["It's 2.0-based, don't", ['it', "'", 's', '2.0', 'based', ',', "don't"]],
    ['重みはv1.5', ['重', 'み', 'は', 'v1', '.', '5']],
    ['1.2.3b', ['1.2', '.', '3b']],
  ])('%s', (text, words) => {
    expect(tokensOf(text).map((token) => token.text)).toEqual(words);
  });

  it('are what their definition says', () => {
    const written = fc.array(
      fc.oneof(fc.constantFrom(...PIECES, ...MORE), fc.string({ unit: 'binary', maxLength: 3 })),
    );
    fc.assert(
      fc.property(written, (parts) => {
        const text = parts.join('');
        expect(tokensOf(text)).toEqual(defined(text));
      }),
      { numRuns: 300 },
    );
    for (let block = 0; block < 0x10000; block += 256) {
      const signs = Array.from({ length: 256 }, (_, at) => String.fromCharCode(block + at));
      const text = signs.map((sign) => `a${sign}1.5${sign}`).join(' ');
      expect(tokensOf(text)).toEqual(defined(text));
    }
  });
});
