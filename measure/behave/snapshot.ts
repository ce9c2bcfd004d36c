/** What a label says, reduced to what tests of behavior compare. */
import { judgeWith } from '../../lib/cli/judge.ts';
import { PageError } from '../../lib/cli/read-page.ts';
import type { Fetch } from '../../lib/cli/replica.ts';
import type { Assessment, Outcome, Reading } from '../../lib/model/index.ts';
import { recognizedOnce } from '../recognized.ts';

export interface Snapshot {
  outcome: Outcome;
  claim: string;
  class: string;
  elements: Readonly<Record<string, string>>;
}

/** What an outcome allows a reader to believe: nothing, use within limits, use without limits, and the ladder's steps. */
const RANK: Readonly<Record<Outcome, number>> = {
  'not-a-model': 0,
  closed: 0,
  undetermined: 0,
  'no-license': 0,
  'weights-available': 1,
  'open-terms': 2,
  'open-weights': 3,
  'open-source': 4,
  'open-source-open-data': 5,
};
const CLAIMS = ['none', 'weights-available', 'open', 'open-weights', 'open-source', 'open-source-open-data'];

export const isOpen = ({ outcome }: Snapshot): boolean => RANK[outcome] >= 2;

export const snapshotOf = ({ outcome, claim, license, elements }: Assessment): Snapshot => ({
  outcome,
  claim: claim.level,
  class: license.class,
  elements: Object.fromEntries(Object.entries(elements).map(([id, { status }]) => [id, status])),
});

export interface Judgment {
  snapshot: Snapshot;
  assessment: Assessment;
}

/** Judges an address without the records of releases, which know a model by its id; `change` alters what was read before it is judged. Undefined: no reading, so nothing to compare. */
export async function judgment(
  address: string,
  fetch: Fetch,
  change?: (reading: Reading) => Reading,
): Promise<Judgment | undefined> {
  const options = {
    lookups: 'site',
    records: false,
    acceptOpenTerms: false,
    now: new Date(0),
    recognize: recognizedOnce,
  } as const;
  try {
    const judged = await judgeWith(fetch, { ...options, ...(change && { change }) })(address);
    if (judged.kind === 'assessment') return { snapshot: snapshotOf(judged.assessment), assessment: judged.assessment };
  } catch (error) {
    // A page that draws itself later has nothing to read here.
    if (!(error instanceof PageError)) throw error;
  }
  return undefined;
}

/** The first difference, in words, or undefined. */
export function differs(before: Snapshot, after: Snapshot): string | undefined {
  for (const key of ['outcome', 'class', 'claim'] as const)
    if (before[key] !== after[key]) return `${key} ${before[key]} -> ${after[key]}`;
  for (const [id, status] of Object.entries(before.elements))
    if (after.elements[id] !== status) return `${id} ${status} -> ${after.elements[id]}`;
  return undefined;
}

/** What rose, in words, or undefined: a higher outcome or claim. */
export function raised(before: Snapshot, after: Snapshot): string | undefined {
  if (RANK[after.outcome] > RANK[before.outcome]) return `outcome ${before.outcome} -> ${after.outcome}`;
  if (CLAIMS.indexOf(after.claim) > CLAIMS.indexOf(before.claim)) return `claim ${before.claim} -> ${after.claim}`;
  return undefined;
}

/** As `raised`, and elements that are there now and were not. */
export function raisedAnything(before: Snapshot, after: Snapshot): string | undefined {
  const met = Object.entries(after.elements).find(([id, status]) => status === 'met' && before.elements[id] !== 'met');
  return raised(before, after) ?? (met ? `${met[0]} ${before.elements[met[0]]} -> met` : undefined);
}
