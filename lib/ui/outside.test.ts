/** Names and quotations from outside show what is in them, and nothing that hides. */
import { describe, expect, it } from 'vitest';
import { plain } from './outside.ts';

describe('outside text', () => {
  it.each([
    ['soft hyphen', '\u00ad'],
    ['grapheme joiner', '\u034f'],
    ['Hangul fillers', '\u115f\u1160\u3164\uffa0'],
    ['Mongolian vowel separator', '\u180e'],
    ['zero width', '\u200b\u200c\u200d\u2060\ufeff'],
    ['directions', '\u061c\u200e\u200f\u202a\u202e\u2066\u2069'],
    ['variation selectors', '\ufe0f\u{e0101}'],
    ['tags', '\u{e0041}\u{e007f}'],
    ['a joiner behind a filler', '\u3164\u200d'],
    ['controls and half characters', '\u0000\u0007\u009f\ud800'],
  ])('has no %s in a name', (_, hidden) => {
    expect(plain(`rid${hidden}ge`)).toBe('ridge');
    expect(plain(`${hidden}ridge${hidden}`)).toBe('ridge');
  });

  it('keeps what joins where scripts and pictures need it', () => {
    for (const text of ['می\u200cخواهم', 'क्\u200dष', '❤\ufe0f', '👩\u200d🔬', '한국어', 'naïve'])
      expect(plain(text)).toBe(text);
  });
});
