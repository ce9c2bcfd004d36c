/** What a known text accounts for in a file: the words that both have, and what of the known text is missing. */
import type { LicenseClass } from '../../model/index.ts';
import { type Difference, differences, uniqueRuns } from './align.ts';
import type { KnownText } from './license-index.ts';
import { isNames } from './notices/names.ts';
import { NOTICE_WORDS } from './notices/words.ts';
import { isVariant } from './variants.ts';

export interface Span {
  from: number;
  to: number;
}

export interface Claim {
  id: string;
  class: LicenseClass;
  name: string;
  /** Words of the file that the known text accounts for, in order; a holder's name in its slot among them. */
  covered: Span[];
  /** Words of the known text that are missing, and before which word of the file they would stand. */
  removed: { words: string[]; before: number }[];
  removedWords: number;
  /** Parts that may differ do: a name in a slot, an optional part left out. */
  varied: boolean;
  /** A part alone, which grants nothing. */
  part: boolean;
}

/** Words that stand for a holder in a known text, and that a file replaces with a name. */
const HOLDER: ReadonlySet<string> = new Set(
  'copyright holder holders the contributors author authors owner owners and or its name names organization organizations company regents university of california inc foundation by year insert apache software group project students isc internet systems consortium'.split(
    ' ',
  ),
);
const CORE =
  /^(?:holders?|contributors?|authors?|owners?|organizations?|regents|university|foundation|company|inc|group|isc|consortium)$/;
/** Longer texts name no holder within their terms. */
const SLOTTED = 700;
const MAX_NAME = 14;

/** A holder's name where the known text has a word for the holder. */
function isSlot(known: KnownText, missing: readonly string[], words: readonly string[], raw: string): boolean {
  return (
    known.words.length <= SLOTTED &&
    words.length <= MAX_NAME &&
    /[\p{Lu}\p{Lo}]/u.test(raw) &&
    missing.every((word) => HOLDER.has(word)) &&
    missing.some((word) => CORE.test(word)) &&
    !words.some((word) => NOTICE_WORDS.weighty.has(word)) &&
    isNames(
      /^[^a-z]*$/.test(raw) ? raw.toLowerCase().replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase()) : raw,
    )
  );
}

/** "Copy, modify, and/or distribute" and "copy, modify, and distribute": SPDX's templates of short permissions have both. */
const isAnd = ({ words }: KnownText, aFrom: number, aTo: number, extra: number): boolean =>
  words.length <= SLOTTED && extra === 0 && aTo - aFrom === 1 && words[aFrom] === 'or' && words[aFrom - 1] === 'and';

const TITLE: ReadonlySet<string> = new Set(
  'the license licenses version text full official copyright general public and a open source legal code new revised simplified clause expat january 2004 june july november february 2007 1991 1999 2016 march 2021 https http org www'.split(
    ' ',
  ),
);

