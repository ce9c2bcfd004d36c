/**
 * What rules, learned readers and both together are worth, topic by topic, on sentences of writers to whom nothing is fitted; and what the
 * readers gain with more rows. Rules alone: the whole way of a page with readers that have no opinion (`readBy`). Readers alone: their vote on
 * a section, whatever the rules say.
 */
import { judgeWith } from '../../lib/cli/judge.ts';
import { openReplica } from '../../lib/cli/replica.ts';
import { notAModel, toRecord } from '../../lib/export/record.ts';
import { readBy, TABLES } from '../../lib/learned/index.ts';
import { Ballot, type LearnedTables } from '../../lib/learned/reader.ts';
import { RULES_VERSION } from '../../lib/model/index.ts';
import { answerOf, isAbout, TOPICS, type Topic } from '../../scripts/fit/answers.ts';
import { learned } from '../../scripts/fit/logistic.ts';
import { examplesOf, isWanted, right, type Seen, sectionRead, seen } from '../../scripts/fit/readers.ts';
import { type Checked, check, type Got } from '../examples/check.ts';
import type { Row } from '../examples/rows.ts';
import { FIGURES, type GoldSet, type LabelRecord, tally } from '../gold/labels.ts';
import { recognizedOnce } from '../recognized.ts';
import { type Records, share } from './figures.ts';

const IN_WORDS: Readonly<Record<Topic, string>> = {
  restricts: 'the license, or what is said of it, restricts',
  weights: 'weights are offered, withheld, or neither',
  'training-code': 'training code',
  'training-data': 'training data',
  claim: 'what the vendor claims, exact level',
  derived: 'made from another model',
  licensed: 'a license that is named is the model’s',
};

/** Readers that know no feature: each answer is as likely as any other. */
export const NO_OPINION: LearnedTables = {
  topics: TABLES.topics.map((topic) => ({ ...topic, bias: topic.bias.map(() => 0) })),
  weights: {},
};

/** What the label of a row's page answers. */
export function answerIn(topic: Topic, got: Got): string {
  const status = (id: string): string => (got.elements[id] === 'unknown' ? 'none' : (got.elements[id] ?? 'none'));
  switch (topic) {
    case 'restricts':
      return got.class === 'restricted' ? 'yes' : 'no';
    case 'weights':
      return status('weights');
    case 'training-code':
      return status('trainingCode');
    case 'training-data':
      return status('trainingData');
    case 'claim':
      return got.claim;
    case 'derived':
      return got.derived ? 'yes' : 'no';
    case 'licensed':
      return got.class === 'unstated' || got.class === 'unrecognised' ? 'no' : 'yes';
  }
}

/** What the readers of the package answer to a row's section, without any rule. */
function votes(ballot: Ballot, row: Row): string[] {
  const sums = ballot.sumsOf(sectionRead(row).map((passage) => ballot.rowsOf(passage)));
  return TOPICS.map((_, at) => ballot.vote(sums, at).answer);
}

export interface Compared {
  topic: Topic;
  all: number;
  rules: number;
  readers: number;
  together: number;
}

/** Runs a task with readers that have no opinion; the package's are back after it, whatever happens. */
export async function byRulesAlone<T>(task: () => Promise<T>): Promise<T> {
  readBy(NO_OPINION);
  try {
    return await task();
  } finally {
    readBy(TABLES);
  }
}

/** In: rows as they are read by all together. Out: by topic, how many of those about it each of the three answers right. */
export async function compared(checked: readonly Checked[]): Promise<Compared[]> {
  const ballot = new Ballot(TABLES);
  const asked = checked.map(({ row }) => ({ row, votes: votes(ballot, row) }));
  const alone = await byRulesAlone(async () => {
    const all: Got[] = [];
    for (const { row } of checked) all.push((await check(row)).got);
    return all;
  });
  return TOPICS.map((topic, at) => {
    const about = asked.flatMap(({ row, votes: voted }, nth) => {
      const wanted = isAbout(topic, row) ? answerOf(topic, row) : undefined;
      return wanted === undefined ? [] : [{ wanted, vote: voted[at], nth }];
    });
    const count = (answer: (each: (typeof about)[number]) => string | undefined): number =>
      about.filter((each) => isWanted(each.wanted, answer(each))).length;
    return {
      topic,
      all: about.length,
      rules: count(({ nth }) => answerIn(topic, alone[nth] as Got)),
      readers: count(({ vote }) => vote),
      together: count(({ nth }) => answerIn(topic, (checked[nth] as Checked).got)),
    };
  });
}

