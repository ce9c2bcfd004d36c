/** Judges an example row in this process, without a browser, and compares with what it wants. */

import { addressOf } from '../../e2e/web/answers.ts';
import { namesIn } from '../../lib/assess/names.ts';
import { judgeWith } from '../../lib/cli/judge.ts';
import { isDerived } from '../../lib/elements/index.ts';
import { proseOf } from '../../lib/learned/index.ts';
import type { Assessment, Evidence } from '../../lib/model/index.ts';
import { recognizedOnce } from '../recognized.ts';
import { type Built, webOf } from '../web.ts';
import { pageOf } from './page.ts';
import type { Row, Want } from './rows.ts';

/** The parts of an assessment that rows speak of. */
export interface Got {
  outcome: string;
  claim: string;
  class: string;
  elements: Record<string, string>;
  derived: boolean;
  /** What was read as what, for a person who asks why. */
  quotes: string[];
}

export interface Checked {
  row: Row;
  got: Got;
  /** Keys of `want` that do not hold; empty: right. */
  failed: string[];
  /** Called open, and must not be. */
  falseOpen: boolean;
}

const OPEN: ReadonlySet<string> = new Set(['open-weights', 'open-source', 'open-source-open-data']);

function gotOf(assessment: Assessment, evidence: Evidence | undefined): Got {
  const { license, claim, elements, lineage } = assessment;
  return {
    outcome: assessment.outcome,
    claim: claim.level,
    class: license.class,
    elements: Object.fromEntries(Object.entries(elements).map(([id, { status }]) => [id, status])),
    derived: lineage.length > 0 || (evidence !== undefined && isDerived(evidence, proseOf(evidence, namesIn))),
    quotes: [
      ...license.restrictions.map(({ kind, quote }) => `${kind}: ${quote}`),
      ...claim.quotes.map(({ level, text }) => `${level}: ${text}`),
    ],
  };
}

/** Keys of `want` that `got` does not meet. */
export function failuresOf(want: Want, got: Got): string[] {
  const failed: string[] = [];
  for (const key of ['outcome', 'claim', 'class'] as const) {
    const accepted: readonly string[] | undefined = want[key];
    if (accepted && !accepted.includes(got[key])) failed.push(key);
  }
  if (want.never?.some((outcome) => outcome === got.outcome)) failed.push('never');
  for (const [id, status] of Object.entries(want.elements ?? {}))
    if (!status.split('|').includes(got.elements[id] ?? '')) failed.push(id);
  if (want.derived !== undefined && want.derived !== got.derived) failed.push('derived');
  return failed;
}

/** Judges one page of our own with the look-ups that a reader has by default. */
export async function judgePage(page: Built): Promise<Got> {
  const judge = judgeWith(webOf([page]), {
    lookups: 'site',
    acceptOpenTerms: false,
    now: new Date(0),
    recognize: recognizedOnce,
  });
  const judged = await judge(addressOf(page));
  if (judged.kind === 'assessment') return gotOf(judged.assessment, judged.evidence);
  return { outcome: 'not-a-model', claim: 'none', class: 'unstated', elements: {}, derived: false, quotes: [] };
}

/** Judges a row's page. */
export async function check(row: Row): Promise<Checked> {
  const got = await judgePage(pageOf(row));
  const failed = failuresOf(row.want, got);
  const { never = [], outcome = [] } = row.want;
  const forbidden = never.some((each) => each === got.outcome) || (outcome.length > 0 && failed.includes('outcome'));
  return { row, got, failed, falseOpen: forbidden && OPEN.has(got.outcome) };
}
