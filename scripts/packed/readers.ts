/** Packs the learned readers' tables for the build. The form, and how it is read: lib/packed/readers.ts. */
import { readFileSync } from 'node:fs';
import type { LearnedTables } from '../../lib/learned/reader.ts';
import { folded, type PackedReaders, SAME } from '../../lib/packed/readers.ts';
import { packWords, signOf } from '../../lib/packed/signs.ts';

/** The tables as `npm run fit:readers` writes them. */
export const learnedTables = (): LearnedTables =>
  JSON.parse(readFileSync('assets/learned/readers.json', 'utf8')) as LearnedTables;

/** In: tables. Out: the form that `readersOf` reads. Throws when a feature's name or weights do not fit it. */
export function packReaders({ topics, weights }: LearnedTables): PackedReaders {
  const names = Object.keys(weights);
  const sets = [...new Set(names.map((name) => JSON.stringify(weights[name]?.map(([topic]) => topic))))];
  const columns = topics.map(() => '');
  let [kinds, row] = ['', ''];
  for (const name of names) {
    const each = weights[name] ?? [];
    if (JSON.stringify(each) === row) {
      kinds += SAME;
      continue;
    }
    row = JSON.stringify(each);
    kinds += signOf(sets.indexOf(JSON.stringify(each.map(([topic]) => topic))));
    for (const [topic = 0, ...values] of each) {
      if (values.length !== (topics[topic]?.classes.length ?? 0) - 1)
        throw new Error(`${name}: not one weight for each answer but the last`);
      columns[topic] += values.map((value) => signOf(folded(value))).join('');
    }
  }
  return { topics, features: packWords(names), sets: sets.map((set) => JSON.parse(set)), kinds, weights: columns };
}
