/**
 * Writes docs/accuracy.md: what is measured, on which pages, seen or not, with the day. usage: npm run accuracy -- [--gold FOLDER] [--web FOLDER] [--judging FOLDER] [--curves]
 * Needs the labelled pages of ../shared; says so and changes nothing where they are absent.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { DATA_DATE, RULES_VERSION } from '../../lib/model/index.ts';
import { RELEASES } from '../../lib/sources/index.ts';
import { ownTries } from '../behave/own-pages.ts';
import { type Held, heldOf } from '../behave/table.ts';
import { addressesOf, stateOf } from '../crater/states.ts';
import { type Checked, check } from '../examples/check.ts';
import { type Row, readRows } from '../examples/rows.ts';
import { type GoldSet, readGold } from '../gold/labels.ts';
import { bySite, falseLabels, falseOpens, links, type Records, share, table, weak } from './figures.ts';
import { compared, curves, type ReaderFigures, readerLines, recordsByRules } from './readers.ts';
import { SEEN, SETS } from './sets.ts';
import { BEFORE, recordsOf, sinceTables } from './since.ts';
import { unseenFalseOpens, unseenLines } from './unseen.ts';
import { pagesOf, reachedBy, upperLines, type WithRecords } from './upper-steps.ts';

export const DOCUMENT = 'docs/accuracy.md';
const LEARNED_FROM = 'examples/sentences';

function setsTable(sets: readonly GoldSet[]): string[] {
  return [
    '| set | pages | what | labeled by | authors of the rules | collected |',
    '| --- | ---: | --- | --- | --- | --- |',
    ...sets.map(({ name, labels }) => {
      const facts = SETS.find((each) => each.name === name);
      if (!facts) return `| ${name} | ${labels.length} | | | | |`;
      const readers = facts.readers === 2 ? 'two readers, apart' : 'one reader';
      return `| ${name} | ${labels.length} | ${facts.what} | ${readers} | ${SEEN[facts.seen]} | ${facts.collected} |`;
    }),
  ];
}

function falseOpenLines(sets: readonly GoldSet[], records: Records): string[] {
  const lines = sets.flatMap(({ name, labels }) => {
    const found = falseOpens(labels, records);
    return found.length === 0 ? [] : [`- ${name}: ${found.length}. ${links(found)}`];
  });
  const labeled = sets.flatMap(({ labels }) => falseLabels(labels, records));
  return [
    ...(lines.length === 0
      ? ['None of the labeled pages below that authors of rules have seen is called open and is not.']
      : lines),
    '',
    unseenFalseOpens(),
    '',
    `Pages that get a label and are about no model: ${labeled.length}${labeled.length === 0 ? '.' : `. ${links(labeled)}`}`,
  ];
}

function rowTable(checked: readonly Checked[], by: 'kind' | 'lang'): string[] {
  const names = [...new Set(checked.map(({ row }) => row[by]))].sort();
  return [
    `| ${by === 'kind' ? 'kind of sentence' : 'language'} | right | called open and must not be |`,
    '| --- | ---: | ---: |',
    ...names.map((name) => {
      const of = checked.filter(({ row }) => row[by] === name);
      const right = of.filter(({ failed }) => failed.length === 0).length;
      return `| ${name} | ${share({ right, all: of.length })} | ${of.filter(({ falseOpen }) => falseOpen).length} |`;
    }),
  ];
}

const heldTable = (held: readonly Held[]): string[] => [
  '| what must hold | held |',
  '| --- | ---: |',
  ...held.map(({ property, held: kept, tried }) => `| ${property} | ${share({ right: kept, all: tried })} |`),
];

interface Measured {
  sets: GoldSet[];
  records: Records;
  rows: Checked[];
  held: Held[];
  /** What rules and learned readers are worth apart, where there are rows to tell by. */
  readers?: ReaderFigures | undefined;
  /** Labels of the same pages under an earlier state, where that is at hand. */
  before?: Records | undefined;
  /** Pages of releases that records name, without and with the records. */
  releases: WithRecords[];
  date: string;
}

