/**
 * The index of license texts as the package holds it. Written by the build alone (scripts/packed/license-index.ts); what it holds is told in
 * lib/licenses/texts. Words of texts are signs: one for the words met most, two for the others, by their place in the
 * sorted list of all. Hashes of word runs are sorted, so what is kept is how far each is from the one before it.
 */
import { packNumbers } from '../licenses/texts/hashes.ts';
import type { StoredFingerprint, StoredIndex, StoredText } from '../licenses/texts/license-index.ts';
import { numberAt, type PackedWords, SHORT, wordsOf } from './signs.ts';

/** So many words have one sign. */
export const OFTEN = 40;
/** Bits of a distance that its second and third sign hold each. */
export const BITS = 6;

export interface PackedIndex extends Pick<StoredIndex, 'sequences'> {
  often: string[];
  others: PackedWords;
  /** All texts' own words as signs, one after the other. */
  words: string;
  /** `parts`: so many own words, then a place and a number of words that stood in a text before; and so on. */
  texts: (Omit<StoredText, 'words'> & { parts: number[] })[];
  fingerprints: StoredFingerprint[];
}

/** In: what the build wrote. Out: the index as it is built. */
export function indexOf({ often, others, words, texts, sequences, fingerprints }: PackedIndex): StoredIndex {
  const vocabulary = [...often, ...wordsOf(others)];
  let at = 0;
  const next = (): string => {
    const first = numberAt(words, at++);
    if (first < OFTEN) return vocabulary[first] as string;
    return vocabulary[OFTEN + (first - OFTEN) * SHORT + numberAt(words, at++)] as string;
  };
  const wordsFrom = (parts: readonly number[]): StoredText['words'] => {
    const found: StoredText['words'] = [];
    for (let part = 0; part < parts.length; part += 3) {
      const own = parts[part] ?? 0;
      if (own > 0) found.push(Array.from({ length: own }, next).join(' '));
      const [place, count] = [parts[part + 1], parts[part + 2]];
      if (place !== undefined && count !== undefined) found.push([place, count]);
    }
    return found;
  };
  return {
    texts: texts.map(({ parts, ...text }) => ({ ...text, words: wordsFrom(parts) })),
    sequences,
    fingerprints: fingerprints.map(({ runs, ...known }) => ({ ...known, runs: packNumbers(hashesOf(runs), 4) })),
  };
}

/** Three signs a distance; of hashes the upper 24 bits, which are those that are compared. */
function hashesOf(distances: string): number[] {
  const hashes: number[] = [];
  let hash = 0;
  for (let at = 0; at < distances.length; at += 3) {
    hash +=
      (numberAt(distances, at) << (2 * BITS)) + (numberAt(distances, at + 1) << BITS) + numberAt(distances, at + 2);
    hashes.push(hash * 256);
  }
  return hashes;
}
