import { describe, expect, it } from 'vitest';
import { isNoModelWord } from './no-model.ts';

describe('a word that no name of a model has', () => {
  it.each(['V100', 'GTX1080ti', 'Tesla', 'Epoch', 'Époque', 'エポック', 'Update', 'EC2', 'PyTorch2.0', 'TPUv3'])(
    'is %s',
    (word) => {
      expect(isNoModelWord(word)).toBe(true);
    },
  );

  it.each(['Heron', '7B', 'GPT2', 'A1'])('is not %s', (word) => {
    expect(isNoModelWord(word)).toBe(false);
  });
});
