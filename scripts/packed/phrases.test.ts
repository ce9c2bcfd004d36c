/** What is packed is read back: every record, its id, its meaning and its words. */
import { describe, expect, it } from 'vitest';
import { type PlainPhrase, phrasesOf } from '../../lib/packed/phrases.ts';
import { filesOfPhrases, packPhrases } from './phrases.ts';

/** Neither records nor their words have an order: none is tried before the others. */
const sorted = (records: readonly PlainPhrase[]): PlainPhrase[] =>
  records
    .map(({ id, means, words }) => ({ id, means, words: [...words].sort() }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

describe('packed phrases', () => {
  const files = filesOfPhrases();
  const read = phrasesOf(packPhrases(files));

  it.each(
    Object.entries(files).flatMap(([file, all]) => [...all].map(([language, each]) => ({ file, language, each }))),
  )('are read back: $file in $language', ({ file, language, each }) => {
    expect(each.length).toBeGreaterThan(0);
    const found = read[file]?.[language] ?? [];
    expect(sorted(found)).toEqual(sorted(each));
  });

  it('hold a word and its plain spelling once', () => {
    const words = ['licença livre', 'licenca livre', 'café', 'cafe', 'fe'];
    const packed = packPhrases({ phrases: new Map([['pt', [{ id: 'open.pt', means: 'open', words }]]]) });
    expect(packed.groups.find(({ languages }) => languages.includes('pt'))?.lines.trim()).toBe(
      'licença livre=;café=;fe',
    );
  });

  it('may not hold what separates words', () => {
    const bad = (word: string) => () =>
      packPhrases({ phrases: new Map([['en', [{ id: 'open.en', means: 'open', words: [word] }]]]) });
    expect(bad('a;b')).toThrow();
    expect(bad('a=')).toThrow();
    expect(bad('')).toThrow();
  });
});
