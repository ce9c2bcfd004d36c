/** A part of a page (its title, headline, headings, prose) with what its words say of the page's kind. */
import type { Words } from '../mentions/lexicon.ts';
import { isA, type Mention, scan } from '../mentions/scan.ts';
import type { Token } from '../prose/tokens.ts';

export interface Saying {
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

/** How a meaning may begin, and how many words of the sentence may stand before it (see words.ts). */
const PLACE = /^(?:first|subject|alone)\./;
const BEFORE: Readonly<Record<string, number>> = { 'first.': 0, 'subject.': 2 };
const ENDS_PART = /^[.!?:|–—。-]$/;

function isInPlace({ from, to }: Mention, place: string, tokens: readonly Token[]): boolean {
  if (place === 'alone.') return from === 0 && to === tokens.length;
  const most = BEFORE[place] ?? from;
  for (let at = from; at > 0 && at > from - most - 1; at--) if (ENDS_PART.test(tokens[at - 1]?.text ?? '')) return true;
  return from <= most;
}

/** In: a folded text, its words, and whether each of its lines is for itself. Linear. */
export function zoneOf(text: string, words: Words, byLine = false): Zone {
  const found: Saying[] = [];
  let before = 0;
  for (const [line, each] of (byLine ? text.split('\n') : [text]).entries()) {
    const { tokens, mentions } = scan(each, [words]);
    const pseudo = mentions.filter(({ means }) => means.startsWith('pseudo.'));
    for (const mention of mentions) {
      const place = PLACE.exec(mention.means)?.[0] ?? '';
      const means = mention.means.slice(place.length);
      if (!isInPlace(mention, place, tokens)) continue;
      if (pseudo.some((each) => each.means === `pseudo.${means}` && each.from < mention.to && each.to > mention.from))
        continue;
      const start = tokens[mention.from]?.start ?? 0;
      const end = tokens[mention.to - 1]?.end ?? 0;
      found.push({ means, start: before + start, end: before + end, line, endInLine: end });
    }
    before += each.length + 1;
  }
  return found;
}

const ALL = Number.POSITIVE_INFINITY;

/** Is a meaning in the first `most` characters of a zone? */
export const says = (zone: Zone, means: string, most = ALL): boolean =>
  zone.some((each) => each.end <= most && isA(each.means, means));

/** How often, up to `limit`; words that overlap count once. */
export function timesIn(zone: Zone, means: string, limit = 20, most = ALL): number {
  let [times, end] = [0, 0];
  for (const each of zone)
    if (each.start >= end && each.end <= most && isA(each.means, means)) [times, end] = [times + 1, each.end];
  return Math.min(limit, times);
}

/** In how many lines of a zone, looked at up to `most` characters of each. */
export const linesWith = (zone: Zone, means: string, most = ALL): number =>
  new Set(zone.filter((each) => each.endInLine <= most && isA(each.means, means)).map(({ line }) => line)).size;
