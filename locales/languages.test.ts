/** Every language says the same as English: same keys, same values to fill in, official names untouched, its own typography. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../lib/model/index.ts';
import { flatten } from '../lib/platform/words.ts';
import { STEP_OUTCOMES } from '../lib/ui/words.ts';

const read = (language: string): Map<string, string> =>
  new Map(flatten(JSON.parse(readFileSync(`locales/${language}.json`, 'utf8'))));

const english = read('en');
/** A text of English that depends on a number has these two forms. */
const PLURAL = /\.(?:one|other)$/;
const isPlural = (key: string): boolean =>
  PLURAL.test(key) && ['one', 'other'].every((form) => english.has(key.replace(PLURAL, `.${form}`)));
const TRANSLATIONS = Object.values(STEP_OUTCOMES).map((outcome) => `translation.${outcome}`);

/** Forms of a noun after a number. "Many" of French and Italian begins at a million: we count no such thing. */
const formsOf = (language: string): string[] =>
  new Intl.PluralRules(language).resolvedOptions().pluralCategories.filter((form) => form !== 'many');

/** The keys that a language has to have: those of English, with its own forms of plurals, and the labels' translations. */
const wanted = (language: string): string[] => [
  ...new Set([
    ...[...english.keys()].flatMap((key) =>
      isPlural(key) ? formsOf(language).map((form) => key.replace(PLURAL, `.${form}`)) : [key],
    ),
    ...(language === 'en' ? [] : TRANSLATIONS),
  ]),
];

/** The English text of a key; of a form that English lacks, that of its last. */
const englishOf = (key: string): string => english.get(key) ?? english.get(key.replace(/\.\w+$/, '.other')) ?? '';
const valuesIn = (text: string): string[] => [...new Set(text.match(/\$\d/g) ?? [])].sort();

/** Words that judge a vendor rather than say what was found. */
const UNCALM =
  /\b(?:false|fake|lying|mislead\w*|falsch\w*|gelogen|Lüge\w*|irreführend\w*|faux|fausse\w*|mensong\w*|trompeu\w*|falso|falsa|bugi\w*|ingannevol\w*|open-?washing)\b|虚偽|偽り|嘘|欺/i;

it('each language of the settings has its file, and each file its language', () => {
  const files = globSync('locales/*.json').map((path) => path.replace(/^locales.|\.json$/g, ''));
  expect(files.sort()).toEqual([...LANGUAGES].sort());
});

describe.each([...LANGUAGES])('locales/%s.json', (language) => {
  const texts = read(language);

  it('has every key, in its own forms of plurals, and no other', () => {
    const keys = wanted(language);
    const [extra, missing] = [
      [...texts.keys()].filter((key) => !keys.includes(key)),
      keys.filter((key) => !texts.has(key)),
    ];
    // A new text is written in every language at once, by locales/README.md.
    expect({ extra, missing }).toEqual({ extra: [], missing: [] });
  });

  it('has the values of the English text, and no text is empty', () => {
    const wrong = [...texts].filter(
      ([key, text]) =>
        text.trim() === '' ||
        (!key.startsWith('translation.') && String(valuesIn(text)) !== String(valuesIn(englishOf(key)))),
    );
    expect(wrong).toEqual([]);
  });

  it('leaves the official names in English', () => {
    for (const outcome of Object.values(STEP_OUTCOMES)) {
      expect(texts.get(`outcome.${outcome}`)).toBe(english.get(`outcome.${outcome}`));
    }
  });

  it('keeps to the stores’ lengths', () => {
    expect((texts.get('extName') ?? '').length).toBeLessThanOrEqual(45);
    expect((texts.get('extDescription') ?? '').length).toBeLessThanOrEqual(132);
  });

  it('is calm', () => {
    expect([...texts].filter(([, text]) => UNCALM.test(text))).toEqual([]);
  });

  it('has typographic quotes and apostrophes, and no stray spaces', () => {
    const wrong = [...texts].filter(([, text]) => /["']| {2}|\.\.\.|^\s|\s$/.test(text));
    expect(wrong).toEqual([]);
  });
});

/** Text that is left as others write it: addresses, licence tags, citations in a fixed form. */
const prose = (language: string): [string, string][] =>
  [...read(language)].filter(([key]) => !/^(?:sample\.license|share\.apa|share\.markdown)$/.test(key));

it('French has unbreakable spaces where its punctuation wants them', () => {
  expect(prose('fr').filter(([, text]) => /[^\u00a0\u202f][:;!?»]|«[^\u00a0\u202f]/.test(text))).toEqual([]);
});

it('German has ß where Germany and Austria write it', () => {
  // What Switzerland alone writes with ss.
  const swiss = /\b(?:ausser|gross|heiss|weiss|liess|schliess|gemäss|mass|strass|fuss|grüss|regelmäss|beschliess)/i;
  expect(prose('de').filter(([, text]) => swiss.test(text))).toEqual([]);
});

it('Japanese has full-width punctuation beside its own letters', () => {
  const letter = '[\\u3040-\\u30ff\\u4e00-\\u9fff]';
  const narrow = new RegExp(`${letter}[,.:;!?()]|[,:;!?()]${letter}`);
  expect(prose('ja').filter(([, text]) => narrow.test(text))).toEqual([]);
});
