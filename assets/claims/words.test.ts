/** The words that only claims ask for: each record is found in its own example. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CLAIM_WORDS, claimWords } from '../../lib/claims/words.ts';
import { scan } from '../../lib/mentions/scan.ts';
import { foldText } from '../../lib/prose/fold.ts';

const LANGUAGES = ['en', 'fr', 'de', 'it', 'es', 'pt', 'zh', 'ja', 'ko', 'ru'];

describe('words of claims', () => {
  it('stand one a line, with ids of their own', () => {
    const lines = readFileSync('assets/claims/words.json', 'utf8').trim().split('\n');
    expect(lines.length).toBe(CLAIM_WORDS.length + 2);
    expect(new Set(CLAIM_WORDS.map(({ id }) => id)).size).toBe(CLAIM_WORDS.length);
    expect(CLAIM_WORDS.filter(({ id }) => !LANGUAGES.includes(id.split('.').at(-1) ?? ''))).toEqual([]);
  });

  it('are found in their examples', () => {
    const missed = CLAIM_WORDS.flatMap(({ id, yes }) => {
      const lexicon = claimWords([id.split('.').at(-1) ?? '']);
      return yes.filter((text) => !scan(foldText(text), [lexicon]).mentions.some((found) => found.id === id));
    });
    expect(missed).toEqual([]);
  });
});
