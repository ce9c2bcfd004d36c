/** Components, by what a page says of them: found, withheld, or silence. Own words throughout. */

import { describe, expect, it } from 'vitest';
import { namesIn } from '../assess/names.ts';
import { proseOf } from '../learned/index.ts';
import {
  type Block,
  type Evidence,
  type LicenseFindings,
  type ModelMetadata,
  type Reading,
  withoutLookups,
} from '../model/index.ts';
import { readElements } from './index.ts';

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
  const reading: Reading = {
    subject: { site: 'huggingface', id: 'acme/comet-7b', name: 'comet-7b', owner: 'acme' },
    url: 'https://huggingface.co/acme/comet-7b',
    title: 'comet-7b',
    view: 'card',
    documents: [{ kind: 'model-card', url: 'https://huggingface.co/acme/comet-7b', blocks }],
    problems: [],
  };
  return { ...withoutLookups(reading), model: { ...MODEL, ...model } };
}
const elements = (texts: (string | Block)[], model?: Partial<ModelMetadata>) =>
  readElements(hub(texts, model), NO_LICENSE, proseOf(hub(texts, model), namesIn));
const model = (name: string): Block => ({
  kind: 'item',
  text: name,
  links: [{ text: name, href: `https://huggingface.co/acme/${name}` }],
});
const listed = (name: string): Block => ({
  kind: 'item',
  text: `${name}: https://data.example/${name}`,
  links: [{ text: `https://data.example/${name}`, href: `https://data.example/${name}` }],
});
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
  it.each<[string, Partial<ModelMetadata>]>([
    ['that the hub has disabled', { disabled: true }],
    ['that are private', { private: true }],
  ])('%s are not released, whatever is listed', (_, model) => {
    expect(elements(['Hello.'], model).weights.status).toBe('unmet');
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
    ['addresses only, of a derived model', ['Comet was trained on LAION-5B.'], { baseModels: ['other/base'] }, 'unmet'],
    ['of a base that is not told', ['Comet was trained on FineWeb.'], { baseModels: ['other/base'] }, 'unknown'],
    ['addresses only, by an id of the hub', ['Hello.'], { datasets: ['laion/laion400m'] }, 'unmet'],
    ['all of which the vendor says is released', ['All of the datasets and weights are released publicly.'], {}, 'met'],
    [
      'that a base of others may lack',
      ['All of the datasets are released publicly.'],
      { baseModels: ['b/x'] },
      'unknown',
    ],
    [
      'listed with an address each',
      ['Comet was trained on the following data sets:', ...['Tides', 'Winds', 'Waves'].map(listed)],
      {},
      'met',
    ],
    [
      'listed with an address but for one',
      [
        'Comet was trained on the following data sets:',
        listed('Tides'),
        listed('Winds'),
        { kind: 'item', text: 'Logs' },
      ],
      {},
      'unknown',
    ],
    [
      'listed, each of which is a model',
      ['Comet was trained in the following stages:', ...['comet-1', 'comet-2', 'comet-3'].map(model)],
      {},
      'unknown',
    ],
    ['of a feature, not of training', ['Comet reads categorical data, which is not released here.'], {}, 'unknown'],
    ['of somebody else', ['Unlike Comet, Nebula has not disclosed the data it was trained on.'], {}, 'unknown'],
    ['from a private collection', ['The slides were sourced from private collections.'], {}, 'unmet'],
    ['for tuning alone', ['Comet was trained on Alpaca.'], {}, 'unknown'],
    ['on request, with all else', ['All of our models, data and code are available on request.'], {}, 'unmet'],
    [
      'withheld once, and all there now',
      [
        'For a year we did not release the training data. That has changed: the whole of it is now at https://huggingface.co/datasets/acme/comet-corpus.',
      ],
      {},
      'met',
    ],
    [
      'that are cleaned by code',
      ['The whole training code (data cleaning, loop) is available on GitHub.'],
      {},
      'unknown',
    ],
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

  it('takes what a model is given for no word on its training data', () => {
    const { dataInformation } = elements(['An open-weight model that describes X-ray images.']);
    expect(dataInformation).toMatchObject({ reason: 'data-undescribed', evidence: [] });
    const { dataInformation: told } = elements([
      'A model that describes X-ray images.',
      'It was trained on images of three hospitals.',
    ]);
    expect(told).toMatchObject({ reason: 'data-summary' });
    expect(told.evidence[0]?.quote).toContain('three hospitals');
  });
});

