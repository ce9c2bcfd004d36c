/**
 * The learned readers' tables as the package holds them: columns in the place of JSON, so that a zip sees like beside like. Written by the
 * build alone (scripts/packed/readers.ts) from assets/learned/readers.json, whose form is told in lib/learned/reader.ts. Nothing is lost.
 */

/** Signs for small numbers, none of which a string of a script has to escape. Greater ones go on from U+00A1. */
const SIGNS = '#%&()*+,-./0123456789:;<>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';
const BEYOND = 0xa1 - SIGNS.length;
/** In `kinds`: the feature has the weights of the feature before it. */
export const SAME = '=';

/** A whole number from 0 as one character, and back. */
export const signOf = (number: number): string => SIGNS[number] ?? String.fromCharCode(number + BEYOND);

const numberOf = (sign: string): number => {
  const at = SIGNS.indexOf(sign);
  return at >= 0 ? at : sign.charCodeAt(0) - BEYOND;
};

/** Whole numbers with a sign, small ones first: 0, -1, 1, -2, 2 ... */
export const folded = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);
const unfolded = (number: number): number => (number % 2 === 0 ? number / 2 : -(number + 1) / 2);

export interface PackedReaders {
  topics: readonly { topic: string; classes: readonly string[]; bias: readonly number[] }[];
  /** For each feature, how many letters it begins with as the one before it. */
  shared: string;
  /** Its other letters, a line each. */
  rest: string;
  /** The sets of topics that features have weights for. */
  sets: readonly (readonly number[])[];
  /** For each feature: its set, or SAME. */
  kinds: string;
  /** For each topic: its features' weights, the first answer's first. */
  weights: readonly string[];
}

/** In: what the build wrote. Out: the tables as in assets/learned/readers.json. */
export function readersOf({ topics, shared, rest, sets, kinds, weights }: PackedReaders): {
  topics: PackedReaders['topics'];
  weights: Record<string, number[][]>;
} {
  const found: Record<string, number[][]> = {};
  const ends = rest.split('\n');
  const next = topics.map(() => 0);
  let name = '';
  let row: number[][] = [];
  for (let at = 0; at < ends.length; at++) {
    name = name.slice(0, numberOf(shared[at] as string)) + ends[at];
    const kind = kinds[at] as string;
    if (kind !== SAME)
      row = (sets[numberOf(kind)] ?? []).map((topic) => {
        const each = [topic];
        const answers = (topics[topic]?.classes.length ?? 1) - 1;
        for (let answer = 0; answer < answers; answer++) {
          each.push(unfolded(numberOf(weights[topic]?.[next[topic] as number] ?? '')));
          next[topic] = (next[topic] as number) + 1;
        }
        return each;
      });
    found[name] = row;
  }
  return { topics, weights: found };
}
