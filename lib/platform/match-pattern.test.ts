import { describe, expect, it } from 'vitest';
import { isCovered } from './match-pattern.ts';

describe('a match pattern', () => {
  it.each([
    ['https://tarn.example/a?b#c', 'https://tarn.example/*'],
    ['https://tarn.example:8443/', 'https://tarn.example/*'],
    ['https://lab.tarn.example/', 'https://*.tarn.example/*'],
    ['https://tarn.example/', 'https://*.tarn.example/*'],
    ['http://tarn.example/', '*://tarn.example/*'],
    ['https://tarn.example/', '*://*/*'],
    ['https://tarn.example/', 'https://*/*'],
    ['https://tarn.example/', '<all_urls>'],
  ])('holds %s by %s', (address, pattern) => {
    expect(isCovered(address, pattern)).toBe(true);
  });

  it.each([
    ['https://tarn.example/', 'https://fell.example/*'],
    ['http://tarn.example/', 'https://tarn.example/*'],
    ['https://lab.tarn.example/', 'https://tarn.example/*'],
    ['https://mytarn.example/', 'https://*.tarn.example/*'],
    ['https://tarn.example.fell.example/', 'https://tarn.example/*'],
    ['moz-extension://tarn.example/', '*://*/*'],
    ['https://tarn.example/', 'https://*'],
    ['https://tarn.example/', ''],
  ])('does not hold %s by "%s"', (address, pattern) => {
    expect(isCovered(address, pattern)).toBe(false);
  });
});
