/** What exactly a requirement lacks: which sets, which repository, which details. Pure; for the explanation, never for the label. */
import type { DataDetail, DataSetFinding, ElementFindings, RequirementGap, RequirementId } from '../model/index.ts';

const DETAILS: readonly DataDetail[] = ['what', 'source', 'amount', 'choice', 'filter', 'processing'];

type Kind = RequirementGap['kind'];

/** Why a set is not shown to be openly licensed; undefined for one that is. */
function termsOf({ state, license, openlyLicensed }: DataSetFinding): Kind | undefined {
  if (license?.class === 'osi' || license?.class === 'open') return undefined;
  if (license?.class === 'restricted') return 'restricted';
  if (license?.class === 'unrecognised') return 'unrecognised';
  if (!license && openlyLicensed !== undefined) return openlyLicensed ? undefined : 'restricted';
  return state === 'named' ? 'unchecked' : 'unstated';
}

const named = ({ name, license, known }: DataSetFinding): string => {
  const terms = license?.name ?? known;
  return terms ? `${name} (${terms})` : name;
};

function gapsBy(sets: readonly DataSetFinding[], kindOf: (set: DataSetFinding) => Kind | undefined): RequirementGap[] {
  const found = new Map<Kind, string[]>();
  for (const set of sets) {
    const kind = kindOf(set);
    if (kind) found.set(kind, [...(found.get(kind) ?? []), named(set)]);
  }
  return [...found].map(([kind, names]) => ({ kind, names }));
}

const GONE: ReadonlySet<string> = new Set(['missing', 'withdrawn', 'part', 'index']);

/** In: a requirement that is not met, its note, and what was found. Out: what it lacks, kind by kind; nothing where no more is known. */
export function gapsOf(requirement: RequirementId, note: string, elements: ElementFindings): RequirementGap[] {
  const { trainingCode, trainingData, dataInformation } = elements;
  switch (requirement) {
    case 'dataLicense':
      return gapsBy(trainingData.sets ?? [], termsOf);
    case 'trainingData':
      return gapsBy(trainingData.sets ?? [], ({ state }) => (GONE.has(state) ? 'missing' : undefined));
    case 'trainingCode': {
      const { names = [], reason } = trainingCode;
      if (names.length === 0) return [];
      if (reason === 'training-code-gone') return [{ kind: 'missing', names }];
      return note === 'trainingCode.unlicensed' ? [{ kind: 'repository', names }] : [];
    }
    case 'dataInformation': {
      const { details } = dataInformation;
      if (!details) return [];
      const there = DETAILS.filter((detail) => details[detail] !== undefined);
      const lacking = DETAILS.filter((detail) => details[detail] === undefined);
      return [
        { kind: 'found' as const, details: there },
        { kind: 'notFound' as const, details: lacking },
      ].flatMap(({ kind, details: each }) => (each.length > 0 ? [{ kind, names: [], details: each }] : []));
    }
    default:
      return [];
  }
}
