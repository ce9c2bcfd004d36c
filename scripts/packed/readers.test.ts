/** What is packed is read back, every weight of it. */
import { describe, expect, it } from 'vitest';
import { readersOf } from '../../lib/packed/readers.ts';
import { learnedTables, packReaders } from './readers.ts';

describe('packed readers', () => {
  it('are read back', () => {
    const tables = learnedTables();
    const read = readersOf(packReaders(tables));
    expect(read).toEqual(tables);
    expect(Object.keys(read.weights)).toEqual(Object.keys(tables.weights));
  });

  it('keep weights of any size', () => {
    const topics = [{ topic: 'a', classes: ['yes', 'no'], bias: [0, 0] }];
    const weights = { one: [[0, -900]], only: [[0, 900]], other: [[0, 900]], zero: [[0, 0]] };
    expect(readersOf(packReaders({ topics, weights }))).toEqual({ topics, weights });
  });

  it('may not have a weight for each answer missing', () => {
    const topics = [{ topic: 'a', classes: ['yes', 'no'], bias: [0, 0] }];
    expect(() => packReaders({ topics, weights: { one: [[0, 1, 2]] } })).toThrow();
  });
});
