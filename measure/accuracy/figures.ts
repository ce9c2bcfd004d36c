/** From records and labels to the numbers of docs/accuracy.md: by set, by site, and which pages are called open wrongly. */
import {
  compare,
  FIGURES,
  type Figure,
  type GoldLabel,
  type GoldSet,
  type LabelRecord,
  type Tally,
  tally,
} from '../gold/labels.ts';

export type Records = ReadonlyMap<string, LabelRecord>;

export const SITES = ['Hugging Face', 'GitHub', 'vendors and others'] as const;
export type SiteName = (typeof SITES)[number];

/** The site of an address, as the table names it. */
export function siteOf(address: string): SiteName {
  const { hostname } = new URL(address);
  if (hostname === 'huggingface.co') return 'Hugging Face';
  return hostname === 'github.com' ? 'GitHub' : 'vendors and others';
}

/** Pages that are called open, and by their label must not be. */
export const falseOpens = (labels: readonly GoldLabel[], records: Records): string[] =>
  labels
    .filter((label) => compare(label, records.get(label.url))['never called open when it is not'] === false)
    .map(({ url }) => url);

/** Pages that are given a label and are about no model. */
export const falseLabels = (labels: readonly GoldLabel[], records: Records): string[] =>
  labels
    .filter(
      ({ url, outcome }) =>
        outcome.every((each) => each === 'not-a-model') && records.get(url)?.outcome !== 'not-a-model',
    )
    .map(({ url }) => url);

/** "86.7 % (13/15)". */
export const share = ({ right, all }: Tally): string =>
  `${((100 * right) / Math.max(1, all)).toFixed(1)} % (${right}/${all})`;

/** Addresses as Markdown links them. */
export const links = (urls: readonly string[]): string => urls.map((url) => `<${url}>`).join(', ');

/** A table in Markdown: a column for each group, a line for each figure that any of them has. */
export function table(groups: readonly { name: string; labels: readonly GoldLabel[] }[], records: Records): string[] {
  const sums = groups.map(({ labels }) => tally(labels, records));
  const rows = FIGURES.filter((figure) => sums.some((of) => of.has(figure)));
  const cell = (of: Map<Figure, Tally>, figure: Figure): string => {
    const sum = of.get(figure);
    return sum ? share(sum) : '–';
  };
  return [
    `| | ${groups.map(({ name }) => name).join(' | ')} |`,
    `| --- |${' ---: |'.repeat(groups.length)}`,
    ...rows.map((figure) => `| ${figure} | ${sums.map((of) => cell(of, figure)).join(' | ')} |`),
  ];
}

/** The same labels by site. */
export const bySite = (sets: readonly GoldSet[]): { name: SiteName; labels: GoldLabel[] }[] =>
  SITES.map((name) => ({
    name,
    labels: sets.flatMap(({ labels }) => labels).filter(({ url }) => siteOf(url) === name),
  })).filter(({ labels }) => labels.length > 0);

/** Figures that are right in less than that share of a set or site: what is known to be read badly. */
export function weak(
  groups: readonly { name: string; labels: readonly GoldLabel[] }[],
  records: Records,
  below: number,
): string[] {
  return groups.flatMap(({ name, labels }) =>
    [...tally(labels, records)]
      .filter(([figure, { right, all }]) => figure !== 'sure of the page’s kind' && all >= 10 && right / all < below)
      .map(([figure, sum]) => `${figure} on ${name}: ${share(sum)}`),
  );
}
