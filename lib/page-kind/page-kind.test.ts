/** Which page is a model's (RULES.md section 2): our examples in ten languages, single signs, and doubt. Own words throughout. */
import { describe, expect, it } from 'vitest';
import { readExamples, repositoryReading } from '../../scripts/fit/page-kind/examples.ts';
import { readVectors, VECTORS } from '../../scripts/fit/page-kind/vectors.ts';
import type { PageKind } from '../model/index.ts';
import { onPage } from '../sources/index.ts';
import { asked, readPageKind } from './index.ts';
import { SIGNS, signVector } from './signs/index.ts';
import { vote } from './vote.ts';

const kindOf = (repository: Parameters<typeof repositoryReading>[0]): PageKind =>
  readPageKind(onPage(repositoryReading(repository)));

const WEIGHTS = 'Download the model weights from [Hugging Face](https://huggingface.co/acme/comet-7b).';

describe('a repository', () => {
  it.each<[string, Parameters<typeof repositoryReading>[0], boolean]>([
    [
      'a model',
      {
        id: 'acme/comet-7b',
        about: 'Comet, a language model',
        readme: `# Comet 7B\n\nWe release Comet 7B, a language model.\n\n${WEIGHTS}`,
      },
      true,
    ],
    [
      'a library',
      {
        id: 'acme/orbit',
        about: 'A fast inference engine',
        readme: `# Orbit\n\nOrbit is an inference engine for language models.\n\n${WEIGHTS}`,
      },
      false,
    ],
    [
      'a list',
      {
        id: 'acme/awesome-models',
        about: 'A curated list of models',
        readme: '# Awesome models\n\nA curated list of open models.',
      },
      false,
    ],
    [
      'a data set',
      { id: 'acme/tides', about: 'A data set of tides', readme: '# Tides\n\nTides is a data set of 3 million tides.' },
      false,
    ],
    [
      'a library that carries models',
      {
        id: 'acme/orbit',
        readme: `# Orbit\n\nOrbit is a library for vision and language models. We release weights.\n\n${WEIGHTS}`,
      },
      false,
    ],
    [
      'code that runs models',
      {
        id: 'acme/comet-inference',
        readme: `# Comet inference\n\nThis repository contains minimal code to run Comet models.\n\n${WEIGHTS}`,
      },
      false,
    ],
    [
      'the home of a model',
      {
        id: 'acme/comet-7b',
        readme: `# Welcome!\n\nThis is the repository where you can find comet-7b, our experiments.\n\n${WEIGHTS}`,
      },
      true,
    ],
    [
      'something else',
      { id: 'acme/notepad', about: 'A text editor', readme: '# Notepad\n\nA text editor with tabs.' },
      false,
    ],
    ['nothing at all', { id: 'acme/x', readme: '' }, false],
  ])('%s', (_, repository, isModel) => {
    expect(kindOf(repository).isModel).toBe(isModel);
  });

  it('names the signs that weighed most, and quotes its headline', () => {
    const { signs, evidence, kind, sure } = kindOf({
      id: 'acme/comet-7b',
      readme: `# Comet 7B\n\nWe present Comet 7B, a language model with 7B parameters.\n\n## Model weights\n\n${WEIGHTS}`,
    });
    expect({ kind, sure }).toEqual({ kind: 'model', sure: true });
    expect(signs).toContain('+weights-own');
    expect(evidence[0]?.quote).toContain('We present Comet 7B');
  });
});

describe('examples', () => {
  const examples = readExamples();
  it.each(examples.map((each) => [`${each.language} ${each.id}`, each] as const))('%s', (_, { reading, isModel }) => {
    const page = readPageKind(onPage(reading));
    expect(page.isModel, page.signs.join(' ')).toBe(isModel);
  });

  it('are at least nine of ten without doubt', () => {
    const sure = examples.filter(({ reading }) => readPageKind(onPage(reading)).sure);
    expect(sure.length / examples.length).toBeGreaterThan(0.9);
  });

  it('are in the table of vectors as they are computed now: else `npm run fit:page-kind -- --vectors`', () => {
    const stored = new Map(
      readVectors()
        .filter(({ set }) => /^own/.test(set))
        .map(({ id, signs }) => [id, signs]),
    );
    const changed = examples.filter(({ id, reading }) => {
      const now = signVector(onPage(reading));
      return JSON.stringify(stored.get(id)) !== JSON.stringify(now);
    });
    expect(
      changed.map(({ id }) => id),
      VECTORS,
    ).toEqual([]);
  });
});

describe('doubt', () => {
  it.each<[string, number, number, boolean, boolean]>([
    ['of one mind, far from the edge: a model', 8, 3, true, true],
    ['of one mind, far from the edge: none', -3, -3, false, true],
    ['of two minds', 9, -1, true, false],
    ['near the edge', 3.5, 0.3, true, false],
  ])('%s', (_, sum, learned, isModel, sure) => {
    expect(vote(sum, learned)).toMatchObject({ isModel, sure });
  });

  it('is settled by the reader', () => {
    const page = kindOf({ id: 'acme/x', readme: 'Some words.' });
    expect(asked(page)).toMatchObject({ kind: 'model', isModel: true, reason: 'asked', sure: page.sure });
  });
});

describe('signs', () => {
  it('have names of their own', () => {
    expect(new Set(SIGNS.map(({ id }) => id)).size).toBe(SIGNS.length);
  });

  it('are numbers between -1 and 1, whatever is read', () => {
    for (const readme of ['', '#', '|a|\n|-|\n', '\u0000\uffff', 'model '.repeat(5000), '[x](javascript:1)'])
      for (const value of signVector(onPage(repositoryReading({ id: 'a/b', readme }))))
        expect(Math.abs(value)).toBeLessThanOrEqual(1);
  });
});
