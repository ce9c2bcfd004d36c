/** The tables of assets/rules: every example is decided by its own row, in the whole room, and no row can go without one noticing. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { namesIn } from '../lib/assess/names.ts';
import { decisionsOn } from '../lib/claims/index.ts';
import { decisionsOnNames } from '../lib/licenses/index.ts';
import { markdownBlocks } from '../lib/sources/markdown.ts';
import { type ReadPassage, readProse } from '../lib/statements/read.ts';
import { type RuleFile, RuleTable, rowsOf, type Verdict } from '../lib/statements/table.ts';

const URL = 'https://huggingface.co/acme/ridge-7b';

/** An example as a page of Ridge 7B by Acme holds it. Markdown: headings, lists and tables are read as such. */
function passagesOf(text: string): ReadPassage[] {
  const document = { kind: 'model-card' as const, url: URL, blocks: markdownBlocks(text, URL) };
  const subject = { site: 'huggingface' as const, id: 'acme/ridge-7b', name: 'ridge-7b', owner: 'acme' };
  const reading = { subject, url: URL, title: '', view: 'card' as const, documents: [document], problems: [] };
  return readProse({ reading, documents: [], bases: [], problems: [], requests: 0, lookups: 'off' }, namesIn);
}

/** What a topic's table says of an example: of each passage; of claims, of each word of openness in them; of licenses, of each name. */
function verdictsOf(topic: string, table: RuleTable, text: string): (Verdict | undefined)[] {
  const passages = passagesOf(text);
  if (topic === 'claim') return decisionsOn(passages, table);
  if (topic === 'licensed') return passages.flatMap((passage) => decisionsOnNames(passage, table));
  return passages.map((passage) => table.decide(passage));
}

describe.each(globSync('assets/rules/*.json').sort())('%s', (file) => {
  const rows = rowsOf(JSON.parse(readFileSync(file, 'utf8')) as RuleFile);
  const topic = file.replace(/^.*\/|\.json$/g, '');
  const table = new RuleTable(rows);
  /** Ids of the rows that speak. */
  const decided = (text: string): (string | undefined)[] =>
    verdictsOf(topic, table, text).map((verdict) => verdict?.rules[0]);

  it('has ids of its own, reasons and examples', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    const poor = rows.filter(({ id, because, yes }) => !id.startsWith(`${topic}.`) || !because || yes.length === 0);
    expect(poor.map(({ id }) => id)).toEqual([]);
  });

  it('decides each example by its own row, and none that only looks alike', () => {
    const missed = rows.flatMap(({ id, yes }) =>
      yes.filter((text) => !decided(text).includes(id)).map((text) => `${id}: ${text}`),
    );
    const wrong = rows.flatMap(({ id, no = [] }) =>
      no.filter((text) => decided(text).includes(id)).map((text) => `${id}: ${text}`),
    );
    expect({ missed, wrong }).toEqual({ missed: [], wrong: [] });
  });

  it('needs each row', () => {
    const idle = rows.filter(({ id, says, kind, yes }) => {
      const without = new RuleTable(rows.filter((row) => row.id !== id));
      return yes.every((text) => {
        const others = verdictsOf(topic, without, text);
        return verdictsOf(topic, table, text).every(
          (verdict, at) => verdict?.rules[0] !== id || (others[at]?.says === says && others[at]?.kind === kind),
        );
      });
    });
    expect(idle.map(({ id }) => id)).toEqual([]);
  });
});
