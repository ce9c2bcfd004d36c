/** Records of releases, where the page is silent: each is named as known from a record, not read here, and never speaks against the page. */
import { readLicenseName } from '../licenses/index.ts';
import type { ElementFinding, Evidence, Quote, ReleaseRecord, TrainingDataFinding } from '../model/index.ts';
import type { TrainingParts } from './derived.ts';

type Line = NonNullable<Evidence['records']>[number];
type Component = Exclude<ReleaseRecord['component'], 'exception'>;

/** Says in data terms what the record has: "Ridge: training data, released, ODC-By-1.0". */
export const recordQuote = ({ id, line, family, state, license, source, date }: Line): Quote => ({
  source: 'release-record',
  url: source,
  quote: [family, state, ...(license ? [license] : [])].join(', '),
  place: date,
  record: { id, line },
});

/** What a state makes of silence. Code of which a part is there stays unknown; of data a part is not all (RULES.md section 3). */
function statusOf({ component, state }: Line): ElementFinding['status'] {
  if (state === 'released') return 'met';
  return state === 'partly' && component !== 'trainingData' ? 'unknown' : 'unmet';
}

/** Where the page speaks of a part, or of what is missing, it is not silent. */
const SPOKEN: ReadonlySet<string> = new Set(['training-code-part', 'data-part']);

const licenseOf = ({ license: name }: Line): ElementFinding['license'] => {
  if (name === undefined) return undefined;
  const { class: kind, id } = readLicenseName(name);
  return { class: kind, ...(id !== undefined && { id }), name };
};

function stood<T extends ElementFinding>(found: T, record: Line | undefined): T {
  if (!record || SPOKEN.has(found.reason)) return found;
  const license = licenseOf(record);
  const quote = recordQuote(record);
  if (found.status === 'met' && record.state === 'released') {
    // The component was read here, its license was not.
    const isKnown = found.license !== undefined || ('openlyLicensed' in found && found.openlyLicensed !== undefined);
    return isKnown || !license ? found : { ...found, license, evidence: [...found.evidence, quote] };
  }
  const status = statusOf(record);
  if (found.status !== 'unknown' || status === 'unknown') return found;
  const evidence = [quote, ...found.evidence];
  return {
    ...found,
    status,
    basis: 'inferred',
    reason: `record-${record.state}`,
    evidence,
    ...(license && { license }),
  };
}

/** Did the hub itself say that a set states no license? Then there is nothing to fill in. */
const wasAsked = ({ dataSets = [] }: Evidence): boolean =>
  dataSets.some(({ status, license = [] }) => status === 'read' && license.length === 0);

function withTerms(found: TrainingDataFinding, record: Line | undefined, evidence: Evidence): TrainingDataFinding {
  if (record?.openlyLicensed === undefined || record.state !== 'released') return found;
  if (found.status !== 'met' || found.openlyLicensed !== undefined || wasAsked(evidence)) return found;
  const quote = recordQuote(record);
  const isQuoted = found.evidence.some((each) => each.record?.id === record.id);
  return {
    ...found,
    openlyLicensed: record.openlyLicensed,
    evidence: isQuoted ? found.evidence : [...found.evidence, quote],
  };
}

/** In: what the page shows, and the ids of the release that it is about. Out: the same, with records where it shows nothing. */
export function withRecords(found: TrainingParts, evidence: Evidence, ids: readonly string[]): TrainingParts {
  const wanted = new Set(ids.map((id) => id.toLowerCase()));
  const lines = (evidence.records ?? []).filter(
    ({ ids: hub = [], repositories = [], confidence }) =>
      confidence === 'seen' && [...hub, ...repositories].some((id) => wanted.has(id.toLowerCase())),
  );
  const of = (component: ReleaseRecord['component']): Line | undefined =>
    lines.find((line) => line.component === component);
  const stand = <K extends Component>(component: K): TrainingParts[K] => stood(found[component], of(component));
  const trainingData = withTerms(stand('trainingData'), of('trainingData'), evidence);
  const exception = trainingData.status === 'met' ? undefined : of('exception');
  return {
    trainingCode: stand('trainingCode'),
    trainingData:
      exception && !trainingData.impossible ? { ...trainingData, impossible: recordQuote(exception) } : trainingData,
    dataInformation: stand('dataInformation'),
  };
}
