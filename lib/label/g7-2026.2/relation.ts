/** How the vendor's claim stands to the outcome: RULES.md section 5, last paragraph. Pure. */
import type { ClaimLevel, Relation, Step } from '../../model/index.ts';
import type { Decision, LadderInput } from '../rule-set.ts';
import { requirementsOf } from './ladder.ts';

const CLAIMED_STEP: ReadonlyMap<ClaimLevel, Step> = new Map([
  ['open-source-open-data', 4],
  ['open-source', 3],
  ['open-weights', 2],
  ['weights-available', 1],
]);

/** Does something on the vendor's own page, or the licence, rule the claimed step out? */
function ruledOut(claimed: Step, { outcome }: Decision, input: LadderInput): boolean {
  if (outcome === 'closed') return true;
  if (outcome === 'weights-available') return true;
  const steps = ([1, 2, 3, 4] as const).filter((step) => step <= claimed);
  return steps.some((step) =>
    requirementsOf(step, { ...input, acceptOpenTerms: true }).some(({ status }) => status === 'unmet'),
  );
}

/** Compares a claim with a decision. */
export function relate(claim: ClaimLevel, decision: Decision, input: LadderInput): Relation {
  if (claim === 'open') return 'unspecific';
  const claimed = CLAIMED_STEP.get(claim);
  if (claimed === undefined) return 'no-claim';
  if (decision.step !== null && claimed <= decision.step) return claimed === decision.step ? 'matches' : 'below';
  return ruledOut(claimed, decision, input) ? 'above' : 'unproven';
}
