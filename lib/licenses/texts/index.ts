/** Recognises a licence text: which licence it is, and whether it still is it (facts/licenses.md section 2). */
import { findRestrictions } from '../clauses/index.ts';
import { type Comparison, compare, WEIGHTY } from './compare.ts';
import { hashRun, type KnownFingerprint, type KnownText, type LicenseIndex, pairsOf, RUN } from './license-index.ts';
import type { TextReading } from './reading.ts';
import { noticeWords, type Token, tokenize } from './tokens.ts';

export { type LicenseIndex, parseIndex, type StoredIndex } from './license-index.ts';
export type { TextReading } from './reading.ts';

/** Share of a known text's word pairs that a text must hold to be compared with it. */
const MIN_COVERAGE = 0.55;
const MAX_CANDIDATES = 5;
const MIN_WORDS = 20;
/** Absolute limits of `near`: proportional ones let a deleted paragraph pass in a long licence. */
const NEAR_ADDED = 3;
const NEAR_REMOVED = 14;
/** Share of a fingerprint that a text must hold to be that AI licence; to be it unaltered. */
const FINGERPRINT = 0.7;
const FINGERPRINT_NEAR = 0.9;
const MAX_LICENSES = 4;

const EMPTY: TextReading = {
  verdict: 'unknown',
  licenses: [],
  class: 'unrecognised',
  restrictions: [],
  added: [],
  removed: [],
};

/**
 * Recognises the text of a licence file. In: the raw text, of any size (the first million characters are read), and the
 * index. Out: see TextReading; only `exact` and `near` count as the licence. Never throws.
 */
export function recognize(raw: string, index: LicenseIndex): TextReading {
  const tokens = tokenize(raw);
  if (tokens.length < MIN_WORDS) return { ...EMPTY, verdict: 'too-short' };
  const words = tokens.map(({ word }) => word);
  const ai = fingerprint(words, index.fingerprints);
  const found = standardTexts({ tokens, words, notice: noticeWords(raw) }, index.texts);
  const clean = found.length > 0 && found.every((comparison) => grade(comparison, words) !== 'modified');
  if (ai && !clean) return asAi(chooseVersion(ai, raw), raw, found[0] && asStandard(raw, tokens, words, found));
  const [first] = found;
  if (!first) return EMPTY;
  return asStandard(raw, tokens, words, found);
}

/** Known texts that share most of their word pairs with the text, best first. */
function candidates(words: readonly string[], texts: readonly KnownText[]): KnownText[] {
  const pairs = pairsOf(words);
  const scored: { known: KnownText; score: number }[] = [];
  for (const known of texts) {
    if (known.pairs.size * MIN_COVERAGE > pairs.size) continue;
    let shared = 0;
    for (const pair of known.pairs) if (pairs.has(pair)) shared++;
    const required = known.pairs.size - optionalSize(known);
    if (shared / Math.max(1, required) < MIN_COVERAGE) continue;
    scored.push({ known, score: shared / known.pairs.size + (2 * shared) / (known.pairs.size + pairs.size) });
  }
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, MAX_CANDIDATES)
    .map(({ known }) => known);
}

const optionalSize = ({ optional }: KnownText): number => optional.reduce((sum, flag) => sum + flag, 0);

interface Text {
  tokens: Token[];
  words: string[];
  notice: ReadonlySet<string>;
}

const part = ({ tokens, words, notice }: Text, from: number, to: number): Text => ({
  tokens: tokens.slice(from, to),
  words: words.slice(from, to),
  notice,
});

/** The standard texts in a file, one after the other: what one leaves over may hold the next. */
function standardTexts(text: Text, texts: readonly KnownText[]): Comparison[] {
  const found: Comparison[] = [];
  let rest: { from: number; to: number }[] = [{ from: 0, to: text.tokens.length }];
  while (found.length < MAX_LICENSES) {
    const next = rest.flatMap(({ from, to }) => best(part(text, from, to), texts, from))[0];
    if (!next) break;
    found.push(next);
    rest = next.added.filter(({ from, to }) => to - from >= 60);
    if (rest.length === 0) break;
  }
  return settle(found);
}

/** Share of a known text that may be gone before what is left is another text that shares its phrases. */
const MAX_GONE = 0.3;

const isThatText = ({ known, removedWords }: Comparison): boolean =>
  removedWords <= MAX_GONE * Math.max(1, known.words.length - optionalSize(known));

/** The known text that differs least from a stretch of the file, with positions in the whole file. */
function best({ tokens, words, notice }: Text, texts: readonly KnownText[], offset: number): Comparison[] {
  const compared = candidates(words, texts).map((known) => compare(tokens, words, known, notice));
  const cost = ({ addedWords, removedWords }: Comparison): number => addedWords + 3 * removedWords;
  const [winner] = compared.filter(isThatText).sort((a, b) => cost(a) - cost(b));
  if (!winner) return [];
  const shift = ({ from, to }: { from: number; to: number }) => ({ from: from + offset, to: to + offset });
  return [{ ...winner, added: winner.added.map(shift) }];
}

/** What a later licence in the file accounts for is no addition to an earlier one. */
function settle(found: Comparison[]): Comparison[] {
  return found.map((comparison, at) => {
    const later = found.slice(at + 1);
    if (later.length === 0) return comparison;
    const added = comparison.added.filter(({ from, to }) => to - from < 60);
    const addedWords = added.reduce((sum, { from, to }) => sum + to - from, 0);
    return { ...comparison, added, addedWords };
  });
}

