/** Recognises a licence text: which licence it is, and whether it still is it (SPDX matching guidelines; closed world). */

import { type AiMatch, matchAi } from './ai.ts';
import { firstRuns } from './align.ts';
import { candidates } from './candidates.ts';
import { type Claim, claimOf, type Span } from './claim.ts';
import type { LicenseIndex } from './license-index.ts';
import type { TextReading } from './reading.ts';
import { sequenceClaims } from './sequence.ts';
import { leftover, stretchesOf } from './stretches.ts';
import { readText, type Text } from './tokens.ts';
import { whyUnread, withoutNuls } from './unread.ts';
import { asAi, asStandard, EMPTY, unexplained } from './verdict.ts';

export { type LicenseIndex, parseIndex, type StoredIndex } from './license-index.ts';
export type { TextReading } from './reading.ts';

const MIN_WORDS = 12;
const MAX_LICENSES = 12;

/** Readings of this run: the same LICENSE lies in a hundred repositories. */
const kept = new WeakMap<LicenseIndex, Map<string, TextReading>>();
const MAX_KEPT = 256;
const MAX_KEPT_LENGTH = 120_000;

/**
 * Recognises the text of a licence file. In: the raw text, of any size (the first 300,000 words are read), and the index.
 * Out: see TextReading; only `exact` and `near` count as the licence. Never throws.
 */
export function recognize(raw: string, index: LicenseIndex): TextReading {
  let readings = kept.get(index);
  if (!readings) {
    readings = new Map();
    kept.set(index, readings);
  }
  const known = readings.get(raw);
  if (known) return known;
  const reading = recognizeNow(raw, index);
  if (readings.size >= MAX_KEPT) readings.clear();
  if (raw.length <= MAX_KEPT_LENGTH) readings.set(raw, reading);
  return reading;
}

function recognizeNow(original: string, index: LicenseIndex): TextReading {
  const raw = withoutNuls(original);
  const unread = whyUnread(raw);
  if (unread) return { ...EMPTY, verdict: 'too-short', unread };
  const text = readText(raw);
  const claims = standardTexts(text, index);
  const ai = matchAi(text, index, claims);
  if (text.words.length < MIN_WORDS && claims.length === 0) return { ...EMPTY, verdict: 'too-short' };
  return verdictOf(text, claims, ai);
}

function verdictOf(text: Text, claims: Claim[], ai: AiMatch | undefined): TextReading {
  const stretches = stretchesOf(text, claims);
  const clean =
    claims.some(({ part }) => !part) &&
    claims.every(({ removedWords }) => removedWords === 0) &&
    !stretches.some(({ by }) => by === 'unexplained');
  if (ai && !clean) return asAi(ai, text, claims, stretches);
  if (claims.every(({ part }) => part)) return unexplained(text, stretches);
  return asStandard(text, claims, stretches);
}

/** The standard texts in a file: what one leaves over may hold the next, before, after or within it. */
function standardTexts(text: Text, index: LicenseIndex): Claim[] {
  const found: Claim[] = [];
  let rest: Span[] = [{ from: 0, to: text.words.length }];
  while (found.length < MAX_LICENSES && rest.length > 0) {
    const next = rest.flatMap((span) => best(text, span, index) ?? []);
    if (next.length === 0) break;
    found.push(...next);
    rest = leftover(found, text.words.length).filter(({ from, to }) => to - from >= MIN_WORDS);
  }
  return found.slice(0, MAX_LICENSES);
}

/** Share of a known text that may be gone before what is left is another text that shares its phrases. */
const MAX_GONE = 0.35;

/** Words of a copyright line. */
const COPYRIGHT_WORDS = 12;

/** The known text that differs least from a stretch of the file, with positions in the whole file. */
function best(text: Text, span: Span, index: LicenseIndex): Claim | undefined {
  const words = span.from === 0 && span.to === text.words.length ? text.words : text.words.slice(span.from, span.to);
  const likely = candidates(words, index);
  const runs = likely.length > 0 ? firstRuns(words) : new Map<string, number>();
  const verbatim = (from: number, to: number): string =>
    text.folded.slice(text.starts[span.from + from], text.ends[span.from + to - 1]);
  const size = ({ covered }: Claim): number => covered.reduce((sum, { from, to }) => sum + to - from, 0);
  const claims = sequenceClaims(words, index);
  // All of it is there, and hardly more than a copyright line besides: no other text is nearer.
  const isAll = (claim: Claim): boolean =>
    claim.removedWords === 0 && words.length - size(claim) <= COPYRIGHT_WORDS + words.length / 100;
  const whole = claims.find(isAll);
  if (whole) return placed(whole, span);
  for (const known of likely) {
    const claim = claimOf(known, words, runs, verbatim);
    if (isAll(claim)) return placed(claim, span);
    claims.push(claim);
  }
  const cost = (claim: Claim): number => words.length - size(claim) + 3 * claim.removedWords;
  const [winner] = claims
    .filter((claim) => claim.removedWords <= MAX_GONE * (size(claim) + claim.removedWords))
    .sort((a, b) => cost(a) - cost(b));
  return winner && placed(winner, span);
}

/** With positions in the whole file. */
function placed(claim: Claim, span: Span): Claim {
  const shift = ({ from, to }: Span): Span => ({ from: from + span.from, to: to + span.from });
  return {
    ...claim,
    covered: claim.covered.map(shift),
    removed: claim.removed.map(({ words: missing, before }) => ({ words: missing, before: before + span.from })),
  };
}
