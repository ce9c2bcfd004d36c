/**
 * Sentences of standard licenses as people paste them into a README: word for word they are the license itself and set no condition beyond it,
 * whatever the learned reader, who knows pages alone, makes of "without limitation" and "subject to". Known by the hashes of their words
 * (assets/license-sentences.json, made by scripts/license-sentences.ts); a word changed, added or left out makes another sentence.
 */
import table from '../../../assets/license-sentences.json' with { type: 'json' };
import type { Token } from '../../prose/tokens.ts';
import type { ReadPassage } from '../../statements/read.ts';
import type { Verdict } from '../../statements/table.ts';
import { hashOf } from '../texts/hashes.ts';

/** Shorter ones are anybody's. */
export const LEAST_WORDS = 8;

const SENTENCES: ReadonlySet<string> = new Set(table.sentences);

/** In: tokens of a sentence. Out: what it is known by, undefined where it is too short. */
export function keyOf(tokens: readonly Token[]): string | undefined {
  const words = tokens.filter(({ kind }) => kind !== 'mark').map(({ text }) => text);
  return words.length < LEAST_WORDS ? undefined : hashOf(words, 0, words.length).toString(36);
}

const STANDARD: Verdict = { says: 'others', kind: 'sure', rules: ['license.sentence'], met: [] };

/** In: a passage. Out: that it says no more than its license, where it is one of a standard license's sentences. */
export function standardIn({ passage }: ReadPassage): Verdict | undefined {
  const key = keyOf(passage.tokens);
  return key !== undefined && SENTENCES.has(key) ? STANDARD : undefined;
}
