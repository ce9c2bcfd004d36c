import { describe, expect, it } from 'vitest';
import type { Assessment, ElementFindings, LicenseClass, OtherRequirement } from '../../model/index.ts';
import { assess } from '../assess.ts';
import { element, everything, evidence, findings } from '../sample.ts';
import { otherReadings } from './index.ts';

const judge = (kind: LicenseClass, elements: Partial<ElementFindings> = {}): Assessment => ({
  ...assess(findings(kind, elements), evidence(), { acceptOpenTerms: false, now: new Date('2026-11-24T10:00:00Z') }),
  report: { documents: [{ name: 'model-card', url: 'https://x.example', characters: 9, truncated: false }], bases: 0 },
});

const requirementsOf = (assessment: Assessment): Record<string, OtherRequirement> =>
  Object.fromEntries(
    otherReadings(assessment).flatMap(({ parts }) =>
      parts.flatMap(({ requirements }) => requirements.map((requirement) => [requirement.id, requirement])),
    ),
  );

const OSI = { class: 'osi', id: 'MIT' } as const;

describe('OSAID 1.0', () => {
  it.each<[string, string, LicenseClass, Partial<ElementFindings>, string]>([
    ['parameters', 'OSI licence', 'osi', {}, 'met'],
    ['parameters', 'licence that restricts', 'restricted', {}, 'terms'],
    ['parameters', 'open licence that the OSI has not approved', 'open', {}, 'terms'],
    ['parameters', 'no licence', 'unstated', {}, 'unknown'],
    ['parameters', 'own licence, not recognised', 'unrecognised', {}, 'unknown'],
    ['parameters', 'withheld', 'osi', { weights: { ...element('unmet'), gate: null } }, 'unmet'],
    ['code-run', 'found', 'osi', {}, 'met'],
    ['code-run', 'not found', 'osi', { deploymentCode: element('unknown') }, 'unknown'],
    ['code-train', 'OSI licence', 'osi', { trainingCode: element('met', { license: OSI }) }, 'met'],
    ['code-train', 'licence not found', 'osi', { trainingCode: element('met') }, 'unknown'],
    [
      'code-train',
      'research licence',
      'osi',
      { trainingCode: element('met', { license: { class: 'restricted' } }) },
      'terms',
    ],
    ['code-train', 'refused', 'osi', { trainingCode: element('unmet') }, 'unmet'],
    ['data-description', 'described', 'osi', { dataInformation: element('met') }, 'met'],
    ['data-description', 'only full data, not described', 'osi', { trainingData: element('met') }, 'unknown'],
    ['data-public', 'full data', 'osi', { trainingData: element('met') }, 'met'],
    ['data-public', 'data withheld: no word on a list', 'osi', { trainingData: element('unmet') }, 'unknown'],
    ['data-third-party', 'never looked for', 'osi', everything(), 'unlooked'],
  ])('%s: %s', (id, _, kind, elements, status) => {
    expect(requirementsOf(judge(kind, elements))[id]?.status).toBe(status);
  });
});

describe('MOF', () => {
  it('has the components of its three classes', () => {
    const mof = otherReadings(judge('osi'))[1];
    expect(mof?.parts.map(({ id, requirements }) => [id, requirements.length])).toEqual([
      ['mof-3', 6],
      ['mof-2', 5],
      ['mof-1', 4],
    ]);
  });

  it.each<[string, string, LicenseClass, Partial<ElementFindings>, string]>([
    ['final-parameters', 'open licences of any kind', 'open', {}, 'met'],
    ['final-parameters', 'a licence that restricts', 'restricted', {}, 'terms'],
    ['architecture', 'in the code that runs it', 'osi', {}, 'met'],
    ['architecture', 'no such code', 'osi', { deploymentCode: element('unknown') }, 'unlooked'],
    ['model-card', 'on the hub', 'osi', {}, 'met'],
    ['data-card', 'not described', 'osi', {}, 'unknown'],
    ['training-code', 'OSI licence', 'osi', { trainingCode: element('met', { license: OSI }) }, 'met'],
    ['preprocessing-code', 'with it', 'osi', { trainingCode: element('met', { license: OSI }) }, 'met'],
    ['libraries', 'a library named', 'osi', { deploymentCode: element('met', { reason: 'library-used' }) }, 'met'],
    ['libraries', 'own code', 'osi', { deploymentCode: element('met', { reason: 'own-code' }) }, 'unlooked'],
    ['datasets', 'refused', 'osi', { trainingData: element('unmet') }, 'unmet'],
    ['evaluation-results', 'never looked for', 'osi', everything(), 'unlooked'],
  ])('%s: %s', (id, _, kind, elements, status) => {
    expect(requirementsOf(judge(kind, elements))[id]?.status).toBe(status);
  });

  it('takes no README of a repository for a model card', () => {
    const assessment = judge('osi');
    const onGithub = { ...assessment, subject: { ...assessment.subject, site: 'github' as const } };
    expect(requirementsOf(onGithub)['model-card']?.status).toBe('unlooked');
  });
});

it('shows the same evidence as the label does', () => {
  const assessment = judge('restricted');
  const { parameters } = requirementsOf(assessment);
  expect(parameters?.quote).toEqual(assessment.license.evidence[0]);
});
