/** The tables of assets/rules: every example is decided by its own row, in the whole room, and no row can go without one noticing. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { namesIn } from '../lib/assess/names.ts';
import { markdownBlocks } from '../lib/sources/markdown.ts';
import { type ReadPassage, readProse } from '../lib/statements/read.ts';
import { type RuleFile, RuleTable, rowsOf } from '../lib/statements/table.ts';

const URL = 'https://huggingface.co/acme/ridge-7b';

/** An example as a page of Ridge 7B by Acme holds it. Markdown: headings, lists and tables are read as such. */
function passagesOf(text: string): ReadPassage[] {
  const document = { kind: 'model-card' as const, url: URL, blocks: markdownBlocks(text, URL) };
  const subject = { site: 'huggingface' as const, id: 'acme/ridge-7b', name: 'ridge-7b', owner: 'acme' };
  const reading = { subject, url: URL, title: '', view: 'card' as const, documents: [document], problems: [] };
  return readProse({ reading, documents: [], bases: [], problems: [], requests: 0, lookups: 'off' }, namesIn);
}

/** Ids of the rows that speak, one for each passage of an example. */
const decided = (table: RuleTable, text: string): (string | undefined)[] =>
  passagesOf(text).map((passage) => table.decide(passage)?.rules[0]);

/**
 * Claims are decided over what lib/claims sees of a passage (whose openness is meant), not over its meanings alone: their examples are
 * lib/claims/claims.test.ts and the rows of examples/sentences.
 */
const OVER_A_VIEW = /claim\.json$/;

it('of claims have ids of their own and reasons', () => {
  const rows = rowsOf(JSON.parse(readFileSync('assets/rules/claim.json', 'utf8')) as RuleFile);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  expect(rows.filter(({ id, because }) => !id.startsWith('claim.') || because.length < 20).map(({ id }) => id)).toEqual(
    [],
  );
});

describe.each(
  globSync('assets/rules/*.json')
    .sort()
    .filter((file) => !OVER_A_VIEW.test(file)),
)('%s', (file) => {
  const rows = rowsOf(JSON.parse(readFileSync(file, 'utf8')) as RuleFile);
  const topic = file.replace(/^.*\/|\.json$/g, '');
  const table = new RuleTable(rows);

  it('has ids of its own, reasons and examples', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    const poor = rows.filter(({ id, because, yes }) => !id.startsWith(`${topic}.`) || !because || yes.length === 0);
    expect(poor.map(({ id }) => id)).toEqual([]);
  });

  it('decides each example by its own row, and none that only looks alike', () => {
    const missed = rows.flatMap(({ id, yes }) =>
      yes.filter((text) => !decided(table, text).includes(id)).map((text) => `${id}: ${text}`),
    );
    const wrong = rows.flatMap(({ id, no = [] }) =>
      no.filter((text) => decided(table, text).includes(id)).map((text) => `${id}: ${text}`),
    );
    expect({ missed, wrong }).toEqual({ missed: [], wrong: [] });
  });

  it('needs each row', () => {
    const idle = rows.filter(({ id, says, kind, yes }) => {
      const without = new RuleTable(rows.filter((row) => row.id !== id));
      return yes.every((text) =>
        passagesOf(text).every((passage) => {
          const found = without.decide(passage);
          return table.decide(passage)?.rules[0] !== id || (found?.says === says && found.kind === kind);
        }),
      );
    });
    expect(idle.map(({ id }) => id)).toEqual([]);
  });
});
