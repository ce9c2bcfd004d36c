/** Logistic regression with a penalty on large weights, by Newton's method: small, exact, the same on every machine. */

export interface Fitted {
  bias: number;
  weights: number[];
}

export interface Point {
  signs: readonly number[];
  isModel: boolean;
  /** How much the point counts. */
  weight: number;
}

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
export const scoreOf = ({ bias, weights }: Fitted, signs: readonly number[]): number =>
  signs.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), bias);

/** Solves a symmetric positive definite system by elimination. */
function solve(matrix: number[][], right: number[]): number[] {
  const n = right.length;
  const a = matrix.map((row, at) => [...row, right[at] ?? 0]);
  for (let column = 0; column < n; column++) {
    const pivotRow = a[column] as number[];
    for (let row = column + 1; row < n; row++) {
      const current = a[row] as number[];
      const factor = (current[column] ?? 0) / (pivotRow[column] || 1e-12);
      if (factor === 0) continue;
      for (let at = column; at <= n; at++) current[at] = (current[at] ?? 0) - factor * (pivotRow[at] ?? 0);
    }
  }
  const out = new Array<number>(n).fill(0);
  for (let row = n - 1; row >= 0; row--) {
    const line = a[row] as number[];
    let value = line[n] ?? 0;
    for (let at = row + 1; at < n; at++) value -= (line[at] ?? 0) * (out[at] ?? 0);
    out[row] = value / (line[row] || 1e-12);
  }
  return out;
}

/** In: points, and the penalty on squared weights (the bias is free). Out: the weights that fit best. */
export function fitLogistic(points: readonly Point[], penalty: number): Fitted {
  const size = (points[0]?.signs.length ?? 0) + 1;
  let beta = new Array<number>(size).fill(0);
  for (let round = 0; round < 25; round++) {
    const hessian = beta.map((_, at) => beta.map((__, other) => (at === other ? (at === 0 ? 1e-6 : penalty) : 0)));
    const gradient = beta.map((value, at) => (at === 0 ? 0 : -penalty * value));
    for (const { signs, isModel, weight } of points) {
      const x = [1, ...signs];
      const p = sigmoid(x.reduce((sum, value, at) => sum + value * (beta[at] ?? 0), 0));
      const used = x.flatMap((value, at) => (value === 0 ? [] : [at]));
      for (const i of used) {
        gradient[i] = (gradient[i] ?? 0) + weight * ((isModel ? 1 : 0) - p) * (x[i] ?? 0);
        const row = hessian[i] as number[];
        for (const j of used) row[j] = (row[j] ?? 0) + weight * p * (1 - p) * (x[i] ?? 0) * (x[j] ?? 0);
      }
    }
    const step = solve(hessian, gradient);
    beta = beta.map((value, at) => value + (step[at] ?? 0));
    if (Math.max(...step.map(Math.abs)) < 1e-6) break;
  }
  const [bias = 0, ...weights] = beta;
  return { bias, weights };
}
