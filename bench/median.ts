/** The middle of some figures, and of the times that work takes. */

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** In: work, and how often it is done. Out: the milliseconds of each time. */
export async function timesOf(work: (nth: number) => unknown, times: number): Promise<number[]> {
  const took: number[] = [];
  for (let nth = 0; nth < times; nth++) {
    const start = performance.now();
    await work(nth);
    took.push(performance.now() - start);
  }
  return took;
}

export const round = (value: number, by = 10): number => Math.round(value * by) / by;
