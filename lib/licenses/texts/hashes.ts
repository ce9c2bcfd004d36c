/**
 * Hashes of word sequences, for licenses whose wording is not kept: runs (what share of a text is there?) and chunks (is every word
 * there?). Chunks end where the words themselves say so, so that they come into step again after a change.
 */

const SEEDS = [0x811c9dc5, 0x9e3779b9] as const;

/** Hashes of words met before: license texts have few. */
const known = [new Map<string, number>(), new Map<string, number>()] as const;
const MAX_KNOWN = 30_000;

/** FNV-1a, 32 bits, from one of two seeds. */
function hashWord(word: string, seed: 0 | 1): number {
  const before = known[seed].get(word);
  if (before !== undefined) return before;
  let hash: number = SEEDS[seed];
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  if (known[seed].size >= MAX_KNOWN) known[seed].clear();
  known[seed].set(word, hash >>> 0);
  return hash >>> 0;
}

/** Mixes what FNV leaves alike in the low bits. */
function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Length of the word runs that are fingerprinted. */
export const RUN = 6;

/** In: words. Out: the 32-bit hash of each run of RUN words. */
export function runsOf(words: readonly string[]): Set<number> {
  const hashes = words.map((word) => hashWord(word, 0));
  const runs = new Set<number>();
  for (let at = 0; at + RUN <= hashes.length; at++) {
    let hash = 0;
    for (let offset = 0; offset < RUN; offset++) hash = Math.imul(hash ^ (hashes[at + offset] as number), 0x01000193);
    runs.add(mix(hash));
  }
  return runs;
}

/** What of a run's hash is compared: 24 bits, in which a long text has one in a thousand of a fingerprint's runs by chance. */
export const shortRun = (hash: number): number => hash >>> 8;

export interface Chunk {
  /** 48 bits. */
  hash: number;
  from: number;
  to: number;
}

/** One of so many words ends a chunk. */
const CHUNK = 20;

/** Hash of the words from..to, 48 bits: too many to look for other words with the same. NaN where the words do not reach. */
export function hashOf(words: readonly string[], from: number, to: number): number {
  if (from < 0 || to > words.length) return Number.NaN;
  let low: number = SEEDS[0];
  let high: number = SEEDS[1];
  for (let at = from; at < to; at++) {
    const word = words[at] as string;
    low = Math.imul(low ^ hashWord(word, 0), 0x01000193);
    high = Math.imul(high ^ hashWord(word, 1), 0x85ebca6b) ^ (high >>> 13);
  }
  return mix(low) + (mix(high) & 0xffff) * 2 ** 32;
}

/** In: words. Out: the chunks that they fall into, in order, without gaps. */
export function chunksOf(words: readonly string[]): Chunk[] {
  const chunks: Chunk[] = [];
  let from = 0;
  let previous = 0;
  for (let at = 0; at < words.length; at++) {
    const hash = hashWord(words[at] as string, 0);
    const ends = mix(Math.imul(previous, 31) ^ hash) % CHUNK === 0;
    previous = hash;
    if (!ends && at + 1 < words.length) continue;
    chunks.push({ hash: hashOf(words, from, at + 1), from, to: at + 1 });
    from = at + 1;
  }
  return chunks;
}

/** Whole numbers of `bytes` bytes as base64, and back. */
export function packNumbers(numbers: readonly number[], bytes: number): string {
  let binary = '';
  for (const number of numbers) {
    for (let at = bytes - 1; at >= 0; at--) binary += String.fromCharCode(Math.floor(number / 256 ** at) % 256);
  }
  return btoa(binary);
}

/** See packNumbers. */
export function unpackNumbers(packed: string, bytes: number): number[] {
  const binary = atob(packed);
  const numbers: number[] = [];
  for (let at = 0; at + bytes <= binary.length; at += bytes) {
    let number = 0;
    for (let offset = 0; offset < bytes; offset++) number = number * 256 + binary.charCodeAt(at + offset);
    numbers.push(number);
  }
  return numbers;
}
