/** Findings for tests: a released model under Apache-2.0 with nothing else known, and ways to change it. */
import type {
  ElementFinding,
  ElementFindings,
  Evidence,
  Findings,
  LicenseClass,
  LicenseFinding,
  Quote,
} from '../model/index.ts';

export const quote = (text: string): Quote => ({
  source: 'model card',
  url: 'https://huggingface.co/acme/m',
  quote: text,
});

export const element = (status: ElementFinding['status'], more: Partial<ElementFinding> = {}): ElementFinding => ({
  status,
  basis: 'stated',
  evidence: status === 'unknown' ? [] : [quote(`${status} here`)],
  reason: 'test',
  ...more,
});

export const licensed = (kind: LicenseClass): LicenseFinding => ({
  class: kind,
  restrictions: [],
  evidence: [quote(`license: ${kind}`)],
  basis: 'stated',
  texts: [],
});

const OSI = { class: 'osi', id: 'Apache-2.0' } as const;

/** Every element met, openly licensed. */
export const everything = (): ElementFindings => ({
  weights: { ...element('met'), gate: null },
  deploymentCode: element('met'),
  trainingCode: element('met', { license: OSI }),
  trainingData: { ...element('met'), openlyLicensed: true },
  dataInformation: element('met'),
});

export function findings(
  kind: LicenseClass,
  elements: Partial<ElementFindings> = {},
  claim: Findings['claim']['level'] = 'none',
): Findings {
  const license = licensed(kind);
  return {
    page: { kind: 'model', sure: true, isModel: true, reason: 'test', signs: [], evidence: [] },
    license: { license, own: license, lineage: [], conflicts: [], notes: [] },
    elements: {
      ...everything(),
      trainingCode: element('unknown'),
      trainingData: element('unknown'),
      dataInformation: element('unknown'),
      ...elements,
    },
    claim: { level: claim, quotes: [] },
    notes: [],
  };
}

export const evidence = (): Evidence => ({
  reading: {
    subject: { site: 'huggingface', id: 'acme/m', name: 'm', owner: 'acme' },
    url: 'https://huggingface.co/acme/m',
    title: 'acme/m',
    view: 'card',
    documents: [{ kind: 'model-card', url: 'https://huggingface.co/acme/m', blocks: [] }],
    problems: [],
  },
  documents: [
    { kind: 'license-file', url: 'https://huggingface.co/acme/m/blob/main/LICENSE', path: 'LICENSE', blocks: [] },
  ],
  bases: [],
  problems: [],
  requests: 1,
  lookups: 'site',
});
