/** The ladder of RULES.md section 1: what each step requires, and what the findings meet. Pure. */
import type { ElementFindings, Quote, RequirementId, Step } from '../../model/index.ts';
import { decidingQuote } from '../deciding-quote.ts';
import type { LadderInput, Standing } from '../rule-set.ts';

function standing(requirement: RequirementId, status: Standing['status'], quote?: Quote, detail?: string): Standing {
  return { requirement, status, note: `${requirement}.${detail ?? status}`, ...(quote && { quote }) };
}

const of = (requirement: keyof ElementFindings, { elements }: LadderInput): Standing => {
  const finding = elements[requirement];
  return standing(requirement, finding.status, finding.evidence[0]);
};

/** Does the licence of the weights count as an Open Source licence? */
function weightsLicense({ license, acceptOpenTerms }: LadderInput): Standing {
  const quote = decidingQuote(license);
  if (license.class === 'osi' || (license.class === 'open' && acceptOpenTerms))
    return standing('license', 'met', quote);
  const status = license.class === 'restricted' || license.class === 'open' ? 'unmet' : 'unknown';
  return standing('license', status, quote, license.class);
}

/** Training code counts only under an Open Source licence; with no licence known it is not found, not refused. */
function trainingCode(input: LadderInput): Standing {
  const finding = input.elements.trainingCode;
  if (finding.status !== 'met') return of('trainingCode', input);
  const kind = finding.license?.class;
  if (kind === 'osi' || (kind === 'open' && input.acceptOpenTerms)) return of('trainingCode', input);
  const refused = kind === 'restricted' || kind === 'open';
  return standing(
    'trainingCode',
    refused ? 'unmet' : 'unknown',
    finding.evidence[0],
    refused ? 'license' : 'unlicensed',
  );
}

/** Full data, or the vendor's statement of impossibility with Data Information in its place (section 3, "The exception"). */
function dataOrInformation(input: LadderInput): Standing {
  const { trainingData, dataInformation } = input.elements;
  if (trainingData.status === 'met') return of('trainingData', input);
  if (!trainingData.impossible) return of('trainingData', input);
  const { status, evidence } = dataInformation;
  return standing('dataInformation', status, evidence[0] ?? trainingData.impossible);
}

function dataLicense({ elements: { trainingData } }: LadderInput): Standing {
  const { openlyLicensed, evidence } = trainingData;
  const status = openlyLicensed === undefined ? 'unknown' : openlyLicensed ? 'met' : 'unmet';
  return standing('dataLicense', status, evidence[0]);
}

/** What a step requires beyond the step below it. Step 1 requires the release itself. */
export function requirementsOf(step: Step, input: LadderInput): Standing[] {
  switch (step) {
    case 1:
      return [of('weights', input)];
    case 2:
      return [weightsLicense(input), of('deploymentCode', input)];
    case 3:
      return [trainingCode(input), dataOrInformation(input)];
    case 4:
      return [of('trainingData', input), dataLicense(input)];
  }
}

/**
 * The highest step from 2 up all of whose requirements are met, counting from below; 0 when step 2 is not reached. While look-ups are under
 * way no more than 2: the record of a data set may say that it is gone, or not for everyone.
 */
export function highestStep(input: LadderInput): 0 | 2 | 3 | 4 {
  const reached = (step: Step): boolean => requirementsOf(step, input).every(({ status }) => status === 'met');
  if (!reached(2)) return 0;
  if (input.outstanding !== undefined || !reached(3)) return 2;
  return reached(4) ? 4 : 3;
}
