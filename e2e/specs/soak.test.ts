/** A short soak; `npm run soak` visits 300 pages. */
import { expect, it } from 'vitest';
import { growth, soak } from '../run/soak.ts';

it('thirty-six pages in a row: nothing grows, no console complains, no label is missed', async () => {
  const result = await soak(36, 6);
  expect(result.missed).toEqual([]);
  expect(result.errors).toEqual([]);
  expect(result.samples).toHaveLength(6);
  for (const [what, factor] of Object.entries(growth(result))) expect(factor, what).toBeLessThan(1.1);
}, 180_000);
