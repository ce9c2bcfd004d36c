import { describe, expect, it } from 'vitest';
import type { LicenseClass } from '../model/index.ts';
import { compareOpenness, stricter, strictest } from './strictness.ts';

const of = (...kinds: LicenseClass[]) => kinds.map((kind) => ({ class: kind }));

describe('strictness', () => {
  it('has one order', () => {
    expect(strictest(of('osi', 'restricted', 'unrecognised'))).toEqual({ class: 'restricted' });
    expect(strictest(of('open', 'unrecognised', 'unstated'))).toEqual({ class: 'unrecognised' });
    expect(strictest(of('osi', 'open'))).toEqual({ class: 'open' });
    expect(strictest([])).toBeUndefined();
  });

  it('keeps the first of equals', () => {
    const [a, b] = [
      { class: 'osi' as const, id: 'MIT' },
      { class: 'osi' as const, id: 'Zlib' },
    ];
    expect(stricter(a, b)).toBe(a);
    expect(strictest([b, a])).toBe(b);
  });

  it('never takes the unknown for the more open side of a choice', () => {
    const sorted = of('unrecognised', 'restricted', 'osi', 'open').sort(compareOpenness);
    expect(sorted.map(({ class: kind }) => kind)).toEqual(['osi', 'open', 'restricted', 'unrecognised']);
  });
});
