/**
 * Fits the learned readers from examples/sentences and writes assets/learned/readers.json.
 * usage: npm run fit:readers -- [--judge FOLDER] [--writers] [--curve] [--kept N]
 * `--judge`: right answers on rows of writers that nothing was learned from. `--writers`: on each writer's rows by what was learned from the
 * others' (minutes). `--curve`: by an eighth, a quarter, a half and all of the rows.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { namesIn } from '../../lib/assess/names.ts';
import { featuresOf } from '../../lib/learned/features.ts';
import { type TextDocument, withoutLookups } from '../../lib/model/index.ts';
import { markdownBlocks } from '../../lib/sources/markdown.ts';
import { type ReadPassage, readProse } from '../../lib/statements/read.ts';
import { sectionOf } from '../../measure/examples/page.ts';
import { type Row, readRows } from '../../measure/examples/rows.ts';
import { answerOf, isAbout, TOPICS, type Topic } from './answers.ts';
import { type Example, type Fitted, learned, OPTIONS, probabilities } from './logistic.ts';

const EXAMPLES = 'examples/sentences';
const OUT = 'assets/learned/readers.json';
/** Features kept a topic: those that weigh most. More gained nothing on writers apart (2026-11-29). */
const KEPT = 1500;

export interface Seen {
  row: Row;
  features: string[];
}

/** The passages of a row's own section, on a page of the model's. */
export function sectionRead(row: Row): ReadPassage[] {
  const url = 'https://huggingface.co/acme/ridge-7b';
  const document: TextDocument = { kind: 'model-card', url, blocks: markdownBlocks(sectionOf(row), url) };
  const subject = {
    site: 'huggingface' as const,
    id: 'acme/ridge-7b',
    name: row.base.startsWith('vendor') ? 'Ridge 2' : 'ridge-7b',
    owner: 'acme',
  };
  const reading = { subject, url, title: '', view: 'card' as const, documents: [document], problems: [] };
  return readProse(withoutLookups(reading), namesIn);
}

/** A row with its features. */
export const seen = (row: Row): Seen => ({ row, features: [...featuresOf(sectionRead(row))] });

export function examplesOf(topic: Topic, rows: readonly Seen[]): Example[] {
  return rows.flatMap(({ row, features }) => {
    const answer = answerOf(topic, row);
    return answer === undefined || answer === 'not-met' ? [] : [{ features, answer }];
  });
}

/** Is an answer the one that is wanted? */
export const isWanted = (wanted: string | undefined, answer: string | undefined): boolean =>
  wanted === 'not-met' ? answer !== 'met' : answer === wanted;

/** How many of the rows about a topic are answered right. */
export function right(topic: Topic, fitted: Fitted, rows: readonly Seen[]): { right: number; all: number } {
  let count = 0;
  const about = rows.filter(({ row }) => isAbout(topic, row) && answerOf(topic, row) !== undefined);
  for (const { row, features } of about) {
    const found = probabilities(fitted, features);
    const answer = fitted.classes[found.indexOf(Math.max(...found))];
    if (isWanted(answerOf(topic, row), answer)) count++;
  }
  return { right: count, all: about.length };
}

/** The heaviest features in tenths, the last answer's weight taken from the others' (the sum's shares stay the same). */
function small({ classes, bias, weights }: Fitted, kept: number): Fitted {
  const spread = (each: readonly number[]): number => Math.max(...each) - Math.min(...each);
  const tenths = (each: readonly number[]): number[] =>
    each.map((value) => Math.round((value - (each.at(-1) ?? 0)) * 10) / 10);
  const heaviest = [...weights].sort((a, b) => spread(b[1]) - spread(a[1])).slice(0, kept);
  return { classes, bias: tenths(bias), weights: new Map(heaviest.map(([name, each]) => [name, tenths(each)])) };
}

const percent = ({ right: count, all }: { right: number; all: number }): string =>
  all === 0 ? '–' : `${((100 * count) / all).toFixed(1)} % of ${all}`;

/** One line a feature: `"feature":[[topic, weight, ...], ...]`, weights in tenths, without the last answer's (0). */
function written(fitted: ReadonlyMap<Topic, Fitted>): string {
  const topics = [...fitted].map(([topic, { classes, bias }]) => ({
    topic,
    classes,
    bias: bias.map((each) => Math.round(each * 10)),
  }));
  const lines = new Map<string, number[][]>();
  for (const [at, { weights }] of [...fitted.values()].entries())
    for (const [feature, each] of weights)
      lines.set(feature, [
        ...(lines.get(feature) ?? []),
        [at, ...each.slice(0, -1).map((value) => Math.round(value * 10))],
      ]);
  const sorted = [...lines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, each]) => `${JSON.stringify(feature)}:${JSON.stringify(each)}`);
  return `{"topics":[\n${topics.map((each) => JSON.stringify(each)).join(',\n')}\n],"weights":{\n${sorted.join(',\n')}\n}}\n`;
}

const groupOf = ({ row: { writer } }: Seen): string => (writer.startsWith('s-') ? 's' : writer);

/** On each writer's rows, by what was learned from the others'. */
const byWriters = (topic: Topic, rows: readonly Seen[]): string =>
  [...new Set(rows.map(groupOf))]
    .map((writer) => {
      const fitted = learned(
        examplesOf(
          topic,
          rows.filter((each) => groupOf(each) !== writer),
        ),
      );
      return `${writer} ${percent(
        right(
          topic,
          fitted,
          rows.filter((each) => groupOf(each) === writer),
        ),
      )}`;
    })
    .join(', ');

const curve = (topic: Topic, rows: readonly Seen[], judged: readonly Seen[]): string =>
  [8, 4, 2, 1]
    .map((part) => {
      const some = examplesOf(
        topic,
        rows.filter((_, at) => at % part === 0),
      );
      return `${some.length} rows ${percent(right(topic, learned(some), judged))}`;
    })
    .join(' · ');

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: {
      judge: { type: 'string' },
      writers: { type: 'boolean' },
      curve: { type: 'boolean' },
      kept: { type: 'string', default: String(KEPT) },
    },
  });
  const rows = readRows(EXAMPLES).map(seen);
  const judged = values.judge ? readRows(values.judge).map(seen) : [];
  const fitted = new Map<Topic, Fitted>();
  for (const topic of TOPICS) {
    const whole = learned(examplesOf(topic, rows), OPTIONS);
    const kept = small(whole, Number(values.kept));
    fitted.set(topic, kept);
    console.log(`${topic}: ${examplesOf(topic, rows).length} rows, ${whole.weights.size} features`);
    if (judged.length > 0)
      console.log(
        `  apart: ${percent(right(topic, kept, judged))} (with all features ${percent(right(topic, whole, judged))})`,
      );
    if (values.writers) console.log(`  by the others' rows: ${byWriters(topic, rows)}`);
    if (values.curve) console.log(`  curve: ${curve(topic, rows, judged)}`);
  }
  writeFileSync(OUT, written(fitted));
}
