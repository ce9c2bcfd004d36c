/** The history of models seen in this browser: kept only where the reader wants it, and never of private windows. */
import type { Assessment, Outcome, Relation, Step } from './assessment.ts';
import type { ClaimLevel } from './findings.ts';

/** One model as it was last seen. */
export interface HistoryEntry {
  site: string;
  id: string;
  url: string;
  outcome: Outcome;
  step: Step | null;
  license: string;
  claim: ClaimLevel;
  relation: Relation;
  rules: string;
  /** ISO time of the last check. */
  checked: string;
}

export function historyEntryOf(assessment: Assessment): HistoryEntry {
  const { subject, url, outcome, step, license, claim, relation, rules, checked } = assessment;
  return {
    site: subject.site,
    id: subject.id,
    url,
    outcome,
    step,
    license: license.id ?? license.name ?? '',
    claim: claim.level,
    relation,
    rules,
    checked,
  };
}
