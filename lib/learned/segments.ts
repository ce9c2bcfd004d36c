/** What the learned readers look at: a paragraph, a short list with what it follows, a short table, a heading. */
import type { ReadPassage } from '../statements/read.ts';

const MAX_ITEMS = 8;
const MAX_LENGTH = 1200;
/** Sentences of one paragraph that are looked at together: more are no paragraph that anybody wrote. */
const MAX_TOGETHER = 100;

const LISTED: ReadonlySet<string> = new Set(['item', 'cell', 'quote']);
const isListed = ({ source }: ReadPassage): boolean => LISTED.has(source.block.kind);

/** May the passage stand in one segment with the one before? */
export function goesOn(before: ReadPassage, passage: ReadPassage): boolean {
  const [a, b] = [before.source, passage.source];
  if (a.document !== b.document) return false;
  if (a.headings !== b.headings && a.headings.join() !== b.headings.join()) return false;
  if (a.at === b.at) return true;
  return isListed(before) && a.block.kind === b.block.kind;
}

const lengthOf = (segment: readonly ReadPassage[]): number =>
  segment.reduce((sum, { source }) => sum + source.text.length, 0);

/** A long list or table says something else with each of its lines. */
function apart(segment: ReadPassage[]): ReadPassage[][] {
  const [first] = segment;
  const lines = new Set(segment.map(({ source }) => source.at)).size;
  if (!first || !isListed(first) || (lines <= MAX_ITEMS && lengthOf(segment) <= MAX_LENGTH)) return [segment];
  const byLine = new Map<number, ReadPassage[]>();
  for (const passage of segment) {
    const line = byLine.get(passage.source.at);
    if (line) line.push(passage);
    else byLine.set(passage.source.at, [passage]);
  }
  return [...byLine.values()];
}

/** In: the passages of a page in reading order. Out: its segments, in order; code is in none. */
export function segmentsOf(passages: readonly ReadPassage[]): ReadPassage[][] {
  const segments: ReadPassage[][] = [];
  let open: ReadPassage[] = [];
  for (const passage of passages) {
    if (passage.source.block.kind === 'code' || passage.source.block.kind === 'image') continue;
    const last = open.at(-1);
    if (last && open.length < MAX_TOGETHER && goesOn(last, passage)) open.push(passage);
    else {
      if (open.length > 0) segments.push(...apart(open));
      open = [passage];
    }
  }
  if (open.length > 0) segments.push(...apart(open));
  return segments;
}
