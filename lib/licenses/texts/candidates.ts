/** Which known texts a text may be. */
import { type KnownText, type LicenseIndex, pairOf } from './license-index.ts';

/** Share of a known text's word pairs that a text must hold to be compared with it. */
const MIN_COVERAGE = 0.55;
const MAX_CANDIDATES = 5;

/** In: words, and what share of a known text must be there. Out: the known texts of whose pairs of neighboring words the text holds most, best first. */
export function candidates(
  words: readonly string[],
  { texts, vocabulary, pairs }: LicenseIndex,
  least = MIN_COVERAGE,
): KnownText[] {
  const own = new Set<number>();
  let previous: number | undefined;
  for (const word of words) {
    const id = vocabulary.get(word);
    if (id !== undefined && previous !== undefined) own.add(pairOf(previous, id));
    previous = id;
  }
  const shared = new Uint32Array(texts.length);
  for (const pair of own) for (const place of pairs.get(pair) ?? []) shared[place] = (shared[place] as number) + 1;
  return texts
    .map((known, place) => ({
      known,
      share: Math.min(1, (shared[place] as number) / Math.max(1, known.required)),
      count: shared[place] as number,
    }))
    .filter(({ share }) => share >= least)
    .map(({ known, share, count }) => ({ known, score: share + (2 * count) / (known.required + words.length) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, MAX_CANDIDATES)
    .map(({ known }) => known);
}
