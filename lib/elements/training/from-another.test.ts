/** Models that start from another's weights, as the first words or a command say it. Own words throughout. */
import { describe, expect, it } from 'vitest';
import { namesIn } from '../../assess/names.ts';
import { type Prose, proseOf } from '../../learned/index.ts';
import { type Block, type Evidence, withoutLookups } from '../../model/index.ts';
import { commandStartsFromAnother, startsFromAnother } from './from-another.ts';

const read = (...texts: (string | Block)[]): Prose => {
  const blocks = texts.map((text): Block => (typeof text === 'string' ? { kind: 'paragraph', text } : text));
  const url = 'https://github.com/acme/ridge';
  const evidence: Evidence = withoutLookups({
    subject: { site: 'github', id: 'acme/ridge', name: 'ridge', owner: 'acme' },
    url,
    title: 'ridge',
    view: 'card',
    documents: [{ kind: 'readme', url, blocks }],
    problems: [],
  });
  return proseOf(evidence, namesIn);
};

describe('a model that starts from another', () => {
  it.each([
    'We take Mistral-7B as the LLM.',
    'Building upon the foundation models of Heron 3, it embeds texts.',
    'Wir nutzen Mistral-7B als Sprachmodell.',
    '我们采用 Mistral-7B 作为大语言模型。',
    'Fine-tuned moor/heron-v2-large on letters. When you use it, sample at 16 kHz.',
    'Basiert auf moor/heron-v2-large.',
    'Basé sur moor/heron-v2-large.',
    'Basado en moor/heron-v2-large.',
    'Baseado em moor/heron-v2-large.',
    'Basato su moor/heron-v2-large.',
    '基于 moor/heron-v2-large 微调。',
    'moor/heron-v2-large をファインチューニングしたモデルです。',
    'moor/heron-v2-large 를 파인튜닝한 모델입니다.',
    'Дообучена на основе moor/heron-v2-large.',
  ])('says so: %s', (text) => {
    expect(startsFromAnother(read(text))).toBe(true);
  });

  it.each([
    'We use Heron 8B as the judge.',
    'You can fine-tune moor/heron-v2-large with it.',
    'Ridge was trained from scratch; many take Heron 8B as the LLM.',
  ])('is none: %s', (text) => {
    expect(startsFromAnother(read(text))).toBe(false);
  });

  it('is not denied by a heading that tells readers how to train', () => {
    expect(
      startsFromAnother(
        read('We take Mistral-7B as the LLM.', { kind: 'heading', level: 2, text: 'Train from scratch' }),
      ),
    ).toBe(true);
  });

  it.each([
    ['torchrun train.py --pretrained "checkpoints/heron_large.pth"', true],
    ['python train.py --base_model acme/heron-7b', true],
    ['python train.py --pretrained checkpoints/ridge_224.pth', false],
    ['python train.py --model_name_or_path path/to/model', false],
    ['python train.py --lr 1e-4', false],
  ])('is told by the command: %s', (text, expected) => {
    const [passage] = read({ kind: 'code', text }).passages;
    expect(passage && commandStartsFromAnother(passage, 'ridge')).toBe(expected);
  });
});
