/** "Weights, data and code are all out": the claim that everything is open, in a sentence, a list or a table, part by part. */
import { isA, isOneOf, type Mention, speaksOf } from '../mentions/scan.ts';
import type { ReadPassage } from '../statements/read.ts';
import { headAfter } from './noun.ts';
import { isOpenness } from './openness.ts';
import { isForeignCue } from './statement.ts';
import { isHard } from './stretch.ts';
import { saidOf } from './subject.ts';
import type { Thing, View } from './view.ts';

export type PartKind = 'weights' | 'code' | 'data';

/** `open`: by a word of openness. `there`: released, public, "yes". `closed`: withheld, promised, in part, on request. */
export type State = 'open' | 'there' | 'closed';

export interface Part {
  kind: PartKind;
  state: State | undefined;
  /** "Yes" under a heading that asks what is open. */
  column?: true;
}

interface Place {
  kind: PartKind;
  from: number;
  to: number;
}

const PARTS: readonly (readonly [string, PartKind])[] = [
  ['part.weights', 'weights'],
  ['part.model', 'weights'],
  ['part.training-code', 'code'],
  ['part.code', 'code'],
  ['part.training-data', 'data'],
  ['part.data', 'data'],
  ['open.data', 'data'],
];
const CLOSED = [
  'act.withhold',
  'open.closed',
  'future',
  'maybe',
  'request',
  'part-of',
  'except',
  'act.buy',
  'unwilling',
  'cannot',
];
const THERE = ['act.release', 'act.available', 'open.vague'];

const stated = (read: ReadPassage, mention: Mention): boolean => {
  const { denied, question } = read.passage.of(mention);
  return !denied && !question;
};

/** "All", "public", "open": without such a word a sentence that names three parts says where they are, and not that all is out. */
const WHOLE = ['all', 'part.all', 'open', 'act.release'];

const NO_MARK = /[✗✘❌✖☐]/u;
const textOf = ({ read: { passage } }: View, from: number, to: number): string =>
  passage.tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');

/** Does a word of openness belong to parts, and not to another noun ("our open-source policy for code and data")? */
function isOfParts(view: View, word: Mention, end: number): boolean {
  const [noun] = headAfter(view, word, end).things;
  if (noun) return ['weights', 'model', 'code', 'data', 'own'].includes(noun.kind);
  return view.ends(word) || view.starts(word.to, 'det', 'all');
}

/** A stretch of words in which parts may be named. */
interface Stretch {
  from: number;
  to: number;
  inside: readonly Mention[];
  /** The word that says of parts that they are open. */
  openness: Mention | undefined;
}

function stretchOf(view: View, from: number, to: number): Stretch {
  const inside = view.read.passage.mentions.filter(
    (each) => each.from >= from && each.to <= to && !isForeignCue(view, each),
  );
  // "Datasets such as Open-Heron": a word in somebody's name, or about somebody's thing.
  const isTheirs = (each: Mention): boolean => ['other', 'sibling'].includes(saidOf(view, each).of);
  const openness = inside.find(
    (each) => (isOpenness(each) && isOfParts(view, each, to) && !isTheirs(each)) || each.means === 'open.data',
  );
  return { from, to, inside, openness };
}

/** "Have been released under the following licenses": a bare license sentence is no claim (RULES.md section 6), unless it says that all is out. */
const isLicensedAs = (view: View, { means }: Mention, from: number, to: number): boolean =>
  isA(means, 'act.release') &&
  ['license', 'word.license'].some((asked) => view.has(asked, from, to)) &&
  !['all', 'part.all', 'public', 'everyone', 'open', 'open.vague'].some((asked) =>
    view.has(asked, 0, view.read.passage.tokens.length),
  );

