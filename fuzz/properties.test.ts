/** Every parser keeps its promise for any text: a short, repeatable run of what `npm run fuzz` does for as long as asked. */
import { describe, expect, it } from 'vitest';
import { check } from './check.ts';
import { TARGETS } from './targets.ts';

describe('for any text', () => {
  it.each(TARGETS.map((target) => [target.name, target] as const))(
    '%s',
    async (_, target) => {
      expect(await check(target, { seed: 20261126, runs: 120 })).toBeGreaterThanOrEqual(120);
    },
    60_000,
  );

  it('a broken promise is found, and made small', async () => {
    const target = {
      name: 'x',
      corpus: ['a good text that is well and long'],
      run: (text: string) => {
        if (text.includes('__proto__')) throw new Error('found');
      },
    };
    await expect(check(target, { seed: 1, runs: 20_000 })).rejects.toThrow(/Counterexample[\s\S]*__proto__/);
  });
});
