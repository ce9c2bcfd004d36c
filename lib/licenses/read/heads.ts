/**
 * What a sentence puts a license on: the subject, and what is joined to it ("weights and code"), before the name; behind it where nothing
 * stands before ("Apache-2.0 for the code"); that of the name before where neither does ("MIT or Apache-2.0").
 */
import { isA, isOneOf, type Mention } from '../../mentions/scan.ts';
import type { ReadPassage } from '../../statements/read.ts';
import { GRAMMAR } from '../grammar.ts';
import { joined } from './joined.ts';
import { isFronted, isLabeled, standsAlone } from './labels.ts';
import { toldApart } from './linked.ts';
import { ELSE, PARTS } from './parts.ts';

/** Tokens: first, and the one after the last. */
export interface Span {
  from: number;
  to: number;
}

/** What a license can be put on. */
export const COVERED: readonly string[] = [
  ...['part', 'this', 'project', 'name.other', 'link.hub', 'id', 'thing.service', 'thing.tool', 'thing.framework'],
  ...['thing.other-model', 'thing.third-party', 'thing.community', 'thing.base', 'thing.sibling'],
];

const isAnyOf = ({ means }: Mention, asked: readonly string[]): boolean => isOneOf(means, asked);
const isCovered = (mention: Mention): boolean => isAnyOf(mention, COVERED);

const inSpan = ({ from, to }: Span, mention: Mention): boolean => mention.from >= from && mention.to <= to;

const GIVES = ['act.release', 'open'];

/** "A variant of BSD": a word for what is made of something, right before a license's name, is said of the license. */
const isVariantOf = ({ means, to }: Mention, name: Mention): boolean =>
  isA(means, 'part.derivative') && to <= name.from && name.from - to <= 2;

/** Things in a stretch: those of the name's clause, or of the clause nearest to it; what is given out, where that is said. */
function thingsIn(read: ReadPassage, span: Span, name: Mention): Mention[] {
  const { passage } = read;
  const things = passage.mentions.filter(
    (mention) => isCovered(mention) && inSpan(span, mention) && !isVariantOf(mention, name),
  );
  const own = passage.clauseOf(name);
  // "To help the community, Acme is releasing Ridge under …": what follows the verb.
  const verb = passage.mentions
    .filter((mention) => isAnyOf(mention, GIVES) && inSpan(span, mention) && passage.clauseOf(mention) === own)
    .at(-1);
  const given = things.filter(({ from }) => verb && from >= verb.to);
  if (given.some((thing) => passage.clauseOf(thing) === own)) return given;
  const distances = things.map((thing) => Math.abs(passage.clauseOf(thing) - own));
  const nearest = Math.min(...distances);
  return things.filter((_, at) => distances[at] === nearest);
}

/** Cells of a row: spans between its marks. */
export function cellsOf(read: ReadPassage): Span[] {
  const { tokens } = read.passage;
  const cells: Span[] = [];
  let from = 0;
  for (const [at, { text }] of tokens.entries()) {
    if (text !== '|') continue;
    cells.push({ from, to: at });
    from = at + 1;
  }
  return [...cells, { from, to: tokens.length }];
}

/** Number of the cell that a mention begins in. */
export const columnOf = (cells: readonly Span[], mention: Mention): number =>
  cells.findIndex(({ from, to }) => mention.from >= from && mention.from < to);

/** What a table may list beside models: its first column is headed by it. */
const LISTED: readonly string[] = [
  ...[...ELSE, 'part.eval-data'],
  ...['thing.framework', 'thing.tool', 'thing.service', 'thing.third-party'],
];
const OWN: readonly string[] = ['part.weights', 'part.all', 'this', 'project'];