/** The state that a stretch of words gives to the parts in it. */
function stateOf(view: View, stretch: Stretch, labelled: boolean, row: readonly Place[]): State | undefined {
  const { read } = view;
  const { from, to, inside, openness } = stretch;
  const [first, last] = [row[0]?.from ?? from, row.at(-1)?.to ?? to];
  // Around the parts, not among them: "code and publicly available data" says nothing of the code.
  const isAround = (mention: Mention): boolean => mention.to <= first || mention.from >= last || row.length === 1;
  const there = inside.find(
    (each) => isOneOf(each.means, THERE) && isAround(each) && !isLicensedAs(view, each, from, to),
  );
  const said = openness ?? there;
  // "All code, weights and data are under the MIT License."
  const isPublic = view.has('public', from, to) || (view.has('license.osi', from, to) && view.has('all', from, to));
  const no = (labelled && view.has('answer.no', from, to)) || NO_MARK.test(textOf(view, from, to));
  // "Nothing was kept back: …".
  const isClosed = (each: Mention): boolean =>
    isOneOf(each.means, CLOSED) && !(each.means === 'act.withhold' && read.passage.of(each).denied);
  // "It is an open-weight model, and code and data are not public": said of what stands in the clause of the denial.
  const isDenied = (each: Mention): boolean =>
    isOneOf(each.means, THERE) &&
    read.passage.of(each).denied &&
    row.some(({ from: at }) => at >= view.clause(each).from && at < each.to);
  if (inside.some(isClosed) || inside.some(isDenied) || no || (said && !stated(read, said))) return 'closed';
  if (openness) return 'open';
  if (there || isPublic || (labelled && view.has('answer.yes', from, to))) return 'there';
  return undefined;
}

/** Longest line of a list that names a part and says where it is. */
const MAX_LINE = 16;

/** Is a passage a line of a list of parts: "Weights: public"? */
export const isPartLine = (view: View): boolean => {
  const { tokens, mentions } = view.read.passage;
  const first = mentions.find(({ means }) => PARTS.some(([asked]) => isA(means, asked)));
  return tokens.length <= MAX_LINE && first !== undefined && first.from <= 6;
};

/** Longest enumeration of parts, in words and marks. */
const MAX_ROW = 30;
/** Words between two parts of one list. */
const APART = 8;
const JOINS = /^(?:[,，、·・+|]|and|&|plus|y|e|et|und|和|及|以及|与|與|跟|と|や|も|および|및|과|와|и|as|nor|too)$/;

const wordsOf = (view: View, from: number, to: number): number => {
  let words = 0;
  for (let at = from; at < to; at++) words += view.weight(at);
  return words;
};

/** Does something else come right after, in the same noun? */
const isBefore = (view: View, end: number, asked: string): boolean =>
  view.read.passage.mentions.some(
    ({ means, from, to }) =>
      isA(means, asked) && from >= end && from - end <= 1 && to > end && !JOINS.test(view.textAt(end)),
  );

/** Parts that are named side by side: "the weights, the code that trained it and all of its data". */
function rowsOfParts(view: View, from: number, to: number): Place[][] {
  const rows: Place[][] = [];
  const { mentions } = view.read.passage;
  // "In this repository": where things are, and no part.
  const owners = mentions.filter(({ id }) => id.startsWith('owner'));
  const places = mentions.filter(({ means }) => means === 'this' || means === 'place.repo');
  for (const { means, from: at, to: end } of mentions) {
    if (means === 'part.code' && places.some((place) => place.from <= at && place.to >= end)) continue;
    if (means === 'part.model' && owners.some((owner) => owner.from <= at && owner.to >= end)) continue;
    // "Data generation code": what it is comes last.
    if (isBefore(view, end, 'part.other-code')) continue;
    const kind = at >= from && end <= to ? PARTS.find(([asked]) => isA(means, asked))?.[1] : undefined;
    if (kind === undefined) continue;
    const row = rows.at(-1);
    const last = row?.at(-1);
    // A longer phrase says more: "the code with which it was trained".
    if (last && at < last.to) continue;
    const part = { kind, from: at, to: end };
    if (!row || !last) {
      rows.push([part]);
      continue;
    }
    const words = wordsOf(view, last.to, at);
    let joined = false;
    for (let between = last.to; between < at; between++) joined ||= JOINS.test(view.textAt(between));
    // "Model checkpoints", "code for the data": one part, called by the last word or the first.
    const isLicensed =
      view.has('license', last.to, at) || (view.has('act.train', last.to, at) && view.has('by', last.to, at));
    if (!joined && words <= 1) row[row.length - 1] = part;
    else if (joined && words <= APART && !isLicensed) row.push(part);
    else if (!joined && words <= 3 && view.has('of', last.to, at)) continue;
    else rows.push([part]);
  }
  return rows;
}

