import { describe, expect, it } from 'vitest';
import { assertionsOf } from '../assertions/index.ts';
import { lexiconOf, scan } from '../mentions/scan.ts';
import { type Context, match, patternOf } from './pattern.ts';

const phrase = (means: string, ...words: string[]) => ({ id: means, means, words, yes: [] });
const LEXICON = lexiconOf([
  phrase('only', 'only'),
  phrase('not', 'not', 'no'),
  phrase('but', 'but'),
  phrase('former', 'formerly'),
  phrase('use.research', 'research'),
  phrase('act.release', 'released', 'release'),
  phrase('act.forbid', 'forbidden'),
  phrase('part.weights', 'weights'),
  phrase('part.data', 'data'),
]);
const context = (text: string, heading = ''): Context => ({
  passage: assertionsOf(scan(text, [LEXICON])),
  heading: scan(heading, [LEXICON]).mentions,
  lead: [],
  columns: [],
  before: [],
});
const met = (when: string, text: string, heading?: string): boolean =>
  match(patternOf(when), context(text, heading)) !== undefined;

describe('a pattern', () => {
  it.each([
    ['only ~4 use.research', 'for research only', true],
    ['only >4 use.research', 'for research only', false],
    ['only ~1 use.research', 'only for the good of all research', false],
    ['part.weights + act.release', 'The weights were, as we said, at last released', true],
    ['part.weights + act.release', 'The weights are big; the data are released', false],
    ['part.weights & act.release', 'The weights are big; the data are released', true],
    ['part.weights + act.release & !act.forbid', 'weights released and then forbidden', false],
    ['part.weights & !!act.forbid', 'Weights are here. Sale is forbidden', false],
    ['part.weights|part.data + act.release:stated', 'The data are released', true],
    ['part.weights + act.release:stated', 'The weights are not released', false],
    ['part.weights + act.release:denied', 'The weights are not released', true],
    ['part.weights + act.release:stated', 'The weights were formerly released', false],
    ['part.data + act.release:denied', 'The weights are released, but the data are not released', true],
    ['part.weights + act.release:denied', 'The weights are released, but the data are not released', false],
  ])('%s in "%s": %s', (when, text, expected) => {
    expect(met(when, text)).toBe(expected);
  });

  it('looks at what stands over a passage', () => {
    expect(met('heading:act.forbid', 'Selling', 'Forbidden: forbidden')).toBe(true);
    expect(met('!heading:act.forbid & part.data', 'data', 'forbidden')).toBe(false);
  });

  it('looks at the kind of block, and past the end of a clause', () => {
    const listed = { ...context('weights'), block: 'item' };
    expect(match(patternOf('in:item & part.weights'), listed)).toBeDefined();
    expect(match(patternOf('!in:item|cell & part.weights'), listed)).toBeUndefined();
    expect(met('part.weights >> act.release', 'The weights are big; the data are released')).toBe(true);
    expect(met('act.release >> part.weights', 'The weights are big; the data are released')).toBe(false);
    expect(met('part.weights >>5 act.release', 'The weights are big; the data are released')).toBe(true);
    expect(met('part.weights >>2 act.release', 'The weights are big; the data are released')).toBe(false);
    expect(met('act.release:binds', 'The weights are not released')).toBe(false);
  });

  it('is refused when it is none', () => {
    expect(() => patternOf('act.release:binding')).toThrow();
    expect(() => patternOf('a b')).toThrow();
    expect(() => patternOf('a ~x b')).toThrow();
  });
});
