/** The public form of an assessment, the same from command line and extension (docs/command-line.md). Its schema is in lib/model/schema.ts. */
import type { Assessment, ElementFindings, Quote, Restriction } from '../model/index.ts';

const place = ({ source, url, quote, place, language, rules, record }: Quote) => ({
  source,
  url,
  quote,
  ...(place !== undefined && { place }),
  ...(language !== undefined && { language }),
  ...(rules !== undefined && { rules: [...rules] }),
  ...(record !== undefined && { record }),
});

/** A clause that was read is quoted; what the table knows of a license was read nowhere: a note of ours, with its place in the license. */
const clause = ({ quote, known, ...rest }: Restriction) =>
  known ? { ...rest, known, note: quote } : { ...rest, quote };

function elements(found: ElementFindings) {
  const entries = Object.entries(found).map(([id, { evidence, ...rest }]) => [
    id,
    { ...rest, evidence: evidence.map(place) },
  ]);
  return Object.fromEntries(entries) as Record<keyof ElementFindings, unknown>;
}

/** The record that the command line prints and the extension exports. `address` is the address that was asked for. */
export function toRecord(assessment: Assessment, address: string) {
  const { license, claim } = assessment;
  return {
    url: address,
    subject: assessment.subject,
    outcome: assessment.outcome,
    step: assessment.step,
    stepIfAccepted: assessment.stepIfAccepted,
    why: assessment.why,
    page: assessment.page,
    license: {
      class: license.class,
      id: license.id ?? null,
      name: license.name ?? null,
      basis: license.basis,
      restrictions: license.restrictions.map(({ kind }) => kind).filter((kind, at, all) => all.indexOf(kind) === at),
      clauses: license.restrictions.map(clause),
      texts: license.texts,
      evidence: license.evidence.map(place),
    },
    ...(assessment.uses && { uses: assessment.uses }),
    elements: elements(assessment.elements),
    claim,
    relation: assessment.relation,
    nextStep: assessment.nextStep,
    next: assessment.next,
    conflicts: assessment.conflicts,
    lineage: assessment.lineage,
    notes: assessment.notes.map(({ key }) => key),
    noteDetails: assessment.notes,
    problems: assessment.problems,
    rules: assessment.rules,
    data: assessment.data,
    checked: assessment.checked,
    requests: assessment.requests,
  };
}

export type Record_ = ReturnType<typeof toRecord>;

/** The record of a page that is not about a model, where nothing could be read to say more. */
export function notAModel(address: string, reason: string, now: Date, rules: string) {
  return {
    url: address,
    subject: null,
    outcome: 'not-a-model' as const,
    step: null,
    why: reason,
    rules,
    checked: now.toISOString(),
    requests: 0,
  };
}
