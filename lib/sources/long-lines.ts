/**
 * Markdown that nobody wrote by hand, made easy before it is parsed: marks in marks (`> - > -`) are cut at a depth, and what runs on without
 * a blank line is broken. A parser's work grows with the square of either. Linear; words are kept.
 */

/** Quotes and items in each other: deeper no text is laid out. */
const MAX_DEPTH = 12;
/** Characters without a blank line: no paragraph is longer. Tables are, and are left alone. */
const MAX_RUN = 4000;

const BULLETS = '-*+';

/** Where the mark of a quote or an item ends that begins at `at`; `at` where none does. */
function markEnd(line: string, at: number): number {
  const sign = line[at] ?? '';
  if (sign === '>') return at + 1;
  const isEnd = (next: number): boolean => line[next] === ' ' || line[next] === '\t';
  if (sign !== '' && BULLETS.includes(sign)) return isEnd(at + 1) ? at + 1 : at;
  let next = at;
  while (next - at < 9 && /\d/.test(line[next] ?? '')) next++;
  return next > at && (line[next] === '.' || line[next] === ')') && isEnd(next + 1) ? next + 1 : at;
}

/** A line without the marks beyond MAX_DEPTH. */
function shallow(line: string): string {
  let depth = 0;
  let cut = 0;
  for (let at = 0; ; ) {
    while (line[at] === ' ' || line[at] === '\t') at++;
    const end = markEnd(line, at);
    if (end === at) return depth <= MAX_DEPTH ? line : `${line.slice(0, cut)}${line.slice(at)}`;
    depth += 1;
    at = end;
    if (depth === MAX_DEPTH) cut = at + 1;
  }
}

/** A line in pieces, each at most MAX_RUN long, with blank lines between. */
function broken(line: string): string {
  const pieces: string[] = [];
  for (let from = 0; from < line.length; ) {
    const space = line.length - from > MAX_RUN ? line.slice(from, from + MAX_RUN).lastIndexOf(' ') : -1;
    const to = from + (space > MAX_RUN / 2 ? space + 1 : MAX_RUN);
    pieces.push(line.slice(from, to));
    from = to;
  }
  return pieces.join('\n\n');
}

/** In: Markdown. Out: the same where people wrote it; else what a parser reads in linear time. */
export function easyMarkdown(text: string): string {
  let run = 0;
  const lines: string[] = [];
  for (const whole of text.split('\n')) {
    const line = shallow(whole);
    run = line.trim() === '' ? 0 : run + line.length + 1;
    if (run <= MAX_RUN || line.includes('|')) lines.push(line);
    else {
      if (run > line.length + 1) lines.push('');
      lines.push(line.length > MAX_RUN ? broken(line) : line);
      run = Math.min(line.length + 1, MAX_RUN);
    }
  }
  return lines.join('\n');
}
