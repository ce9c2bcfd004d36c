/** The list of known releases is well formed, in canonical order, and no name stands for two of them. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { readLicenseName } from '../lib/licenses/index.ts';
import { KNOWN_MODELS, normalName } from '../lib/sources/known/index.ts';
import { VENDORS } from '../lib/vendors/table.ts';
import { daysIn, olderThan } from '../scripts/known.ts';

const FILE = readFileSync('assets/known-models.json', 'utf8');
const component = z.optional(z.enum(['met', 'unmet']));
const record = z.strictObject({
  id: z.string().check(z.regex(/^(?:[\w.-]+\/[\w.-]+|[a-z0-9-]+:[a-z0-9.+-]+)$/)),
  names: z.array(z.string().check(z.minLength(2), z.maxLength(80))).check(z.minLength(1)),
  vendor: z.optional(z.string()),
  weights: z.enum(['released', 'withheld']),
  license: z.optional(z.string().check(z.minLength(2))),
  elements: z.optional(
    z.strictObject({ trainingCode: component, trainingData: component, openData: z.optional(z.boolean()) }),
  ),
  source: z.url().check(z.startsWith('https://')),
  date: z.iso.date(),
});

describe('assets/known-models.json', () => {
  it('has at least 400 records of the agreed form', () => {
    expect(KNOWN_MODELS.length).toBeGreaterThanOrEqual(400);
    const wrong = KNOWN_MODELS.filter((each) => !record.safeParse(each).success);
    expect(wrong).toEqual([]);
  });

  it('is in canonical order: one record a line, by id, keys in the order of the schema', () => {
    const keys = ['id', 'names', 'vendor', 'weights', 'license', 'elements', 'source', 'date'];
    const sorted = [...KNOWN_MODELS].sort((a, b) => (a.id.toLowerCase() < b.id.toLowerCase() ? -1 : 1));
    const line = (each: object): string =>
      `{${keys
        .filter((key) => key in each)
        .map((key) => `${JSON.stringify(key)}: ${spaced((each as Record<string, unknown>)[key])}`)
        .join(', ')}}`;
    expect(FILE).toBe(`[\n${sorted.map(line).join(',\n')}\n]\n`);
  });

  it('has each id once, and each name once for a vendor', () => {
    const ids = KNOWN_MODELS.map(({ id }) => id.toLowerCase());
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const names = KNOWN_MODELS.flatMap(({ vendor, names: each }) =>
      vendor ? each.map((name) => `${vendor}/${normalName(name)}`) : [],
    );
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('names vendors that the table has, and licences that can be read', () => {
    const vendors = new Set(VENDORS.map(({ id }) => id));
    expect(KNOWN_MODELS.filter(({ vendor }) => vendor !== undefined && !vendors.has(vendor))).toEqual([]);
    const released = KNOWN_MODELS.filter(({ weights }) => weights === 'released');
    const unread = released.filter(({ license }) =>
      /^un/.test(license === undefined ? 'unstated' : readLicenseName(license).class),
    );
    expect(unread).toEqual([]);
    expect(KNOWN_MODELS.filter(({ weights, license }) => weights === 'withheld' && license)).toEqual([]);
  });

  it('has no date in the future, and shows what is old', () => {
    const today = new Date().toISOString().slice(0, 10);
    expect(KNOWN_MODELS.filter(({ date }) => date > today)).toEqual([]);
    const [first] = KNOWN_MODELS;
    if (!first) throw new Error('empty');
    const records = [
      { ...first, id: 'a/new', date: '2026-03-01' },
      { ...first, id: 'a/old', date: '2025-01-01' },
      { ...first, id: 'a/older', date: '2024-01-01' },
    ];
    const old = olderThan(daysIn('1y'), new Date('2026-06-01'), records);
    expect(old.map(({ id }) => id)).toEqual(['a/older', 'a/old']);
    expect(() => daysIn('a year')).toThrow(/1y/);
  });
});

/** JSON with a space after each colon and comma, as people write it in a line. */
const spaced = (value: unknown): string =>
  Array.isArray(value)
    ? `[${value.map(spaced).join(', ')}]`
    : typeof value === 'object' && value !== null
      ? `{${Object.entries(value)
          .map(([key, each]) => `${JSON.stringify(key)}: ${spaced(each)}`)
          .join(', ')}}`
      : JSON.stringify(value);
