/** Records of releases are well formed, in canonical order, each from a source with a day, and speak once for a component of a release. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { readLicenseName } from '../lib/licenses/index.ts';
import type { ReleaseRecord } from '../lib/model/index.ts';
import { RELEASES } from '../lib/sources/index.ts';
import { daysIn, olderThan } from '../scripts/known.ts';

const FILE = readFileSync(new URL('releases.json', import.meta.url), 'utf8');
const RECORDS = JSON.parse(FILE) as ReleaseRecord[];

const ids = z.array(z.string().check(z.regex(/^[\w.-]+\/[\w.-]+$/))).check(z.minLength(1));
const address = z.url().check(z.startsWith('https://'));
const record = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9.-]+\.(?:training-code|training-data|data-information|exception)$/)),
  family: z.string().check(z.minLength(2), z.maxLength(80)),
  ids: z.optional(ids),
  repositories: z.optional(ids),
  component: z.enum(['trainingCode', 'trainingData', 'dataInformation', 'exception']),
  state: z.enum(['released', 'partly', 'withheld', 'withdrawn']),
  address: z.optional(z.array(address).check(z.minLength(1))),
  license: z.optional(z.string().check(z.minLength(2), z.maxLength(80))),
  openlyLicensed: z.optional(z.boolean()),
  source: address,
  date: z.iso.date(),
  confidence: z.enum(['seen', 'index']),
});

const KEYS = Object.keys(record.shape);

/** A record as people write it in a line: keys in the order of the schema, a space after each colon and comma. */
const line = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(line).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => KEYS.indexOf(a) - KEYS.indexOf(b));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}: ${line(each)}`).join(', ')}}`;
};

const wrong = (isRight: (each: ReleaseRecord) => boolean): string[] =>
  RECORDS.filter((each) => !isRight(each)).map(({ id }) => id);

describe('assets/releases.json', () => {
  it('has records of the agreed form', () => {
    expect(RECORDS.length).toBeGreaterThanOrEqual(200);
    expect(wrong((each) => record.safeParse(each).success)).toEqual([]);
  });

  it('is in canonical order: one record a line, by id, no id twice', () => {
    const sorted = [...RECORDS].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(FILE).toBe(`[\n${sorted.map(line).join(',\n')}\n]\n`);
    expect(new Set(RECORDS.map(({ id }) => id)).size).toBe(RECORDS.length);
  });

  it('leads to the line of each', () => {
    const lines = FILE.split('\n');
    expect(RELEASES.filter((each) => !lines[each.line - 1]?.startsWith(`{"id": "${each.id}"`))).toEqual([]);
  });

  it('names models or repositories, and speaks once for a component of each', () => {
    expect(wrong(({ ids: hub, repositories }) => (hub === undefined) !== (repositories === undefined))).toEqual([]);
    const keys = RECORDS.flatMap(({ component, ids: hub = [], repositories = [] }) => [
      ...hub.map((id) => `${component} hub ${id.toLowerCase()}`),
      ...repositories.map((id) => `${component} repository ${id.toLowerCase()}`),
    ]);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it('says nothing that a component cannot have', () => {
    expect(
      wrong(({ component, openlyLicensed }) => component === 'trainingData' || openlyLicensed === undefined),
    ).toEqual([]);
    expect(wrong(({ component, license }) => license === undefined || /^training/.test(component))).toEqual([]);
    // Data that are called openly licensed are under no license that restricts.
    const restricts = (license: string | undefined): boolean =>
      license !== undefined && readLicenseName(license).class === 'restricted';
    expect(wrong(({ openlyLicensed, license }) => !(openlyLicensed && restricts(license)))).toEqual([]);
  });

  it('has no day in the future, and shows what is old', () => {
    const today = new Date().toISOString().slice(0, 10);
    expect(wrong(({ date }) => date <= today)).toEqual([]);
    const [first] = RECORDS;
    if (!first) throw new Error('empty');
    const records = [
      { ...first, id: 'new', date: '2026-03-01' },
      { ...first, id: 'old', date: '2025-01-01' },
    ];
    expect(olderThan(daysIn('1y'), new Date('2026-06-01'), records).map(({ id }) => id)).toEqual(['old']);
  });
});
