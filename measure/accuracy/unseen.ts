/**
 * What labels were worth on pages that nobody had seen: each sample was chosen before it was read, labeled by readers who never saw the
 * output, one or two apart, and judged once, by the state named, before any author of a rule looked at it. Kept as figures (unseen.json): the texts
 * are other people's, and a sample that was looked at is unseen no more.
 */

import { share } from './figures.ts';
import samples from './unseen.json' with { type: 'json' };

interface Sample {
  name: string;
  date: string;
  /** Commit of this repository by which it was judged. */
  state: string;
  pages: number;
  what: string;
  /** Independent readers of each page. */
  readers: number;
  /** Right outcomes of all, after its kinds of mistakes were mended. */
  now: number[];
  /** Right of all, by figure. */
  figures: Readonly<Record<string, number[] | undefined>>;
}

const cell = ([right = 0, all = 0]: readonly number[] = []): string => (all === 0 ? '–' : share({ right, all }));

/** A figure of all samples together: right, and of how many. */
const sumOf = (all: readonly Sample[], figure: string): number[] =>
  [0, 1].map((at) => all.reduce((sum, { figures }) => sum + (figures[figure]?.[at] ?? 0), 0));

/** Lines in Markdown: the samples, and a table of figures, a column for each and one for all together. */
export function unseenLines(all: readonly Sample[] = samples): string[] {
  const figures = [...new Set(all.flatMap((sample) => Object.keys(sample.figures)))];
  return [
    'Each sample was chosen before it was read, labeled by readers who never saw the output, and judged once before any author of a rule looked at it. These figures, not those of pages that were looked at, say what to expect on a page that you open. Afterwards the mistakes were looked at, and their kinds mended.',
    '',
    ...all.map(
      ({ name, date, state, pages, what, readers }) =>
        `- ${name} (${date}, state \`${state}\`, ${readers === 1 ? 'one reader' : 'two readers, apart'}): ${pages} ${what}.`,
    ),
    '',
    `| | ${all.map(({ name }) => name).join(' | ')} | all |`,
    `| --- |${' ---: |'.repeat(all.length + 1)}`,
    ...figures.map(
      (figure) =>
        `| ${figure} | ${all.map((sample) => cell(sample.figures[figure])).join(' | ')} | ${cell(sumOf(all, figure))} |`,
    ),
    `| outcome, since its kinds were mended | ${all.map(({ now }) => cell(now)).join(' | ')} | |`,
  ];
}

/** One sentence on false opens among the samples: how many of the pages that must not be called open were. */
export function unseenFalseOpens(all: readonly Sample[] = samples): string {
  const figure = 'never called open when it is not';
  const [right = 0, of = 0] = sumOf(all, figure);
  return `Of pages that nobody had seen (below), ${of - right} of ${of} was.`;
}
