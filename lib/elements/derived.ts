/**
 * Derived models (RULES.md section 3): training code and data of the whole chain are needed, each link's by its own card or record. A link
 * that was not read leaves them unknown; one whose vendor says no rules them out.
 */
import { strictest } from '../licenses/strictness.ts';
import type { DataInformationFinding, ElementFinding, Quote, TrainingDataFinding } from '../model/index.ts';

/** What one link of the chain shows of its own training. */
export interface TrainingParts {
  trainingCode: ElementFinding;
  trainingData: TrainingDataFinding;
  dataInformation: DataInformationFinding;
}

/** A base with its parts; `none`: its card was not read, and no record knows it. */
export interface BaseParts {
  id: string;
  parts?: TrainingParts;
}

const MAX_QUOTES = 6;

const quotesOf = (findings: readonly ElementFinding[]): Quote[] =>
  findings.flatMap(({ evidence }) => evidence.slice(0, 2)).slice(0, MAX_QUOTES);

/** The parts of the chain, or the first that is not met. */
function chain<T extends ElementFinding>(
  own: T,
  bases: readonly (T | undefined)[],
  reason: string,
): { all: T[] } | { lacking: T } {
  if (own.status !== 'met') return { lacking: own };
  const refused = bases.find((each) => each?.status === 'unmet');
  if (refused)
    return { lacking: { ...own, status: 'unmet', basis: refused.basis, reason, evidence: refused.evidence } };
  if (bases.some((each) => each?.status !== 'met')) return { lacking: { ...own, status: 'unknown', reason } };
  return { all: [own, ...bases.filter((each) => each !== undefined)] };
}

function codeOf(own: ElementFinding, bases: readonly BaseParts[]): ElementFinding {
  const found = chain(
    own,
    bases.map(({ parts }) => parts?.trainingCode),
    'training-code-base',
  );
  if ('lacking' in found) return found.lacking;
  // One part without a license, and the code as a whole has none.
  const license = strictest(found.all.map((each) => each.license ?? { class: 'unstated' as const }));
  const { license: _, ...rest } = own;
  return {
    ...rest,
    reason: 'training-code-chain',
    names: bases.map(({ id }) => id),
    evidence: quotesOf(found.all),
    ...(license && license.class !== 'unstated' && { license }),
  };
}

function dataOf(own: TrainingParts, bases: readonly BaseParts[]): TrainingDataFinding {
  const found = chain(
    own.trainingData,
    bases.map(({ parts }) => parts?.trainingData),
    'data-base',
  );
  if ('lacking' in found) return withException(found.lacking, own, bases);
  const terms = found.all.map(({ openlyLicensed }) => openlyLicensed);
  const open = terms.includes(false) ? false : terms.includes(undefined) ? undefined : true;
  const { openlyLicensed: _, license: __, ...rest } = own.trainingData;
  const sets = found.all.flatMap((each) => each.sets ?? []);
  return {
    ...rest,
    reason: 'data-chain',
    names: [...new Set(found.all.flatMap(({ names = [] }) => names))],
    evidence: quotesOf(found.all),
    ...(sets.length > 0 && { sets }),
    ...(open !== undefined && { openlyLicensed: open }),
  };
}

/** A link whose data cannot be shared, in law or in technique: its statement stands for the chain when all else is there. */
function withException(
  lacking: TrainingDataFinding,
  own: TrainingParts,
  bases: readonly BaseParts[],
): TrainingDataFinding {
  const links = [own, ...bases.map(({ parts }) => parts)];
  const isCovered = links.every(
    (link) =>
      link?.trainingData.status === 'met' || (link?.trainingData.impossible && link.dataInformation.status === 'met'),
  );
  const { impossible: _, ...rest } = lacking;
  const impossible = links.find((link) => link?.trainingData.impossible)?.trainingData.impossible;
  return impossible && isCovered ? { ...rest, impossible } : rest;
}

/** Data Information of the link whose data cannot be shared, else of the model itself. */
function informationOf(own: TrainingParts, bases: readonly BaseParts[]): DataInformationFinding {
  const links = [own, ...bases.flatMap(({ parts }) => (parts ? [parts] : []))];
  return links.find(({ trainingData }) => trainingData.impossible)?.dataInformation ?? own.dataInformation;
}

/**
 * In: what a derived model's page shows, its own part of the chain, its bases, the nearest first, and whether it is a copy of one in other
 * numbers. Out: the same of the whole chain. What the vendor says of all its releases, bases among them, needs no base to be read.
 */
export function ofChain(
  shown: TrainingParts,
  own: TrainingParts,
  bases: readonly BaseParts[],
  isCopy: boolean,
): TrainingParts {
  const [base, ...deeper] = bases;
  // A copy: the nearest base stands in its place.
  if (isCopy && base?.parts && own.trainingCode.status === 'unknown' && own.trainingData.status === 'unknown')
    return ofChain(base.parts, base.parts, deeper, false);
  return {
    trainingCode: shown.trainingCode.status === 'met' ? shown.trainingCode : codeOf(own.trainingCode, bases),
    trainingData: shown.trainingData.status === 'met' ? shown.trainingData : dataOf(own, bases),
    dataInformation: informationOf(own, bases),
  };
}