/** What makes of a question one that is to be answered by what is not out, or not yet. */
const NOT_OUT = [
  'future',
  'maybe',
  'not',
  'act.withhold',
  'thing.other-model',
  'name.other',
  'advice',
  'if',
  'act.require',
];

/** "What do we open-source with Ridge? All of it: …": the answer names what is out, and has no word for that. */
const isAskedWhatIsOut = ({ read: { asks, before } }: View): boolean =>
  asks === 'answer' &&
  speaksOf(before, ['we', 'this']) &&
  (before.some(isOpenness) || speaksOf(before, ['act.release'])) &&
  !speaksOf(before, NOT_OUT);

/** In: a passage. Out: the parts that it names, row by row, each with the state that its clause gives it. */
export function partsOf(view: View): Part[][] {
  const { passage, source, columns } = view.read;
  const labelled = source.block.kind === 'cell' || source.block.kind === 'item';
  const asked = isAskedWhatIsOut(view);
  const hard = passage.tokens.flatMap((_, at) => (isHard(view, at) || view.starts(at, 'but') ? [at] : []));
  return [0, ...hard].flatMap((from, nth) => {
    const to = hard[nth] ?? passage.tokens.length;
    // Read once, however many rows it has.
    let stretch: Stretch | undefined;
    return rowsOfParts(view, from, to).map((row) => {
      if (wordsOf(view, row[0]?.from ?? 0, row.at(-1)?.to ?? 0) > MAX_ROW) return [];
      const isWhole = asked || labelled || [...WHOLE, 'public'].some((means) => view.has(means, from, to));
      if (isWhole) stretch ??= stretchOf(view, from, to);
      const found = stretch && (stateOf(view, stretch, labelled, row) ?? (asked ? 'there' : undefined));
      const column = found === 'there' && columns.some(isOpenness);
      const state = column ? 'open' : found;
      return [...new Set(row.map(({ kind }) => kind))].map((kind) => ({ kind, state, ...(column && { column }) }));
    });
  });
}

const ALL_THREE: readonly PartKind[] = ['weights', 'code', 'data'];

/** In: the parts of one row, or of the lines of one list or table. Out: does it say that all of them are out, and none is not? */
export function isEverything(parts: readonly Part[]): boolean {
  const isOut = (kind: PartKind): boolean =>
    parts.some((part) => part.kind === kind && (part.state === 'open' || part.state === 'there'));
  return ALL_THREE.every(isOut) && parts.every(({ state }) => state !== 'closed');
}

/** "The team behind Heron": not the one who speaks. */
const isTeamOf = (view: View, team: Thing, next: Thing | undefined): boolean =>
  team.kind === 'we' && next?.kind === 'other' && next.from - team.to <= 2 && view.has('of', team.to, next.from);

/** Does a sentence speak of somebody else's parts: "Comet publishes its weights, code and data", "all baselines are fully open: …"? */
export function isOfOthers(view: View): boolean {
  const { mentions } = view.read.passage;
  const first = mentions.find(({ means }) => PARTS.some(([asked]) => isA(means, asked)))?.from ?? 0;
  const things = view.things.filter(({ from }) => from < first);
  const before = new Set(things.filter((thing, at) => !isTeamOf(view, thing, things[at + 1])).map(({ kind }) => kind));
  if (before.has('own') || before.has('we')) return false;
  if (before.has('other') || before.has('sibling')) return true;
  return view.openness.some(
    (word) => word.to <= first && ['other', 'sibling', 'unknown'].includes(saidOf(view, word).of),
  );
}

/**
 * "Fully open: weights and data", "open source, and all of its data are open, too": a word for the whole beside the data, where no part
 * is withheld.
 */
export function isAllBut(view: View, rows: readonly Part[][]): boolean {
  const parts = rows.flat();
  if (parts.some(({ state }) => state === 'closed')) return false;
  const isOpen = (asked: PartKind): boolean => parts.some(({ kind, state }) => kind === asked && state === 'open');
  return view.openness.some((word) => {
    if (!stated(view.read, word) || saidOf(view, word).of !== 'own') return false;
    const isSource =
      word.means === 'open.source' && isOpen('data') && view.has('all', 0, view.read.passage.tokens.length);
    const isWhole = word.means === 'open.access' && word.to - word.from > 1 && /^[:：]$/.test(view.textAt(word.to));
    return isSource || (isWhole && isOpen('data') && isOpen('weights'));
  });
}
