/** Components, by what a page says of them: found, withheld, or silence. Own words throughout. */
import { describe, expect, it } from 'vitest';
import type { Block, Evidence, LicenseFindings, ModelMetadata } from '../model/index.ts';
import { readElements, readPageKind } from './index.ts';

const NO_LICENSE: LicenseFindings = {
  license: { class: 'osi', restrictions: [], evidence: [], basis: 'stated', texts: [] },
  own: { class: 'osi', restrictions: [], evidence: [], basis: 'stated', texts: [] },
  lineage: [],
  conflicts: [],
  notes: [],
};

const MODEL: ModelMetadata = {
  id: 'acme/comet-7b',
  licenses: ['apache-2.0'],
  baseModels: [],
  datasets: [],
  tags: [],
  gated: false,
  private: false,
  disabled: false,
  cardExists: true,
  architectures: [],
  hasParameters: false,
  quantized: false,
  files: ['README.md', 'model.safetensors'],
};

function hub(texts: (string | Block)[], model: Partial<ModelMetadata> = {}): Evidence {
  const blocks = texts.map((text): Block => (typeof text === 'string' ? { kind: 'paragraph', text } : text));
  return {
    reading: {
      subject: { site: 'huggingface', id: 'acme/comet-7b', name: 'comet-7b', owner: 'acme' },
      url: 'https://huggingface.co/acme/comet-7b',
      title: 'comet-7b',
      view: 'card',
      documents: [{ kind: 'model-card', url: 'https://huggingface.co/acme/comet-7b', blocks }],
      problems: [],
    },
    documents: [],
    model: { ...MODEL, ...model },
    bases: [],
    problems: [],
    requests: 0,
    lookups: 'off',
  };
}
const elements = (texts: (string | Block)[], model?: Partial<ModelMetadata>) =>
  readElements(hub(texts, model), NO_LICENSE);
const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });

describe('weights', () => {
  it('are files that are listed', () => {
    expect(elements(['Hello.']).weights.status).toBe('met');
  });
  it('that are announced are not there', () => {
    expect(elements(['The weights will be released in spring.'], { files: ['README.md'] }).weights.status).toBe(
      'unmet',
    );
  });
  it('that nobody mentions are unknown or not there, never met', () => {
    expect(elements(['Hello.'], { files: ['README.md'] }).weights.status).not.toBe('met');
  });
});

describe('training data', () => {
  it.each<[string, (string | Block)[], Partial<ModelMetadata>, string]>([
    ['said to be public sets', ['Comet was pre-trained on FineWeb.'], {}, 'met'],
    ['in the metadata alone', ['Hello.'], { datasets: ['HuggingFaceFW/fineweb'] }, 'unknown'],
    ['and more', ['Comet was pre-trained on sources such as C4 and others.'], {}, 'unknown'],
    ['said to be withheld', ['The training data are not publicly available.'], {}, 'unmet'],
    [
      'under a heading',
      [heading('Training data'), 'The scans come from a clinic and are not publicly available.'],
      {},
      'unmet',
    ],
    ['proprietary', ['Comet was trained on proprietary data.'], {}, 'unmet'],
    ['of others', ['Such models are often trained on proprietary data.'], {}, 'unknown'],
    ['addresses only', ['Comet was trained on LAION-5B.'], {}, 'unmet'],
    ['of a base that is not told', ['Comet was trained on FineWeb.'], { baseModels: ['other/base'] }, 'unknown'],
    ['for tuning alone', ['Comet was trained on Alpaca.'], {}, 'unknown'],
    ['silence', ['Comet is a model.'], {}, 'unknown'],
  ])('%s', (_, texts, model, status) => {
    expect(elements(texts, model).trainingData.status).toBe(status);
  });

  it('that the law forbids to share is the exception of step 3', () => {
    const data = elements([
      'The data cannot be shared because the law on health records does not permit it.',
    ]).trainingData;
    expect(data.status).toBe('unmet');
    expect(data.impossible?.quote).toContain('cannot be shared');
  });
});

describe('training code', () => {
  const link = { text: 'code', href: 'https://github.com/acme/comet' };
  it.each<[string, (string | Block)[], Partial<ModelMetadata>, string]>([
    ['linked', [{ kind: 'paragraph', text: 'The training code is available here.', links: [link] }], {}, 'met'],
    ['said without a place', ['The training code is available.'], {}, 'unknown'],
    [
      'for fine-tuning',
      [{ kind: 'paragraph', text: 'Fine-tuning code is available here.', links: [link] }],
      {},
      'unknown',
    ],
    ['promised', ['The training code will be released soon.'], {}, 'unmet'],
    [
      'of a derived model',
      [{ kind: 'paragraph', text: 'The training code is available here.', links: [link] }],
      { baseModels: ['a/b'] },
      'unknown',
    ],
    [
      'a framework that trained it',
      [{ kind: 'paragraph', text: 'We train Comet using Orbit, a training framework of ours.', links: [link] }],
      {},
      'met',
    ],
    ['silence', ['Comet is a model.'], {}, 'unknown'],
  ])('%s', (_, texts, model, status) => {
    expect(elements(texts, model).trainingCode.status).toBe(status);
  });
});

describe('which repository is a model’s page (LABELS.md section 2)', () => {
  const repository = (about: string, texts: (string | Block)[], files: string[] = []): Evidence => {
    const found = hub(texts);
    const { model: _, ...rest } = found;
    return {
      ...rest,
      reading: {
        ...found.reading,
        subject: { ...found.reading.subject, site: 'github' },
        url: 'https://github.com/acme/comet-7b',
        documents: [
          { kind: 'about', url: 'https://github.com/acme/comet-7b', blocks: [{ kind: 'paragraph', text: about }] },
          { ...(found.reading.documents[0] as Evidence['documents'][number]), kind: 'readme' },
        ],
        repository: {
          files: files.map((path) => ({ path, type: 'file' as const })),
          ref: 'main',
          about,
          topics: [],
          isFork: false,
        },
      },
    };
  };
  const weights: Block = {
    kind: 'paragraph',
    text: 'Download the model weights from Hugging Face.',
    links: [{ text: 'Hugging Face', href: 'https://huggingface.co/acme/comet-7b' }],
  };
  const title = (text: string): Block => ({ kind: 'heading', level: 1, text });

  it.each<[string, Evidence, boolean]>([
    [
      'a model',
      repository('Comet, a language model', [title('Comet 7B'), 'We release Comet 7B, a language model.', weights]),
      true,
    ],
    [
      'a library',
      repository('A fast inference engine', [
        title('Orbit'),
        'Orbit is an inference engine for language models.',
        weights,
      ]),
      false,
    ],
    [
      'a list',
      repository('A curated list of models', [title('Awesome models'), 'A curated list of open models.']),
      false,
    ],
    [
      'a data set',
      repository('A data set of tides', [title('Tides'), 'Tides is a data set of 3 million tides.']),
      false,
    ],
    ['something else', repository('A text editor', [title('Notepad'), 'A text editor with tabs.']), false],
  ])('%s', (_, found, isModel) => {
    expect(readPageKind(found).isModel).toBe(isModel);
  });
});
