/** The words that make another license of one that is named: every line is needed by one of its own examples. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { additionsIn } from '../lib/licenses/read/additions.ts';
import { lexiconOf } from '../lib/mentions/scan.ts';
import { foldText } from '../lib/prose/fold.ts';
import records from './license-additions.json' with { type: 'json' };

const NAME = 'GPL-3.0';
const all = lexiconOf(records);

/** What an example makes of the license that it names. */
function madeOf(example: string, words = all): string | undefined {
  const text = foldText(example);
  const index = text.indexOf(NAME);
  expect(index, example).toBeGreaterThanOrEqual(0);
  return additionsIn(text, words)(index, index + NAME.length);
}

const isAnother = (example: string): boolean => madeOf(example) !== undefined;

describe('words of additions', () => {
  it('stand one a line, with ids of their own', () => {
    const lines = readFileSync('assets/license-additions.json', 'utf8').trim().split('\n');
    expect(lines.length).toBe(records.length + 2);
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
    expect(records.filter(({ id, means }) => !id.startsWith(`${means}.`)).map(({ id }) => id)).toEqual([]);
  });

  it('make another license in their examples, and none in what only looks alike', () => {
    const missed = records.flatMap(({ yes }) => yes.filter((text) => !isAnother(text)));
    const wrong = records.flatMap(({ no = [] }) => no.filter((text) => isAnother(text)));
    expect({ missed, wrong }).toEqual({ missed: [], wrong: [] });
  });

  it.each(records)('$id is needed', (record) => {
    const others = lexiconOf(records.filter((each) => each !== record));
    const examples = [...record.yes, ...(record.no ?? [])];
    expect(examples.some((text) => madeOf(text, others) !== madeOf(text))).toBe(true);
  });

  it('tell a clause that forbids to sell from other additions', () => {
    const text = 'GPL-3.0 with the Commons Clause';
    expect(additionsIn(text)(0, NAME.length)).toBe('commons-clause');
    expect(additionsIn('GPL-3.0 with special terms')(0, NAME.length)).toBe('changed');
  });
});
