/** What a page says about its own model, and what only sounds like it. Own words throughout. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesIn } from '../assess/names.ts';
import { proseOf } from '../learned/index.ts';
import { type Block, type Evidence, withoutLookups } from '../model/index.ts';
import { readClaim } from './index.ts';

const evidence = (blocks: Block[], id = 'acme/comet-7b'): Evidence =>
  withoutLookups({
    subject: { site: 'huggingface', id, name: id.split('/')[1] as string, owner: id.split('/')[0] as string },
    url: `https://huggingface.co/${id}`,
    title: id,
    view: 'card',
    documents: [{ kind: 'model-card', url: `https://huggingface.co/${id}`, blocks }],
    problems: [],
  });
const heading: Block = { kind: 'heading', level: 1, text: 'Comet 7B' };
const claimOf = (page: Evidence) => readClaim(page, proseOf(page, namesIn));
const claim = (text: string, kind: Block['kind'] = 'paragraph') => claimOf(evidence([heading, { kind, text }]));

describe('a claim', () => {
  it.each([
    ['Comet 7B is an open-source language model.', 'open-source'],
    ['We open-source Comet 7B today.', 'open-source'],
    ['Comet outperforms all other open-source models of its size.', 'open-source'],
    ['Comet is the first open-source model for tides.', 'open-source'],
    ['Comet 7B is an open-weight model.', 'open-weights'],
    ['Comet is an open model for everybody.', 'open'],
    ['Comet is fully open: weights, training data and training code are released.', 'open-source-open-data'],
    ['Comet is source-available.', 'weights-available'],
    ['Comet 7B 是一个开源的语言模型。', 'open-source'],
    ['Cometはオープンソースの言語モデルです。', 'open-source'],
    ['Comet은 오픈소스 언어 모델입니다.', 'open-source'],
    ['Comet ist ein quelloffenes Sprachmodell.', 'open-source'],
    ['Comet est un modèle ouvert.', 'open'],
    ['Comet is an open-source plugin-augmented language model.', 'open-source'],
    ['Comet is an open-source code LLM.', 'open-source'],
    ['Comet is a compact model for tides, open-sourced by Acme Research.', 'open-source'],
    ['Comet has open-sourced a 7-billion parameter instruction model.', 'open-source'],
    ['We release the models under a permissive license for everybody to use freely.', 'open-weights'],
    ['The model weights are fully open for academic research.', 'open-weights'],
    ['The best performing open-source 7B model', 'open-source'],
    ['Comet超越了所有其他开源模型。', 'open-source'],
    ['Small, quick and open source from the first day: that is Comet 7B.', 'open-source'],
    ['Consider Comet 7B a small, open model.', 'open'],
    ['Con Comet 7B ponemos en sus manos un modelo de código abierto.', 'open-source'],
    ['Like any open-source model, Comet can be changed.', 'open-source'],
    ['Nothing was kept back: weights, training code and all training data are public.', 'open-source-open-data'],
  ])('%s', (text, level) => {
    const found = claim(text);
    expect(found.level).toBe(level);
    expect(found.quotes[0]?.text).toBe(text);
  });

  it.each([
    'Comet is compared with open-source models.',
    'Customers brought whichever open-source model was in fashion.',
    'Ein Doktorand hat mit unserer Liste ein eigenes, offenes Modell trainiert.',
    '表中带星号的都是其他团队开源的模型，最后一行才是 Comet 7B。',
    'Eviten describir Comet 7B como de código abierto.',
    'Our goal is a fully open-source Comet 7B.',
    'The team behind Nebula published everything: weights, training code and training data.',
    'Comet is not open source.',
    'We thank the open-source community.',
    'We evaluate on open-source benchmarks.',
    'The training code uses an open-source library.',
    'Comet is based on Nebula, an open-source model of another lab.',
    'Comet will be open-sourced next year.',
    'We open-source the Comet data set.',
    'The code used to prepare the data is open-sourced.',
    'Comet is publicly available.',
    'OpenChat and OpenAI are names.',
    'Open Source License',
    'Our commitment to open-source AI development goes on.',
    'Most open-source models need more memory.',
    'Comet enlightens models with a wealth of open-source references.',
    '与现有主流开源模型相比，Comet更好。',
    'Comet超越了大多数开源模型。',
    '在我们开源的、用于评估的评测基准上，Comet表现如下。',
    'We read "Comet: Open Foundation and Chat Models" with joy.',
    'Blog post: A new standard for open-source models',
    'All of the data, the code and the models will be made available at a later date.',
  ])('is not: %s', (text) => {
    expect(claim(text).level).toBe('none');
  });

  it('is not read from code, nor from what is struck', () => {
    expect(claim('Comet is an open-source model.', 'code').level).toBe('none');
    expect(
      claimOf(evidence([heading, { kind: 'paragraph', text: 'Comet is an open-source model.', struck: true }])).level,
    ).toBe('none');
  });

  it('about a sibling is not about this model', () => {
    expect(claim('Comet-70B is an open-source model.').level).toBe('none');
  });

  it('is repeated by a mirror that repeats the original card (RULES.md section 5)', () => {
    const filler = Array.from({ length: 20 }, (): Block => ({ kind: 'paragraph', text: 'How to run it.' }));
    const original: Block = { kind: 'heading', level: 1, text: "Original model card: Acme's Comet 7B" };
    const tools: Block = { kind: 'heading', level: 1, text: 'Language models from mixed data' };
    const slogan: Block = { kind: 'paragraph', text: 'The best open-source 7B model' };
    expect(claimOf(evidence([heading, ...filler, original, tools, slogan])).level).toBe('open-source');
  });

  it('is the highest that is asserted, with at most four quotes', () => {
    const blocks: Block[] = Array.from({ length: 9 }, (_, at) => ({
      kind: 'paragraph',
      text: `Comet 7B is an open-source model, part ${at}.`,
    }));
    const found = claimOf(evidence([heading, { kind: 'paragraph', text: 'Comet is an open model.' }, ...blocks]));
    expect(found.level).toBe('open-source');
    expect(found.quotes.length).toBe(4);
  });

  it('never throws, and quotes only what the page says', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 120 }), { maxLength: 8 }), (texts) => {
        const blocks = texts.filter((text) => text.trim() !== '').map((text): Block => ({ kind: 'paragraph', text }));
        const { quotes } = claimOf(
          evidence([heading, ...blocks, { kind: 'paragraph', text: 'Comet is open source.' }]),
        );
        return quotes.every(({ text }) => [...texts, 'Comet is open source.'].some((each) => each.includes(text)));
      }),
      { numRuns: 150 },
    );
  });
});

describe('rows, lines and answers', () => {
  const row = (cells: string[], nth: number): Block[] =>
    cells.map((text, column) => ({ kind: 'cell', text, row: nth, column, ...(nth === 1 && { head: true }) }));
  const table = (columns: string[], text: string) =>
    claimOf(evidence([heading, ...row(columns, 1), ...row(text.split(' | '), 2)])).level;

  it.each([
    [['Merkmal', 'Comet 7B'], 'Quelloffen | ja', 'open-source'],
    [['Merkmal', 'Comet 7B'], 'Quelloffen | nein', 'none'],
    [['Merkmal', 'Nebula 3'], 'Quelloffen | ja', 'none'],
    [['Merkmal', 'Nebula 3', 'Comet 7B'], 'Quelloffen | ja | nein', 'none'],
    [['Merkmal', 'Nebula 3', 'Comet 7B'], 'Quelloffen | nein | ja', 'open-source'],
    [['项目', 'Comet 7B'], '是否开源 | 是', 'open-source'],
    [['Voce', 'Comet 7B'], 'Open source | in programma', 'none'],
  ])('%j: %s is %s', (columns, text, level) => expect(table(columns, text)).toBe(level));

  it('a no that answers another question denies nothing', () => {
    expect(claim('Oui, Comet 7B est open source. Non, les données ne sont pas publiées.').level).toBe('open-source');
    expect(claim('Comet 7B est open source, dit-on. Non, il ne l’est pas.').level).toBe('none');
  });

  it('a line under goals is none that is reached', () => {
    const under = (text: string) =>
      claimOf(
        evidence([
          heading,
          { kind: 'paragraph', text: 'Comet reads tides.' },
          { kind: 'heading', level: 2, text: 'Obiettivi' },
          { kind: 'item', text },
        ]),
      ).level;
    expect(under('rendere Comet 7B open source')).toBe('none');
    expect(under('☑ rendere Comet 7B open source')).toBe('open-source');
  });
});
