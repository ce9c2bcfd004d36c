import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** A record of SPDX's list is called `JSON`: as a name of an export it would hide the global. */
const json = { namedExports: false };

/** Specs that weigh or count over time: one after the other, with nothing beside them. */
const MEASURING = ['e2e/specs/{budgets,soak,packages}.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [await WxtVitest()],
        json,
        test: {
          name: 'unit',
          include: [
            'lib/**/*.test.{ts,tsx}',
            'entrypoints/**/*.test.{ts,tsx}',
            'assets/**/*.test.ts',
            'locales/**/*.test.ts',
            'fuzz/**/*.test.ts',
            'scripts/**/*.test.ts',
            'measure/**/*.test.ts',
            'e2e/web/**/*.test.ts',
          ],
          environment: 'node',
          // Words and rules are compiled once a worker and not once a file, which was half of the time; tests put back what they change.
          isolate: false,
          maxWorkers: 2,
          // A test ends when its state is reached; a busy machine may take its time (no test asserts one).
          testTimeout: 60_000,
        },
      },
      {
        json,
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          exclude: [...MEASURING, 'e2e/web/**'],
          environment: 'node',
          // Two browsers at once; three take as long in all on two cores. Each spec has a web, a port and a profile of its own.
          maxWorkers: 2,
          // Waits end when their state is there; this is for a machine that is busy with something else.
          testTimeout: 240_000,
          hookTimeout: 240_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        json,
        test: {
          name: 'e2e-measuring',
          include: MEASURING,
          environment: 'node',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
    reporters: ['default', './e2e/run/plain-reporter.ts'],
  },
});
