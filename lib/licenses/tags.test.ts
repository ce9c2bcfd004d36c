/** Licence tags alone: never a label on what a tag does not say. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLicenseTags } from './tags.ts';

describe('licence tags', () => {
  it.each([
    [['license:apache-2.0'], 'open-weights', 'apache-2.0'],
    [['transformers', 'license:MIT', 'region:us'], 'open-weights', 'MIT'],
    [['license:cc-by-nc-4.0'], 'weights-available', 'cc-by-nc-4.0'],
    [['license:gemma'], 'weights-available', 'gemma'],
    [['license:openrail'], 'weights-available', 'openrail'],
    [['license:cc-by-4.0'], 'open-terms', 'cc-by-4.0'],
    [['license:openmdw-1.1'], 'open-terms', 'openmdw-1.1'],
    [['license:unknown'], 'no-license', 'unknown'],
    [['license:other'], 'undetermined', 'other'],
    [['license:cc'], 'undetermined', 'cc'],
    [['license:house-terms'], 'undetermined', 'house-terms'],
    [['license:__proto__'], 'undetermined', '__proto__'],
    [['en', 'mit', 'dataset:license:mit'], 'no-license', ''],
    [[], 'no-license', ''],
  ] as const)('%j say %s', (tags, outcome, license) => {
    expect(readLicenseTags(tags, false)).toEqual({ outcome, license });
  });

  it('of several the strictest counts, in any order', () => {
    for (const tags of [
      ['license:mit', 'license:cc-by-nc-4.0'],
      ['license:cc-by-nc-4.0', 'license:mit'],
    ])
      expect(readLicenseTags(tags, false).outcome).toBe('weights-available');
    expect(readLicenseTags(['license:mit', 'license:other'], false).outcome).toBe('undetermined');
    expect(readLicenseTags(['license:mit', 'license:unknown'], false).outcome).toBe('no-license');
  });

  it('open terms count as the reader chose', () => {
    expect(readLicenseTags(['license:cc-by-4.0'], true).outcome).toBe('open-weights');
    expect(readLicenseTags(['license:cc-by-nc-4.0'], true).outcome).toBe('weights-available');
  });

  it('other tags never decide', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (tags) => {
        const others = tags.filter((tag) => !tag.startsWith('license:'));
        return readLicenseTags(others, false).outcome === 'no-license';
      }),
    );
  });
});
