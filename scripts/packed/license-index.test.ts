/** What is packed is read back: every word of every text, and the hashes as far as they are compared. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parseIndex } from '../../lib/licenses/texts/license-index.ts';
import { indexOf } from '../../lib/packed/license-index.ts';
import { buildLicenseIndex } from '../license-index.ts';
import { packIndex } from './license-index.ts';

describe('packed license index', () => {
  const built = buildLicenseIndex();
  const packed = packIndex(built);
  const read = indexOf(JSON.parse(JSON.stringify(packed)));

  it('has the same texts and sequences', () => {
    expect(read.texts).toEqual(built.texts);
    expect(read.sequences).toEqual(built.sequences);
  });

  it('has the same fingerprints, in an index that texts are compared with', () => {
    const runs = (index: typeof built) =>
      parseIndex(index).fingerprints.map(({ id, runs }) => [id, [...new Set(runs)]]);
    expect(runs(read)).toEqual(runs(built));
    expect(runs(read).length).toBeGreaterThan(50);
  });

  it('is much smaller', () => {
    const bytes = (value: unknown): number => gzipSync(JSON.stringify(value)).length;
    expect(bytes(packed)).toBeLessThan(0.8 * bytes(built));
  });
});
