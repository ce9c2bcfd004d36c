import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainEnds } from './plain-sentences.ts';
import { splitSentences } from './sentences.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const endsBySegmenter = (text: string): number[] => [...segmenter.segment(text)].slice(1).map(({ index }) => index);

describe('sentences', () => {
  it.each([
    ['It is open. The data are not.', ['It is open.', 'The data are not.']],
    ['See e.g. the U.S. and v. 2.0 of it! Yes?', ['See e.g. the U.S. and v. 2.0 of it!', 'Yes?']],
    ['"Is it open?" (No.) So be it.', ['"Is it open?"', '(No.)', 'So be it.']],
  ])('%s', (text, expected) => {
    expect(splitSentences(text).map((sentence) => sentence.text)).toEqual(expected);
  });

  it('of plain text end where Intl.Segmenter says', () => {
    const signs = fc.constantFrom(...'aB1. .!?\t)("\'[]{},:-_/*|@~'.split(''), ' ', '. ', 'ab');
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        expect({ text, ends: plainEnds(text) }).toEqual({ text, ends: endsBySegmenter(text) });
      }),
      { numRuns: 3000 },
    );
    for (let code = 32; code < 127; code++)
      for (const text of ['. ', '? ', '.', '.) '].map((end) => `a${end}${String.fromCharCode(code)} A`))
        if (!text.includes(';')) expect(plainEnds(text)).toEqual(endsBySegmenter(text));
  });

  it('of any other text are left to it', () => {
    for (const text of ['été. A', 'a.\nA', '好。好', 'a. ; A']) expect(plainEnds(text)).toBeUndefined();
  });
});
