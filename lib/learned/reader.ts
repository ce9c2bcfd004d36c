/**
 * Readers that were learned from the example sentences of this repository (`npm run fit`): one a topic, a linear sum that anyone can read
 * in assets/learned. They stand beside the rules: as a net where no phrase foresaw a sentence, and as a second vote. Never alone for an open label.
 */

/** The tables of all topics: for each feature `[topic, weight, ...]`, weights in tenths by answer; the last answer's is 0. */
export interface LearnedTables {
  topics: readonly { topic: string; classes: readonly string[]; bias: readonly number[] }[];
  weights: Readonly<Record<string, readonly (readonly number[])[]>>;
}

export interface Vote {
  answer: string;
  /** Of the answer, 0 to 1. */
  probability: number;
  /** Of each answer. */
  all: Readonly<Record<string, number>>;
}

/** Made ready for counting. */
export interface Ballot {
  topics: LearnedTables['topics'];
  weights: ReadonlyMap<string, readonly (readonly number[])[]>;
}

export const ballotOf = ({ topics, weights }: LearnedTables): Ballot => ({
  topics,
  weights: new Map(Object.entries(weights)),
});

function voteOf({ classes, bias }: LearnedTables['topics'][number], sums: readonly number[], known: number): Vote {
  const scale = 0.1 / Math.sqrt(known || 1);
  const scores = sums.map((sum, at) => sum * scale + (bias[at] ?? 0) / 10);
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, each) => sum + each, 0);
  const best = powers.indexOf(Math.max(...powers));
  const all = Object.fromEntries(classes.map((name, at) => [name, (powers[at] ?? 0) / total]));
  return { answer: classes[best] ?? '', probability: (powers[best] ?? 0) / total, all };
}

/** In: a segment's features. Out: what each topic's sum says of it, in the order of the topics. */
export function votesOf({ topics, weights }: Ballot, features: ReadonlySet<string>): Vote[] {
  const sums = topics.map(({ classes }) => classes.map(() => 0));
  const known = topics.map(() => 0);
  for (const feature of features)
    for (const each of weights.get(feature) ?? []) {
      const topic = each[0] as number;
      known[topic] = (known[topic] ?? 0) + 1;
      const sum = sums[topic] as number[];
      for (let at = 1; at < each.length; at++) sum[at - 1] = (sum[at - 1] as number) + (each[at] as number);
    }
  return topics.map((table, topic) => voteOf(table, sums[topic] ?? [], known[topic] ?? 0));
}
