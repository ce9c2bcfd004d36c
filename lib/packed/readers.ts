/**
 * The learned readers' tables as the package holds them: columns in the place of JSON, so that a zip sees like beside like. Written by the
 * build alone (scripts/packed/readers.ts) from assets/learned/readers.json, whose form is told in lib/learned/reader.ts. Nothing is lost.
 */
import { numberAt, type PackedWords, wordsOf } from './signs.ts';

/** In `kinds`: the feature has the weights of the feature before it. */
export const SAME = '=';

/** Whole numbers with a sign, small ones first: 0, -1, 1, -2, 2 ... */
export const folded = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);
const unfolded = (number: number): number => (number % 2 === 0 ? number / 2 : -(number + 1) / 2);

export interface PackedReaders {
  topics: readonly { topic: string; classes: readonly string[]; bias: readonly number[] }[];
  features: PackedWords;
  /** The sets of topics that features have weights for. */
  sets: readonly (readonly number[])[];
  /** For each feature: its set, or SAME. */
  kinds: string;
  /** For each topic: its features' weights, the first answer's first. */
  weights: readonly string[];
}

/** In: what the build wrote. Out: the tables as in assets/learned/readers.json. */
export function readersOf({ topics, features, sets, kinds, weights }: PackedReaders): {
  topics: PackedReaders['topics'];
  weights: Record<string, number[][]>;
} {
  const found: Record<string, number[][]> = {};
  const next = topics.map(() => 0);
  let row: number[][] = [];
  for (const [at, name] of wordsOf(features).entries()) {
    if (kinds[at] !== SAME)
      row = (sets[numberAt(kinds, at)] ?? []).map((topic) => {
        const each = [topic];
        const answers = (topics[topic]?.classes.length ?? 1) - 1;
        for (let answer = 0; answer < answers; answer++) {
          each.push(unfolded(numberAt(weights[topic] ?? '', next[topic] as number)));
          next[topic] = (next[topic] as number) + 1;
        }
        return each;
      });
    found[name] = row;
  }
  return { topics, weights: found };
}
