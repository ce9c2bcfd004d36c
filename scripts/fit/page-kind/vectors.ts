/** The stored vectors, `examples/page-kind/vectors.csv`: one page a line, the signs that are not zero by name. No texts. */
import { readFileSync, writeFileSync } from 'node:fs';
import { SIGNS } from '../../../lib/page-kind/signs/index.ts';
import type { Row } from './collect.ts';

export const VECTORS = 'examples/page-kind/vectors.csv';
const HEAD = 'set,id,group,kind,signs';
const cell = (text: string): string => text.replaceAll(',', ' ');

export function printVectors(rows: readonly Row[]): string {
  const lines = rows.map(({ set, id, group, isModel, signs }) => {
    const named = SIGNS.flatMap(({ id: sign }, at) => {
      const value = signs[at] ?? 0;
      return value === 0 ? [] : [value === 1 ? sign : `${sign}=${value}`];
    });
    return [set, cell(id), cell(group), isModel ? 'model' : 'none', named.join(' ')].join(',');
  });
  return `${[HEAD, ...lines].join('\n')}\n`;
}

export const writeVectors = (rows: readonly Row[]): void => writeFileSync(VECTORS, printVectors(rows));

/** Reads the table. Signs that are no more are passed over. */
export function readVectors(): Row[] {
  return readFileSync(VECTORS, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [set = '', id = '', group = '', kind, named = ''] = line.split(',');
      const values = new Map(
        named.split(' ').map((part) => {
          const [sign = '', value = '1'] = part.split('=');
          return [sign, Number(value)] as const;
        }),
      );
      return { set, id, group, isModel: kind === 'model', signs: SIGNS.map(({ id: sign }) => values.get(sign) ?? 0) };
    });
}
