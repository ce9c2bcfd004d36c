/** The elements of RULES.md section 3, as found in what was read. */

import type { Prose } from '../learned/index.ts';
import { derivedFrom, namesItself, readLicenseName } from '../licenses/index.ts';
import {
  atOnce,
  type BaseModel,
  type ElementFinding,
  type ElementFindings,
  type Evidence,
  type LicenseFindings,
  type Steps,
  type TrainingDataFinding,
} from '../model/index.ts';
import { knownQuote } from '../model/known.ts';
import { siteOf } from '../sites/everywhere.ts';
import { readDeploymentCode } from './deployment-code.ts';
import { type BaseParts, ofChain, type TrainingParts } from './derived.ts';
import { withOwnData } from './own-data.ts';
import { withRecords } from './records.ts';
import { readTrainingCode } from './training/code.ts';
import { readTrainingData } from './training/data.ts';
import { readDataInformation } from './training/exception.ts';
import { readingWeights } from './weights.ts';

/** Is the model made from another? By metadata, or as its prose says. */
export const isDerived = (evidence: Evidence, prose: Prose): boolean =>
  (evidence.model?.baseModels.length ?? 0) > 0 || derivedFrom(prose).some((each) => !namesItself(each, evidence));

/** What the page does not say may have been known of the release on some day; what it says stands. */
function orKnown<T extends ElementFinding>(found: T, { known }: Evidence, id: 'trainingCode' | 'trainingData'): T {
  const status = known?.elements?.[id];
  if (!known || !status || found.status !== 'unknown') return found;
  const license = id === 'trainingCode' && status === 'met' && known.license ? codeLicense(known.license) : {};
  return { ...found, ...license, status, basis: 'inferred', reason: 'known', evidence: [knownQuote(known)] };
}

const codeLicense = (name: string): Pick<ElementFinding, 'license'> => {
  const { class: kind, id } = readLicenseName(name);
  return { license: { class: kind, ...(id !== undefined && { id }), name } };
};

const withData = (found: TrainingDataFinding, { known }: Evidence): TrainingDataFinding =>
  found.reason === 'known' && known?.elements?.openData !== undefined
    ? { ...found, openlyLicensed: known.elements.openData }
    : found;

/** Ids under which records may know the release that a page is about. */
const releaseIds = ({ reading: { subject }, model, known, linked }: Evidence): string[] => {
  const own = siteOf(subject).ids === undefined ? [] : [subject.id];
  return [...own, ...[model?.id, known?.id, linked].filter((id) => id !== undefined)];
};

/** A base of the page's model, as evidence of its own with its prose (lib/elements/base.ts). */
export interface BaseReading {
  base: BaseModel;
  evidence: Evidence;
  prose: Prose;
}

/** The reader says: there for this model's own training, and that of its base is not on this page. */
const asOwn = (found: ElementFinding): ElementFinding =>
  found.reason === 'training-code-base' && found.status === 'unknown' ? { ...found, status: 'met' } : found;

function* readTraining(
  evidence: Evidence,
  licenses: LicenseFindings,
  prose: Prose,
  derived: boolean,
): Steps<TrainingParts> {
  return {
    trainingCode: yield* readTrainingCode(evidence, licenses, derived, prose),
    trainingData: yield* readTrainingData(evidence, derived, prose),
    dataInformation: readDataInformation(prose),
  };
}

/** What a derived model shows of its own training, records included. */
const ownOf = (shown: TrainingParts, evidence: Evidence, prose: Prose): TrainingParts =>
  withRecords(
    {
      ...shown,
      trainingCode: asOwn(shown.trainingCode),
      trainingData: withOwnData(shown.trainingData, evidence, prose),
    },
    evidence,
    releaseIds(evidence),
  );

/** What each base shows of its own training. A base that only words name, or whose own base is not on the chain, leaves the chain unread. */
function* basesOf(evidence: Evidence, licenses: LicenseFindings, bases: readonly BaseReading[]): Steps<BaseParts[]> {
  const found: BaseParts[] = [];
  for (const { base, evidence: read, prose } of bases) {
    const derived = isDerived(read, prose);
    if (derived && read.bases.length === 0) found.push({ id: base.id });
    else found.push({ id: base.id, parts: ownOf(yield* readTraining(read, licenses, prose, derived), read, prose) });
  }
  const isWhole = evidence.bases.length > 0 && found.length === evidence.bases.length;
  return isWhole ? found : [...found, { id: '' }];
}

/** A copy in other numbers was not trained again: its base's training is its own. */
const isCopy = ({ model }: Evidence): boolean => model?.baseRelation === 'quantized' && model.baseModels.length === 1;

/**
 * Reads all elements. In: evidence, the licences found, and the page's bases as far as they were gathered. Out: each with status, basis,
 * reason and quotes.
 */
export const readElements = (...read: Parameters<typeof readingElements>): ElementFindings =>
  atOnce(readingElements(...read));

/** The same in steps. */
export function* readingElements(
  evidence: Evidence,
  licenses: LicenseFindings,
  prose: Prose,
  bases: readonly BaseReading[] = [],
): Steps<ElementFindings> {
  const derived = licenses.lineage.length > 0 || isDerived(evidence, prose);
  const weights = yield* readingWeights(evidence, prose);
  const shown = yield* readTraining(evidence, licenses, prose, derived);
  const found = derived
    ? ofChain(shown, ownOf(shown, evidence, prose), yield* basesOf(evidence, licenses, bases), isCopy(evidence))
    : withRecords(
        { ...shown, trainingData: withOwnData(shown.trainingData, evidence, prose) },
        evidence,
        releaseIds(evidence),
      );
  return {
    weights,
    deploymentCode: readDeploymentCode(evidence, weights),
    trainingCode: orKnown(found.trainingCode, evidence, 'trainingCode'),
    trainingData: withData(orKnown(found.trainingData, evidence, 'trainingData'), evidence),
    dataInformation: found.dataInformation,
  };
}
