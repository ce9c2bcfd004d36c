import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ClaimLevel,
  type ElementFindings,
  type Findings,
  type LicenseClass,
  type Outcome,
  RULES_VERSION,
} from '../model/index.ts';
import { assess } from './assess.ts';
import { RULES } from './g7-2026.2/index.ts';
import type { RuleSet } from './rule-set.ts';
import { element, everything, evidence, findings } from './sample.ts';

const NOW = new Date('2026-11-24T10:00:00Z');
const judge = (found: Findings, acceptOpenTerms = false) => assess(found, evidence(), { acceptOpenTerms, now: NOW });
const OSI = { class: 'osi', id: 'MIT' } as const;
const impossible = {
  source: 'README',
  url: 'https://x.example',
  quote: 'the law of health data forbids us to share the records',
};

describe('outcome (RULES.md section 1)', () => {
  it.each<[string, LicenseClass, Partial<ElementFindings>, Outcome]>([
    ['weights withheld', 'osi', { weights: { ...element('unmet'), gate: null } }, 'closed'],
    ['weights withheld, no licence', 'unstated', { weights: { ...element('unmet'), gate: null } }, 'closed'],
    ['weights not found', 'osi', { weights: { ...element('unknown'), gate: null } }, 'undetermined'],
    ['no licence', 'unstated', {}, 'no-license'],
    ['own licence, not recognised', 'unrecognised', {}, 'undetermined'],
    ['restricted', 'restricted', {}, 'weights-available'],
    ['restricted, though everything is there', 'restricted', everything(), 'weights-available'],
    ['open, not OSI', 'open', {}, 'open-terms'],
    ['OSI', 'osi', {}, 'open-weights'],
    ['OSI, gated', 'osi', { weights: { ...element('met'), gate: 'manual' } }, 'open-weights'],
    ['OSI, deployment code not found', 'osi', { deploymentCode: element('unknown') }, 'undetermined'],
    ['training code only', 'osi', { trainingCode: element('met', { license: OSI }) }, 'open-weights'],
    ['training data only', 'osi', { trainingData: { ...element('met'), openlyLicensed: true } }, 'open-weights'],
    ['everything', 'osi', everything(), 'open-source-open-data'],
    ['data licence not stated', 'osi', { ...everything(), trainingData: element('met') }, 'open-source'],
    [
      'data under a licence that is not open',
      'osi',
      { ...everything(), trainingData: { ...element('met'), openlyLicensed: false } },
      'open-source',
    ],
    ['training code under no known licence', 'osi', { ...everything(), trainingCode: element('met') }, 'open-weights'],
    [
      'training code for research only',
      'osi',
      { ...everything(), trainingCode: element('met', { license: { class: 'restricted' } }) },
      'open-weights',
    ],
    [
      'impossible, with Data Information',
      'osi',
      { ...everything(), trainingData: { ...element('unmet'), impossible } },
      'open-source',
    ],
    [
      'impossible, without',
      'osi',
      { ...everything(), trainingData: { ...element('unmet'), impossible }, dataInformation: element('unknown') },
      'open-weights',
    ],
    [
      'Data Information without the statement',
      'osi',
      { ...everything(), trainingData: element('unmet') },
      'open-weights',
    ],
  ])('%s', (_, kind, elements, outcome) => {
    expect(judge(findings(kind, elements)).outcome).toBe(outcome);
  });

  it('shows nothing on a page that is not about a model', () => {
    const found = { ...findings('osi'), page: { ...findings('osi').page, isModel: false, reason: 'library' } };
    expect(judge(found)).toMatchObject({ outcome: 'not-a-model', step: null, nextStep: null, next: [] });
  });

  it('says which step open terms would be, and makes it that step when they are accepted', () => {
    expect(judge(findings('open', everything()))).toMatchObject({
      outcome: 'open-terms',
      step: null,
      stepIfAccepted: 4,
    });
    expect(judge(findings('open', everything()), true)).toMatchObject({ outcome: 'open-source-open-data', step: 4 });
    expect(judge(findings('open'), true)).toMatchObject({ outcome: 'open-weights', step: 2 });
  });
});

