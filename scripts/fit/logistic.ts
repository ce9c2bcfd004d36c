/** Multinomial logistic regression over sets of features: small, deterministic, readable. */

export interface Example {
  features: readonly string[];
  answer: string;
}

export interface Fitted {
  classes: readonly string[];
  bias: number[];
  weights: Map<string, number[]>;
}

export interface Options {
  /** Features that fewer examples have are left out. */
  atLeast: number;
  epochs: number;
  rate: number;
  /** Pull towards zero. */
  decay: number;
}

export const OPTIONS: Options = { atLeast: 2, epochs: 20, rate: 0.3, decay: 2e-4 };

/** A fixed sequence of numbers in [0, 1): the same examples always give the same weights. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

export function probabilities({ classes, bias, weights }: Fitted, features: readonly string[]): number[] {
  const known = features.map((feature) => weights.get(feature)).filter((each) => each !== undefined);
  const scale = 1 / Math.sqrt(known.length || 1);
  const scores = classes.map((_, at) => known.reduce((sum, each) => sum + (each[at] ?? 0) * scale, bias[at] ?? 0));
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const all = powers.reduce((sum, each) => sum + each, 0);
  return powers.map((power) => power / all);
}

/** In: examples. Out: weights by AdaGrad; rare answers weigh more, by the root of their rarity. */
export function learned(examples: readonly Example[], options: Options = OPTIONS): Fitted {
  const classes = [...new Set(examples.map(({ answer }) => answer))].sort();
  const count = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features) count.set(feature, (count.get(feature) ?? 0) + 1);
  const weights = new Map<string, number[]>();
  const squares = new Map<string, number[]>();
  const zeros = (start: number): number[] => classes.map(() => start);
  for (const [feature, times] of count) {
    if (times < options.atLeast) continue;
    weights.set(feature, zeros(0));
    squares.set(feature, zeros(1e-3));
  }
  const fitted: Fitted = { classes, bias: zeros(0), weights };
  const biasSquares = zeros(1e-3);
  const share = classes.map((name) => examples.filter(({ answer }) => answer === name).length / examples.length);
  const heavy = share.map((part) => Math.sqrt(1 / (classes.length * part)));
  const next = sequence(7);
  const order = examples.map((_, at) => at);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(next() * (at + 1));
      [order[at], order[other]] = [order[other] as number, order[at] as number];
    }
    for (const at of order) step(examples[at] as Example);
  }
  return fitted;

  function step({ features, answer }: Example): void {
    const known = features.filter((feature) => weights.has(feature));
    const scale = 1 / Math.sqrt(known.length || 1);
    const found = probabilities(fitted, known);
    const right = classes.indexOf(answer);
    for (const at of classes.keys()) {
      const error = ((found[at] ?? 0) - (at === right ? 1 : 0)) * (heavy[right] ?? 1);
      biasSquares[at] = (biasSquares[at] ?? 0) + error * error;
      fitted.bias[at] = (fitted.bias[at] ?? 0) - (options.rate * error) / Math.sqrt(biasSquares[at]);
      for (const feature of known) {
        const weight = weights.get(feature) as number[];
        const square = squares.get(feature) as number[];
        const slope = error * scale + options.decay * (weight[at] ?? 0);
        square[at] = (square[at] ?? 0) + slope * slope;
        weight[at] = (weight[at] ?? 0) - (options.rate * slope) / Math.sqrt(square[at]);
      }
    }
  }
}
