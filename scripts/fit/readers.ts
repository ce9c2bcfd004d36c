/**
 * Fits the learned readers from examples/sentences and writes assets/learned. usage: npm run fit:readers -- [--judge FOLDER]
 * Prints right answers on each writer's rows as read by what was learned from the other writers' rows, and the learning curve.
 */
import { globSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { namesIn } from '../../lib/assess/names.ts';
import { featuresOf } from '../../lib/learned/features.ts';
import type { TextDocument } from '../../lib/model/index.ts';
import { markdownBlocks } from '../../lib/sources/markdown.ts';
import { readProse } from '../../lib/statements/read.ts';
import { sectionOf } from '../../measure/examples/page.ts';
import { type Row, readRows } from '../../measure/examples/rows.ts';
import { answerOf, isAbout, TOPICS, type Topic } from './answers.ts';
import { type Example, type Fitted, learned, OPTIONS, probabilities } from './logistic.ts';

const EXAMPLES = 'examples/sentences';
/** Features kept a topic: those that weigh most. */
const KEPT = 6000;

interface Seen {
  row: Row;
  features: string[];
}

/** A row's own section as the reader sees it, on a page of the model's. */
export function seen(row: Row): Seen {
  const url = 'https://huggingface.co/acme/ridge-7b';
  const document: TextDocument = { kind: 'model-card', url, blocks: markdownBlocks(sectionOf(row), url) };
  const subject = {
    site: 'huggingface' as const,
    id: 'acme/ridge-7b',
    name: row.base.startsWith('vendor') ? 'Ridge 2' : 'ridge-7b',
    owner: 'acme',
  };
  const reading = { subject, url, title: '', view: 'card' as const, documents: [document], problems: [] };
  const passages = readProse({ reading, documents: [], bases: [], problems: [], requests: 0, lookups: 'off' }, namesIn);
  return { row, features: [...featuresOf(passages)] };
}

function examplesOf(topic: Topic, rows: readonly Seen[]): Example[] {
  return rows.flatMap(({ row, features }) => {
    const answer = answerOf(topic, row);
    return answer === undefined || answer === 'not-met' ? [] : [{ features, answer }];
  });
}

/** How many of the rows about a topic are answered right. */
function right(topic: Topic, fitted: Fitted, rows: readonly Seen[]): { right: number; all: number } {
  let count = 0;
  const about = rows.filter(({ row }) => isAbout(topic, row) && answerOf(topic, row) !== undefined);
  for (const { row, features } of about) {
    const found = probabilities(fitted, features);
    const answer = fitted.classes[found.indexOf(Math.max(...found))];
    const wanted = answerOf(topic, row);
    if (wanted === 'not-met' ? answer !== 'met' : answer === wanted) count++;
  }
  return { right: count, all: about.length };
}

/** The heaviest features, in hundredths. */
function pruned({ classes, bias, weights }: Fitted): {
  classes: readonly string[];
  bias: number[];
  weights: [string, number[]][];
} {
  const spread = (each: readonly number[]): number => Math.max(...each) - Math.min(...each);
  const kept = [...weights].sort((a, b) => spread(b[1]) - spread(a[1])).slice(0, KEPT);
  const hundredths = (each: readonly number[]): number[] => each.map((value) => Math.round(value * 100));
  return {
    classes,
    bias: hundredths(bias),
    weights: kept
      .map(([name, each]): [string, number[]] => [name, hundredths(each)])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  };
}

const percent = ({ right: count, all }: { right: number; all: number }): string =>
  all === 0 ? '–' : `${((100 * count) / all).toFixed(1)} % of ${all}`;

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({ options: { judge: { type: 'string' }, curve: { type: 'boolean' } } });
  const rows = readRows(EXAMPLES).map(seen);
  const groupOf = (row: Row): string => (row.writer.startsWith('s-') ? 's' : row.writer);
  const writers = [...new Set(rows.map(({ row }) => groupOf(row)))];
  const judged = values.judge ? readRows(values.judge).map(seen) : [];
  for (const topic of TOPICS) {
    const apart = writers.map((writer) => {
      const fitted = learned(
        examplesOf(
          topic,
          rows.filter(({ row }) => groupOf(row) !== writer),
        ),
      );
      return `${writer} ${percent(
        right(
          topic,
          fitted,
          rows.filter(({ row }) => groupOf(row) === writer),
        ),
      )}`;
    });
    const fitted = learned(examplesOf(topic, rows), OPTIONS);
    const table = pruned(fitted);
    const small: Fitted = {
      classes: table.classes,
      bias: table.bias.map((v) => v / 100),
      weights: new Map(table.weights.map(([n, e]) => [n, e.map((v) => v / 100)])),
    };
    const last =
      judged.length > 0
        ? ` · judged apart ${percent(right(topic, small, judged))} (whole ${percent(right(topic, fitted, judged))})`
        : '';
    console.log(`${topic.padEnd(14)} by the others' rows: ${apart.join(', ')}${last}`);
    const lines = table.weights.map(([name, each]) => `${JSON.stringify(name)}:${JSON.stringify(each)}`);
    writeFileSync(
      `assets/learned/${topic}.json`,
      `{"topic":${JSON.stringify(topic)},"classes":${JSON.stringify(table.classes)},"bias":${JSON.stringify(table.bias)},"weights":{\n${lines.join(',\n')}\n}}\n`,
    );
  }
  console.log(globSync('assets/learned/*.json').length, 'tables written');
}
