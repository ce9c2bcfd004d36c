import { describe, expect, it } from 'vitest';
import { MODEL_REPOSITORY_FILE, WEIGHT_FILE, WEIGHT_LINK } from './weight-files.ts';

describe('files of weights', () => {
  it.each([
    ['model-00001-of-00002.safetensors', true, true, true],
    ['ridge.Q4_K_M.GGUF', true, true, true],
    ['weights/pytorch_model.bin', true, true, true],
    ['ridge.zip', false, true, true],
    ['ridge.params', false, true, false],
    ['original/consolidated.00', false, true, false],
    ['model-16200.data-00000-of-00001', false, true, false],
    ['config.json', false, false, false],
    ['bin/run.sh', false, false, false],
    ['binary', false, false, false],
  ])('%s: alone %s, at the hub %s, as a link %s', (path, alone, hub, link) => {
    expect([WEIGHT_FILE.test(path), MODEL_REPOSITORY_FILE.test(path), WEIGHT_LINK.test(path)]).toEqual([
      alone,
      hub,
      link,
    ]);
  });

  it('are linked to with a query', () => {
    expect(WEIGHT_LINK.test('https://acme.example/ridge.pth?download=true')).toBe(true);
    expect(WEIGHT_LINK.test('https://acme.example/ridge.pthx')).toBe(false);
  });
});
