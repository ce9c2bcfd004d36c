/** What exactly a requirement lacks: which sets, which repository, which details. Pure; for the explanation, never for the label. */
import type {
  DataDetail,
  DataSetFinding,
  ElementFinding,
  ElementFindings,
  RequirementGap,
  RequirementId,
} from '../model/index.ts';

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

const GONE: ReadonlySet<string> = new Set(['missing', 'withdrawn', 'closed', 'part', 'index']);

/** What stands in the way of training code that is there: its terms, or that nobody states any, or that nobody looked. */
function gapsOfCode(note: string, { names = [], unread = [], reason, license }: ElementFinding): RequirementGap[] {
  if (reason === 'training-code-gone') return [{ kind: 'missing', names }];
  if (note === 'trainingCode.license') {
    const terms = license?.name ?? license?.id;
    if (terms === undefined) return [];
    return [{ kind: 'restricted', names: names.length > 0 ? names.map((name) => `${name} (${terms})`) : [terms] }];
  }
  if (note !== 'trainingCode.unlicensed') return [];
  const read = names.filter((name) => !unread.includes(name));
  return [
    { kind: 'repository' as const, names: read },
    { kind: 'unchecked' as const, names: unread },
  ].filter((gap) => gap.names.length > 0);
}

/** In: a requirement that is not met, its note, and what was found. Out: what it lacks, kind by kind; nothing where no more is known. */
export function gapsOf(requirement: RequirementId, note: string, elements: ElementFindings): RequirementGap[] {
  const { trainingCode, trainingData, dataInformation } = elements;
  switch (requirement) {
    case 'dataLicense':
      return gapsBy(trainingData.sets ?? [], termsOf);
    case 'trainingData':
      return gapsBy(trainingData.sets ?? [], ({ state }) =>
        GONE.has(state) ? 'missing' : trainingData.status === 'unknown' ? 'found' : undefined,
      );
    case 'trainingCode':
      return gapsOfCode(note, trainingCode);
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
