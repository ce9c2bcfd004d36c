/** What a license that is known by hashes alone accounts for in a file (hashes.ts). */
import { differences, firstRuns, uniqueRuns } from './align.ts';
import type { Claim } from './claim.ts';
import { type Chunk, chunksOf, hashOf } from './hashes.ts';
import type { KnownSequence, LicenseIndex } from './license-index.ts';

/** Share of its chunks that a file must hold to be compared with it. */
const MIN_SHARE = 0.5;
/** Words that a missing chunk has, more or less. */
const CHUNK_WORDS = 20;

/** In: words of a file. Out: a claim for each license known by hashes of which half is there. */
export function sequenceClaims(words: readonly string[], index: LicenseIndex): Claim[] {
  const chunks = chunksOf(words);
  const hits = new Map<number, number>();
  for (const { hash } of chunks)
    for (const place of index.chunks.get(hash) ?? []) hits.set(place, (hits.get(place) ?? 0) + 1);
  return [...hits]
    .map(([place, count]) => ({ known: index.sequences[place] as KnownSequence, count }))
    .filter(({ known, count }) => count >= MIN_SHARE * Math.max(1, known.chunks.length - 2))
    .sort((a, b) => b.count / b.known.chunks.length - a.count / a.known.chunks.length)
    .slice(0, 3)
    .map(({ known }) => claimOf(known, words, chunks));
}

function claimOf(known: KnownSequence, words: readonly string[], chunks: readonly Chunk[]): Claim {
  const hashes = chunks.map(({ hash }) => hash);
  const found = differences(known.chunks, hashes, uniqueRuns(known.chunks, 1), firstRuns(hashes, 1));
  const claim: Claim = {
    id: known.id,
    class: known.class,
    name: known.name ?? known.id,
    covered: [],
    removed: [],
    removedWords: 0,
    varied: false,
    part: false,
  };
  const cover = (from: number, to: number): void => {
    const last = claim.covered.at(-1);
    if (last?.to === from) last.to = to;
    else if (to > from) claim.covered.push({ from, to });
  };
  let b = 0;
  for (const difference of [
    ...found,
    { aFrom: known.chunks.length, aTo: known.chunks.length, bFrom: chunks.length, bTo: chunks.length },
  ]) {
    const { aFrom, bFrom, bTo } = difference;
    let { aTo } = difference;
    for (; b < bFrom; b++) cover((chunks[b] as Chunk).from, (chunks[b] as Chunk).to);
    let missing = aTo - aFrom;
    // The first and the last chunk may run together with what stands before and after the text.
    const last = chunks[bTo - 1];
    if (
      missing > 0 &&
      aFrom === 0 &&
      last &&
      hashOf(words, last.to - known.head, last.to) === known.chunks[aTo - 1] &&
      aTo === 1
    ) {
      cover(last.to - known.head, last.to);
      missing--;
    }
    const first = chunks[bFrom];
    if (
      missing > 0 &&
      aTo === known.chunks.length &&
      first &&
      hashOf(words, first.from, first.from + known.tail) === known.chunks[aTo - 1]
    ) {
      if (missing === 1 || aFrom === aTo - 1) cover(first.from, first.from + known.tail);
      missing--;
      aTo--;
    }
    if (missing > 0) {
      claim.removed.push({ words: [], before: chunks[bFrom]?.from ?? words.length });
      claim.removedWords += missing * CHUNK_WORDS;
    }
    b = bTo;
  }
  return claim;
}
