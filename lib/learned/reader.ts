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

/** What the sum says of a segment's features. */
export function vote({ classes, bias, weights }: LearnedTable, features: ReadonlySet<string>): Vote {
  const scores = bias.map((each) => each / 100);
  const known: (readonly number[])[] = [];
  for (const feature of features) {
    const found = Object.hasOwn(weights, feature) ? weights[feature] : undefined;
    if (found) known.push(found);
  }
  const scale = 0.01 / Math.sqrt(known.length || 1);
  for (const each of known) for (const at of classes.keys()) scores[at] = (scores[at] ?? 0) + (each[at] ?? 0) * scale;
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, each) => total + each, 0);
  const all = Object.fromEntries(classes.map((name, at) => [name, (powers[at] ?? 0) / sum]));
  const answer = classes.reduce((best, name) => ((all[name] ?? 0) > (all[best] ?? 0) ? name : best), classes[0] ?? '');
  return { answer, probability: all[answer] ?? 0, all };
}
