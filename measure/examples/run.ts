/**
 * Example rows against the reader. usage: npm run examples -- [--dir FOLDER] [--kind TEXT] [--lang TAG] [--writer NAME]
 * [--by kind|lang|writer] [--failing] [--json]
 * Prints false opens first, then right of all per kind, language and writer. `--failing`: each row that is not right.
 * Of rows that are kept for judging (examples/judging) figures alone are printed, whatever is asked for: who has read a row fits to it.
 */
import { resolve } from 'node:path';
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

const JUDGING = resolve(import.meta.dirname, '../../examples/judging');

/** Is the folder, or one in it, that of the rows that nobody reads? In: a path, relative to where it is run. */
export const isForJudging = (dir: string): boolean => `${resolve(dir)}/`.startsWith(`${JUDGING}/`);

const describe = ({ row, got, failed }: Checked): string =>
  [
    `  ${row.id} (${row.base}): ${row.text.replace(/\s+/g, ' ').slice(0, 220)}`,
    `    ${row.why}  failed: ${failed.join(', ')}`,
    `    want ${JSON.stringify(row.want)}`,
    `    got  ${JSON.stringify(got)}`,
  ].join('\n');

/** What is said of single rows: the false opens, and with `failing` each row that is not right. */
export function texts(checked: readonly Checked[], dir: string, failing: boolean): string[] {
  if (isForJudging(dir)) return [];
  const open = checked.filter(({ falseOpen }) => falseOpen);
  return failing
    ? [...open, ...checked.filter(({ falseOpen, failed }) => !falseOpen && failed.length > 0)].map(describe)
    : open.slice(0, 20).map(({ row }) => `  ${row.id}: ${row.text.replace(/\s+/g, ' ').slice(0, 140)}`);
}

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
    if (isForJudging(values.dir)) throw new Error(`${values.dir} is for judging: figures alone, no --json`);
    for (const { row, got, failed, falseOpen } of checked)
      console.log(
        JSON.stringify({ id: row.id, kind: row.kind, lang: row.lang, writer: row.writer, failed, falseOpen, got }),
      );
    return;
  }
  const open = checked.filter(({ falseOpen }) => falseOpen);
  console.log(`called open and must not be: ${open.length}`);
  for (const line of texts(checked, values.dir, values.failing)) console.log(line);
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
