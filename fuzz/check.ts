/** Runs one target for a number of inputs or a length of time; a failure names the smallest input, and how to see it again. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mutated } from './mutate.ts';
import type { Target } from './targets.ts';

/** No input may hang (they are at most 60 kB long): far above what any costs on a machine that does much else. Speed is what `npm run bench` measures. */
const MAX_MS = 20_000;

export interface Budget {
  seed: number;
  runs: number;
  /** Milliseconds; undefined: until the runs are done. */
  time?: number;
  /** Where a failure was found, to see it again. */
  path?: string;
}

/** Answers how many inputs were tried. Throws fast-check's report with the smallest input, its seed and path. */
export async function check({ corpus, run }: Target, { seed, runs, time, path }: Budget): Promise<number> {
  let tried = 0;
  const property = fc.asyncProperty(mutated(corpus), async (input) => {
    tried += 1;
    const started = performance.now();
    await run(input);
    const took = performance.now() - started;
    assert.ok(took < MAX_MS, `${Math.round(took)} ms`);
    assert.deepEqual(Object.keys(Object.prototype), [], 'the prototype of everything was written to');
  });
  await fc.assert(property, {
    seed,
    numRuns: runs,
    ...(path !== undefined && { path }),
    ...(time !== undefined && { interruptAfterTimeLimit: time, markInterruptAsFailure: false }),
  });
  return tried;
}
