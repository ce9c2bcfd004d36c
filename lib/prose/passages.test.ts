/** Rows of tables: cells by their columns, and sentences that are laid out over cells. */
import { expect, it } from 'vitest';
import type { Block } from '../model/index.ts';
import { passagesOfDocument } from './passages.ts';

const cell = (text: string, row: number, column: number, head = false): Block => ({
  kind: 'cell',
  text,
  row,
  column,
  ...(head && { head }),
});
const passages = (blocks: Block[]) => passagesOfDocument({ kind: 'readme', url: 'https://a.example/', blocks });

it('leaves an empty cell its place under the headers', () => {
  const [header, row] = passages([
    cell('Model', 1, 0, true),
    cell('Size', 1, 1, true),
    cell('License', 1, 2, true),
    cell('Ridge', 2, 0),
    cell('MIT', 2, 2),
  ]);
  expect(header?.text).toBe('Model | Size | License');
  expect(row).toMatchObject({ text: 'Ridge |  | MIT', columns: ['Model', 'Size', 'License'] });
});

it('takes the first cell of a row for no header of columns', () => {
  const [, row] = passages([
    cell('License', 1, 0, true),
    cell('MIT', 1, 1),
    cell('Size', 2, 0, true),
    cell('7B', 2, 1),
  ]);
  expect(row).toMatchObject({ text: 'Size | 7B' });
  expect(row?.columns).toBeUndefined();
});

it('reads a sentence over two cells as a sentence', () => {
  const [sentence] = passages([cell('This model is for', 1, 0), cell('research only.', 1, 1)]);
  expect(sentence).toMatchObject({ text: 'This model is for research only.', block: { kind: 'paragraph' } });
  expect(passages([cell('License', 1, 0), cell('apache-2.0', 1, 1)])[0]?.text).toBe('License | apache-2.0');
});

it('reads lines of one cell as one', () => {
  const [header, row] = passages([
    cell('Model', 1, 0, true),
    cell('Open', 1, 1, true),
    cell('weights', 1, 1, true),
    cell('Ridge', 2, 0),
    cell('yes,', 2, 1),
    cell('for research', 2, 1),
  ]);
  expect(header?.text).toBe('Model | Open weights');
  expect(row).toMatchObject({ text: 'Ridge | yes, for research', columns: ['Model', 'Open weights'] });
});
