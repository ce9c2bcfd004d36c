/**
 * Example rows against the reader. usage: npm run examples -- [--dir FOLDER] [--kind TEXT] [--lang TAG] [--writer NAME]
 * [--by kind|lang|writer] [--failing] [--json]
 * Prints false opens first, then right of all per kind, language and writer. `--failing`: each row that is not right.
 */
import { parseArgs } from 'node:util';
import { type Checked, check } from './check.ts';
import { readRows } from './rows.ts';

const GROUPS = ['kind', 'lang', 'writer'] as const;
type Group = (typeof GROUPS)[number];

const percent = (part: number, all: number): string => `${((100 * part) / Math.max(1, all)).toFixed(1)} %`;

/** Lines "name right/all (share)", and how many of the wrong ones were called open. */
export function table(checked: readonly Checked[], by: Group): string[] {
  const names = [...new Set(checked.map(({ row }) => row[by]))].sort();
  return names.map((name) => {
    const of = checked.filter(({ row }) => row[by] === name);
    const right = of.filter(({ failed }) => failed.length === 0).length;
    const open = of.filter(({ falseOpen }) => falseOpen).length;
    return `${name.padEnd(26)} ${`${right}/${of.length}`.padStart(10)} ${percent(right, of.length).padStart(8)}${open > 0 ? `  ${open} called open and must not be` : ''}`;
  });
}

const describe = ({ row, got, failed }: Checked): string =>
  [
    `  ${row.id} (${row.base}): ${row.text.replace(/\s+/g, ' ').slice(0, 220)}`,
    `    ${row.why}  failed: ${failed.join(', ')}`,
    `    want ${JSON.stringify(row.want)}`,
    `    got  ${JSON.stringify(got)}`,
  ].join('\n');

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      dir: { type: 'string', default: 'examples/sentences' },
      kind: { type: 'string', default: '' },
      lang: { type: 'string' },
      writer: { type: 'string' },
      by: { type: 'string' },
      failing: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const by = GROUPS.filter((group) => values.by === undefined || values.by === group);
  if (by.length === 0) throw new Error(`--by takes ${GROUPS.join(', ')}`);
  const rows = readRows(values.dir).filter(
    ({ kind, lang, writer }) =>
      kind.includes(values.kind) && (values.lang ?? lang) === lang && (values.writer ?? writer) === writer,
  );
  if (rows.length === 0) throw new Error(`no row in ${values.dir}`);
  const checked: Checked[] = [];
  for (const row of rows) checked.push(await check(row));
  if (values.json) {
    for (const { row, got, failed, falseOpen } of checked)
      console.log(
        JSON.stringify({ id: row.id, kind: row.kind, lang: row.lang, writer: row.writer, failed, falseOpen, got }),
      );
    return;
  }
  const open = checked.filter(({ falseOpen }) => falseOpen);
  console.log(`called open and must not be: ${open.length}`);
  for (const each of values.failing ? [] : open.slice(0, 20))
    console.log(`  ${each.row.id}: ${each.row.text.replace(/\s+/g, ' ').slice(0, 140)}`);
  if (values.failing)
    for (const each of [...open, ...checked.filter(({ falseOpen, failed }) => !falseOpen && failed.length > 0)])
      console.log(describe(each));
  for (const group of by) console.log(`\nby ${group}\n${table(checked, group).join('\n')}`);
  const right = checked.filter(({ failed }) => failed.length === 0).length;
  console.log(
    `\n${right} of ${checked.length} rows right (${percent(right, checked.length)}), ${open.length} called open and must not be`,
  );
}

if (process.argv[1] === import.meta.filename) {
  try {
    await main();
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 2;
  }
}
