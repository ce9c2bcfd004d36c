/** Records of releases stand in for silence alone: never against the page, never for another release. */
import { describe, expect, it } from 'vitest';
import type { ElementFinding, Evidence, ReleaseRecord } from '../model/index.ts';
import type { TrainingParts } from './derived.ts';
import { withRecords } from './records.ts';

const silent: ElementFinding = { status: 'unknown', basis: 'inferred', reason: 'x-not-found', evidence: [] };
const found = (more: Partial<TrainingParts> = {}): TrainingParts => ({
  trainingCode: silent,
  trainingData: silent,
  dataInformation: silent,
  ...more,
});

const record = (component: ReleaseRecord['component'], more: Partial<ReleaseRecord> = {}) => ({
  id: `cone.${component}`,
  family: 'Cone',
  ids: ['cedar/cone-1b'],
  component,
  state: 'released' as const,
  source: 'https://github.com/cedar/cone',
  date: '2026-05-12',
  confidence: 'seen' as const,
  line: 7,
  ...more,
});

const read = (shown: TrainingParts, records: Evidence['records'], id = 'cedar/cone-1b', more: Partial<Evidence> = {}) =>
  withRecords(shown, { records, ...more } as Evidence, [id]);

describe('a record of a release', () => {
  const records = [
    record('trainingCode', { license: 'Apache-2.0' }),
    record('trainingData', { license: 'ODC-By-1.0', openlyLicensed: true }),
    record('dataInformation'),
  ];

  it('stands in where the page is silent, with its day and line', () => {
    const { trainingCode, trainingData, dataInformation } = read(found(), records);
    expect(trainingCode).toMatchObject({ status: 'met', basis: 'inferred', license: { class: 'osi' } });
    expect(trainingCode.evidence[0]).toMatchObject({
      place: '2026-05-12',
      record: { id: 'cone.trainingCode', line: 7 },
    });
    expect(trainingData).toMatchObject({ status: 'met', openlyLicensed: true });
    expect(dataInformation.status).toBe('met');
  });

  it('answers for exactly the releases that it names', () => {
    for (const id of ['cedar/cone-1b-chat', 'cedar/cone', 'pine/cone-1b'])
      expect(read(found(), records, id)).toEqual(found());
    expect(read(found(), records, 'Cedar/Cone-1B').trainingCode.status).toBe('met');
  });

  it('never speaks against the page', () => {
    const withheld: ElementFinding = { ...silent, status: 'unmet', basis: 'stated', reason: 'training-code-withheld' };
    const part: ElementFinding = { ...silent, reason: 'training-code-part' };
    expect(read(found({ trainingCode: withheld }), records).trainingCode).toEqual(withheld);
    expect(read(found({ trainingCode: part }), records).trainingCode).toEqual(part);
    const gone = [record('trainingData', { state: 'withdrawn' })];
    const there: ElementFinding = { ...silent, status: 'met', basis: 'stated', reason: 'data-public' };
    expect(read(found({ trainingData: there }), gone).trainingData).toEqual(there);
    const denied = { ...there, openlyLicensed: false };
    expect(read(found({ trainingData: denied }), records).trainingData).toEqual(denied);
  });

  it('fills in a license that the page does not state, unless the hub says that none is stated', () => {
    const there: ElementFinding = { ...silent, status: 'met', basis: 'stated', reason: 'data-public' };
    expect(read(found({ trainingData: there }), records).trainingData.openlyLicensed).toBe(true);
    const asked = { dataSets: [{ id: 'cedar/words', status: 'read' as const, license: [] }] };
    expect(read(found({ trainingData: there }), records, undefined, asked).trainingData.openlyLicensed).toBeUndefined();
    const code: ElementFinding = { ...silent, status: 'met', basis: 'stated', reason: 'training-code-released' };
    expect(read(found({ trainingCode: code }), records).trainingCode.license?.id).toBe('Apache-2.0');
  });

  it('of a part raises nothing; of data it says that they are not all there', () => {
    const parts = (['trainingCode', 'trainingData', 'dataInformation'] as const).map((each) =>
      record(each, { state: 'partly' }),
    );
    const { trainingCode, trainingData, dataInformation } = read(found(), parts);
    expect([trainingCode.status, trainingData.status, dataInformation.status]).toEqual(['unknown', 'unmet', 'unknown']);
  });

  it('of a stated impossibility is quoted; one that rests on an index alone is no evidence', () => {
    const { trainingData } = read(found(), [record('exception'), record('trainingData', { state: 'partly' })]);
    expect(trainingData.impossible).toMatchObject({ record: { id: 'cone.exception' } });
    const hint = [record('trainingCode', { confidence: 'index', license: 'MIT' })];
    expect(read(found(), hint)).toEqual(found());
  });
});