function grade(
  { known, added, removed, addedWords, removedWords }: Comparison,
  words: readonly string[],
): TextReading['verdict'] {
  if (addedWords === 0 && removedWords === 0) return 'exact';
  const weighty =
    added.some(({ from, to }) => words.slice(from, to).some((word) => WEIGHTY.has(word))) ||
    removed.some(({ from, to }) => known.words.slice(from, to).some((word) => WEIGHTY.has(word)));
  return addedWords <= NEAR_ADDED && removedWords <= NEAR_REMOVED && !weighty ? 'near' : 'modified';
}

const cut = (text: string): string => {
  const folded = text.replace(/\s+/g, ' ').trim();
  return folded.length > 1200 ? `${folded.slice(0, 1199)}…` : folded;
};

/** Words between two tokens, verbatim, with the sentence's end. */
function verbatim(raw: string, tokens: readonly Token[], from: number, to: number): string {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  return cut(raw.slice(start, end) + (/^[.)"”]{1,2}/.exec(raw.slice(end, end + 2))?.[0] ?? ''));
}

function asStandard(raw: string, tokens: Token[], words: string[], found: Comparison[]): TextReading {
  const grades = found.map((comparison) => grade(comparison, words));
  const added = found.flatMap((comparison) => comparison.added.map(({ from, to }) => verbatim(raw, tokens, from, to)));
  const removed = found.flatMap(({ known, removed }) =>
    removed.map(({ from, to }) => verbatim(known.text, known.tokens, from, to)),
  );
  const licenses = found.map(({ known }) => ({ id: known.id, class: known.class }));
  const base = strictest(licenses.map((license) => license.class));
  if (!grades.includes('modified')) {
    const verdict = grades.includes('near') ? 'near' : 'exact';
    return { verdict, licenses, class: base, restrictions: [], added, removed };
  }
  const restrictions = added.flatMap((text) => findRestrictions(text).map(({ kind, quote }) => ({ kind, quote })));
  if (restrictions.length > 0)
    return { verdict: 'modified', licenses, class: 'restricted', restrictions, added, removed };
  // Words were changed that decide what is permitted, or a passage is gone: what is left cannot be vouched for.
  const harmless = base === 'osi' && found.every((comparison) => isHarmless(comparison, words));
  return {
    verdict: 'modified',
    licenses,
    class: harmless ? base : hard(found, words) ? 'restricted' : 'unrecognised',
    restrictions,
    added,
    removed,
  };
}

/** Nothing was taken away, and nothing that was added binds anybody. */
function isHarmless({ added, removedWords }: Comparison, words: readonly string[]): boolean {
  return removedWords === 0 && added.every(({ from, to }) => !words.slice(from, to).some((word) => WEIGHTY.has(word)));
}

/** A negation or an exclusion was put in, or a grant was taken out. */
function hard(found: Comparison[], words: readonly string[]): boolean {
  return found.some(({ added }) =>
    added.some(({ from, to }) =>
      words
        .slice(from, to)
        .some((word) =>
          /^(?:not|no|non|without|except|excluding|only|prohibited|noncommercial|commercial)$/.test(word),
        ),
    ),
  );
}

function strictest(classes: TextReading['class'][]): TextReading['class'] {
  const order: TextReading['class'][] = ['osi', 'open', 'unrecognised', 'restricted'];
  return order[Math.max(...classes.map((kind) => order.indexOf(kind)))] ?? 'unrecognised';
}

interface AiMatch {
  known: KnownFingerprint;
  share: number;
}

/** The AI licences whose fingerprints the text holds most of: the best, and those within a hair of it. */
function fingerprint(words: readonly string[], known: readonly KnownFingerprint[]): AiMatch[] | undefined {
  const runs = new Set<number>();
  for (let at = 0; at + RUN <= words.length; at++) runs.add(hashRun(words, at, RUN));
  const matches = known.map((entry) => {
    let shared = 0;
    for (const run of entry.runs) if (runs.has(run)) shared++;
    return { known: entry, share: shared / entry.runs.size };
  });
  const best = Math.max(0, ...matches.map(({ share }) => share));
  return best < FINGERPRINT
    ? undefined
    : matches.filter(({ share }) => share > best - 0.06).sort((a, b) => b.share - a.share);
}

/** Versions of one licence differ in little but their number: the one that the text names most often. */
function chooseVersion(matches: AiMatch[], raw: string): AiMatch {
  const text = raw.slice(0, 40_000).toLowerCase();
  const named = ({ known: { id } }: AiMatch): number => {
    const [, family, version] = /^([a-z]+)[-_ ]?(\d+(?:\.\d+)?)/.exec(id) ?? [];
    if (!family || !version) return 0;
    return [`${family} ${version}`, `${family}${version}`, `${family}-${version}`].reduce(
      (sum, name) => sum + text.split(name).length - 1 - (text.split(`${name}.`).length - 1) * 0.5,
      0,
    );
  };
  return matches.reduce((best, match) => (named(match) > named(best) ? match : best));
}

/** An AI licence. Where it is a standard text with changes, the changes are what it is told by. */
function asAi({ known, share }: AiMatch, raw: string, standard: TextReading | undefined): TextReading {
  const clauses = findRestrictions(raw).map(({ kind, quote }) => ({ kind, quote }));
  const kinds = new Set(known.restrictions);
  const telling = clauses.filter(({ kind }) => kinds.size === 0 || kinds.has(kind));
  const altered = standard?.verdict === 'modified';
  return {
    verdict: share >= FINGERPRINT_NEAR && !altered ? 'near' : 'modified',
    licenses: [{ id: known.id, class: known.class }],
    class: known.class,
    restrictions: known.class === 'open' ? [] : (telling.length > 0 ? telling : clauses).slice(0, 12),
    added: standard?.added ?? [],
    removed: standard?.removed ?? [],
  };
}
