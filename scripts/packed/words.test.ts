/** Every text of every language is read back as it is in locales/. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/model/settings.ts';
import { flatten, wordsLoader } from '../../lib/platform/words.ts';
import { packWords } from './words.ts';

const texts = (language: string): object => JSON.parse(readFileSync(`locales/${language}.json`, 'utf8')) as object;

describe('packed texts', () => {
  it.each(LANGUAGES.filter((language) => language !== 'en'))('of %s are read back', async (setting) => {
    const packed = (language: string) => (language === 'en' ? texts('en') : packWords(texts(language), texts('en')));
    expect(packed(setting)).toBeInstanceOf(Array);
    const load = wordsLoader({
      read: async (language) => packed(language),
      setting: async () => setting,
      browserLanguage: () => 'en',
    });
    const { messages } = await load();
    expect(messages).toEqual({
      ...Object.fromEntries(flatten(texts('en'))),
      ...Object.fromEntries(flatten(texts(setting))),
    });
  });

  it('keep what English lacks', () => {
    expect(packWords({ a: 'x', b: { few: 'y' } }, { a: 'X', c: 'Z' })).toEqual(['x', null, { 'b.few': 'y' }]);
  });
});
