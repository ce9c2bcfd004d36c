/** The table of meanings says what assets/phrases hold. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DOCUMENT, documentOfMeanings, waysOf } from './meanings.ts';

describe('meanings', () => {
  it.each([
    ['free of charge', 1],
    ['licen(c|s)e', 2],
    ['(this|the|our) (project|repo)', 6],
    ['dieses (|sprach)modell', 2],
  ])('%s can be written in %i ways', (phrase, ways) => {
    expect(waysOf(phrase)).toBe(ways);
  });

  it('are in the document as they are (else: npm run meanings)', () => {
    expect(readFileSync(DOCUMENT, 'utf8')).toBe(documentOfMeanings());
  });
});
