/** Packs the table of what licenses allow for the build. The form, and how it is read: lib/packed/uses.ts. */
import { readFileSync } from 'node:fs';
import { signOf } from '../../lib/packed/signs.ts';
import type { PackedUses, PlainUse } from '../../lib/packed/uses.ts';

/** The records as people write them. */
export const usesTable = (): PlainUse[] => JSON.parse(readFileSync('assets/license-uses.json', 'utf8')) as PlainUse[];

/** What is said most often has the shortest sign. */
function byCount(all: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const each of all) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([each]) => each);
}

const headOf = ({ license, version }: PlainUse): string =>
  [license, ...(version === undefined ? [] : [version])].join('\t');
const gradeOf = ({ value, sure }: PlainUse): string => (sure === undefined ? value : `${value} ${sure}`);

/** In: records. Out: the form that `usesOf` reads. Throws where a version does not answer the same questions in the same order. */
export function packUses(records: readonly PlainUse[]): PackedUses {
  const versions = [...Map.groupBy(records, headOf)];
  const questions = [...new Set(records.map(({ question }) => question))];
  for (const [head, answers] of versions)
    if (answers.map(({ question }) => question).join() !== questions.join())
      throw new Error(`${head}: not each question once, in the order ${questions.join(', ')}`);
  const values = byCount(records.map(gradeOf));
  const conditions = byCount(records.flatMap((record) => (record.if ? [JSON.stringify(record.if)] : [])));
  const wheres = byCount(records.flatMap(({ where }) => where ?? []));
  const column = (signs: (record: PlainUse) => number): string =>
    questions.map((_, at) => versions.map(([, answers]) => signOf(signs(answers[at] as PlainUse))).join('')).join('');
  const finds = versions.map(([, answers]) => [...new Set(answers.flatMap(({ find }) => find ?? []))]);
  const find = versions.flatMap(([, answers], at) =>
    answers.map((record) => signOf(record.find === undefined ? 0 : 1 + (finds[at] ?? []).indexOf(record.find))),
  );
  return {
    questions,
    versions: versions.map(([head]) => head).join('\n'),
    values,
    conditions: conditions.map((each) => JSON.parse(each) as unknown[]),
    wheres,
    value: column((record) => values.indexOf(gradeOf(record))),
    condition: column((record) => (record.if ? 1 + conditions.indexOf(JSON.stringify(record.if)) : 0)),
    where: column(({ where }) => (where === undefined ? 0 : 1 + wheres.indexOf(where))),
    find: find.join(''),
    finds: finds.map((words) => words.join('\n')).join('\n\n'),
  };
}
