/**
 * How a model would reach its next step: for each requirement that the assessment misses, what its vendor can write or add.
 * Pure. The same rules as the label's (RULES.md): what is advised here is what the label looks for.
 */
import type { Advice, Assessment, Requirement, RequirementGap } from '../model/index.ts';
import { siteOf } from '../sites/everywhere.ts';

type Draft = Omit<Advice, 'requirement'>;

const draft = (key: string, frontMatter: string[] = [], files: string[] = [], values: string[] = []): Draft => ({
  key,
  values,
  frontMatter,
  files,
});

/** A base on the chain that is under a stricter licence than an Open Source one: then the own licence alone cannot help. */
const strictBase = ({ lineage }: Assessment): string | undefined =>
  lineage.find(({ license, sameOwner }) => !sameOwner && license !== undefined && license.class !== 'osi')?.id;

function licenseAdvice(note: string, assessment: Assessment): Draft {
  const base = strictBase(assessment);
  if (base !== undefined && note === 'license.restricted') return draft('licenseBase', [], [], [base]);
  if (note === 'license.unrecognised')
    return draft('licenseUnrecognised', ['license: other', 'license_name: NAME', 'license_link: LICENSE'], ['LICENSE']);
  return draft(`license.${note.split('.')[1]}`, ['license: apache-2.0'], ['LICENSE']);
}

/** Names of what lacks something, of these kinds. */
const lacking = ({ gaps = [] }: Requirement, ...kinds: RequirementGap['kind'][]): string[] =>
  gaps.filter(({ kind }) => kinds.includes(kind)).flatMap(({ names }) => names);

const MAX_NAMED = 8;

function draftOf(missing: Requirement, assessment: Assessment): Draft {
  const { requirement, note } = missing;
  const owner = assessment.subject.owner ?? 'OWNER';
  switch (requirement) {
    case 'weights':
      return draft('weights', [], ['model.safetensors', 'config.json']);
    case 'license':
      return licenseAdvice(note, assessment);
    case 'deploymentCode':
      return draft('deploymentCode', ['library_name: transformers'], []);
    case 'trainingCode':
      if (lacking(missing, 'repository').length > 0)
        return draft('trainingCodeRepository', [], ['LICENSE'], [lacking(missing, 'repository').join(', ')]);
      return note === 'trainingCode.license' || note === 'trainingCode.unlicensed'
        ? draft('trainingCodeLicense', [], ['LICENSE'])
        : draft('trainingCode', [], ['training/train.py', 'training/config.yaml', 'training/LICENSE']);
    case 'trainingData':
      return draft('trainingData', ['datasets:', `  - ${owner}/DATASET`], []);
    case 'dataInformation':
      return draft('dataInformation', [], []);
    case 'dataLicense': {
      const sets = lacking(missing, 'unstated', 'restricted', 'unrecognised').slice(0, MAX_NAMED);
      if (sets.length > 0) return draft('dataLicenseSets', ['license: cc-by-4.0'], [], [sets.join(', ')]);
      return draft('dataLicense', ['license: cc-by-4.0'], []);
    }
  }
}

/** In: an assessment. Out: one piece of advice for each requirement of the next step that is missing; none at the top. */
export const adviceFor = (assessment: Assessment): Advice[] =>
  assessment.next.map((missing) => {
    const inReadme = missing.requirement === 'license' && siteOf(assessment.subject).kind === 'repository';
    return { requirement: missing.requirement, ...draftOf(missing, assessment), ...(inReadme && { inReadme }) };
  });
