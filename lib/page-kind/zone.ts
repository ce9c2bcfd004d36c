/** A part of a page (its title, headline, headings, prose) with what its words say of the page's kind. */
import type { Words } from '../mentions/lexicon.ts';
import { isA, type Mention, scan } from '../mentions/scan.ts';
import type { Token } from '../prose/tokens.ts';

interface Saying {
  means: string;
  /** Offsets in the zone's text. */
  start: number;
  end: number;
  /** The line that it stands in, from 0, and where it ends in that. */
  line: number;
  endInLine: number;
}

/** In order of place. */
export type Zone = readonly Saying[];

const BEFORE_FIRST = /^[.!?:|–—。-]$/;

/** Does a mention stand where its meaning wants it (see words.ts)? */
function isInPlace({ means, from, to }: Mention, tokens: readonly Token[]): boolean {
  if (means.endsWith('.alone')) return from === 0 && to === tokens.length;
  return !means.endsWith('.first') || from === 0 || BEFORE_FIRST.test(tokens[from - 1]?.text ?? '');
}

/** In: a folded text, its words, and whether each of its lines is for itself. Linear. */
export function zoneOf(text: string, words: Words, byLine = false): Zone {
  const found: Saying[] = [];
  let before = 0;
  for (const [line, each] of (byLine ? text.split('\n') : [text]).entries()) {
    const { tokens, mentions } = scan(each, [words]);
    for (const mention of mentions) {
      if (!isInPlace(mention, tokens)) continue;
      const start = tokens[mention.from]?.start ?? 0;
      const end = tokens[mention.to - 1]?.end ?? 0;
      found.push({ means: mention.means, start: before + start, end: before + end, line, endInLine: end });
    }
    before += each.length + 1;
  }
  return found;
}

/** Where the words of a meaning stand in the first `most` characters of a zone, in order. */
export const placesOf = (zone: Zone, means: string, most = Number.POSITIVE_INFINITY): Saying[] =>
  zone.filter((each) => each.end <= most && isA(each.means, means));

/** Is a meaning in the first `most` characters of a zone? */
export const says = (zone: Zone, means: string, most = Number.POSITIVE_INFINITY): boolean =>
  zone.some((each) => each.end <= most && isA(each.means, means));

/** How often, up to `limit`; words that overlap count once. */
export function timesIn(zone: Zone, means: string, limit = 20, most = Number.POSITIVE_INFINITY): number {
  let [times, end] = [0, 0];
  for (const each of placesOf(zone, means, most)) if (each.start >= end) [times, end] = [times + 1, each.end];
  return Math.min(limit, times);
}

/** In how many lines of a zone, looked at up to `most` characters of each. */
export const linesWith = (zone: Zone, means: string, most: number): number =>
  new Set(zone.filter((each) => each.endInLine <= most && isA(each.means, means)).map(({ line }) => line)).size;
