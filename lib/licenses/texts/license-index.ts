/** The known texts, ready to be compared with. Made from JSON that the build writes (scripts/license-index.ts). */
import type { LicenseClass, RestrictionKind } from '../../model/index.ts';
import { shortRun, unpackNumbers } from './hashes.ts';

/** One known text as stored: its words; those that stood in a text before it are named by their place there. */
export interface StoredText {
  id: string;
  class: LicenseClass;
  name: string;
  /** Words joined by spaces, or [place, count] among all the words so far. */
  words: (string | [place: number, count: number])[];
  /** Stretches that a file may leave out: from, to, from, to ... */
  optional: number[];
  /** A part of the license that stands alone in other files (a disclaimer, a notice): explains words, and grants nothing. */
  part?: true;
}

/** A license whose every word is known by hash alone: texts that are not kept, and long texts that are rarely met. */
export interface StoredSequence {
  id: string;
  class: LicenseClass;
  name?: string;
  /** 48-bit hashes of its chunks in order (hashes.ts), base64. */
  chunks: string;
  /** Words in its first and last chunk: those may share a chunk with what stands around the text. */
  head: number;
  tail: number;
}

/** An AI license as stored: some hashes of word runs, enough to tell which it is. */
export interface StoredFingerprint {
  id: string;
  class: LicenseClass;
  restrictions: RestrictionKind[];
  /** 32-bit hashes of word runs, base64. */
  runs: string;
}

export interface StoredIndex {
  texts: StoredText[];
  sequences: StoredSequence[];
  fingerprints: StoredFingerprint[];
}

export interface KnownText {
  id: string;
  class: LicenseClass;
  name: string;
  words: string[];
  /** Number of its distinct pairs of neighboring words outside of optional parts. */
  required: number;
  /** True for words that real files may leave out (appendices, exhibits, preambles, copyright lines). */
  optional: Uint8Array;
  part: boolean;
  /** Where runs of words that occur once stand; made when first needed. */
  anchors?: Map<string, number>;
}

export interface KnownSequence extends Omit<StoredSequence, 'chunks'> {
  chunks: number[];
}

export interface KnownFingerprint extends Omit<StoredFingerprint, 'runs'> {
  /** As compared: the upper bits (hashes.ts, shortRun). */
  runs: number[];
}

export interface LicenseIndex {
  texts: KnownText[];
  /** Texts (by place in `texts`) that have a pair of neighboring words. */
  pairs: ReadonlyMap<number, number[]>;
  /** Numbers of the words that known texts have. */
  vocabulary: ReadonlyMap<string, number>;
  sequences: KnownSequence[];
  /** Sequences (by place) that have a chunk. */
  chunks: ReadonlyMap<number, number[]>;
  fingerprints: KnownFingerprint[];
}

/** In: stored texts. Out: their words, in order of the texts. */
export function unpackWords(stored: readonly Pick<StoredText, 'words'>[]): string[][] {
  const all: string[] = [];
  return stored.map(({ words }) => {
    const from = all.length;
    for (const part of words) {
      if (typeof part === 'string') for (const word of part.split(' ')) all.push(word);
      else for (let at = 0; at < part[1]; at++) all.push(all[part[0] + at] as string);
    }
    return all.slice(from);
  });
}

/** Two neighboring words as one number. */
export const pairOf = (first: number, second: number): number => first * 2 ** 20 + second;

function note<K>(map: Map<K, number[]>, key: K, place: number): void {
  const places = map.get(key);
  if (!places) map.set(key, [place]);
  else if (places.at(-1) !== place) places.push(place);
}

/** In: what the build wrote. Out: an index to compare with. Throws when it is not such an index: that is our fault. */
export function parseIndex(stored: StoredIndex): LicenseIndex {
  const pairs = new Map<number, number[]>();
  const vocabulary = new Map<string, number>();
  const numberOf = (word: string): number => {
    const known = vocabulary.get(word);
    if (known !== undefined) return known;
    vocabulary.set(word, vocabulary.size);
    return vocabulary.size - 1;
  };
  const allWords = unpackWords(stored.texts);
  const texts = stored.texts.map(({ id, class: kind, name, optional: parts, part = false }, place) => {
    const words = allWords[place] as string[];
    const optional = new Uint8Array(words.length);
    for (let at = 0; at < parts.length; at += 2) optional.fill(1, parts[at], parts[at + 1]);
    const required = new Set<number>();
    const numbers = words.map(numberOf);
    for (let at = 1; at < words.length; at++) {
      const pair = pairOf(numbers[at - 1] as number, numbers[at] as number);
      note(pairs, pair, place);
      if (!optional[at]) required.add(pair);
    }
    return { id, class: kind, name, words, optional, part, required: required.size };
  });
  const chunks = new Map<number, number[]>();
  const sequences = stored.sequences.map((entry, place) => {
    const hashes = unpackNumbers(entry.chunks, 6);
    for (const hash of hashes) note(chunks, hash, place);
    return { ...entry, chunks: hashes };
  });
  const fingerprints = stored.fingerprints.map((entry) => ({
    ...entry,
    runs: unpackNumbers(entry.runs, 4).map(shortRun),
  }));
  return { texts, vocabulary, pairs, sequences, chunks, fingerprints };
}
