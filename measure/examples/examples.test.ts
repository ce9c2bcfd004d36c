/** The runner of example rows: plain pages are what they say, wants are compared key by key, faulty rows are named. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { check, failuresOf, type Got, judgePage } from './check.ts';
import { pageWith, sectionOf } from './page.ts';
import { type Row, readRows } from './rows.ts';

const folder = mkdtempSync(join(tmpdir(), 'rows-'));
afterAll(() => rmSync(folder, { recursive: true }));

const row = (parts: Partial<Row>): Row => ({
  id: 'x-1',
  kind: 'condition-binding',
  lang: 'en',
  base: 'hf-apache',
  heading: 'Use',
  form: 'paragraph',
  text: 'The weights may only be used for non-commercial purposes.',
  control: false,
  want: { outcome: ['weights-available'] },
  why: 'Commercial use is excluded.',
  writer: 'x',
  ...parts,
});

const got: Got = {
  outcome: 'open-weights',
  claim: 'none',
  class: 'osi',
  elements: { weights: 'met', trainingCode: 'unknown' },
  derived: false,
  quotes: [],
};

describe('plain pages', () => {
  it.each([
    ['hf-apache', 'open-weights'],
    ['hf-none', 'no-license'],
    ['gh-apache', 'open-weights'],
    ['gh-none', 'undetermined'],
    ['vendor-apache', 'open-weights'],
  ] as const)('%s is %s and claims nothing', async (base, outcome) => {
    expect(await judgePage(pageWith(base, ''))).toMatchObject({ outcome, claim: 'none', derived: false });
  });
});

describe('a row', () => {
  it('stands on its page as a section', () => {
    expect(sectionOf(row({}))).toBe('## Use\n\nThe weights may only be used for non-commercial purposes.');
    expect(sectionOf({ heading: '', form: 'heading', text: 'Weights: later' })).toBe('## Weights: later');
    expect(sectionOf({ heading: '', form: 'paragraph', text: 'Later.' })).toBe('Later.');
  });

  it('is judged: right, wrong, and called open when it must not be', async () => {
    expect(await check(row({}))).toMatchObject({ failed: [], falseOpen: false });
    const wrong = await check(row({ text: 'It likes rain.' }));
    expect(wrong).toMatchObject({ failed: ['outcome'], falseOpen: true });
  });

  it('fails by each key alone', () => {
    expect(failuresOf({ outcome: ['open-weights'], class: ['osi'], claim: ['none'], derived: false }, got)).toEqual([]);
    expect(failuresOf({ outcome: ['closed'] }, got)).toEqual(['outcome']);
    expect(failuresOf({ never: ['open-weights'] }, got)).toEqual(['never']);
    expect(failuresOf({ claim: ['open'] }, got)).toEqual(['claim']);
    expect(failuresOf({ class: ['restricted'] }, got)).toEqual(['class']);
    expect(failuresOf({ elements: { weights: 'unmet|unknown', trainingCode: 'unmet|unknown' } }, got)).toEqual([
      'weights',
    ]);
    expect(failuresOf({ derived: true }, got)).toEqual(['derived']);
  });
});

describe('files of rows', () => {
  it('are read with their writer, and a faulty line is named', () => {
    const { writer: _, ...written } = row({});
    writeFileSync(join(folder, 'ann.jsonl'), `${JSON.stringify(written)}\n\n`);
    expect(readRows(folder)).toEqual([row({ writer: 'ann' })]);
    writeFileSync(join(folder, 'ann.jsonl'), `${JSON.stringify({ ...written, base: 'paper' })}\n`);
    expect(() => readRows(folder)).toThrow(/ann\.jsonl:1: no base "paper"/);
  });
});