describe('training code', () => {
  const trainedWith = (name: string): Block => ({
    kind: 'paragraph',
    text: `Comet was trained for a week using ${name} on many machines.`,
    links: [{ text: name, href: 'https://github.com/acme/orbit' }],
  });
  const link = { text: 'code', href: 'https://github.com/acme/comet' };
  it.each<[string, (string | Block)[], Partial<ModelMetadata>, string]>([
    ['linked', [{ kind: 'paragraph', text: 'The training code is available here.', links: [link] }], {}, 'met'],
    ['said without a place', ['The training code is available.'], {}, 'met'],
    [
      'for fine-tuning',
      [{ kind: 'paragraph', text: 'Fine-tuning code is available here.', links: [link] }],
      {},
      'unknown',
    ],
    ['promised', ['The training code will be released soon.'], {}, 'unmet'],
    ['on a list of what is to come', [{ kind: 'item', text: 'Training code (coming soon)' }], {}, 'unmet'],
    ['kept inside', ['Comet was built with an internal distributed training codebase.'], {}, 'unmet'],
    [
      'linked by that name',
      [{ kind: 'item', text: 'Training code', links: [{ ...link, text: 'Training code' }] }],
      {},
      'met',
    ],
    ['linked as what it was trained with', [trainedWith('Orbit')], {}, 'met'],
    ['a tool that any model is trained with', [trainedWith('JAX')], {}, 'unknown'],
    [
      'of a sibling',
      [{ kind: 'paragraph', text: 'Comet-70B: the training code is available here.', links: [link] }],
      {},
      'unknown',
    ],
    [
      'released, as the vendor says',
      ['We have released our source code along with our pretraining scripts.'],
      {},
      'met',
    ],
    [
      'of a derived model',
      [{ kind: 'paragraph', text: 'The training code is available here.', links: [link] }],
      { baseModels: ['a/b'] },
      'unknown',
    ],
    ['a framework that trained it', [trainedWith('our framework Orbit')], {}, 'met'],
    [
      'of an adapter whose base is apart',
      [
        'Base model weights are NOT included and must be obtained separately.',
        { kind: 'paragraph', text: 'The training code is available here.', links: [link] },
      ],
      {},
      'unknown',
    ],
    ['on request, with all else', ['All of our models, data and code are available on request.'], {}, 'unmet'],
    ['silence', ['Comet is a model.'], {}, 'unknown'],
  ])('%s', (_, texts, model, status) => {
    expect(elements(texts, model).trainingCode.status).toBe(status);
  });
});

describe('the licence of training code', () => {
  const code = (text: string) =>
    elements([{ kind: 'paragraph', text, links: [{ text: 'code', href: 'https://github.com/acme/comet' }] }])
      .trainingCode.license?.class;
  it.each([
    ['The training code is available here; code and model are released under Apache 2.0.', 'osi'],
    ['The training code is available here, under a CC BY-NC 4.0 license for the code.', 'restricted'],
    ['The open-source training code is available here.', 'osi'],
    ['The training code is available here.', undefined],
    ['The training code (here, Apache-2.0) and the full training data, under CC BY-NC 4.0, can be downloaded.', 'osi'],
  ])('%s', (text, kind) => expect(code(text)).toBe(kind));

  it.each([
    ['All content of this repository including the code is provided under an open source software license.', 'osi'],
    ['Not all content of this repository, the code included, is under an open source software license.', undefined],
    ['The evaluation code is under an open source software license.', undefined],
  ])('said of everything elsewhere: %s', (text, kind) => {
    expect(elements(['The training code is available on GitHub.', text]).trainingCode.license?.class).toBe(kind);
  });
});

describe('a base of the same owner that words link', () => {
  const everything = 'All datasets, training code and weights are released publicly.';
  const from = (owner: string): Block => ({
    kind: 'paragraph',
    text: 'Comet is a fine-tuned version of Ridge Mini v0.1.',
    links: [{ text: 'Ridge Mini v0.1', href: `https://huggingface.co/${owner}/ridge-mini-v0.1` }],
  });
  it.each([
    ['acme', 'met'],
    ['other', 'unknown'],
  ])('by %s', (owner, status) => {
    const { trainingCode, trainingData } = elements([from(owner), everything]);
    expect([trainingCode.status, trainingData.status]).toEqual([status, status]);
  });
});
