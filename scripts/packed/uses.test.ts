/** What is packed is read back, every record of it. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { usesOf } from '../../lib/packed/uses.ts';
import { packUses, usesTable } from './uses.ts';

describe('packed uses', () => {
  const table = usesTable();
  const packed = packUses(table);

  it('are read back', () => {
    const read = usesOf(JSON.parse(JSON.stringify(packed)));
    expect(read).toEqual(table);
  });

  it('are smaller', () => {
    const bytes = (value: unknown): number => gzipSync(JSON.stringify(value)).length;
    expect(bytes(packed)).toBeLessThan(0.7 * bytes(table));
  });

  it('may not have a question missing', () => {
    expect(() => packUses(table.slice(1))).toThrow();
  });
});