describe('relation (RULES.md section 5)', () => {
  it.each<[ClaimLevel, Findings, string]>([
    ['none', findings('osi'), 'no-claim'],
    ['open', findings('osi'), 'unspecific'],
    ['open-weights', findings('osi'), 'matches'],
    ['open-source', findings('osi'), 'unproven'],
    ['open-source', findings('osi', { trainingCode: element('unmet') }), 'above'],
    ['open-source', findings('restricted'), 'above'],
    ['weights-available', findings('osi'), 'below'],
    ['weights-available', findings('restricted'), 'matches'],
    ['open-source', findings('osi', { weights: { ...element('unmet'), gate: null } }), 'above'],
    ['open-source', findings('unstated'), 'unproven'],
    ['open-weights', findings('open'), 'unproven'],
    ['open-source-open-data', findings('osi', everything()), 'matches'],
  ])('%s', (level, found, relation) => {
    expect(judge({ ...found, claim: { level, quotes: [] } }).relation).toBe(relation);
  });
});

describe('next step', () => {
  it('tells what was not found from what the vendor refuses', () => {
    const { next, nextStep } = judge(findings('osi', { trainingData: element('unmet') }));
    expect(nextStep).toBe(3);
    expect(next).toMatchObject([
      { requirement: 'trainingCode', status: 'unknown', note: 'trainingCode.unknown' },
      { requirement: 'trainingData', status: 'unmet', quote: { quote: 'unmet here' } },
    ]);
    expect(next[0]?.lookedIn).toEqual(['model-card', 'LICENSE']);
  });

  it.each<[LicenseClass, string]>([
    ['restricted', 'license.restricted'],
    ['open', 'license.open'],
    ['unstated', 'license.unstated'],
    ['unrecognised', 'license.unrecognised'],
  ])('names the licence when it is %s', (kind, note) => {
    expect(judge(findings(kind)).next.map((requirement) => requirement.note)).toContain(note);
  });

  it('lacks nothing at the top', () => {
    expect(judge(findings('osi', everything()))).toMatchObject({ nextStep: null, next: [] });
  });
});

const status = fc.constantFrom('met' as const, 'unmet' as const, 'unknown' as const);
const elementsOf = fc
  .record({
    weights: status,
    deploymentCode: status,
    trainingCode: status,
    trainingData: status,
    dataInformation: status,
    openlyLicensed: fc.option(fc.boolean(), { nil: undefined }),
    said: fc.boolean(),
  })
  .map(
    ({ openlyLicensed, said, ...kinds }): ElementFindings => ({
      weights: { ...element(kinds.weights), gate: null },
      deploymentCode: element(kinds.deploymentCode),
      trainingCode: element(kinds.trainingCode, { license: OSI }),
      trainingData: { ...element(kinds.trainingData), openlyLicensed, ...(said && { impossible }) },
      dataInformation: element(kinds.dataInformation),
    }),
  );
const licenseClass = fc.constantFrom<LicenseClass>('osi', 'open', 'restricted', 'unstated', 'unrecognised');
const rank = (found: Findings): number => judge(found).step ?? 0;

describe('properties', () => {
  it('a restriction added never raises a label above step 1', () => {
    fc.assert(fc.property(elementsOf, (elements) => rank(findings('restricted', elements)) <= 1));
  });

  it('a component that goes missing never raises a label', () => {
    const ids = ['weights', 'deploymentCode', 'trainingCode', 'trainingData', 'dataInformation'] as const;
    fc.assert(
      fc.property(licenseClass, elementsOf, fc.constantFrom(...ids), (kind, elements, id) => {
        const without = { ...elements, [id]: { ...elements[id], status: 'unknown' as const } };
        return rank(findings(kind, without)) <= rank(findings(kind, elements));
      }),
    );
  });

  it('silence alone never yields a rung or `closed`', () => {
    const silent = Object.fromEntries(Object.keys(everything()).map((id) => [id, element('unknown')]));
    fc.assert(
      fc.property(
        licenseClass,
        (kind) => judge(findings(kind, silent as unknown as ElementFindings)).outcome === 'undetermined',
      ),
    );
  });
});

