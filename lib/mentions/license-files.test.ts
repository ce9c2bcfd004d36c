import { describe, expect, it } from 'vitest';
import { licenseFilesIn } from './license-files.ts';

const found = (text: string): string[] => licenseFilesIn(text).map(({ start, end }) => text.slice(start, end));

describe('names of files on the terms of the weights', () => {
  it.each([
    ['Checkpoints are governed by WEIGHTS_LICENSE.', 'WEIGHTS_LICENSE'],
    ['Les poids : voir LICENSE-MODEL.md', 'LICENSE-MODEL.md'],
    ['重みには MODEL_TERMS.pdf が適用されます', 'MODEL_TERMS.pdf'],
    ['Für sie gilt model_license', 'model_license'],
  ])('are found: %s', (text, name) => {
    expect(found(text)).toEqual([name]);
  });

  it.each([
    'See LICENSE, LICENSE.txt and TERMS.md.',
    'A license-free, open-license model under user-agreement-like terms.',
    'LICENSE-APACHE, LICENSE_MIT, THIRD_PARTY_LICENSES, CODE_LICENSE and DATA_LICENSE',
    'https://acme.example/MODEL_LICENSE',
  ])('are not: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
