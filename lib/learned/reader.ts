/**
 * Readers that were learned from the example sentences of this repository (`npm run fit`): one a topic, a linear sum that anyone can read
 * in assets/learned. They stand beside the rules: as a net where no phrase foresaw a sentence, and as a second vote. Never alone for an open label.
 */
import type { ReadPassage } from '../statements/read.ts';
import { Rows } from './weights.ts';

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

/** Sums of weights, by topic and answer, and by topic how many features are known. */
interface Sums {
  sums: readonly (readonly number[])[];
  known: readonly number[];
}

function voteOf({ classes, bias }: LearnedTables['topics'][number], sums: readonly number[], known: number): Vote {
  const scale = 0.1 / Math.sqrt(known || 1);
  const powers = sums.map((sum, at) => sum * scale + (bias[at] ?? 0) / 10);
  const most = Math.max(...powers);
  let [total, best] = [0, 0];
  for (let at = 0; at < powers.length; at++) {
    const power = Math.exp((powers[at] as number) - most);
    powers[at] = power;
    total += power;
    if (power > (powers[best] as number)) best = at;
  }
  const all: Record<string, number> = {};
  for (let at = 0; at < classes.length; at++) all[classes[at] as string] = (powers[at] ?? 0) / total;
  return { answer: classes[best] ?? '', probability: (powers[best] ?? 0) / total, all };
}

/** The readers of all topics, made ready. */
export class Ballot {
  private readonly topics: LearnedTables['topics'];
  private readonly weights: readonly (readonly (readonly number[])[])[];
  private readonly rows: Rows;
  /** For each row, in which count it was counted last. */
  private readonly counted: Int32Array;
  private count = 0;

  constructor({ topics, weights }: LearnedTables) {
    this.topics = topics;
    this.weights = Object.values(weights);
    this.rows = new Rows(Object.keys(weights));
    this.counted = new Int32Array(this.weights.length);
  }

  /** In: a passage. Out: the rows of the table that it is voted on by. */
  rowsOf(passage: ReadPassage): readonly number[] {
    return this.rows.of(passage);
  }

  /** In: rows for each passage of a segment; what is seen twice counts once. Out: the sums that topics vote by. */
  sumsOf(segment: readonly (readonly number[])[]): Sums {
    const sums = this.topics.map(({ classes }) => classes.map(() => 0));
    const known = this.topics.map(() => 0);
    this.count++;
    for (const rows of segment)
      for (const row of rows) {
        if (this.counted[row] === this.count) continue;
        this.counted[row] = this.count;
        for (const each of this.weights[row] as readonly (readonly number[])[]) {
          const topic = each[0] as number;
          known[topic] = (known[topic] as number) + 1;
          const sum = sums[topic] as number[];
          for (let at = 1; at < each.length; at++) sum[at - 1] = (sum[at - 1] as number) + (each[at] as number);
        }
      }
    return { sums, known };
  }

  /** In: sums, and the number of a topic. Out: what the topic's reader says. */
  vote({ sums, known }: Sums, topic: number): Vote {
    return voteOf(this.topics[topic] as LearnedTables['topics'][number], sums[topic] ?? [], known[topic] ?? 0);
  }
}

/** What is voted on: passages, with what was counted in them once that was asked for. */
export interface Segment {
  passages: readonly ReadPassage[];
  sums?: Sums;
  votes?: Vote[];
}
