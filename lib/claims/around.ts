/** What stands around a word of openness: an answer, a correction, quotation marks, the row of a table, its section. */
import { isA, type Mention } from '../mentions/scan.ts';
import type { View } from './view.ts';

/** What stands around a passage, as far as claims ask. */
export interface Around {
  before?: View;
  next?: View;
  /** One of the page's first blocks. */
  atHead: boolean;
  /** The section is about others' work, tools or data. */
  elsewhere: boolean;
  /** The section is about what is planned. */
  planned: boolean;
  /** A line of a list under "Goals", or under "By then we want to". */
  aimed: boolean;
  /** The next sentence says that it has nothing to do with this model. */
  unrelated: boolean;
  /** The section says what is wrongly said: "Myths", "What Ridge is not". */
  myths: boolean;
  /** Another row of the table names this model, and this one does not. */
  othersRow: boolean;
  /** A turn of a conversation that is shown: a quotation under "User:" and "Ridge:" by turns. */
  spoken: boolean;
  /** It is quoted, and a line below tells that somebody else says it. */
  attributed: boolean;
}

const LAST = Number.POSITIVE_INFINITY;

const isOneBlock = (a: View, b: View | undefined): b is View =>
  b !== undefined && a.read.source.at === b.read.source.at;

/** A row of a table, and no layout that is one. */
export const isCell = ({ read: { source } }: View): boolean =>
  source.block.kind === 'cell' && (source.columns !== undefined || source.text.includes(' | '));

/** "有。" is an answer, and "有人问" is none. */
const isWholeAnswer = (view: View, { to, from }: Mention): boolean =>
  !/^[有无無算]$/.test(view.textAt(from)) || to - from > 1 || view.isMark(to) || view.textAt(to) === '';

/** `said.yes`, `said.no`, in a row also `said.later`: the first word of an answer between two tokens; what comes later is not yet. */
function answerIn(view: View | undefined, from: number, to: number): string | undefined {
  const isRow = view !== undefined && isCell(view);
  const found = (isRow ? view.answers() : view?.words)?.filter(
    (word) =>
      isA(word.means, 'answer') &&
      word.from >= from &&
      word.from <= to &&
      (isRow || (word.means !== 'answer.later' && view !== undefined && isWholeAnswer(view, word))),
  );
  const first = found?.find(({ means }) => means === 'answer.later') ?? found?.[0];
  return first && `said.${first.means.split('.')[1]}`;
}

/** Where the question ends that a word stands in. */
function questionEnd(view: View, word: Mention): number {
  const at = view.read.passage.tokens.findIndex(({ text }, place) => place >= word.to && /^[?？]$/.test(text));
  return at < 0 ? LAST : at;
}

/** The answer to the question that a word stands in, or of its row: "Open source | yes". */
export function answerTo(view: View, word: Mention, { next }: Around): string | undefined {
  if (isCell(view)) return answerIn(view, word.to, LAST);
  // "Open weights yes, open source no: …".
  const after = view.words.find(
    ({ means, from }) => isA(means, 'answer') && means !== 'answer.later' && (from === word.to || from === word.to + 1),
  );
  const isApart = after && (after.from === word.to || /^[:：]$/.test(view.textAt(word.to)));
  if (isApart && (view.isMark(after.to) || view.textAt(after.to) === '')) return answerIn(view, after.from, after.from);
  if (!view.read.passage.of(word).question) return undefined;
  const isShort = next !== undefined && next.read.passage.tokens.length <= 12;
  return answerIn(view, questionEnd(view, word), LAST) ?? answerIn(next, 0, isShort ? 6 : 2);
}

/** Is the word taken back: called a mistake in its clause, after it, or in the next sentence? */
export function isTakenBack(view: View, word: Mention, { next }: Around): boolean {
  const { from, to } = view.clause(word);
  const isFirst = !view.openness.some((other) => other.to <= word.from);
  if (view.has('mistake', word.to, to)) return true;
  const before = view.words.findLast(({ means, to: end }) => isA(means, 'mistake') && end <= word.from);
  if (isFirst && before && before.from >= from && !view.hasComma(before.to, word.from)) return true;
  const later = view.openness.find((other) => other.from >= word.to)?.from ?? LAST;
  if (view.has('mistake', word.to, later)) return true;
  return isOneBlock(view, next) && next.has('mistake', 0, next.openness[0]?.from ?? LAST);
}

/** "No, the data are not there": the answer to something else, which it names. */
function isOfAnother(view: View, comma: number): boolean {
  if (!/^[,，、]$/.test(view.textAt(comma))) return false;
  const next = view.things.find(({ from, kind }) => from > comma && kind !== 'we');
  return next !== undefined && !['own', 'model'].includes(next.kind) && view.openness.length === 0;
}

/** Do the words from a token on deny what stands before them: "We don't.", "It isn't, and …"? */
function deniesBack(view: View, start: number): boolean {
  const { mentions, tokens } = view.read.passage;
  const mark = tokens.findIndex((_, at) => at >= start && view.isMark(at));
  // "What is missing: …" goes on.
  if (/^[:：]$/.test(view.textAt(mark)) || isOfAnother(view, mark)) return false;
  const end = mark < 0 ? tokens.length : mark;
  const isIn = ({ from }: { from: number }): boolean => from >= start && from < end;
  if (end - start > 7 || view.things.some((thing) => isIn(thing) && thing.kind !== 'we' && thing.kind !== 'own'))
    return false;
  const isShort = end - start <= 4;
  const speaks = isShort || view.starts(start, 'pronoun', 'is', 'we', 'not');
  const denies = mentions.some((each) => each.means === 'not' && isIn(each) && (isShort || each.from < start + 3));
  return speaks && denies && !view.openness.some(isIn);
}