/** The title of the known text, which files leave out. */
function isOwnTitle({ id, name, words }: KnownText, aFrom: number, aTo: number): boolean {
  const own = new Set(`${name} ${id}`.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  const part = words.slice(aFrom, aTo);
  return (
    (aFrom === 0 || aTo === words.length) && part.length <= 24 && part.every((word) => TITLE.has(word) || own.has(word))
  );
}

interface Match {
  a: number;
  b: number;
  length: number;
}

/** What lies between the differences. */
function matchesOf(found: readonly Difference[], aLength: number): Match[] {
  const matches: Match[] = [];
  let [a, b] = [0, 0];
  for (const { aFrom, aTo, bFrom, bTo } of [...found, { aFrom: aLength, aTo: aLength, bFrom: Number.NaN, bTo: 0 }]) {
    if (aFrom > a) matches.push({ a, b, length: aFrom - a });
    [a, b] = [aTo, bTo];
    if (Number.isNaN(bFrom)) break;
  }
  return matches;
}

const FEW = 3;
const FAR = 6;

/** Without words that meet by chance far from the rest: "the" and "license" stand in any sentence. */
function together(matches: Match[], bLength: number): Match[] {
  let kept = matches;
  for (;;) {
    const next = kept.filter(({ b, length }, at) => {
      if (length > FEW) return true;
      const before = kept[at - 1];
      const after = kept[at + 1];
      const gapBefore = before ? b - before.b - before.length : Math.min(b, 0);
      const gapAfter = after ? after.b - b - length : Math.min(bLength, 0);
      return !((gapBefore > FAR || !before) && (gapAfter > FAR || !after) && (gapBefore > FAR || gapAfter > FAR));
    });
    if (next.length === kept.length) return kept;
    kept = next;
  }
}

/** Reads words of the file as they stand there. */
export type Verbatim = (from: number, to: number) => string;

/** In: a known text, words of the file with their unique runs, and how they read. Out: what the known text accounts for. */
export function claimOf(
  known: KnownText,
  words: readonly string[],
  runs: ReadonlyMap<string, number>,
  verbatim: Verbatim,
): Claim {
  known.anchors ??= uniqueRuns(known.words);
  const matches = together(
    matchesOf(differences(known.words, words, known.anchors, runs), known.words.length),
    words.length,
  );
  const claim: Claim = {
    id: known.id,
    class: known.class,
    name: known.name,
    covered: [],
    removed: [],
    removedWords: 0,
    varied: false,
    part: known.part,
  };
  const cover = (from: number, to: number): void => {
    const last = claim.covered.at(-1);
    if (last?.to === from) last.to = to;
    else if (to > from) claim.covered.push({ from, to });
  };
  let [a, b] = [0, 0];
  for (const [place, match] of [...matches, { a: known.words.length, b: words.length, length: 0 }].entries()) {
    const isInner = place > 0 && place < matches.length;
    settleGap(known, words, { aFrom: a, aTo: match.a, bFrom: b, bTo: match.b }, isInner, verbatim, claim, cover);
    cover(match.b, match.b + match.length);
    [a, b] = [match.a + match.length, match.b + match.length];
  }
  return claim;
}

/** What differs between two matches: a holder's name, a known variant, an optional part, or a change. */
function settleGap(
  known: KnownText,
  words: readonly string[],
  { aFrom, aTo, bFrom, bTo }: Difference,
  isInner: boolean,
  verbatim: Verbatim,
  claim: Claim,
  cover: (from: number, to: number) => void,
): void {
  if (aTo > aFrom) {
    const missing = known.words.slice(aFrom, aTo);
    const extra = words.slice(bFrom, bTo);
    if (isInner && (isVariant(missing, extra) || isAnd(known, aFrom, aTo, bTo - bFrom))) {
      claim.varied ||= true;
      return cover(bFrom, bTo);
    }
    if (isInner && extra.length > 0 && isSlot(known, missing, extra, verbatim(bFrom, bTo))) {
      claim.varied = true;
      return cover(bFrom, bTo);
    }
    if (isOwnTitle(known, aFrom, aTo)) {
      claim.varied ||= extra.length > 0;
      return;
    }
    for (const part of missingParts(known, aFrom, aTo)) {
      claim.removed.push({ words: known.words.slice(part.from, part.to), before: bFrom });
      claim.removedWords += part.to - part.from;
    }
    claim.varied = true;
  } else if (isInner && isVariant([], words.slice(bFrom, bTo))) cover(bFrom, bTo);
}

/** The parts of a missing stretch that are not optional. */
function missingParts(known: KnownText, from: number, to: number): Span[] {
  const parts: Span[] = [];
  for (let at = from; at < to; at++) {
    if (known.optional[at]) continue;
    const last = parts.at(-1);
    if (last && last.to === at) last.to = at + 1;
    else parts.push({ from: at, to: at + 1 });
  }
  return parts;
}
