import { describe, expect, it } from 'vitest';
import { modelIdOf } from '../sites/huggingface/url.ts';
import { isHubId } from './id.ts';

const LONG = `tts_train_${'conformer_'.repeat(11)}latest`;

describe('names on the hub', () => {
  it.each(['acme/ridge-7b', 'acme/ridge_7.5-B', `acme/${LONG}`])('are known: %s', (id) => {
    expect(isHubId(id)).toBe(true);
    expect(modelIdOf(new URL(`https://huggingface.co/${id}`))).toBe(id);
  });

  it.each(['ridge', 'acme/', 'acme/ridge/main', 'acme/ridge 7b', `acme/${'x'.repeat(201)}`])('are none: %s', (id) => {
    expect(isHubId(id)).toBe(false);
  });
});