/** A row of a table of models that has none of the own names is another model's; one of a table of data sets a data set's. */
function ofRow({ byColumn }: ReadPassage): Mention[] {
  const [first = []] = byColumn;
  if (first.some((mention) => isA(mention.means, 'part.model')))
    return [{ means: 'thing.other-model', id: 'row', from: 0, to: 1 }];
  const listed = first.find((mention) => isAnyOf(mention, LISTED));
  return listed && !first.some((mention) => isAnyOf(mention, OWN))
    ? [{ means: listed.means, id: 'row', from: 0, to: 1 }]
    : [];
}

export interface Covered {
  heads: readonly Mention[];
  /** A label stands before it, and says nothing of what it is put on: "License: MIT". */
  labeled: boolean;
  /** The paragraph begins with it: "MIT, with no rider." */
  fronted?: boolean;
  /** What belongs to the name: from the name before to the one after; in a table with headers its cell and the row's first. */
  spans: readonly Span[];
  /** Number of the table's column, where it has headers. */
  column?: number;
}

/** In: a passage, the places of the licenses that it names, in order, and the numbers of those that are asked about. Out: for each what it is put on. */
export function coveredBy(
  read: ReadPassage,
  names: readonly Mention[],
  asked: ReadonlySet<number>,
  grammar = GRAMMAR,
): (Covered | undefined)[] {
  const { tokens, mentions } = read.passage;
  const texts = tokens.map(({ text }) => text);
  const tabular = read.source.block.kind === 'cell' && read.byColumn.length > 0;
  const cells = tabular ? cellsOf(read) : [];
  const first = names[0];
  const before = (at: number): Span => ({ from: names[at - 1]?.to ?? 0, to: names[at]?.from ?? 0 });
  const after = (at: number): Span => ({ from: names[at]?.to ?? 0, to: names[at + 1]?.from ?? tokens.length });
  const has = (span: Span, asked: readonly string[]): boolean =>
    mentions.some((mention) => inSpan(span, mention) && isAnyOf(mention, asked));
  const whole: Span = { from: 0, to: tokens.length };
  const isBehind =
    first !== undefined &&
    (!has(before(0), COVERED) ||
      (names.length > 1 && !has(before(0), PARTS) && has(after(0), PARTS) && has(after(names.length - 1), PARTS)));
  const front = first && isFronted(read, first);
  const labeled =
    first !== undefined &&
    (isLabeled(read, first)
      ? !has(before(0), COVERED)
      : (standsAlone(read, first) && !has(whole, COVERED)) || front === 'alone');
  let carried: readonly Mention[] = [];
  const behind = (at: number, name: Mention): Mention[] =>
    labeled
      ? []
      : thingsIn(read, after(at), name).filter((thing) => read.passage.clauseOf(thing) === read.passage.clauseOf(name));
  // "Research-only terms are gone; the weights are now under MIT": behind the last name nothing stands, and before it what it is put on.
  const behindOr = (at: number, name: Mention): Mention[] => {
    const found = behind(at, name);
    if (found.length > 0 || at === 0 || labeled) return found;
    const own = read.passage.clauseOf(name);
    return thingsIn(read, before(at), name).filter((thing) => read.passage.clauseOf(thing) === own);
  };
  return names.map((name, at) => {
    if (!asked.has(at)) return undefined;
    if (tabular) {
      const column = columnOf(cells, name);
      const span = cells[column] ?? { from: 0, to: tokens.length };
      const row = cells[0] ?? span;
      const named = column > 0 ? joined(thingsIn(read, row, name), texts, grammar) : [];
      return {
        heads: named.length > 0 || column < 1 ? named : ofRow(read),
        spans: [row, span],
        column,
        labeled: false,
      };
    }
    const apart = isBehind ? undefined : toldApart(read, before(at), grammar);
    const heads = apart
      ? [apart]
      : joined(isBehind ? behindOr(at, name) : thingsIn(read, before(at), name), texts, grammar);
    carried = heads.length > 0 ? heads : carried;
    const spans = [{ from: before(at).from, to: after(at).to }];
    return { heads: carried, spans, labeled, fronted: front === 'first' && at === 0 };
  });
}
