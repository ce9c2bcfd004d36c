/** Owner-grouped cross-validation: what is judged was fitted on pages of other owners alone. */
import { RULE_ENOUGH, ruleSum, vote } from '../../../lib/page-kind/vote.ts';
import type { Row } from './collect.ts';
import { fitLogistic, scoreOf } from './newton.ts';

const FOLDS = 10;

/** Own and invented pages count less than real ones; cases of other topics, all of models, hardly at all. */
const WEIGHT_OF_SET: Readonly<Record<string, number>> = {
  own: 0.7,
  'own-pages': 1,
  cases: 0.1,
  'matrix-page-kind-borderline': 0.7,
  'matrix-page-kind-model': 0.7,
  'matrix-page-kind-tool': 0.7,
  'page-kind': 0.7,
};
export const points = (rows: readonly Row[]) => rows.map((row) => ({ ...row, weight: WEIGHT_OF_SET[row.set] ?? 1 }));

/** FNV-1a: the fold of a group is the same on every machine. */
function foldOf(group: string): number {
  let hash = 2166136261;
  for (const character of group) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619) >>> 0;
  return ((hash ^ (hash >>> 15)) >>> 0) % FOLDS;
}

export interface Judged {
  row: Row;
  learned: number;
  rule: number;
}

/** Every row with the score of weights that were fitted without its group. */
export function crossValidate(rows: readonly Row[], penalty: number): Judged[] {
  const folds = Array.from({ length: FOLDS }, (_, fold) => fold);
  return folds.flatMap((fold) => {
    const fitted = fitLogistic(points(rows.filter(({ group }) => foldOf(group) !== fold)), penalty);
    return rows
      .filter(({ group }) => foldOf(group) === fold)
      .map((row) => ({ row, learned: scoreOf(fitted, row.signs), rule: ruleSum(row.signs) }));
  });
}

export interface Figures {
  pages: number;
  rule: number;
  learned: number;
  both: number;
  sure: number;
  sureRight: number;
}

/** Shares: of all pages right by each vote and by both, of all pages sure, of the sure ones right. */
export function figuresOf(judged: readonly Judged[]): Figures {
  const share = (is: (each: Judged) => boolean, of: readonly Judged[] = judged): number =>
    of.length === 0 ? 1 : of.filter(is).length / of.length;
  const sure = judged.filter(({ rule, learned }) => vote(rule, learned).sure);
  const right = ({ row, rule, learned }: Judged): boolean => vote(rule, learned).isModel === row.isModel;
  return {
    pages: judged.length,
    rule: share(({ row, rule }) => rule > RULE_ENOUGH === row.isModel),
    learned: share(({ row, learned }) => learned > 0 === row.isModel),
    both: share(right),
    sure: sure.length / Math.max(1, judged.length),
    sureRight: share(right, sure),
  };
}

/** Mean surprise of the real pages: what the penalty is chosen by. */
export const surprise = (judged: readonly Judged[]): number =>
  judged.reduce((sum, { row, learned }) => sum + Math.log1p(Math.exp(row.isModel ? -learned : learned)), 0) /
  judged.length;