/** "Looking for an open model? Try Ridge.": what is offered as the answer is of the kind that was asked for. */
export function isOffered(view: View, word: Mention, { next }: Around): boolean {
  if (!isOneBlock(view, next) || !view.has('seek', 0, word.from) || next.read.passage.tokens.length > 8) return false;
  return next.things.some(({ kind, from }) => kind === 'own' && from <= 4);
}

/** Does what comes after deny it: the next sentence, or what follows a semicolon? */
export function isDeniedAfter(view: View, word: Mention, { next }: Around): boolean {
  // "Quelloffen ist das Modell aber nicht."
  const { tokens, mentions } = view.read.passage;
  const last = tokens.length - (view.isMark(tokens.length - 1) ? 1 : 0);
  const isAtEnd = mentions.some(
    ({ means, from, to }) => means === 'not' && to === last && view.starts(from - 1, 'but'),
  );
  if (isAtEnd && !view.openness.some(({ from }) => from > word.from)) return true;
  const cut = tokens.findIndex(({ text }, at) => at >= word.to && /^[;；]$/.test(text));
  if (cut >= 0) return deniesBack(view, cut + 1);
  return isOneBlock(view, next) && deniesBack(next, 0);
}

/** Does what stands before speak of others alone: the sentence before, or the part of the sentence before a semicolon? */
export function followsOthers(view: View, start: number, { before }: Around): boolean {
  // "Ridge was published in Nature. It is open access."
  if (
    isOneBlock(view, before) &&
    before.has('journal', 0, LAST) &&
    view.openness.every(({ means }) => isA(means, 'open.access'))
  )
    return true;
  const isSecond = /^[;；]$/.test(view.textAt(start - 1));
  const things = isSecond ? view.things.filter(({ to }) => to <= start) : isOneBlock(view, before) ? before.things : [];
  const kinds = new Set(things.map(({ kind }) => kind));
  const isOther = kinds.has('other') || kinds.has('sibling') || (!isSecond && kinds.has('thing'));
  return isOther && !kinds.has('own') && !kinds.has('we');
}

/**
 * Who is quoted belongs to the vendor: "…", said our chief of research. Somebody who heads something that is not named as the vendor's is
 * somebody else's: "…", said the director of the hospital.
 */
function isOwnSaying(view: View, opens: number, closes: number): boolean {
  const { tokens } = view.read.passage;
  const isOutside = ({ from, to }: { from: number; to: number }): boolean =>
    (tokens[to - 1]?.end ?? 0) <= opens || (tokens[from]?.start ?? 0) >= closes;
  const speaker = view.words.find((each) => each.means === 'speaker' && isOutside(each));
  if (!speaker) return false;
  const isHead = view.has('of', speaker.from, speaker.to + 2) || view.has('by', speaker.from, speaker.to + 2);
  return !isHead || view.things.some((thing) => (thing.kind === 'we' || thing.kind === 'own') && isOutside(thing));
}

/**
 * Is the word inside quotation marks, alone or as a whole sentence (`word`), or in a title or saying of somebody (`title`)? What people of
 * the vendor's say ("…", said our director) is the vendor's word.
 */
export function quotedAs(view: View, word: Mention): 'word' | 'title' | undefined {
  const { folded } = view.read.source;
  const { tokens } = view.read.passage;
  const before = folded.slice(0, tokens[word.from]?.start ?? 0);
  const end = tokens[word.to - 1]?.end ?? 0;
  const straight = (before.match(/"/g)?.length ?? 0) % 2 === 1 ? before.lastIndexOf('"') : -1;
  const opened = Math.max(before.lastIndexOf('«'), before.lastIndexOf('「'), straight);
  // "« … heures. »": the mark that closes is taken for a sentence of its own.
  const isOpenToEnd = opened > straight && !/[»」]/.test(before.slice(opened));
  const closes = /["»」]/.exec(folded.slice(end)) ?? (isOpenToEnd ? { index: folded.length - end } : null);
  if (opened < 0 || !closes) return undefined;
  const inside = folded.slice(opened + 1, end + closes.index).trim();
  if (inside.length > folded.length - 4) return 'word';
  if (inside.length > 30 && isOwnSaying(view, opened, end + closes.index)) return undefined;
  return inside.split(/\s+/).length > 4 || /[\u3040-\u9fff\uac00-\ud7af]{16}/.test(inside) ? 'title' : 'word';
}

/** In a table of models each row is about its own; in one of properties all rows are about this model. */
export function isAnothersRow(view: View, { othersRow }: Around): boolean {
  if (othersRow) return true;
  const { block, columns } = view.read.source;
  if (block.kind !== 'cell' || block.head || !columns) return false;
  if (!view.read.source.text.includes('|')) return false;
  const [heading] = view.read.columns;
  const isOfModels = columns[0] !== '' && heading !== undefined && isA(heading.means, 'part.model');
  return isOfModels && !view.things.some(({ kind }) => kind === 'own' || kind === 'we');
}
