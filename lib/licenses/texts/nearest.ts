/** The known text that is nearest to a file, whether or not it is that license: for whoever wants to know why not. */
import { firstRuns } from './align.ts';
import { candidates } from './candidates.ts';
import { type Claim, claimOf } from './claim.ts';
import type { LicenseIndex } from './license-index.ts';
import { leftover } from './stretches.ts';
import { readText } from './tokens.ts';

export interface Nearest {
  id: string;
  /** Share of the known text's words that the file has. */
  share: number;
  /** In the order of the file; `line` counts from 1. */
  changes: { line: number; sign: '-' | '+'; words: string }[];
}

/** A text that shares less says nothing. */
const MIN_SHARE = 0.2;

/** In: a file's text and the index. Out: the nearest of the texts whose wording is kept, with what differs, or undefined. */
export function nearestText(raw: string, index: LicenseIndex): Nearest | undefined {
  const text = readText(raw);
  const runs = firstRuns(text.words);
  const verbatim = (from: number, to: number): string => text.folded.slice(text.starts[from], text.ends[to - 1]);
  const costOf = (claim: Claim): number =>
    3 * claim.removedWords - claim.covered.reduce((sum, { from, to }) => sum + to - from, 0);
  const [best] = candidates(text.words, index, MIN_SHARE)
    .filter(({ part }) => !part)
    .map((known) => ({ known, claim: claimOf(known, text.words, runs, verbatim) }))
    .sort((a, b) => costOf(a.claim) - costOf(b.claim));
  if (!best) return undefined;
  const lineOf = (word: number): number =>
    text.folded.slice(0, text.starts[word] ?? text.folded.length).split('\n').length;
  const changes = [
    ...best.claim.removed.map(({ words, before }) => ({ at: before, sign: '-' as const, words: words.join(' ') })),
    ...leftover([best.claim], text.words.length).map(({ from, to }) => ({
      at: from,
      sign: '+' as const,
      words: verbatim(from, to).replace(/\s+/g, ' '),
    })),
  ].sort((a, b) => a.at - b.at || (a.sign === '-' ? -1 : 1));
  return {
    id: best.known.id,
    share: 1 - best.claim.removedWords / Math.max(1, best.known.words.length),
    changes: changes.map(({ at, sign, words }) => ({ line: lineOf(at), sign, words })),
  };
}
