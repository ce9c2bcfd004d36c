/**
 * Two states of the program over one replica web. usage: npm run crater -- OLD [NEW] [--web FOLDER] [--urls FILE] [--gold FOLDER] [--summary]
 * OLD and NEW are commits, or `.` for the work tree (NEW's default). Prints every changed outcome, license, claim and
 * element with the rules that came and went, and a table for the commit's body. After Rust's crater.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type GoldLabel, type LabelRecord, readGold, tally } from '../gold/labels.ts';
import { type Change, changesOf } from './changes.ts';
import { addressesOf, commitOf, stateOf } from './states.ts';

const nameOf = (state: string): string => commitOf(state)?.slice(0, 7) ?? 'work tree';

/** A line for each field that changed: how often, and how the labels judge it. */
export function summary(changes: readonly Change[]): string[] {
  const fields = [...new Set(changes.map(({ field }) => field))];
  const count = (of: readonly Change[], verdict?: string): string =>
    String(of.filter((change) => change.verdict === verdict).length).padStart(9);
  return [
    `${'field'.padEnd(18)}  changed   better    worse     same  no label`,
    ...fields.map((field) => {
      const of = changes.filter((change) => change.field === field);
      return `${field.padEnd(18)}${String(of.length).padStart(9)}${count(of, 'better')}${count(of, 'worse')}${count(of, 'same')}${count(of)}`;
    }),
  ];
}

/** A line for each figure of a set that has another value now. */
function figures(
  name: string,
  labels: GoldLabel[],
  old: Map<string, LabelRecord>,
  now: Map<string, LabelRecord>,
): string[] {
  const after = tally(labels, now);
  return [...tally(labels, old)].flatMap(([figure, before]) => {
    const is = after.get(figure) ?? { right: 0, all: 0 };
    if (is.right === before.right && is.all === before.all) return [];
    return [`${name.padEnd(18)} ${figure.padEnd(34)} ${before.right}/${before.all} -> ${is.right}/${is.all}`];
  });
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      web: { type: 'string', default: '../shared/web' },
      urls: { type: 'string' },
      gold: { type: 'string', default: '../shared/corpus' },
      summary: { type: 'boolean', default: false },
    },
  });
  const [before, after = '.'] = positionals;
  if (!before)
    throw new Error('usage: npm run crater -- OLD [NEW] [--web FOLDER] [--urls FILE] [--gold FOLDER] [--summary]');
  if (!existsSync(values.web)) throw new Error(`${values.web} is absent`);
  const listed = values.urls === undefined ? addressesOf(values.web) : readFileSync(values.urls, 'utf8').split('\n');
  const addresses = listed.map((line) => line.trim()).filter((line) => line !== '');
  const say = (state: string): void => console.error(`judging ${addresses.length} pages under ${nameOf(state)} ...`);
  say(before);
  const old = stateOf(before, values.web, addresses);
  say(after);
  const now = stateOf(after, values.web, addresses);
  const gold = readGold(values.gold);
  const labels = new Map(gold.flatMap((set) => set.labels.map((label) => [label.url, label] as const)));
  const changes = addresses.flatMap((url) => {
    const [was, is] = [old.get(url), now.get(url)];
    if (was && is) return changesOf(was, is, labels.get(url));
    return was === is ? [] : [{ url, field: 'answered', from: was ? 'yes' : 'no', to: is ? 'yes' : 'no', rules: [] }];
  });
  const pages = new Set(changes.map(({ url }) => url));
  if (!values.summary)
    for (const url of pages) {
      console.log(url);
      const of = changes.filter((change) => change.url === url);
      for (const { field, from, to, verdict, falseOpen } of of)
        console.log(
          `  ${field}: ${from} -> ${to}${verdict ? `  ${verdict}` : ''}${falseOpen ? '  CALLED OPEN, LABEL SAYS NOT' : ''}`,
        );
      const rules = of[0]?.rules ?? [];
      if (rules.length > 0) console.log(`  rules: ${rules.join(' ')}`);
    }
  const open = changes.filter(({ falseOpen }) => falseOpen);
  console.log(`\ncrater ${nameOf(before)} -> ${nameOf(after)}: ${addresses.length} pages, ${pages.size} differ`);
  if (open.length > 0) console.log(`now called open, and the label says not: ${open.map(({ url }) => url).join(' ')}`);
  if (changes.length > 0) console.log(summary(changes).join('\n'));
  const moved = gold.flatMap(({ name, labels: of }) => {
    const read = of.filter(({ url }) => old.has(url) || now.has(url));
    return figures(name, read, old, now);
  });
  if (moved.length > 0) console.log(moved.join('\n'));
}

if (process.argv[1] === import.meta.filename) {
  try {
    main();
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 2;
  }
}
