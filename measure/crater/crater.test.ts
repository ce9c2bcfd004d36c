/** What the crater table says of two records of a page. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { compare, type GoldLabel, type LabelRecord, readGold, tally } from '../gold/labels.ts';
import { changesOf, rulesOf } from './changes.ts';
import { summary } from './run.ts';
import { addressesOf } from './states.ts';

const folder = mkdtempSync(join(tmpdir(), 'crater-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

const url = 'https://huggingface.co/acme/ridge-7b';
const record = (parts: Partial<LabelRecord>): LabelRecord => ({
  url,
  outcome: 'open-weights',
  license: { class: 'osi', id: 'MIT' },
  claim: { level: 'open' },
  elements: { trainingCode: { status: 'unknown' }, trainingData: { status: 'unmet' } },
  ...parts,
});
const label: GoldLabel = {
  url,
  outcome: ['weights-available'],
  claim: ['open', 'none'],
  license_class: ['restricted'],
  training_code: ['partial'],
  training_data: ['full-open'],
};

describe('a reader’s label', () => {
  it('judges each figure that it speaks of, in the readers’ words', () => {
    expect(compare(label, record({}))).toEqual({
      outcome: false,
      'never called open when it is not': false,
      'model pages told from others': true,
      'license class': false,
      claim: true,
      'training code': true,
      'training data': false,
    });
  });

  it('counts a page that was left alone for its outcome only', () => {
    expect(compare(label, record({ outcome: 'not-a-model' }))).toEqual({
      outcome: false,
      'model pages told from others': false,
    });
    expect(compare(label, undefined)).toEqual({ outcome: false });
  });

  it('is read from sets and tallied', () => {
    writeFileSync(join(folder, 'gold-x.jsonl'), `${JSON.stringify(label)}\n`);
    const [set] = readGold(folder);
    expect(set?.name).toBe('gold-x');
    const sums = tally(set?.labels ?? [], new Map([[url, record({})]]));
    expect(sums.get('claim')).toEqual({ right: 1, all: 1 });
    expect(sums.get('outcome')).toEqual({ right: 0, all: 1 });
    expect(sums.has('deployment code')).toBe(false);
  });
});

describe('two records', () => {
  const after = record({
    outcome: 'weights-available',
    license: { class: 'restricted', id: 'x' },
    claim: { level: 'none' },
  });

  it('differ field by field, with the label’s verdict where there is one', () => {
    expect(changesOf(record({}), after, label)).toMatchObject([
      { field: 'outcome', from: 'open-weights', to: 'weights-available', verdict: 'better' },
      { field: 'license class', verdict: 'better' },
      { field: 'license', from: 'MIT', to: 'x' },
      { field: 'claim', verdict: 'same' },
    ]);
    expect(changesOf(after, record({}), label)[0]).toMatchObject({ verdict: 'worse', falseOpen: true });
    expect(changesOf(after, after, label)).toEqual([]);
    expect(changesOf(record({}), after)[0]).not.toHaveProperty('verdict');
  });

  it('name the rules that came and went, and not the version', () => {
    const ruled = {
      ...after,
      rules: 'g7',
      claim: { level: 'none', quotes: [{ text: 'x', rule: 'a.1', rules: ['b.2'] }] },
    };
    expect([...rulesOf(ruled)]).toEqual(['a.1', 'b.2']);
    expect(changesOf(record({}), ruled)[0]?.rules).toEqual(['+a.1', '+b.2']);
  });

  it('are summed up a field a line', () => {
    const [head, ...rest] = summary(changesOf(record({}), after, label));
    expect(head).toContain('better');
    expect(rest[0]?.replace(/ +/g, ' ')).toBe('outcome 1 1 0 0 0');
    expect(rest).toHaveLength(4);
  });
});

describe('a web', () => {
  it('has the addresses of its lists, else of its pages', () => {
    const html = { 'content-type': 'text/html; charset=utf-8' };
    const lines = [
      { url, headers: html },
      { url: `${url}/raw`, headers: { 'content-type': 'text/plain' } },
    ];
    writeFileSync(join(folder, 'index.jsonl'), lines.map((line) => JSON.stringify(line)).join('\n'));
    expect(addressesOf(folder)).toEqual([url]);
    writeFileSync(join(folder, 'subjects.json'), JSON.stringify({ a: 'https://a.example/', b: url }));
    expect(addressesOf(folder)).toEqual(['https://a.example/', url]);
  });
});
