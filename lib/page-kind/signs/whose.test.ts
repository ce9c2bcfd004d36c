/** Of whose model a repository speaks. Own words throughout. */
import { describe, expect, it } from 'vitest';
import { repositoryReading } from '../../../scripts/fit/page-kind/examples.ts';
import { onPage } from '../../sources/index.ts';
import { SIGNS, signVector } from './index.ts';

const signs = (readme: string, id = 'acme/comet'): string[] => {
  const values = signVector(onPage(repositoryReading({ id, readme })));
  return SIGNS.filter((_, at) => values[at] !== 0).map((sign) => sign.id);
};

describe('of whose model', () => {
  it.each<[string, string, string?]>([
    ['members-named', '# Comet\n\nTake Comet-7B, or comet_base for small boats.'],
    ['our-model', '# Comet\n\nOur small model reads the tide.'],
    ['was-trained', '# Comet\n\nIt was trained on logbooks.'],
    ['titled-a-model', '# Comet: a tide forecasting model\n\nHello.', 'acme/tide'],
    ['titled-a-model', '# Comet: modelo de lenguaje\n\nHola.'],
    ['for-models', '# Comet\n\nFast inference for large language models.'],
    ['for-models-title', '# Comet: ein Hafen für große Sprachmodelle\n\nHallo.'],
    ['any-model', '# Comet\n\nWorks with any model.'],
    ['any-model', '# Comet\n\n任意のモデルを使えます。'],
    ['key-needed', '# Comet\n\n```\nexport HARBOUR_API_KEY=1\n```'],
    ['competition', '# Comet\n\nA competition organised by sailors.'],
    ['weight-files-named', '# Comet\n\nPut comet.safetensors there.'],
    ['models-are-others', '# Comet\n\nPruning LLMs by the tide.'],
    ['model-given', '# Comet\n\n```\ncomet --model-path x\n```'],
    ['name-of-framework', '# Comet', 'acme/comet-pytorch'],
    ['name-of-framework', '# Comet', 'acme/comet.cpp'],
    ['presents-nothing-of-own', '# Comet\n\nA harbour.'],
  ])('%s: %s', (id, readme, repository) => {
    expect(signs(readme, repository)).toContain(id);
  });

  it.each<[string, string, string?]>([
    ['members-named', '# Comet\n\nComet-like boats, and Gull-7B.'],
    ['titled-a-model', '# Comet: inference for language models\n\nHello.'],
    ['titled-a-model', '# A weather model benchmark\n\nHello.'],
    ['titled-a-model', '# A tide forecasting model\n\nHello.', 'acme/comet-jax'],
    ['models-are-others', '# Comet\n\nA small language model for tides, with which LLM inference is fast.'],
    ['name-of-framework', '# Comet', 'acme/torchlight'],
    ['presents-nothing-of-own', '# Comet\n\nOur small model reads the tide.'],
    ['key-needed', '# Comet\n\nThe API key of the harbour.'],
  ])('not %s: %s', (id, readme, repository) => {
    expect(signs(readme, repository)).not.toContain(id);
  });
});
