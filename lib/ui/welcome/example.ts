/** A made-up model for the welcome page. Its assessment is drawn by the very code that draws real ones. */
import { type Assessment, DATA_DATE, type ElementFinding, type Quote, RULES_VERSION } from '../../model/index.ts';
import type { Translator } from '../translate.ts';

const URL = 'https://huggingface.co/example-lab/aurora-7b';

/** In: the reader's words, and the time. Out: open weights under a claim of open source. */
export function sampleAssessment(t: Translator, now: Date): Assessment {
  const quote = (source: string, text: string, place?: string): Quote => ({
    source,
    url: URL,
    quote: text,
    language: t.language,
    ...(place && { place }),
  });
  const found = (reason: string, evidence: Quote[], names: string[] = []): ElementFinding => ({
    status: 'met',
    basis: 'stated',
    reason,
    evidence,
    names,
  });
  const missing = (reason: string): ElementFinding => ({ status: 'unknown', basis: 'stated', reason, evidence: [] });
  const card = t('document.model-card');
  const lookedIn = ['model-card', 'metadata', 'file-list'];
  return {
    subject: { site: 'huggingface', id: 'example-lab/aurora-7b', name: 'aurora-7b', owner: 'example-lab' },
    url: URL,
    outcome: 'open-weights',
    step: 2,
    stepIfAccepted: null,
    why: 'open-weights',
    page: { kind: 'model', sure: true, isModel: true, reason: 'hub-model', signs: [], evidence: [] },
    license: {
      class: 'osi',
      id: 'Apache-2.0',
      name: 'apache-2.0',
      restrictions: [],
      evidence: [quote(t('document.metadata'), t('sample.license'))],
      basis: 'stated',
      texts: [],
    },
    elements: {
      weights: { ...found('weights-files', []), gate: null },
      deploymentCode: found('library', [quote(card, t('sample.library'))], ['Transformers']),
      trainingCode: missing('training-code-not-found'),
      trainingData: missing('data-not-found'),
      dataInformation: { ...missing('data-summary'), evidence: [quote(card, t('sample.data'))] },
    },
    claim: {
      level: 'open-source',
      quotes: [
        { text: t('sample.claim'), place: t('sample.place'), url: URL, language: t.language, level: 'open-source' },
      ],
    },
    relation: 'unproven',
    nextStep: 3,
    next: [
      { requirement: 'trainingCode', status: 'unknown', note: 'trainingCode.unknown', lookedIn },
      { requirement: 'trainingData', status: 'unknown', note: 'trainingData.unknown', lookedIn },
    ],
    conflicts: [],
    lineage: [],
    notes: [],
    problems: [],
    rules: RULES_VERSION,
    data: DATA_DATE,
    checked: now.toISOString(),
    requests: 0,
  };
}
