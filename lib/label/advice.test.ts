import { describe, expect, it } from 'vitest';
import type { Assessment, ElementFindings, LicenseClass } from '../model/index.ts';
import { adviceFor } from './advice.ts';
import { assess } from './assess.ts';
import { element, everything, evidence, findings } from './sample.ts';

const judge = (kind: LicenseClass, elements: Partial<ElementFindings> = {}): Assessment =>
  assess(findings(kind, elements), evidence(), { acceptOpenTerms: false, now: new Date('2026-11-24T10:00:00Z') });

describe('advice', () => {
  it.each<[string, LicenseClass, Partial<ElementFindings>, string[]]>([
    ['no licence', 'unstated', {}, ['license.unstated']],
    ['restricted', 'restricted', {}, ['license.restricted']],
    ['open terms', 'open', {}, ['license.open']],
    ['own licence', 'unrecognised', {}, ['licenseUnrecognised']],
    ['no code to run it', 'osi', { deploymentCode: element('unknown') }, ['deploymentCode']],
    ['step 2', 'osi', {}, ['trainingCode', 'trainingData']],
    [
      'training code without a licence',
      'osi',
      { ...everything(), trainingCode: element('met') },
      ['trainingCodeLicense'],
    ],
    ['data without a licence', 'osi', { ...everything(), trainingData: element('met') }, ['dataLicense']],
    ['withheld', 'osi', { weights: { ...element('unmet'), gate: null } }, ['weights']],
    ['the top', 'osi', everything(), []],
  ])('%s', (_, kind, elements, keys) => {
    const advice = adviceFor(judge(kind, elements));
    expect(advice.map(({ key }) => key)).toEqual(keys);
  });

  it('is concrete: lines and files', () => {
    expect(adviceFor(judge('unstated'))[0]).toMatchObject({ frontMatter: ['license: apache-2.0'], files: ['LICENSE'] });
    const [code, data] = adviceFor(judge('osi'));
    expect(code?.files).toContain('training/train.py');
    expect(data?.frontMatter).toEqual(['datasets:', '  - acme/DATASET']);
  });

  it('names the base whose licence stands in the way', () => {
    const base = { id: 'other/base', url: 'https://x.example', relation: 'finetune', depth: 1, of: 'acme/m' };
    const assessment: Assessment = {
      ...judge('restricted'),
      lineage: [{ ...base, status: 'read', sameOwner: false, license: { class: 'restricted', name: 'Own terms' } }],
    };
    expect(adviceFor(assessment)[0]).toMatchObject({ key: 'licenseBase', values: ['other/base'], frontMatter: [] });
  });
});
