/**
 * Readers that were learned from the example sentences of this repository (`npm run fit`): one a topic, a linear sum that anyone can read
 * in assets/learned. They stand beside the rules: as a net where no phrase foresaw a sentence, and as a second vote. Never alone for an open label.
 */

/** A topic's table: for each feature its weight for each answer, in hundredths. */
export interface LearnedTable {
  topic: string;
  classes: readonly string[];
  bias: readonly number[];
  weights: Readonly<Record<string, readonly number[]>>;
}

export interface Vote {
  answer: string;
  /** Of the answer, 0 to 1. */
  probability: number;
  /** Of each answer. */
  all: Readonly<Record<string, number>>;
}

/** All topics' tables in one, so that each feature is looked up once. */
export interface Ballot {
  tables: readonly LearnedTable[];
  /** Feature -> pairs of a topic's number and its weights. */
  weights: ReadonlyMap<string, readonly (readonly [number, readonly number[]])[]>;
}

export function ballotOf(tables: readonly LearnedTable[]): Ballot {
  const weights = new Map<string, [number, readonly number[]][]>();
  for (const [topic, table] of tables.entries())
    for (const [feature, each] of Object.entries(table.weights)) {
      const known = weights.get(feature);
      if (known) known.push([topic, each]);
      else weights.set(feature, [[topic, each]]);
    }
  return { tables, weights };
}

function voteOf({ classes, bias }: LearnedTable, sums: readonly number[], known: number): Vote {
  const scale = 0.01 / Math.sqrt(known || 1);
  const scores = sums.map((sum, at) => sum * scale + (bias[at] ?? 0) / 100);
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, each) => sum + each, 0);
  const best = powers.indexOf(Math.max(...powers));
  const all = Object.fromEntries(classes.map((name, at) => [name, (powers[at] ?? 0) / total]));
  return { answer: classes[best] ?? '', probability: (powers[best] ?? 0) / total, all };
}

/** In: a segment's features. Out: what each topic's sum says of it, in the order of the tables. */
export function votesOf({ tables, weights }: Ballot, features: ReadonlySet<string>): Vote[] {
  const sums = tables.map(({ classes }) => classes.map(() => 0));
  const known = tables.map(() => 0);
  for (const feature of features)
    for (const [topic, each] of weights.get(feature) ?? []) {
      known[topic] = (known[topic] ?? 0) + 1;
      const sum = sums[topic] as number[];
      for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] as number) + (each[at] as number);
    }
  return tables.map((table, topic) => voteOf(table, sums[topic] ?? [], known[topic] ?? 0));
}