/** Parts of the rows that are learned from: one of so many. */
const PARTS = [4, 2, 1] as const;

export interface Curve {
  topic: Topic;
  /** For each part of the rows: how many they are, and the right answers on the rows apart. */
  points: readonly { rows: number; right: number; all: number }[];
}

/** In: rows to learn from, and rows of other writers. Out: what is learned of each topic from a quarter, a half and all of the first. */
export function curves(from: readonly Row[], apart: readonly Row[]): Curve[] {
  const [rows, judged]: Seen[][] = [from.map(seen), apart.map(seen)];
  return TOPICS.map((topic) => ({
    topic,
    points: PARTS.map((part) => {
      const examples = examplesOf(
        topic,
        (rows ?? []).filter((_, at) => at % part === 0),
      );
      return { rows: examples.length, ...right(topic, learned(examples), judged ?? []) };
    }),
  }));
}

/** What rules alone say of the pages of a web. A page that cannot be read has no record. */
export const recordsByRules = (web: string, urls: readonly string[]): Promise<Records> =>
  byRulesAlone(async () => {
    const now = new Date(0);
    const judge = judgeWith(openReplica(web), {
      lookups: 'site',
      acceptOpenTerms: false,
      records: false,
      now,
      recognize: recognizedOnce,
    });
    const found = new Map<string, LabelRecord>();
    for (const url of urls) {
      const judged = await judge(url).catch(() => undefined);
      if (!judged) continue;
      const record =
        judged.kind === 'assessment'
          ? toRecord(judged.assessment, url)
          : notAModel(url, judged.reason, now, RULES_VERSION);
      found.set(url, JSON.parse(JSON.stringify(record)) as LabelRecord);
    }
    return found;
  });

export interface ReaderFigures {
  rows: readonly Compared[];
  curves: readonly Curve[];
  /** Labels of the pages by rules alone. */
  alone: Records;
}

const curveLines = (learnt: readonly Curve[]): string[] => [
  'What readers gain with more rows, alone on the same sentences, learned from a quarter, a half and all of `examples/sentences`:',
  '',
  '| topic | a quarter | a half | all |',
  '| --- | ---: | ---: | ---: |',
  ...learnt.map(
    ({ topic, points }) =>
      `| ${IN_WORDS[topic]} | ${points.map(({ rows: many, ...sum }) => `${share(sum)}, ${many} rows`).join(' | ')} |`,
  ),
  '',
];

/** The section of the document. `records`: what is said of the pages as it is shipped. */
export function readerLines(
  { rows, curves: learnt, alone }: ReaderFigures,
  sets: readonly GoldSet[],
  records: Records,
): string[] {
  const labels = sets.flatMap((set) => set.labels);
  const [before, after] = [tally(labels, alone), tally(labels, records)];
  const figures = FIGURES.filter((figure) => before.has(figure) && after.has(figure));
  return [
    '## Rules and learned readers',
    '',
    'Rules decide; readers that were learned from example sentences (`npm run fit:readers`) are a net and a second vote. *Rules alone*: the whole way of a page with readers that have no opinion. *Readers alone*: their vote on a section, whatever rules say. *Together*: as it is shipped.',
    '',
    'On the invented sentences that are used for judging alone, rows about the topic, the one answer right:',
    '',
    '| topic | rows | rules alone | readers alone | together |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...rows.map(
      ({ topic, all, rules, readers, together }) =>
        `| ${IN_WORDS[topic]} | ${all} | ${[rules, readers, together].map((right) => share({ right, all })).join(' | ')} |`,
    ),
    '',
    `On the ${labels.length} labeled pages; readers alone have no answer for a page:`,
    '',
    '| | rules alone | together |',
    '| --- | ---: | ---: |',
    ...figures.map(
      (figure) => `| ${figure} | ${[before, after].map((of) => share(of.get(figure) ?? NO_TALLY)).join(' | ')} |`,
    ),
    '',
    ...(learnt.length === 0 ? [] : curveLines(learnt)),
  ];
}

const NO_TALLY = { right: 0, all: 0 } as const;
