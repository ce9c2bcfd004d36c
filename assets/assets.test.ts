/** The data files: one record a line, in order, each with where it comes from and when that was looked at. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface DataRecord {
  id: string;
  name: string;
  aliases?: string[];
  source?: string;
  date?: string;
  url?: string;
  [field: string]: unknown;
}

const text = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');
const read = (file: string): DataRecord[] => JSON.parse(text(file)) as DataRecord[];

/** One record a line, `", "` and `": "` between parts: what a person can change without a tool, and git shows by the line. */
const line = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(line).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .map(([key, part]) => `${JSON.stringify(key)}: ${line(part)}`)
      .join(', ')}}`;
  return JSON.stringify(value);
};
const printed = (records: DataRecord[]): string => `[\n${records.map(line).join(',\n')}\n]\n`;

const FILES = [
  'licenses.json',
  'license-names.json',
  'license-words.json',
  'license-links.json',
  'model-families.json',
  'datasets.json',
  'libraries.json',
] as const;
const CLASSES = ['osi', 'open', 'restricted', 'family', 'other', 'unstated', 'unrecognised'];
const KINDS =
  'non-commercial research-only user-threshold revenue-threshold geographic use-policy field-of-use no-derivatives attribution naming no-training no-compete other'.split(
    ' ',
  );
/** A day that exists, and has been. */
const isPast = (date: string | undefined): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(date ?? '') && new Date(date as string).valueOf() <= Date.now();

describe.each(FILES)('%s', (file) => {
  const records = read(file);

  it('is canonical: printing what was read gives the same file', () => {
    expect(printed(records)).toBe(text(file));
  });

  it('is in order and names nothing twice', () => {
    const ids = records.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has web addresses where it has addresses', () => {
    expect(records.filter(({ url }) => url !== undefined && !/^https?:\/\/[\w.-]+\//.test(url))).toEqual([]);
  });
});

describe.each([
  'licenses.json',
  'license-names.json',
  'license-words.json',
  'license-links.json',
  'model-families.json',
  'datasets.json',
] as const)('%s', (file) => {
  it('says of each record where it comes from, and when that was looked at', () => {
    expect(read(file).filter(({ source, date }) => !source || !isPast(date))).toEqual([]);
  });
});

describe('licenses.json', () => {
  const records = read('licenses.json');

  it('knows classes and kinds of restriction by their public names', () => {
    const wrong = records.filter(
      (record) =>
        !CLASSES.includes(record.class as string) ||
        ((record.restrictions ?? []) as string[]).some((kind) => !KINDS.includes(kind)),
    );
    expect(wrong).toEqual([]);
  });

  it('gives every restricted licence its kinds of restriction', () => {
    expect(
      records
        .filter((record) => record.class === 'restricted' && !((record.restrictions ?? []) as string[]).length)
        .map(({ id }) => id),
    ).toEqual([]);
  });

  it('gives open licences none', () => {
    expect(
      records.filter(
        (record) => /^(?:osi|open)$/.test(record.class as string) && ((record.restrictions ?? []) as string[]).length,
      ),
    ).toEqual([]);
  });

  it('gives no name to two licences', () => {
    const owners = new Map<string, string>();
    const twice: string[] = [];
    for (const { id, aliases = [] } of records)
      for (const name of new Set([id, ...aliases].map((each) => each.toLowerCase()))) {
        const owner = owners.get(name);
        if (owner !== undefined && owner !== id) twice.push(`${name}: ${owner}, ${id}`);
        owners.set(name, id);
      }
    expect(twice).toEqual([]);
  });
});

describe('date.json', () => {
  it('has the newest day of any record', () => {
    const files = [...FILES, 'vendors.json', 'known-models.json', 'releases.json', 'ai-license-fingerprints.json'];
    const days = files.flatMap((file) => read(file).map(({ date }) => date ?? ''));
    expect(JSON.parse(text('date.json'))).toEqual({ newest: days.sort().at(-1) });
  });
});
