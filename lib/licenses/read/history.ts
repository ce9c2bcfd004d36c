/**
 * Lists and tables that tell what a model was released under, version by version: "2.1: the weights are MIT now", "1.x: CC BY-NC 4.0". Of
 * those that speak of a license the newest holds; what the others say is past.
 */
import { speaksOf } from '../../mentions/scan.ts';
import type { ReadPassage } from '../../statements/read.ts';

const HISTORY = ['word.history'];
const ON_LICENSES = ['word.license', 'license', 'no-license', 'has-none', 'ended'];
/** A version at the head of a line: "v2.1", "0.9", "1.x", "12"; no size ("7B"), no date. */
const VERSION =
  /^[^\p{L}\d]{0,3}(?:\p{L}{1,9}\.? )?v?(\d{1,3})(?:\.(\d{1,3}|x))?(?:\.(\d{1,3}|x))?(?![\p{L}\d/年月월]|[.-]\d)/iu;

const parts = (text: string): number[] | undefined => {
  const found = VERSION.exec(text);
  return found?.slice(1).map((part) => (part === undefined || part === 'x' ? 0 : Number(part)));
};

const isOlder = (a: readonly number[], b: readonly number[]): boolean => {
  const at = a.findIndex((part, nth) => part !== b[nth]);
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
};

const placeOf = ({ source: { document, headings, block } }: ReadPassage): string =>
  `${document.url} ${block.kind} ${headings.join('\n')}`;

/** In: a page's passages. Out: those that tell of a version older than the newest whose license the same list tells. */
export function ofOlderVersions(passages: readonly ReadPassage[]): ReadonlySet<ReadPassage> {
  const lists = new Map<string, { read: ReadPassage; version: number[] }[]>();
  /** The version that the block of a passage is headed by: a line's later sentences are of it, too. */
  let last: { block: unknown; version: number[] } | undefined;
  for (const read of passages) {
    const { block, text } = read.source;
    if (block.kind !== 'item' && block.kind !== 'cell') continue;
    if (!speaksOf(read.heading, HISTORY) && !speaksOf(read.columns, HISTORY)) continue;
    const own = parts(text);
    const version = own ?? (last?.block === block ? last.version : undefined);
    if (!version) continue;
    last = { block, version };
    if (!speaksOf(read.passage.mentions, ON_LICENSES)) continue;
    const list = lists.get(placeOf(read)) ?? [];
    list.push({ read, version });
    lists.set(placeOf(read), list);
  }
  const older = new Set<ReadPassage>();
  for (const list of lists.values())
    for (const { read, version } of list) if (list.some((other) => isOlder(version, other.version))) older.add(read);
  return older;
}
