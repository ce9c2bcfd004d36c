import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressesIn, mayPoint, POINTING } from './addresses.ts';
import { copiedDataSet, dataSetNames } from './data-sets.ts';
import { scan } from './scan.ts';
import { NAMED } from './weight-files.ts';

const found = (text: string, links: { text: string; href: string }[] = []): string[] =>
  addressesIn(text, links)
    .sort((a, b) => a.start - b.start)
    .map(({ means, start, end }) => `${means}: ${text.slice(start, end)}`);

describe('what a sentence points at', () => {
  it.each([
    ['See github.com/acme/ridge-train.', ['link.code: github.com/acme/ridge-train']],
    [
      'At https://huggingface.co/datasets/acme/corpus (CC0)',
      ['link.data: https://huggingface.co/datasets/acme/corpus'],
    ],
    ['https://huggingface.co/acme/ridge', ['link.hub: https://huggingface.co/acme/ridge']],
    [
      'https://github.com/acme/ridge/blob/main/train.py',
      ['file.train: https://github.com/acme/ridge/blob/main/train.py'],
    ],
    ['Run pretrain.sh with configs/7b.yaml', ['file.train: pretrain.sh', 'file.config: configs/7b.yaml']],
    [
      'finetune_lora.py, eval/run.sh and urls.csv',
      ['file.tune: finetune_lora.py', 'file.eval: eval/run.sh', 'file.list: urls.csv'],
    ],
    ['entrenar/ and prep/', ['file.train: entrenar/', 'file.data: prep/']],
    ['As acme/ridge-corpus, and/or 24/7', ['id: acme/ridge-corpus']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));

  it('is told by the address of a link, not by its words', () => {
    expect(found('The code is here.', [{ text: 'here', href: 'https://github.com/a/b' }])).toEqual(['link.code: here']);
  });

  it('ends where signs and words of other scripts go on, which sites make a part of their links', () => {
    const text = '学習コードは https://github.com/acme/train（MIT）、データは https://files.example/にあります。';
    const href = 'https://github.com/acme/train%EF%BC%88MIT%EF%BC%89';
    expect(found(text, [{ text: 'https://github.com/acme/train（MIT）、データは', href }])).toEqual([
      'link.code: https://github.com/acme/train',
      'link: https://files.example/',
    ]);
  });

  it('is read as a whole: words inside an address are none of the sentence', () => {
    const text = 'At https://github.com/acme/fineweb-train';
    const given = addressesIn(text);
    expect(scan(text, [dataSetNames()], given).mentions.map(({ means }) => means)).toEqual(['link.code']);
  });
});

describe('data sets by name', () => {
  it.each([
    ['FineWeb-2 and Wikipedia', ['set.public', 'set.public']],
    ['LAION and BookCorpus', ['set.index', 'set.withdrawn']],
    ['the fine web', []],
  ])('%s', (text, expected) =>
    expect(scan(text, [dataSetNames()]).mentions.map(({ means }) => means)).toEqual(expected),
  );
});

describe('a copy or a part of a list of addresses', () => {
  it.each([
    ['laion/laion400m', 'laion'],
    ['someone/my-coyo-art', 'coyo'],
    ['laion/OIG', undefined],
    ['acme/dialogues', undefined],
  ])('%s: %s', (id, set) => expect(copiedDataSet(id)?.id).toBe(set));
});

describe('the look before', () => {
  const pieces =
    'make train github com acme ridge-7b py sh yaml safetensors ckpt https: www ~ . .. / - _ , ( 7z é モデル'.split(
      ' ',
    );
  const texts = fc.array(
    fc.oneof(fc.constantFrom(...pieces, ' ', '\n'), fc.string({ unit: 'grapheme', maxLength: 2 })),
  );

  it('passes over no text in which a pattern finds something', () => {
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join('');
        for (const pattern of [...POINTING, NAMED])
          if ([...text.matchAll(pattern)].length > 0) expect(mayPoint(text)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
