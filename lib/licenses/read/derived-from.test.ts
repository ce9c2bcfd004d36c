/** What a page says the model is made from: at its beginning, further down, in a table, and what only looks like it. Own words. */
import { describe, expect, it } from 'vitest';
import { namesIn } from '../../assess/names.ts';
import { proseOf } from '../../learned/index.ts';
import { type Evidence, withoutLookups } from '../../model/index.ts';
import { markdownBlocks } from '../../sources/markdown.ts';
import { proseBase } from './prose-base.ts';

const URL = 'https://github.com/acme/ridge';

/** The base that a README names, and the class of its license where that is known. */
function baseOf(text: string): [string?, string?] {
  const documents = [{ kind: 'readme' as const, url: URL, blocks: markdownBlocks(`# Ridge\n\n${text}`, URL) }];
  const subject = { site: 'github' as const, id: 'acme/ridge', name: 'ridge', owner: 'acme' };
  const evidence: Evidence = withoutLookups({
    subject,
    url: URL,
    title: 'ridge',
    view: 'card',
    documents,
    problems: [],
  });
  const found = proseBase(evidence, proseOf(evidence, namesIn));
  return found ? [found.release, found.statement?.class] : [];
}

const LONG = Array.from({ length: 60 }, (_, at) => `- Line ${at + 1} of the news tells of rain and of wind.`).join(
  '\n',
);

describe('the base in prose', () => {
  it.each([
    ['Ridge was fine-tuned from Llama 2 7B on letters.', 'Llama 2'],
    [`${LONG}\n- Ridge was tuned from Llama 2 7B.`, 'Llama 2'],
    ['- Ridge: 在Llama-2-70b的基础上继续预训练，优于Llama-2-70b。', 'Llama-2-70b'],
    ['| Model | Backbone |\n|---|---|\n| Ridge | Llama 2 |', 'Llama 2'],
    ["```\npython tune.py --base_model 'meta-llama/Llama-2-7b-hf' --out ridge\n```", 'meta-llama/Llama-2-7b-hf'],
  ])('is found, and restricts: %s', (text, name) => {
    expect(baseOf(text)).toEqual([name, 'restricted']);
  });

  it('is named where the model is a tuned version of it, known or not', () => {
    expect(
      baseOf('Ridge was made for us. Fine-tuned fir/heron-base on letters.\nWhen using this model, speak slowly.'),
    ).toEqual(['fir/heron-base', undefined]);
    expect(baseOf('Ridge is a fine-tuned version of Heron.')).toEqual(['Heron', undefined]);
  });

  it.each([
    `${LONG}\n- Ridge was compared with Llama 2 7B.`,
    `${LONG}\n- A friend tuned Llama 2 7B on letters.`,
    // A variant that has its base in its name.
    '| Model | Backbone |\n|---|---|\n| Ridge-Distill-Llama 2 | Llama 2 7B |',
    'Ridge is based on attention.',
    '```\npython tune.py --base_model fir/heron-base --out ridge\n```',
    '```\npython compare.py --rival meta-llama/Llama-2-7b-hf\n```',
    '- We developed Ridge2 (7B) on the same letters.',
    'Ridge now runs on PyTorch2.0, based on an EC2 instance.',
    'Ridge is a fine-tuned version in the format of Heron.',
  ])('is none: %s', (text) => {
    expect(baseOf(text)).toEqual([]);
  });
});
