/** Which language a reader gets, and what is shown where a text is missing. */
import { describe, expect, it } from 'vitest';
import type { LanguageSetting } from '../model/index.ts';
import { chooseLanguage, flatten, wordsLoader } from './words.ts';

describe('the language', () => {
  it.each([
    ['auto', 'en-US', 'en', 'en-US'],
    ['auto', 'de-CH', 'de', 'de-CH'],
    ['auto', 'de_AT', 'de', 'de-AT'],
    ['auto', 'fr', 'fr', 'fr'],
    ['auto', 'pt-BR', 'en', 'en'],
    ['auto', 'ja-JP-mac', 'ja', 'ja'],
    ['auto', '', 'en', 'en'],
    ['it', 'de-CH', 'it', 'it'],
    ['it', 'it-CH', 'it', 'it-CH'],
    ['en', 'fr-CA', 'en', 'en'],
  ] as const)('%s in a browser in %s is %s, with dates as in %s', (setting, browser, language, tag) => {
    expect(chooseLanguage(setting, browser)).toEqual({ language, tag });
    expect(() => new Intl.PluralRules(tag)).not.toThrow();
  });
});

describe('words', () => {
  const files: Record<string, object> = { en: { a: 'A', b: { c: 'C' } }, de: { a: 'Ä' } };
  const loader = (choice: { setting: LanguageSetting }, broken: string[] = [], asked: string[] = []) =>
    wordsLoader({
      read: async (language) => {
        asked.push(language);
        if (broken.includes(language)) throw new Error('no such file');
        return files[language] as object;
      },
      setting: async () => choice.setting,
      browserLanguage: () => 'en-US',
    });

  it('are one flat map', () =>
    expect(flatten({ a: 'A', b: { c: { d: 'D' } } })).toEqual([
      ['a', 'A'],
      ['b.c.d', 'D'],
    ]));

  it('are English where a text is not translated yet', async () => {
    expect(await loader({ setting: 'de' })()).toEqual({ messages: { a: 'Ä', 'b.c': 'C' }, language: 'de' });
  });

  it('may be a list in the order of English, with nothing where a text is not translated yet', async () => {
    files.fr = ['À', null, { 'b.many': 'M' }];
    expect(await loader({ setting: 'fr' })()).toEqual({
      messages: { a: 'À', 'b.c': 'C', 'b.many': 'M' },
      language: 'fr',
    });
  });

  it('follow the setting at once, and each file is read once', async () => {
    const choice: { setting: LanguageSetting } = { setting: 'auto' };
    const asked: string[] = [];
    const load = loader(choice, [], asked);
    expect((await load()).language).toBe('en-US');
    choice.setting = 'de';
    expect((await load()).messages.a).toBe('Ä');
    await load();
    expect(asked).toEqual(['en', 'de']);
  });

  it('are English, and said to be, where a file cannot be read; it is tried again', async () => {
    const broken = ['de'];
    const load = loader({ setting: 'de' }, broken);
    expect(await load()).toEqual({ messages: { a: 'A', 'b.c': 'C' }, language: 'en' });
    broken.pop();
    expect((await load()).language).toBe('de');
  });

  it('fail where there are none at all', async () => {
    await expect(loader({ setting: 'auto' }, ['en'])()).rejects.toThrow('no such file');
  });
});
