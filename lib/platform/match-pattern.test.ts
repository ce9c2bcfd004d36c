import { describe, expect, it } from 'vitest';
import { hostEndings, isHostOf } from './match-pattern.ts';

describe('a match pattern', () => {
  it.each([
    ['tarn.example', 'https://tarn.example/*'],
    ['lab.tarn.example', 'https://*.tarn.example/*'],
    ['tarn.example', 'https://*.tarn.example/*'],
    ['tarn.example', '*://tarn.example/*'],
    ['tarn.example', '*://*/*'],
    ['tarn.example', 'https://*/*'],
    ['tarn.example', '<all_urls>'],
  ])('holds %s by %s', (host, pattern) => {
    expect(isHostOf(host, hostEndings(pattern))).toBe(true);
  });

  it.each([
    ['tarn.example', 'https://fell.example/*'],
    ['lab.tarn.example', 'https://tarn.example/*'],
    ['mytarn.example', 'https://*.tarn.example/*'],
    ['mytarn.example', 'https://tarn.example/*'],
    ['tarn.example.fell.example', 'https://tarn.example/*'],
    ['tarn.example', 'https://*'],
    ['tarn.example', 'https://tarn.example/blog/*'],
    ['tarn.example', ''],
  ])('does not hold %s by "%s"', (host, pattern) => {
    expect(isHostOf(host, hostEndings(pattern))).toBe(false);
  });
});
