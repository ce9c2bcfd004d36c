/** What the next step lacks is said by name. */
import { describe, expect, it } from 'vitest';
import type { ElementFinding, ElementFindings } from '../model/index.ts';
import { gapsOf } from './gaps.ts';

const finding = (more: Partial<ElementFinding> = {}): ElementFinding => ({
  status: 'met',
  basis: 'stated',
  reason: 'x',
  evidence: [],
  ...more,
});
const elements = (more: Partial<ElementFindings> = {}): ElementFindings => ({
  weights: { ...finding(), gate: null },
  deploymentCode: finding(),
  trainingCode: finding(),
  trainingData: finding(),
  dataInformation: finding(),
  ...more,
});

describe('gaps', () => {
  it('of the data’s license are sets, by what stands in the way', () => {
    const trainingData = {
      ...finding(),
      sets: [
        { name: 'Web', state: 'public' as const, license: { class: 'open' as const, name: 'odc-by' } },
        { name: 'Books', state: 'public' as const },
        { name: 'Chat', state: 'gated' as const, license: { class: 'restricted' as const, name: 'cc-by-nc-4.0' } },
        { name: 'More', state: 'named' as const },
        { name: 'Letters', state: 'public' as const },
        { name: 'Old', state: 'public' as const, openlyLicensed: false, known: '2026-05-12' },
        { name: 'Free', state: 'public' as const, openlyLicensed: true, known: '2026-05-12' },
      ],
    };
    expect(gapsOf('dataLicense', 'dataLicense.unmet', elements({ trainingData }))).toEqual([
      { kind: 'unstated', names: ['Books', 'Letters'] },
      { kind: 'restricted', names: ['Chat (cc-by-nc-4.0)', 'Old (2026-05-12)'] },
      { kind: 'unchecked', names: ['More'] },
    ]);
  });

  it('of the data are sets that are not there', () => {
    const trainingData = { ...finding(), sets: [{ name: 'Books', state: 'missing' as const }] };
    expect(gapsOf('trainingData', 'trainingData.unmet', elements({ trainingData }))).toEqual([
      { kind: 'missing', names: ['Books'] },
    ]);
  });

  it('of the training code are repositories without a license, or that are not there', () => {
    const trainingCode = finding({ names: ['cedar/trainer'] });
    expect(gapsOf('trainingCode', 'trainingCode.unlicensed', elements({ trainingCode }))).toEqual([
      { kind: 'repository', names: ['cedar/trainer'] },
    ]);
    const license = { class: 'restricted' as const, id: 'CC-BY-NC-4.0' };
    const bound = finding({ names: ['cedar/trainer'], license });
    expect(gapsOf('trainingCode', 'trainingCode.license', elements({ trainingCode: bound }))).toEqual([
      { kind: 'restricted', names: ['cedar/trainer (CC-BY-NC-4.0)'] },
    ]);
    expect(gapsOf('trainingCode', 'trainingCode.license', elements({ trainingCode: finding({ license }) }))).toEqual([
      { kind: 'restricted', names: ['CC-BY-NC-4.0'] },
    ]);
    const gone = finding({ names: ['cedar/trainer'], reason: 'training-code-gone', status: 'unknown' });
    expect(gapsOf('trainingCode', 'trainingCode.unknown', elements({ trainingCode: gone }))).toEqual([
      { kind: 'missing', names: ['cedar/trainer'] },
    ]);
  });

  it('of the training code: what was not looked up has no license missing', () => {
    const trainingCode = finding({ names: ['cedar/trainer', 'cedar/slow'], unread: ['cedar/slow', 'cedar/other'] });
    expect(gapsOf('trainingCode', 'trainingCode.unlicensed', elements({ trainingCode }))).toEqual([
      { kind: 'repository', names: ['cedar/trainer'] },
      { kind: 'unchecked', names: ['cedar/slow', 'cedar/other'] },
    ]);
  });

  it('of data that are not shown to be all of them are the sets that were found', () => {
    const trainingData = finding({ status: 'unknown' });
    const sets = [{ name: 'Web', state: 'public' as const }];
    expect(
      gapsOf('trainingData', 'trainingData.unknown', elements({ trainingData: { ...trainingData, sets } })),
    ).toEqual([{ kind: 'found', names: ['Web'] }]);
  });

  it('of Data Information are details that were not found beside those that were', () => {
    const quote = { source: 'README', url: 'https://github.com/cedar/cone', quote: 'words' };
    const dataInformation = { ...finding({ status: 'unknown' }), details: { what: quote, amount: quote } };
    expect(gapsOf('dataInformation', 'dataInformation.unknown', elements({ dataInformation }))).toEqual([
      { kind: 'found', names: [], details: ['what', 'amount'] },
      { kind: 'notFound', names: [], details: ['source', 'choice', 'filter', 'processing'] },
    ]);
  });

  it('are none where no more is known', () => {
    for (const id of ['weights', 'license', 'deploymentCode', 'trainingCode', 'trainingData', 'dataLicense'] as const)
      expect(gapsOf(id, `${id}.unknown`, elements())).toEqual([]);
  });
});
