/** Packs the index of license texts for the build. The form, and how it is read: lib/packed/license-index.ts. */
import { shortRun, unpackNumbers } from '../../lib/licenses/texts/hashes.ts';
import type { StoredIndex, StoredText } from '../../lib/licenses/texts/license-index.ts';
import { BITS, OFTEN, type PackedIndex } from '../../lib/packed/license-index.ts';
import { packWords, SHORT, signOf } from '../../lib/packed/signs.ts';

const ownWords = ({ words }: StoredText): string[] =>
  words.flatMap((part) => (typeof part === 'string' ? part.split(' ') : []));

function partsOf(words: StoredText['words']): number[] {
  const parts: number[] = [];
  for (const part of words) {
    if (typeof part === 'string') parts.push(part.split(' ').length);
    else parts.push(...(parts.length % 3 === 0 ? [0] : []), ...part);
  }
  return parts;
}

/** Distances of sorted hashes, in three signs each. */
function distances(runs: string): string {
  const hashes = [...new Set(unpackNumbers(runs, 4).map(shortRun))].sort((a, b) => a - b);
  const low = 2 ** BITS;
  return hashes
    .map((hash, at) => hash - (hashes[at - 1] ?? 0))
    .map((far) => signOf(far >> (2 * BITS)) + signOf((far >> BITS) % low) + signOf(far % low))
    .join('');
}

/** In: the index as built. Out: the form that `indexOf` reads. Throws when there are more words than two signs can name. */
export function packIndex({ texts, sequences, fingerprints }: StoredIndex): PackedIndex {
  const counts = new Map<string, number>();
  for (const word of texts.flatMap(ownWords)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const byCount = [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
  const often = byCount.slice(0, OFTEN);
  const others = byCount.slice(OFTEN).sort();
  if (others.length > (SHORT - OFTEN) * SHORT) throw new Error(`${others.length} words are more than signs can name`);
  const signs = new Map([
    ...often.map((word, at) => [word, signOf(at)] as const),
    ...others.map((word, at) => [word, signOf(OFTEN + Math.floor(at / SHORT)) + signOf(at % SHORT)] as const),
  ]);
  return {
    often,
    others: packWords(others),
    words: texts
      .flatMap(ownWords)
      .map((word) => signs.get(word))
      .join(''),
    texts: texts.map(({ words, ...text }) => ({ ...text, parts: partsOf(words) })),
    sequences,
    fingerprints: fingerprints.map(({ runs, ...known }) => ({ ...known, runs: distances(runs) })),
  };
}
