/** The table of families: what it says is restricted where copies count, and readable. */
import { describe, expect, it } from 'vitest';
import RECORDS from '../../../assets/model-families.json' with { type: 'json' };
import { readLicenseName } from '../names/index.ts';
import { familyOf, isOwnFamily } from './families.ts';

describe('families of models', () => {
  it('have licences that can be read, and only restricted ones count for copies', () => {
    for (const { id, license, copies } of RECORDS as { id: string; license: string; copies?: boolean }[]) {
      const { class: kind } = readLicenseName(license);
      expect([id, copies ? kind === 'restricted' : kind === 'osi' || kind === 'open']).toEqual([id, true]);
    }
  });

  it.each([
    ['meta-llama/Llama-2-7b-hf', 'llama2'],
    ['somebody/Llama-2-13b-copy', 'llama2'],
    ['/data/models/llama-2-7b', 'llama2'],
    ['meta-llama/Llama-3.1-8B', 'llama3.1'],
    ['meta-llama/Meta-Llama-3-8B', 'llama3'],
    ['google/gemma-2-9b-it', 'gemma'],
    ['google/gemma-4-31B-it', 'apache-2.0'],
    ['Qwen/Qwen2.5-7B', 'apache-2.0'],
    ['Qwen/Qwen2.5-72B', 'qwen'],
    ['Qwen/Qwen2.5-3B-Instruct', 'qwen-research'],
    ['bert-base-uncased', 'apache-2.0'],
  ])('%s is under %s', (id, license) => expect(familyOf(id)?.license).toBe(license));

  it.each(['somebody/Qwen2.5-7B', 'somebody/bert-base-uncased', 'cedar/cone', 'meta-llama/Cone-1', '', '////'])(
    '%s is of none that is known',
    (id) => expect(familyOf(id)).toBeUndefined(),
  );

  it('are their owners’ own', () => {
    expect(isOwnFamily('meta-llama', 'llama2')).toBe(true);
    expect(isOwnFamily('cedar', 'llama2')).toBe(false);
    expect(isOwnFamily(undefined, 'llama2')).toBe(false);
  });
});
