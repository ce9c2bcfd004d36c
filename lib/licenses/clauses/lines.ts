/** Lines of lists and tables that compare: which of them are said of something else than this model? */
import { goesOn } from '../../learned/segments.ts';
import { isA, isOneOf, type Mention } from '../../mentions/scan.ts';
import { wordsBetween } from '../../prose/tokens.ts';
import type { ReadPassage } from '../../statements/read.ts';

/** Marks behind which the rest of a line is said of what stands before them. */
const AFTER_LEAD: ReadonlySet<string> = new Set([':', '：', '|', '(', '（', '—', '–', '-', ',', '，']);
const MAX_LEAD = 8;

interface Line {
  read: ReadPassage;
  /** What it is said of: a row's first cell, the words before an item's colon. */
  lead: readonly Mention[];
}

function lineOf(read: ReadPassage): Line | undefined {
  const { tokens, mentions } = read.passage;
  const end = tokens.findIndex(({ text }, at) => at > 0 && AFTER_LEAD.has(text));
  if (end < 0 || wordsBetween(tokens, 0, end) > MAX_LEAD) return undefined;
  return { read, lead: mentions.filter(({ to }) => to <= end) };
}

/** What may stand first in a line of terms, and is no name of a thing. */
const TERMS = [
  'use',
  'who',
  'where',
  'act',
  'size',
  'word',
  'open',
  'only',
  'not',
  'part.code',
  'license',
  'yes',
  'all',
];
const OTHERS = [
  ...['thing', 'name.other', 'picture', 'account', 'file', 'part.data', 'part.eval-data', 'part.training-data'],
  ...['part.paper', 'part.other-code', 'part.list'],
];

const leads = ({ lead }: Line, asked: readonly string[]): boolean => lead.some(({ means }) => isOneOf(means, asked));

/** 本项目相关资源…, "this project's related files are ...": what begins with a word for this model or project is said of it, whatever else it names. */
const isOfThis = ({ lead }: Line): boolean =>
  lead.some(({ means, id, from }) => from === lead[0]?.from && isA(means, 'this') && !id.startsWith('name'));

/** Of the lines of one list or table. */
function othersAmong(lines: readonly Line[]): ReadPassage[] {
  const whole = lines.filter(({ lead }) => lead.some(({ means, id }) => isA(means, 'this') && id === 'name'));
  const inPart = lines.filter(({ lead }) => lead.some(({ means, id }) => isA(means, 'this') && id.startsWith('name')));
  const own = whole.length > 0 ? whole : inPart;
  const weights = lines.filter((line) => leads(line, ['part.weights']));
  return lines
    .filter((line) => {
      if (own.includes(line) || weights.includes(line) || isOfThis(line)) return false;
      const isOther = leads(line, OTHERS);
      // "Ridge, first version" beside "Ridge 7B".
      if (whole.length > 0 && inPart.includes(line)) return true;
      return own.length > 0 ? isOther || !leads(line, TERMS) : weights.length > 0 && isOther;
    })
    .map(({ read }) => read);
}

/** In: passages in reading order. Out: the lines that are said of others than this model, which has a line beside them. */
export function linesOfOthers(passages: readonly ReadPassage[]): ReadonlySet<ReadPassage> {
  const found = new Set<ReadPassage>();
  let open: Line[] = [];
  let last: ReadPassage | undefined;
  const close = (): void => {
    for (const read of othersAmong(open)) found.add(read);
    open = [];
  };
  for (const read of passages) {
    const { block, nth } = read.source;
    const isListed = block.kind === 'item' || block.kind === 'cell';
    if (!isListed || !last || !goesOn(last, read)) close();
    last = isListed ? read : undefined;
    const line = isListed && nth === 0 ? lineOf(read) : undefined;
    if (line) open.push(line);
  }
  close();
  return found;
}
