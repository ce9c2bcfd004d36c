/** How far a denial reaches. Own words. */
import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../mentions/phrases.ts';
import { scan } from '../mentions/scan.ts';
import { assertionsOf } from './index.ts';

const english = lexiconFor('en');

/** Is what is meant denied, wherever it is mentioned? */
function denied(text: string, means: string): boolean[] {
  const read = assertionsOf(scan(text, english ? [english] : []));
  return read.mentions.filter((mention) => mention.means === means).map((mention) => read.of(mention).denied);
}

describe('a denial', () => {
  it.each([
    ['Commercial use is not prohibited.', 'act.forbid', [true]],
    // An answer denies nothing after it.
    ['No, it is prohibited.', 'act.forbid', [false]],
    // "Without" denies what is at hand.
    ['Use without one is prohibited.', 'act.forbid', [false]],
    // What looks like "formerly" and is none leaves the denial as it is.
    ['The model is not used to compete with Acme.', 'use.train-others', [true]],
    // The word of an answer is the denial of what follows it.
    ['Training data: not released', 'act.release', [true]],
    // A cross and a word say it once.
    ['Training data: ❌ not released', 'act.release', [true]],
    ['Training data: ❌ released', 'act.release', [true]],
  ])('%s', (text, means, expected) => {
    expect(denied(text, means)).toEqual(expected);
  });
});
