/** Findings to assessment: outcome, relation of the claim, and what the next step lacks. Pure: no clock, no network. */
import {
  type Assessment,
  DATA_DATE,
  type Evidence,
  type Findings,
  type Outstanding,
  type Requirement,
  type Step,
} from '../model/index.ts';
import { RULES } from './g7-2026.2/index.ts';
import { gapsOf } from './gaps.ts';
import type { Decision, LadderInput, RuleSet } from './rule-set.ts';

export interface AssessOptions {
  acceptOpenTerms: boolean;
  /** Time of the check. */
  now: Date;
  /** Version of the rules to judge by; by default the one that holds. */
  rules?: RuleSet;
  /** Look-ups that are under way: then this is a first label (RULES.md section 5). */
  outstanding?: Outstanding;
}

/** Names of the documents that were read, for "looked in". */
function documentsRead(evidence: Evidence): string[] {
  const names = [...evidence.reading.documents, ...evidence.documents].map(({ kind, path }) => path ?? kind);
  if (evidence.model) names.push('metadata');
  if (evidence.reading.repository?.files) names.push('file-list');
  return [...new Set(names)];
}

function nextStepOf({ outcome, step, stepIfAccepted }: Decision): Step | null {
  if (outcome === 'not-a-model') return null;
  if (outcome === 'closed') return 1;
  if (outcome === 'open-terms') return stepIfAccepted ?? 2;
  if (step === null) return 2;
  return step === 4 ? null : ((step + 1) as Step);
}

function missing(rules: RuleSet, step: Step, input: LadderInput, lookedIn: string[]): Requirement[] {
  return rules.requirementsOf(step, input).flatMap(({ status, ...rest }) => {
    if (status === 'met') return [];
    const gaps = gapsOf(rest.requirement, rest.note, input.elements);
    return [{ ...rest, status, ...(gaps.length > 0 && { gaps }), lookedIn }];
  });
}

/**
 * Judges a page. In: what was found, and the evidence it was found in. Out: the one object that everything shows.
 * Source of the rules: RULES.md sections 1 and 5 (rules version in `Assessment.rules`).
 */
export function assess(findings: Findings, evidence: Evidence, options: AssessOptions): Assessment {
  const { license } = findings.license;
  const { outstanding } = options;
  const input: LadderInput = {
    license,
    elements: findings.elements,
    acceptOpenTerms: options.acceptOpenTerms,
    licenseElsewhere: evidence.linked !== undefined,
    baseUnread: findings.license.baseUnread !== undefined,
    ...(findings.cut && { cut: true }),
    ...(outstanding && { outstanding }),
  };
  const rules = options.rules ?? RULES;
  const decision = rules.decide(findings.page, input);
  const nextStep = nextStepOf(decision);
  // Off the ladder the licence stands in the way before the step that it would open.
  const steps = decision.outcome === 'open-terms' ? ([2] as const) : nextStep === null ? [] : [nextStep];
  return {
    subject: evidence.reading.subject,
    url: evidence.reading.url,
    ...decision,
    page: findings.page,
    license,
    elements: findings.elements,
    claim: findings.claim,
    relation: rules.relate(findings.claim.level, decision, input),
    nextStep,
    next: steps.flatMap((step) => missing(rules, step, input, documentsRead(evidence))),
    conflicts: findings.license.conflicts,
    lineage: findings.license.lineage,
    notes: [...(outstanding ? [{ key: 'first-label' }] : []), ...findings.license.notes, ...findings.notes],
    ...(evidence.linked !== undefined && { linked: evidence.linked }),
    problems: [...evidence.reading.problems, ...evidence.problems],
    rules: rules.version,
    data: DATA_DATE,
    checked: options.now.toISOString(),
    requests: evidence.requests,
    ...(outstanding && { outstanding }),
  };
}
