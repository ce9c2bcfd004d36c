/** What a rebuilding changed: the same pages under an earlier state of the program, told by the crater. */
import { changesOf } from '../crater/changes.ts';
import { commitOf, stateOf } from '../crater/states.ts';
import { FIGURES, type GoldSet, tally } from '../gold/labels.ts';
import type { Records } from './figures.ts';

/** The state of 2026-11-29, before reading was rebuilt as statements with polarity. */
export const BEFORE = '093cedb';

/** Labels under an earlier commit; undefined where it is not in the history at hand (a shallow clone). */
export function recordsOf(commit: string, web: string, urls: readonly string[]): Records | undefined {
  try {
    commitOf(commit);
  } catch {
    return undefined;
  }
  return stateOf(commit, web, urls);
}

/** Two tables in Markdown: figures by set, before and now; and how readers' labels judge each field that differs. */
export function sinceTables(sets: readonly GoldSet[], old: Records, now: Records): string[] {
  const figures = sets.map(({ labels }) => ({ was: tally(labels, old), is: tally(labels, now) }));
  const cell = (of: (typeof figures)[number], figure: (typeof FIGURES)[number]): string => {
    const [was, is] = [of.was.get(figure), of.is.get(figure)];
    return was && is ? `${was.right}/${was.all} → ${is.right}/${is.all}` : '–';
  };
  const rows = FIGURES.filter((figure) => figures.some(({ was, is }) => was.has(figure) && is.has(figure)));
  const labels = sets.flatMap((set) => set.labels);
  const changes = labels.flatMap((label) => {
    const [was, is] = [old.get(label.url), now.get(label.url)];
    return was && is ? changesOf(was, is, label) : [];
  });
  const judged = [...new Set(changes.filter(({ verdict }) => verdict).map(({ field }) => field))];
  const count = (field: string, verdict?: string): number =>
    changes.filter((change) => change.field === field && (verdict === undefined || change.verdict === verdict)).length;
  return [
    `| | ${sets.map(({ name }) => name).join(' | ')} |`,
    `| --- |${' ---: |'.repeat(sets.length)}`,
    ...rows.map((figure) => `| ${figure} | ${figures.map((of) => cell(of, figure)).join(' | ')} |`),
    '',
    '| field | pages that differ | better | worse |',
    '| --- | ---: | ---: | ---: |',
    ...judged.map((field) => `| ${field} | ${count(field)} | ${count(field, 'better')} | ${count(field, 'worse')} |`),
  ];
}
