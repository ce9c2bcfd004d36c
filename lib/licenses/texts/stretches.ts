/** Closed world: every stretch of a license file belongs to a known text or to a form of notice, or is not explained. */
import type { Claim, Span } from './claim.ts';
import { type NoticeForm, noticeForm } from './notices/index.ts';
import type { Text } from './tokens.ts';

/** Places in the folded text. */
export interface Stretch extends Span {
  by: 'text' | 'notice' | 'unexplained';
  /** The license, or the form of notice. */
  what: string;
}

/** Forms that may stand in the middle of a text's own words; others need a place of their own. */
const INNER: ReadonlySet<NoticeForm> = new Set(['copyright', 'decoration', 'heading', 'steward', 'authorship']);
/** Forms that may share a line with a text's words. */
const INLINE: ReadonlySet<NoticeForm> = new Set(['copyright', 'decoration', 'heading', 'steward', 'license-name']);
/** So many lines of notices are read; more are not explained. */
const MAX_LINES = 1500;
const MAX_JOINED = 6;
const MAX_JOINED_LENGTH = 700;

/** Words that no claim covers, in order. */
export function leftover(claims: readonly Claim[], count: number): Span[] {
  const covered = claims.flatMap((claim) => claim.covered).sort((a, b) => a.from - b.from);
  const out: Span[] = [];
  let at = 0;
  for (const { from, to } of covered) {
    if (from > at) out.push({ from: at, to: from });
    at = Math.max(at, to);
  }
  if (count > at) out.push({ from: at, to: count });
  return out;
}

const isInside = ({ covered }: Claim, { from, to }: Span): boolean =>
  (covered[0]?.from ?? 0) < from && (covered.at(-1)?.to ?? 0) > to;

/** In: a file's words and what known texts claim of them. Out: all of its stretches in order. */
export function stretchesOf(text: Text, claims: readonly Claim[]): Stretch[] {
  const budget = { lines: MAX_LINES };
  const out: Stretch[] = [];
  for (const { id, covered } of claims) {
    for (const { from, to } of covered)
      out.push({ from: text.starts[from] as number, to: text.ends[to - 1] as number, by: 'text', what: id });
  }
  for (const found of leftover(claims, text.words.length)) {
    const span = fromLine(text, found);
    const inner = claims.some((claim) => isInside(claim, span));
    out.push(...explain(text, span, inner, budget));
  }
  return out.sort((a, b) => a.from - b.from);
}

const MAX_SLIDE = 12;

/**
 * Of "the authors" put in before "the above notice", a comparison may call "authors the" added: the same words again. Where the
 * stretch can be moved so that it starts a line, it is.
 */
function fromLine({ folded, words, starts, ends }: Text, { from, to }: Span): Span {
  for (let by = 0; by <= MAX_SLIDE && from - by > 0; by++) {
    if (by > 0 && words[from - by] !== words[to - by]) break;
    if (folded.slice(ends[from - by - 1], starts[from - by]).includes('\n')) return { from: from - by, to: to - by };
  }
  return { from, to };
}

interface Line extends Span {
  words: string;
  /** Nothing but these words stands on the line. */
  own: boolean;
}

