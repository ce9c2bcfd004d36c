/**
 * Fits the learned weights of the page's kind and prints what they are worth on pages of owners that they were not fitted on.
 * usage: npm run fit:page-kind             weights from the stored vectors
 *        npm run fit:page-kind -- --collect  first computes the vectors anew: of our examples, and of labeled pages where they are at hand
 *        npm run fit:page-kind -- --vectors  does that alone, and leaves the weights as they are
 *        --samples=FOLDER,FOLDER             with either: samples of repositories (gold.jsonl, web/) computed anew, too
 *        --errors                            names the pages that are judged wrongly
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { SIGNS } from '../../../lib/page-kind/signs/index.ts';
import { collect } from './collect.ts';
import { fitLogistic } from './newton.ts';
import { crossValidate, figuresOf, type Judged, points, surprise } from './validate.ts';
import { readVectors, VECTORS, writeVectors } from './vectors.ts';

const TABLE = 'assets/page-kind.json';
const PENALTIES = [0.5, 1, 2, 4, 8];

const samples = process.argv
  .find((each) => each.startsWith('--samples='))
  ?.slice(10)
  .split(',');
const alone = process.argv.includes('--vectors');
if (alone || process.argv.includes('--collect') || !existsSync(VECTORS)) writeVectors(await collect(samples));
if (alone) process.exit(0);
const rows = readVectors();
const isReal = ({ row }: Judged): boolean => /^(?:gold|fresh)/.test(row.set);

const tried = PENALTIES.map((penalty) => {
  const judged = crossValidate(rows, penalty);
  return { penalty, judged, surprise: surprise(judged.filter(isReal)) };
});
for (const { penalty, surprise: value } of tried) console.log(`penalty ${penalty}: surprise ${value.toFixed(3)}`);
const best = tried.reduce((a, b) => (b.surprise < a.surprise ? b : a));

const percent = (share: number): string => (100 * share).toFixed(1).padStart(7);
console.log(`\n${'pages'.padEnd(30)}     n    rule learned    both    sure sure, right   (%, penalty ${best.penalty})`);
const print = (name: string, judged: readonly Judged[]): void => {
  const { pages, rule, learned, both, sure, sureRight } = figuresOf(judged);
  const shares = [rule, learned, both, sure, sureRight].map(percent).join(' ');
  console.log(`${name.padEnd(30)} ${String(pages).padStart(5)} ${shares}`);
};
for (const set of new Set(rows.map(({ set: name }) => name)))
  print(
    set,
    best.judged.filter(({ row }) => row.set === set),
  );
print('all real pages', best.judged.filter(isReal));
if (process.argv.includes('--errors'))
  for (const { row, rule, learned } of best.judged)
    if (figuresOf([{ row, rule, learned }]).both === 0)
      console.log(
        `${row.set} ${row.id}: ${row.isModel ? 'model' : 'none'}, rule ${rule.toFixed(1)}, learned ${learned.toFixed(1)}`,
      );

const { bias, weights } = fitLogistic(points(rows), best.penalty);
const rounded = (value: number): number => Math.round(100 * value) / 100;
const lines = SIGNS.map(({ id }, at) => `    ${JSON.stringify(id)}: ${rounded(weights[at] ?? 0)}`);
const table = `{
  "about": "Weights of the signs of a page's kind, fitted by npm run fit:page-kind on ${rows.length} vectors (${VECTORS}); above zero: for a model",
  "penalty": ${best.penalty},
  "bias": ${rounded(bias)},
  "weights": {
${lines.join(',\n')}
  }
}
`;
if (!existsSync(TABLE) || readFileSync(TABLE, 'utf8') !== table) {
  writeFileSync(TABLE, table);
  console.log(`\n${TABLE} written`);
}
