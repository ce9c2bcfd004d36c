/** What words of a zone count: where they stand, what only looks like them, how often. */
import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../mentions/scan.ts';
import { linesWith, says, timesIn, zoneOf } from './zone.ts';

const WORDS = lexiconOf(
  [
    ['tool', 'harbour tool'],
    ['tool', 'tool'],
    ['pseudo.tool', 'tool of'],
    ['first.news', 'meet'],
    ['subject.library', 'is a library'],
    ['alone.list', 'models'],
    ['far', 'ships ~~9 sold'],
    ['pseudo.far', 'sold out'],
  ].map(([means = '', words = ''], at) => ({ id: `${at}`, means, words: [words], yes: [] })),
);
const isSaid = (text: string, means: string): boolean => says(zoneOf(text, WORDS), means);

describe('a zone', () => {
  it.each<[string, string, boolean]>([
    ['A harbour tool', 'tool', true],
    ['A tool of the sea', 'tool', false],
    ['Meet Comet', 'news', true],
    ['Blog | Meet Comet', 'news', true],
    ['It was long. Meet Comet', 'news', true],
    ['We meet Comet', 'news', false],
    ['Comet is a library', 'library', true],
    ['Sea. The project is a library', 'library', true],
    ['The house of the captain is a library', 'library', false],
    ['Models', 'list', true],
    ['Models of ships', 'list', false],
    ['ships, old ones, sold', 'far', true],
    ['ships, old ones, sold out', 'far', false],
  ])('"%s" says %s: %j', (text, means, is) => {
    expect(isSaid(text, means)).toBe(is);
  });

  it('has an end, and lines', () => {
    const zone = zoneOf('tool\nno\nmodels\na tool', WORDS, true);
    expect(says(zone, 'list')).toBe(true);
    expect(says(zone, 'list', 10)).toBe(false);
    expect(timesIn(zone, 'tool')).toBe(2);
    expect(timesIn(zone, 'tool', 1)).toBe(1);
    expect(linesWith(zone, 'tool')).toBe(2);
    expect(linesWith(zone, 'tool', 4)).toBe(1);
  });

  it('counts words that overlap once', () => {
    expect(timesIn(zoneOf('ships ships sold', WORDS), 'far')).toBe(1);
  });
});
