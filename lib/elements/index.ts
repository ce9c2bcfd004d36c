/** The elements of RULES.md section 3, as found in what was read. */
import type { Prose } from '../learned/index.ts';
import { derivedFrom, readLicenseName } from '../licenses/index.ts';
import type {
  ElementFinding,
  ElementFindings,
  Evidence,
  LicenseFindings,
  TrainingDataFinding,
} from '../model/index.ts';
import { knownQuote } from '../model/known.ts';
import { readDeploymentCode } from './deployment-code.ts';
import { withRecords } from './records.ts';
import { readTrainingCode } from './training/code.ts';
import { readTrainingData } from './training/data.ts';
import { readDataInformation } from './training/exception.ts';
import { readWeights } from './weights.ts';

/** Is the model made from another? By metadata, or as its prose says. */
export const isDerived = (evidence: Evidence, prose: Prose): boolean =>
  (evidence.model?.baseModels.length ?? 0) > 0 || derivedFrom(prose).length > 0;

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
  const own = subject.site === 'huggingface' || subject.site === 'github' ? [subject.id] : [];
  return [...own, ...[model?.id, known?.id, linked].filter((id) => id !== undefined)];
};

/** Reads all elements. In: evidence and the licences found. Out: each with status, basis, reason and quotes. */
export function readElements(evidence: Evidence, licenses: LicenseFindings, prose: Prose): ElementFindings {
  const derived = licenses.lineage.length > 0 || isDerived(evidence, prose);
  const weights = readWeights(evidence, prose);
  const shown: ElementFindings = {
    weights,
    deploymentCode: readDeploymentCode(evidence, weights),
    trainingCode: readTrainingCode(evidence, licenses, derived, prose),
    trainingData: readTrainingData(evidence, derived, prose),
    dataInformation: readDataInformation(prose),
  };
  const found = derived ? shown : withRecords(shown, evidence, releaseIds(evidence));
  return {
    ...found,
    trainingCode: orKnown(found.trainingCode, evidence, 'trainingCode'),
    trainingData: withData(orKnown(found.trainingData, evidence, 'trainingData'), evidence),
  };
}
