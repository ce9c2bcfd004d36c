/** As what a headline defines its subject. Own words throughout. */
import { describe, expect, it } from 'vitest';
import { repositoryReading } from '../../scripts/fit/page-kind/examples.ts';
import { onPage } from '../sources/index.ts';
import { definedAsModel, definedAsTool } from './defined.ts';
import { readPageText } from './page-text.ts';

const page = (readme: string) => readPageText(onPage(repositoryReading({ id: 'acme/comet', readme })));

describe('a definition', () => {
  it.each([
    'Comet is a small open model for tides.',
    'Comet is a text-to-speech model.',
    'Comet is a state-of-the-art, quick (and free) language model.',
    'Comet is our network, which a toolkit trains.',
    'Comet ist ein kleines Sprachmodell.',
    'Comet est un petit modèle de langue.',
    'Comet è una piccola rete neurale.',
    'Comet es un modelo de lenguaje.',
    'Comet é um modelo de linguagem.',
    'Comet是我们的小模型。',
    'Comet は小さな言語モデルです。',
    'Comet는 작은 언어 모델입니다.',
    'Comet - новая языковая модель.',
  ])('as a model: %s', (text) => {
    expect(definedAsModel(page(text))).toBeDefined();
    expect(definedAsTool(page(text), 900)).toBe(false);
  });

  it.each([
    'Comet is a harbour for models.',
    'Comet is a model zoo.',
    'Comet is a large model fine-tuning and deployment framework.',
    'Comet is a loop. The model follows.',
    'Comet is a training loop in model.py of 300 lines.',
    'Comet es una herramienta para servir modelos.',
    'Wir sind ein Kreis von Leuten, die Modelle nutzen.',
  ])('as no model: %s', (text) => {
    expect(definedAsModel(page(text))).toBeUndefined();
  });

  it.each([
    'Comet is a small library.',
    'Comet provides a fast engine.',
    'Comet est une bibliothèque.',
    'Comet es una herramienta.',
  ])('as a tool: %s', (text) => {
    expect(definedAsTool(page(text), 900)).toBe(true);
  });

  it.each([
    'Comet is a model library.',
    'Comet is a language model. It is a library of the sea.',
    'The library is old.',
  ])('as no tool: %s', (text) => {
    expect(definedAsTool(page(text), 900)).toBe(false);
  });
});
