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

const languagesIn = (...texts: string[]) =>
  passages(texts.map((text) => ({ kind: 'paragraph', text }))).map(({ languages }) => languages);

it('asks a short sentence in the language of its paragraph, and in that first where its words may be in it', () => {
  const paragraph = 'Forse MIT. Lo scriveremo qui quando il consiglio avrà deciso della licenza.';
  expect(languagesIn('Ridge is a model of the Alps.', paragraph)[1]).toContain('it');
  const [first] = languagesIn('Lo usano, lo sappiamo. Ma non è ancora deciso che licenza avranno i pesi del modello.');
  expect(first?.[0]).toBe('it');
});

it('asks a short sentence in the languages of the paragraphs beside it, of its page and of the heading over it', () => {
  const german = 'Die Gewichte sind noch nicht da, und sie werden auch nicht von uns kommen.';
  expect(languagesIn(german, 'Grundlage: Reiher 9B.', 'See the paper for the numbers.')[1]).toContain('de');
  const [, , under] = passages([
    { kind: 'paragraph', text: 'Ridge is a model of the Alps, and it is for all who like them.' },
    { kind: 'heading', text: 'Dónde están los datos', level: 2 },
    { kind: 'paragraph', text: 'Archivo general.' },
  ]);
  expect(under?.languages).toContain('es');
});

it('asks what is plainly in the language of its page in that alone', () => {
  const [, english] = languagesIn(
    'Das ist nicht für alle, die sie haben.',
    'This is the model that we made for you, and it is of the Alps.',
    'And it can be used with the code of this page, as all of our models are.',
  );
  expect(english).toEqual(['en']);
});
