/**
 * Two votes on a page's kind over the same named signs (RULES.md section 2): a sum by hand and weights learned from labeled
 * pages (`npm run fit:page-kind`). They guess together; where they differ, or the two are near the edge, the page is in doubt. On pages
 * that nobody had seen the sum by hand was wrong ten times of fourteen where a learned vote differed, hence the doubt.
 */
import table from '../../assets/page-kind.json' with { type: 'json' };
import { SIGNS } from './signs/index.ts';

export interface Vote {
  isModel: boolean;
  sure: boolean;
  /** Above zero for a model; about the logarithm of the odds. */
  score: number;
}

/** The sum by hand speaks for a model from here on; so many points of it weigh as much as one of the learned score. */
export const RULE_ENOUGH = 3;
const RULE_SCALE = 2;
/** Part of the sum by hand in the guess. */
const RULE_PART = 0.5;
/** Nearer to the edge than this is doubt. Chosen by owner-grouped cross-validation: 98 of 100 sure pages are right, 91 of 100 are sure. */
export const EDGE = 0.8;

const WEIGHTS: Readonly<Record<string, number>> = table.weights;

export const ruleSum = (signs: readonly number[]): number =>
  SIGNS.reduce((sum, { rule }, at) => sum + rule * (signs[at] ?? 0), 0);

/** The learned score: logarithm of the odds that the page is a model's. */
export const learnedScore = (signs: readonly number[]): number =>
  SIGNS.reduce((sum, { id }, at) => sum + (WEIGHTS[id] ?? 0) * (signs[at] ?? 0), table.bias);

/** In: the rule sum and the learned score. Out: the guess, and whether both are of one mind and far from the edge. */
export function vote(sum: number, learned: number): Vote {
  const rule = (sum - RULE_ENOUGH) / RULE_SCALE;
  const score = RULE_PART * rule + (1 - RULE_PART) * learned;
  return { isModel: score > 0, sure: rule > 0 === learned > 0 && Math.abs(score) >= EDGE, score };
}

const MOST_NAMED = 10;

/** The signs that weighed most, strongest first: `+weights-own` spoke for a model, `-library-said` against. */
export function weightiest(signs: readonly number[]): string[] {
  return SIGNS.map(({ id, rule }, at) => ({
    id,
    weight: (signs[at] ?? 0) * ((RULE_PART * rule) / RULE_SCALE + (1 - RULE_PART) * (WEIGHTS[id] ?? 0)),
  }))
    .filter(({ weight }) => Math.abs(weight) >= 0.05)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, MOST_NAMED)
    .map(({ id, weight }) => `${weight > 0 ? '+' : '-'}${id}`);
}
