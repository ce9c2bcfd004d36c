/** Labels that readers gave to real pages, and what of a program's record agrees with them. Form: one object a line, lists of acceptable answers. */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** What a label says of its page; parts that are absent were not read. */
export interface GoldLabel {
  url: string;
  outcome: string[];
  claim: string[];
  license_class?: string[];
  deployment_code?: string[];
  training_code?: string[];
  training_data?: string[];
  /** How many readers agreed on it; absent: two. */
  readers?: number;
}

export interface GoldSet {
  /** The file's name. */
  name: string;
  labels: GoldLabel[];
}

/** The parts of a record (lib/export/record.ts) that labels speak of; records of older versions are read too. */
export interface LabelRecord {
  url: string;
  outcome: string;
  page?: { sure?: boolean };
  license?: { class?: string; id?: string | null };
  claim?: { level?: string; quotes?: { text: string }[] };
  elements?: Record<string, { status?: string; reason?: string }>;
}

export const FIGURES = [
  'never called open when it is not',
  'outcome',
  'model pages told from others',
  'sure of the page’s kind',
  'license class',
  'claim',
  'deployment code',
  'training code',
  'training data',
] as const;
export type Figure = (typeof FIGURES)[number];

const OPEN: ReadonlySet<string> = new Set(['open-weights', 'open-source', 'open-source-open-data']);

/** Readers' words for an element, as a status. */
function statusOf(answer: string, element: string): string {
  if (answer === 'full-open' || answer === 'full-other') return 'met';
  if (answer === 'not-released') return 'unmet';
  if (answer === 'partial') return element === 'trainingCode' ? 'unknown' : 'unmet';
  return answer;
}

const ELEMENTS = [
  ['deployment code', 'deployment_code', 'deploymentCode'],
  ['training code', 'training_code', 'trainingCode'],
  ['training data', 'training_data', 'trainingData'],
] as const;

/** In: a page's label, and the program's record of it or none. Out: each figure that the page counts for, with right or wrong. */
export function compare(label: GoldLabel, record: LabelRecord | undefined): Partial<Record<Figure, boolean>> {
  const none = label.outcome.includes('not-a-model');
  if (!record) return { outcome: false };
  const said = record.outcome;
  const figures: Partial<Record<Figure, boolean>> = { outcome: label.outcome.includes(said) };
  if (!none || label.outcome.length === 1) figures['model pages told from others'] = none === (said === 'not-a-model');
  if (none || said === 'not-a-model') return figures;
  if (!label.outcome.some((outcome) => OPEN.has(outcome)))
    figures['never called open when it is not'] = !OPEN.has(said);
  if (record.page?.sure !== undefined) figures['sure of the page’s kind'] = record.page.sure;
  if (label.license_class) figures['license class'] = label.license_class.includes(record.license?.class ?? '');
  figures.claim = label.claim.includes(record.claim?.level ?? '');
  for (const [figure, key, element] of ELEMENTS) {
    const accepted = label[key];
    if (accepted)
      figures[figure] = accepted.some((each) => statusOf(each, element) === record.elements?.[element]?.status);
  }
  return figures;
}

/** Every `gold-*.jsonl` of a folder; none where the folder is absent. */
export function readGold(folder: string): GoldSet[] {
  return globSync(`${folder}/gold-*.jsonl`)
    .sort()
    .map((file) => ({
      name: basename(file, '.jsonl'),
      labels: readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line.trim().startsWith('{'))
        .map((line) => JSON.parse(line) as GoldLabel),
    }));
}

export interface Tally {
  right: number;
  all: number;
}

/** Right of all, by figure, over the pages of a set. */
export function tally(labels: readonly GoldLabel[], records: ReadonlyMap<string, LabelRecord>): Map<Figure, Tally> {
  const sums = new Map<Figure, Tally>();
  for (const label of labels)
    for (const [figure, right] of Object.entries(compare(label, records.get(label.url))) as [Figure, boolean][]) {
      const { right: so, all } = sums.get(figure) ?? { right: 0, all: 0 };
      sums.set(figure, { right: so + (right ? 1 : 0), all: all + 1 });
    }
  return new Map(FIGURES.flatMap((figure) => (sums.has(figure) ? [[figure, sums.get(figure) as Tally]] : [])));
}
