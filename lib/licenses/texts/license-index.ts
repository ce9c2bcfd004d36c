/** The known texts, ready to be compared with. Made from JSON that the build writes (scripts/license-index.ts). */
import type { LicenseClass, RestrictionKind } from '../../model/index.ts';
import { noticeWords, tokenize } from './tokens.ts';

/** One known text as stored. */
export interface StoredText {
  id: string;
  class: LicenseClass;
  name: string;
  text: string;
}

/** One AI licence as stored: hashes of word runs, no wording. */
export interface StoredFingerprint {
  id: string;
  class: LicenseClass;
  restrictions: RestrictionKind[];
  /** 32-bit hashes of word runs, base 36, joined by spaces. */
  runs: string;
}

export interface StoredIndex {
  texts: StoredText[];
  fingerprints: StoredFingerprint[];
}

export interface KnownText extends Omit<StoredText, 'text'> {
  text: string;
  tokens: ReturnType<typeof tokenize>;
  words: string[];
  pairs: ReadonlySet<string>;
  /** Words of its copyright lines, which are not among `words`. */
  notice: ReadonlySet<string>;
  /** True for words that real files may leave out (appendices, exhibits, preambles). */
  optional: Uint8Array;
}

export interface KnownFingerprint extends Omit<StoredFingerprint, 'runs'> {
  runs: ReadonlySet<number>;
}

export interface LicenseIndex {
  texts: KnownText[];
  fingerprints: KnownFingerprint[];
}

/** Stretches that a file may leave out: from the first phrase to the second (to the end when there is none). */
const OPTIONAL: readonly (readonly [ids: RegExp, from: string, to?: string])[] = [
  [/^Apache-2\.0$/, 'end of terms and conditions'],
  [/^Apache-2\.0$/, 'appendix how to apply the apache license to your work'],
  [/^(?:A|L)?GPL-/, 'end of terms and conditions'],
  [/^(?:A|L)?GPL-/, 'how to apply these terms to your new'],
  [/^(?:A|L)?GPL-/, 'how to apply these terms to your new libraries'],
  [/^MPL-2\.0$/, 'exhibit a source code form license notice'],
  [
    /^CC-/,
    'creative commons corporation creative commons is not a law firm',
    'public license by exercising the licensed rights',
  ],
  [/^CC-/, 'creative commons corporation is not a law firm', 'license the work as defined below'],
  [/^CC-/, 'creative commons notice'],
  [/^CC-/, 'creative commons is not a party to its public licenses'],
  [/^CC0-/, 'creative commons corporation is not a law firm', 'statement of purpose'],
  [/^EPL-2\.0$/, 'exhibit a form of secondary licenses notice'],
  [/^EUPL-/, 'appendix compatible licenses'],
  [/^OFL-/, 'preamble the goals of the open font license', 'definitions font software'],
  [/^MulanPSL/, 'end of the terms and conditions'],
];

/** Where a phrase starts among words, or -1. */
function find(words: readonly string[], phrase: string, from = 0): number {
  const wanted = phrase.split(' ');
  for (let at = from; at + wanted.length <= words.length; at++) {
    if (wanted.every((word, offset) => words[at + offset] === word)) return at;
  }
  return -1;
}

function optionalOf(id: string, words: readonly string[]): Uint8Array {
  const optional = new Uint8Array(words.length);
  for (const [ids, from, to] of OPTIONAL) {
    if (!ids.test(id)) continue;
    const start = find(words, from);
    if (start < 0) continue;
    const end = to === undefined ? words.length : find(words, to, start);
    if (end > start) optional.fill(1, start, end);
  }
  return optional;
}

/** Adjacent words, as one string. */
export function pairsOf(words: readonly string[]): Set<string> {
  const pairs = new Set<string>();
  for (let at = 1; at < words.length; at++) pairs.add(`${words[at - 1]} ${words[at]}`);
  return pairs;
}

/** Words to a run's hash (FNV-1a, 32 bits). */
export function hashRun(words: readonly string[], from: number, length: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < from + length; at++) {
    const word = words[at] as string;
    for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ 32, 0x01000193);
  }
  return hash >>> 0;
}

/** Length of the word runs that are fingerprinted. */
export const RUN = 6;

/** In: what the build wrote. Out: an index to compare with. Throws when it is not such an index: that is our fault. */
export function parseIndex(stored: StoredIndex): LicenseIndex {
  return {
    texts: stored.texts.map((entry) => {
      const tokens = tokenize(entry.text);
      const words = tokens.map(({ word }) => word);
      const notice = noticeWords(entry.text);
      return { ...entry, tokens, words, notice, pairs: pairsOf(words), optional: optionalOf(entry.id, words) };
    }),
    fingerprints: stored.fingerprints.map(({ runs, ...entry }) => ({
      ...entry,
      runs: new Set(runs.split(' ').map((run) => Number.parseInt(run, 36))),
    })),
  };
}
