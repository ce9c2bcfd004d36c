import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** A record of SPDX's list is called `JSON`: as a name of an export it would hide the global. */
const json = { namedExports: false };

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
          ],
          environment: 'node',
          // A test ends when its state is reached; a busy machine may take its time (no test asserts one).
          testTimeout: 60_000,
        },
      },
      {
        json,
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
    reporters: ['default', './e2e/run/plain-reporter.ts'],
  },
});
