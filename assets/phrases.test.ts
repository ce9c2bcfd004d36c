/** The words of assets/phrases: every phrase is found in its own examples, and no phrase can go without one of them noticing. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Phrase } from '../lib/mentions/lexicon.ts';
import { PHRASES } from '../lib/mentions/phrases.ts';
import { lexiconOf, scan } from '../lib/mentions/scan.ts';
import { foldText } from '../lib/prose/fold.ts';

const languages = Object.entries(PHRASES);
const MEANINGS = new Set((PHRASES.en ?? []).map(({ means }) => means));

describe.each(languages)('phrases of %s', (language, phrases) => {
  const lexicon = lexiconOf(phrases);
  const finds = (text: string, { id }: Phrase): boolean =>
    scan(foldText(text), [lexicon]).mentions.some((mention) => mention.id === id);

  it('stand one a line, with ids of their own', () => {
    const lines = readFileSync(`assets/phrases/${language}.json`, 'utf8').trim().split('\n');
    expect(lines.length).toBe(phrases.length + 2);
    expect(new Set(phrases.map(({ id }) => id)).size).toBe(phrases.length);
    expect(phrases.filter(({ id, means }) => !id.startsWith(`${means}.${language}`)).map(({ id }) => id)).toEqual([]);
  });

  it('are found in their examples, and not in what only looks alike', () => {
    const missed = phrases.flatMap((phrase) => phrase.yes.filter((text) => !finds(text, phrase)));
    const wrong = phrases.flatMap((phrase) => (phrase.no ?? []).filter((text) => finds(text, phrase)));
    expect({ missed, wrong }).toEqual({ missed: [], wrong: [] });
    expect(phrases.filter(({ yes }) => yes.length === 0).map(({ id }) => id)).toEqual([]);
  });

  it('have gaps of one digit: more words between would be read as a word of its own', () => {
    expect(phrases.flatMap(({ words }) => words.filter((each) => /~(?!\d(?:[ )|]|$))/.test(each)))).toEqual([]);
  });

  it('have every meaning that English has, and no other', () => {
    const own = new Set(phrases.map(({ means }) => means));
    // Of the languages that are not understood bans alone are known.
    if (language !== 'mul') expect([...MEANINGS].filter((means) => !own.has(means))).toEqual([]);
    expect([...own].filter((means) => !MEANINGS.has(means))).toEqual([]);
  });
});
