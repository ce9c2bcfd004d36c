/** The table is whole: each version answers each question once, in a form that anyone can correct (assets/license-uses.json). */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import records from '../../assets/license-uses.json' with { type: 'json' };
import { readLicenseName } from '../licenses/index.ts';
import { DUTIES, USE_QUESTIONS } from '../model/index.ts';
import type { UseRecord } from './table.ts';

const table = records as UseRecord[];
const versions = Map.groupBy(table, ({ license, version }) => `${license} ${version ?? ''}`);

describe('assets/license-uses.json', () => {
  it('has a record a line', () => {
    const lines = readFileSync('assets/license-uses.json', 'utf8').trim().split('\n');
    expect(lines).toHaveLength(table.length + 2);
  });

  it('answers each question once, in their order', () => {
    for (const [head, answers] of versions)
      expect(
        answers.map(({ question }) => question),
        head,
      ).toEqual([...USE_QUESTIONS]);
    expect(versions.size).toBeGreaterThan(90);
  });

  it('says where, and by which words, whatever is not silence', () => {
    const wrong = table.filter(
      ({ value, where, find }) =>
        (value === 'not-stated') !== (where === undefined) || (find !== undefined && where === undefined),
    );
    expect(wrong).toEqual([]);
    // A few words, no clause.
    expect(table.filter(({ find = '' }) => find.split(' ').length > 9 || find.length > 80)).toEqual([]);
    expect(
      table.filter(({ find }) => find !== undefined && !/^[\p{Ll}\p{N}]+(?: [\p{Ll}\p{N}]+)*$/u.test(find)),
    ).toEqual([]);
  });

  it('names what each "if" hangs on, and each bar', () => {
    const bare = table.filter(
      ({ question, value, if: conditions }) =>
        (value === 'yes-if' || (value === 'no' && !DUTIES.has(question))) && !conditions?.length,
    );
    expect(bare).toEqual([]);
  });

  it('calls licenses as the table of names does', () => {
    const ids = [...new Set(table.map(({ license }) => license))];
    const other = ids.filter((id) => (readLicenseName(id).id ?? id) !== id);
    expect(other).toEqual([]);
  });
});
