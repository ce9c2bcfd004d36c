/** docs/accuracy.md says when, by which rules and on how many pages; its figures come from records and labels alone. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES_VERSION } from '../../lib/model/index.ts';
import type { GoldLabel, LabelRecord } from '../gold/labels.ts';
import { bySite, falseLabels, falseOpens, siteOf, table, weak } from './figures.ts';
import { DOCUMENT, documentOf } from './run.ts';
import { recordsOf, sinceTables } from './since.ts';
import { unseenLines } from './unseen.ts';

const label = (url: string, outcome: string): GoldLabel => ({ url, outcome: [outcome], claim: ['none'] });
const record = (url: string, outcome: string): LabelRecord => ({ url, outcome, claim: { level: 'none' } });
const HUB = 'https://huggingface.co/acme/a';
const REPOSITORY = 'https://github.com/acme/b';
const NEWS = 'https://acme.example/c';
const sets = [
  {
    name: 'gold-x',
    labels: [label(HUB, 'weights-available'), label(REPOSITORY, 'not-a-model'), label(NEWS, 'open-weights')],
  },
];
const records = new Map(
  [record(HUB, 'open-weights'), record(REPOSITORY, 'open-weights'), record(NEWS, 'open-weights')].map((each) => [
    each.url,
    each,
  ]),
);

describe('pages that nobody had seen', () => {
  const sample = { name: 'a', date: '2026-12-01', state: '0000000', pages: 4, what: 'pages', readers: 2, now: [4, 4] };

  it('have their figures apart and together', () => {
    const lines = unseenLines([
      { ...sample, figures: { outcome: [3, 4] } },
      { ...sample, name: 'b', figures: { outcome: [1, 4], claim: [1, 2] } },
    ]);
    expect(lines).toContain('| outcome | 75.0 % (3/4) | 25.0 % (1/4) | 50.0 % (4/8) |');
    expect(lines).toContain('| claim | – | 50.0 % (1/2) | 50.0 % (1/2) |');
  });

  it('stand in the document as they are kept', () => {
    const text = readFileSync(DOCUMENT, 'utf8');
    for (const line of unseenLines()) expect(text).toContain(line);
  });
});

describe('figures', () => {
  it('name what is called open, and what is labeled, wrongly', () => {
    expect(falseOpens(sets[0]?.labels ?? [], records)).toEqual([HUB]);
    expect(falseLabels(sets[0]?.labels ?? [], records)).toEqual([REPOSITORY]);
  });

  it('are told by site', () => {
    expect([HUB, REPOSITORY, NEWS].map(siteOf)).toEqual(['Hugging Face', 'GitHub', 'vendors and others']);
    expect(bySite(sets).map(({ labels }) => labels.length)).toEqual([1, 1, 1]);
  });

  it('stand in a table, and weak ones are named', () => {
    expect(table(sets, records)).toContain('| outcome | 33.3 % (1/3) |');
    const many = { name: 'many', labels: Array.from({ length: 10 }, () => label(HUB, 'closed')) };
    expect(weak([many], records, 0.9)).toContain('outcome on many: 0.0 % (0/10)');
    expect(weak(sets, records, 0.9)).toEqual([]);
  });
});

describe('since an earlier state', () => {
  it('figures stand before and now, and what got worse is not hidden', () => {
    const now = new Map(
      [record(HUB, 'weights-available'), record(REPOSITORY, 'closed')].map((each) => [each.url, each]),
    );
    const old = new Map(
      [record(HUB, 'open-weights'), record(REPOSITORY, 'not-a-model')].map((each) => [each.url, each]),
    );
    const lines = sinceTables(sets, old, now);
    expect(lines).toContain('| outcome | 1/3 → 1/3 |');
    expect(lines).toContain('| outcome | 2 | 1 | 1 |');
  });

  it('is left out where the commit is not at hand', () => {
    expect(recordsOf('0000000000', '.', [])).toBeUndefined();
  });
});

describe('the document', () => {
  it('puts what is called open wrongly first', () => {
    const text = documentOf({ sets, records, rows: [], held: [], releases: [], date: '2026-11-29' });
    const headings = [...text.matchAll(/^## (.+)$/gm)].map((match) => match[1]);
    expect(headings[0]).toBe('Called open, and is not');
    expect(text).toContain(`gold-x: 1. <${HUB}>`);
  });

  it('that is in the repository names its day and the rules that hold now', () => {
    const text = readFileSync(DOCUMENT, 'utf8');
    expect(text).toMatch(/Measured on 20\d\d-\d\d-\d\d with rules/);
    expect(text, '`npm run accuracy` after a change of the rules').toContain(`rules \`${RULES_VERSION}\``);
  });
});