describe('a base that was named and not read', () => {
  it.each(['osi', 'open'] as const)('bars a label for a licence that is %s, and shows the ceiling', (kind) => {
    const found = findings(kind);
    const { outcome, why, stepIfAccepted } = assess(
      { ...found, license: { ...found.license, baseUnread: 'fir/needle' } },
      evidence(),
      { acceptOpenTerms: true, now: new Date(0) },
    );
    expect([outcome, why, stepIfAccepted]).toEqual(['undetermined', 'base-not-read', 2]);
  });

  it('changes nothing where the own licence restricts, or none is stated', () => {
    for (const kind of ['restricted', 'unstated'] as const) {
      const found = findings(kind);
      const { outcome } = assess({ ...found, license: { ...found.license, baseUnread: 'fir/needle' } }, evidence(), {
        acceptOpenTerms: false,
        now: new Date(0),
      });
      expect(outcome).toBe(kind === 'restricted' ? 'weights-available' : 'no-license');
    }
  });
});

describe('rules', () => {
  it('that hold have the version that labels name, and another set may judge in their place', () => {
    expect(RULES.version).toBe(RULES_VERSION);
    expect(judge(findings('osi')).rules).toBe(RULES_VERSION);
    const closed = { outcome: 'closed', step: null, stepIfAccepted: null, why: 'x' } as const;
    const none: RuleSet = { ...RULES, version: 'none', decide: () => closed };
    const options = { acceptOpenTerms: false, now: NOW, rules: none };
    expect(assess(findings('osi'), evidence(), options)).toMatchObject({ rules: 'none', outcome: 'closed' });
  });
});

describe('a sentence among terms that was not understood', () => {
  const quote = {
    source: 'model card',
    url: 'https://example.org',
    quote: 'Lanterns shall be kept as the guild keeps them.',
  };
  const doubted = (kind: LicenseClass) => {
    const found = findings(kind);
    const license = { ...found.license.license, doubts: [quote] };
    return assess({ ...found, license: { ...found.license, license } }, evidence(), {
      acceptOpenTerms: true,
      now: new Date(0),
    });
  };

  it.each(['osi', 'open'] as const)('bars a label for a licence that is %s, and shows the ceiling', (kind) => {
    const { outcome, why, stepIfAccepted } = doubted(kind);
    expect([outcome, why, stepIfAccepted]).toEqual(['undetermined', 'license-doubt', 2]);
  });

  it('changes nothing where the licence restricts', () => {
    expect(doubted('restricted').outcome).toBe('weights-available');
  });
});

describe('a first label, while look-ups are under way (RULES.md section 5)', () => {
  const CLASSES: readonly LicenseClass[] = ['osi', 'open', 'restricted', 'unstated', 'unrecognised'];
  const early = (found: Findings, outstanding: 'license' | 'training') =>
    assess(found, evidence(), { acceptOpenTerms: true, now: NOW, outstanding });

  it.each(CLASSES)('with a license that is %s: nothing is open before what may lower it was read', (license) => {
    const first = early(findings(license, everything()), 'license');
    expect(first.outcome).toBe(license === 'restricted' ? 'weights-available' : 'undetermined');
    expect(first.why).toBe(license === 'restricted' ? 'license-restricted' : 'looking-up');
  });

  it('is step 2 at most while data sets and training code are looked up', () => {
    expect(early(findings('osi', everything()), 'training')).toMatchObject({ step: 2, outstanding: 'training' });
    expect(early(findings('unstated', everything()), 'training').outcome).toBe('no-license');
  });

  it('says that it is one, and no label after it does', () => {
    expect(early(findings('osi'), 'training').notes).toContainEqual({ key: 'first-label' });
    expect(judge(findings('osi')).notes).toEqual([]);
    expect(judge(findings('osi'))).not.toHaveProperty('outstanding');
  });
});