/** The word before starts a line, and what follows it is a year or a name: it is no word of a sentence on copyright. */
const isSign = (text: string, word: number | undefined, from: number): boolean =>
  word !== undefined &&
  !/[\p{L}\p{N}]/u.test(text.slice(text.lastIndexOf('\n', word) + 1, word)) &&
  /^\W{0,8}(?:c\W{1,3})?[\d\p{Lu}<[{]/u.test(text.slice(word + 'copyright'.length, from + 1));

/** The lines that leftover words stand on, as far as they are leftover. */
function linesOf({ plain: folded, starts, ends, words }: Text, span: Span): Line[] {
  const from = starts[span.from] as number;
  const to = ends[span.to - 1] as number;
  const before = span.from > 0 ? (ends[span.from - 1] as number) : 0;
  const after = span.to < words.length ? (starts[span.to] as number) : folded.length;
  const lines: Line[] = [];
  // The sign is among the known text's words where the holder's name is not.
  const sign = isSign(folded, starts[span.from - 1], from) && words[span.from - 1] === 'copyright' ? 'Copyright ' : '';
  let at = Math.max(before, folded.lastIndexOf('\n', from) + 1);
  const end = Math.min(after, nextBreak(folded, to));
  while (at < end) {
    const stop = Math.min(end, nextBreak(folded, at));
    const own = (at === 0 || folded[at - 1] === '\n') && (stop === folded.length || folded[stop] === '\n');
    lines.push({ from: at, to: stop, words: (lines.length === 0 ? sign : '') + folded.slice(at, stop), own });
    at = stop + 1;
  }
  return lines;
}

function nextBreak(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

const joined = (lines: readonly Line[]): string =>
  lines
    .map(({ words }) => words.replace(/^[\s>#*/;%|]+/, ''))
    .join(' ')
    .replace(/\s+/g, ' ')
    // Rows of signs draw lines; the grammar of notices needs none of them, and reads short texts fast.
    .replace(/[^\p{L}\p{N}\p{Co}\ufffd]{8,}/gu, (signs) => signs.slice(0, 3))
    .trim();

/** Lines by the form that explains them, alone or a few together; what no form explains, in one stretch. */
function explain(text: Text, span: Span, inner: boolean, budget: { lines: number }): Stretch[] {
  const lines = linesOf(text, span);
  const out: Stretch[] = [];
  for (let at = 0; at < lines.length; ) {
    const found = budget.lines-- > 0 ? firstForm(lines, at, inner) : undefined;
    const line = lines[at] as Line;
    const last = out.at(-1);
    if (found) {
      const to = (lines[at + found.count - 1] as Line).to;
      if (last?.by === 'notice' && last.what === found.form) last.to = to;
      else if (/\S/.test(line.words)) out.push({ from: line.from, to, by: 'notice', what: found.form });
      at += found.count;
      continue;
    }
    if (last?.by === 'unexplained') last.to = line.to;
    else out.push({ from: startOf(text, line), to: line.to, by: 'unexplained', what: inner ? 'changed' : 'added' });
    at++;
  }
  return out;
}

/** Without the end of the sentence before. */
function startOf({ folded }: Text, { from, to }: Span): number {
  let at = from;
  while (at < to && /[.,;:!?)\]\s]/.test(folded[at] as string)) at++;
  return at < to ? at : from;
}

function firstForm(
  lines: readonly Line[],
  at: number,
  inner: boolean,
): { form: NoticeForm; count: number } | undefined {
  for (let count = Math.min(MAX_JOINED, lines.length - at); count > 0; count--) {
    const some = lines.slice(at, at + count);
    // A blank line ends what belongs together.
    if (count > 1 && some.some(({ words }) => !/[\p{L}\p{N}]/u.test(words))) continue;
    if (count > 1 && some.reduce((sum, { words }) => sum + words.length, 0) > MAX_JOINED_LENGTH) continue;
    const own = some.every((line) => line.own);
    const form = formOf(joined(some), (one) => (!inner || INNER.has(one)) && (own || INLINE.has(one)));
    if (form) return { form, count };
  }
  return undefined;
}

/** The form of some lines: of all of them, or of each of their sentences. */
function formOf(lines: string, fits: (form: NoticeForm) => boolean): NoticeForm | undefined {
  const whole = noticeForm(lines);
  if (whole) return fits(whole) ? whole : undefined;
  const sentences = lines.split(/(?<=[\p{Ll}\d)\]"'][.!?]"?)\s+(?=\p{Lu})/u);
  if (sentences.length < 2 || sentences.length > 8) return undefined;
  let first: NoticeForm | undefined;
  for (const sentence of sentences) {
    const form = noticeForm(sentence);
    if (!form || !fits(form)) return undefined;
    first ??= form;
  }
  return first;
}
