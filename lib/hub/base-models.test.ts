/** A base as authors write it: the same id comes out. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseIdOf, baseIdsOf, basesFromTags } from './base-models.ts';
import { modelMetadataFrom } from './model-record.ts';

describe('a base as it is written', () => {
  it.each([
    'cedar/cone',
    ' cedar/cone ',
    'cedar/cone/',
    '/cedar/cone',
    'cedar/cone@main',
    'cedar/cone:v2',
    'models/cedar/cone',
    'hf.co/cedar/cone',
    'https://hf.co/cedar/cone',
    'https://huggingface.co/cedar/cone',
    'https://huggingface.co/cedar/cone/tree/main?x=1#y',
    '[cedar/cone](https://huggingface.co/cedar/cone)',
    '[Cone, the model](https://huggingface.co/cedar/cone)',
    '[cedar/cone](https://cedar.example)',
    '`cedar/cone`',
    '<https://huggingface.co/cedar/cone>',
  ])('%s is cedar/cone', (stated) => expect(baseIdOf(stated)).toBe('cedar/cone'));

  it('is none where nothing is named', () => {
    for (const stated of ['', ' ', 'None', 'n/a', 'null', '-', '???']) expect(baseIdOf(stated)).toBeUndefined();
  });

  it('is kept as written where it is no id: a base was named', () => {
    expect(baseIdOf('https://cedar.example/cone')).toBe('https://cedar.example/cone');
    expect(baseIdOf('bert-base-uncased')).toBe('bert-base-uncased');
  });

  it('may be several in one string', () => {
    expect(baseIdsOf('cedar/cone, fir/needle@main')).toEqual(['cedar/cone', 'fir/needle']);
  });

  it('stands in tags with its relation, and under older keys', () => {
    expect(basesFromTags(['base_model:quantized:cedar/cone', 'base_model:fir/needle:main'])).toEqual({
      ids: ['cedar/cone', 'fir/needle'],
      relation: 'quantized',
    });
    expect(modelMetadataFrom({ id: 'a/b', cardData: { finetuned_from: 'cedar/cone' } })?.baseModels).toEqual([
      'cedar/cone',
    ]);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => baseIdsOf(text).every((id) => id !== '')));
  });
});
