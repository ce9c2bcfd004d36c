/** What differs between two records of one page, and whether a reader's label finds it better or worse. */
import { compare, type Figure, type GoldLabel, type LabelRecord } from '../gold/labels.ts';

export interface Change {
  url: string;
  field: string;
  from: string;
  to: string;
  /** `same`: the label accepts both or neither. Absent: no label speaks of it. */
  verdict?: 'better' | 'worse' | 'same';
  /** Called open now, and the label says that it is not. */
  falseOpen?: boolean;
  /** Rule ids that are in one of the two records only, with `+` and `-`. */
  rules: string[];
}

const FIELDS: readonly [name: string, of: (record: LabelRecord) => unknown, figure?: Figure][] = [
  ['outcome', ({ outcome }) => outcome, 'outcome'],
  ['license class', ({ license }) => license?.class, 'license class'],
  ['license', ({ license }) => license?.id],
  ['claim', ({ claim }) => claim?.level, 'claim'],
  ['weights', ({ elements }) => elements?.weights?.status],
  ['deployment code', ({ elements }) => elements?.deploymentCode?.status, 'deployment code'],
  ['training code', ({ elements }) => elements?.trainingCode?.status, 'training code'],
  ['training data', ({ elements }) => elements?.trainingData?.status, 'training data'],
  ['data information', ({ elements }) => elements?.dataInformation?.status],
  ['page sure', ({ page }) => page?.sure],
];

/** Ids of the rules that a record carries, wherever it does: under `rule` or `rules`, but for the version at its top. */
export function rulesOf(record: unknown, depth = 0): Set<string> {
  const found = new Set<string>();
  if (typeof record !== 'object' || record === null) return found;
  for (const [key, value] of Object.entries(record)) {
    if (depth > 0 && (key === 'rule' || key === 'rules'))
      for (const id of [value].flat()) if (typeof id === 'string') found.add(id);
    for (const id of rulesOf(value, depth + 1)) found.add(id);
  }
  return found;
}

function rulesBetween(before: LabelRecord, after: LabelRecord): string[] {
  const [old, now] = [rulesOf(before), rulesOf(after)];
  return [
    ...[...old].filter((id) => !now.has(id)).map((id) => `-${id}`),
    ...[...now].filter((id) => !old.has(id)).map((id) => `+${id}`),
  ];
}

/** In: two records of a page, and its label where one is. Out: every field that differs. */
export function changesOf(before: LabelRecord, after: LabelRecord, label?: GoldLabel): Change[] {
  const [old, now] = [label && compare(label, before), label && compare(label, after)];
  const rules = rulesBetween(before, after);
  return FIELDS.flatMap(([field, of, figure]) => {
    const [from, to] = [String(of(before) ?? '-'), String(of(after) ?? '-')];
    if (from === to) return [];
    const [was, is] = figure ? [old?.[figure], now?.[figure]] : [];
    const change: Change = { url: after.url, field, from, to, rules };
    if (was !== undefined && is !== undefined) change.verdict = was === is ? 'same' : is ? 'better' : 'worse';
    if (field === 'outcome' && now?.['never called open when it is not'] === false) change.falseOpen = true;
    return [change];
  });
}