/** The whole document in Markdown. */
export function documentOf({ sets, records, rows, held, readers, before, releases, date }: Measured): string {
  const sites = bySite(sets);
  const badly = [...weak(sets, records, 0.9), ...weak(sites, records, 0.9)];
  const kinds = [...new Set(rows.map(({ row }) => row.kind))].filter((kind) => {
    const of = rows.filter(({ row }) => row.kind === kind);
    return of.filter(({ failed }) => failed.length === 0).length / of.length < 0.9;
  });
  const rowLines =
    rows.length === 0
      ? []
      : [
          '## Invented sentences',
          '',
          'One section a page, by writers who saw neither rules nor cases, and whose sentences are used for judging alone; what must be read, and what looks alike and must not.',
          '',
          ...rowTable(rows, 'kind'),
          '',
          ...rowTable(rows, 'lang'),
          '',
        ];
  return `${[
    '# How often labels are right',
    '',
    `Measured on ${date} with rules \`${RULES_VERSION}\`, data of ${DATA_DATE}. Written by \`npm run accuracy\`; no figure here is typed by hand.`,
    '',
    'A label says what was read, by rules that anyone can look up ([RULES.md](../RULES.md)). It can be wrong. The worst mistake is to call open what is not, so that comes first.',
    '',
    '## Called open, and is not',
    '',
    ...falseOpenLines(sets, records),
    '',
    '## On which pages',
    '',
    ...setsTable(sets),
    '',
    'A *reader* is one independent labeling by the policy, made by machine and not by a person; where two agree, they agree more than two people would. Where readers hesitated, each of their answers counts as right. On pages that authors of rules have seen, figures measure memory as much as reading.',
    '',
    '## On pages that nobody had seen',
    '',
    ...unseenLines(),
    '',
    '## By set',
    '',
    ...table(sets, records),
    '',
    '## By site',
    '',
    ...table(sites, records),
    '',
    '*Outcome* is the label itself, or its absence. Elements count as right when the status (there, withheld, not found) is one that a reader gave.',
    '',
    ...upperLines(
      reachedBy(
        sets.flatMap(({ labels }) => labels),
        records,
      ),
      releases,
    ),
    ...rowLines,
    ...(readers ? readerLines(readers, sets, records) : []),
    '## When a page changes',
    '',
    'Over our own pages, after CheckList (Ribeiro et al., ACL 2020): other spellings and markup must change nothing, a ban put anywhere must leave no open label, what a sentence takes back must not raise a label.',
    '',
    ...heldTable(held),
    '',
    ...(before
      ? [
          '## Since reading was rebuilt',
          '',
          `The same pages under commit ${BEFORE} of 2026-11-29 and now (\`npm run crater -- ${BEFORE}\` lists every page that differs, with the rules).`,
          '',
          ...sinceTables(sets, before, records),
          '',
        ]
      : []),
    '## Known to be read badly',
    '',
    ...(badly.length + kinds.length === 0
      ? ['Nothing that is measured here is right less than nine times of ten.']
      : badly.map((line) => `- ${line}`)),
    ...kinds.map((kind) => `- sentences of the kind ${kind}`),
    '- not measured: pages behind a log-in, licenses that are pictures or PDF files, languages other than English, French, German, Italian, Spanish, Portuguese, Chinese, Japanese, Korean and Russian',
  ].join('\n')}\n`;
}

/** What records of releases change on the pages of a web. */
function releasesOn(web: string): WithRecords[] {
  const pages = pagesOf(RELEASES, addressesOf(web));
  const urls = pages.map(({ url }) => url);
  if (urls.length === 0) return [];
  const [without, counted] = [stateOf('.', web, urls), stateOf('.', web, urls, 'on')];
  const said = (of: Records, url: string): string => of.get(url)?.outcome ?? 'not read';
  return pages.map(({ family, url }) => ({ family, url, without: said(without, url), with: said(counted, url) }));
}

/** `from`: rows to learn from for the curves, which take longer than all the rest; none: no curves. */
const readerFigures = async (
  checked: readonly Checked[],
  from: readonly Row[],
  web: string,
  urls: readonly string[],
): Promise<ReaderFigures> => ({
  rows: await compared(checked),
  curves:
    from.length === 0
      ? []
      : curves(
          from,
          checked.map(({ row }) => row),
        ),
  alone: await recordsByRules(web, urls),
});

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      gold: { type: 'string', default: '../shared/corpus' },
      web: { type: 'string', default: '../shared/web' },
      judging: { type: 'string', default: 'examples/judging' },
      curves: { type: 'boolean', default: false },
    },
  });
  const sets = readGold(values.gold);
  if (sets.length === 0 || !existsSync(values.web)) {
    console.log(`${values.gold} or ${values.web} is absent: ${DOCUMENT} stays as it is`);
    return;
  }
  const order = SETS.map(({ name }) => name);
  sets.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  const urls = [...new Set(sets.flatMap(({ labels }) => labels.map(({ url }) => url)))];
  const records = stateOf('.', values.web, urls);
  const before = recordsOf(BEFORE, values.web, urls);
  const releases = releasesOn(values.web);
  const rows: Checked[] = [];
  for (const row of existsSync(values.judging) ? readRows(values.judging) : []) rows.push(await check(row));
  const from = values.curves ? readRows(LEARNED_FROM) : [];
  const readers = rows.length > 0 ? await readerFigures(rows, from, values.web, urls) : undefined;
  const held = heldOf(await ownTries());
  writeFileSync(
    DOCUMENT,
    documentOf({ sets, records, rows, held, readers, before, releases, date: new Date().toISOString().slice(0, 10) }),
  );
  console.log(DOCUMENT);
}

if (process.argv[1] === import.meta.filename) {
  try {
    await main();
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 2;
  }
}
