import type { PageText } from '../page-text.ts';

/** One sign of a page's kind. */
export interface Sign {
  id: string;
  /** What it counts in the rule sum: above zero for a model. Zero: seen by the learned vote alone. */
  rule: number;
  /** From 0 (not there) to 1; -1 to 1 where two sides are weighed. Never throws. */
  of(page: PageText): number;
}

export const flag = (is: boolean): number => (is ? 1 : 0);
/** How many, on a scale that ends: the tenth says little more than the fifth. */
export const many = (count: number, most: number): number => Math.min(1, Math.log1p(count) / Math.log1p(most));
