/** The reader's language and its words; a text that is not translated yet is shown in English. */
import { LANGUAGES, type LanguageSetting } from '../model/index.ts';
import type { Words } from './messages.ts';

export type Language = (typeof LANGUAGES)[number];
type Messages = Words['messages'];

/** Nested texts (`locales/*.json`) as one flat map: `{ a: { b: 'c' } }` is `a.b: c`. */
export const flatten = (tree: object, prefix = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[prefix + key, value] as [string, string]]
      : flatten(value as object, `${prefix}${key}.`),
  );

/**
 * The texts of a file. A list is in the order of English's keys, which are needed in any case, null where a text is not translated yet;
 * what English has no key for stands behind it by key.
 */
function messagesOf(file: unknown, english: readonly string[]): Messages {
  if (!Array.isArray(file)) return Object.fromEntries(flatten(file as object));
  const texts = english.map((key, at) => [key, file[at] as unknown] as const);
  const more = file[english.length] as Messages | undefined;
  return {
    ...Object.fromEntries(texts.filter((text): text is [string, string] => typeof text[1] === 'string')),
    ...more,
  };
}

/** A tag that Intl accepts, or undefined: Firefox calls its Japanese on a Mac `ja-JP-mac`, which is none. */
function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/**
 * In: the reader's choice, and the language of the browser (BCP 47). Out: a language that there are words in, and the tag for
 * dates and numbers: the browser's own where it is a region's form of that language (`de-CH`). English where there is none.
 */
export function chooseLanguage(setting: LanguageSetting, browser: string): { language: Language; tag: string } {
  const wanted = setting === 'auto' ? (browser.split(/[-_]/)[0] ?? '').toLowerCase() : setting;
  const language = LANGUAGES.find((each) => each === wanted) ?? 'en';
  const tag = canonical(browser);
  return { language, tag: tag?.split('-')[0] === language ? tag : language };
}

export interface WordsDeps {
  /** The texts of a language, nested; or a list of them in the order of English, as the package has them (scripts/packed/words.ts). May fail. */
  read(language: Language): Promise<unknown>;
  setting(): Promise<LanguageSetting>;
  browserLanguage(): string;
}

/** Returns a function that loads the words of the language chosen now. Files are read once; a failed one is tried again. */
export function wordsLoader({ read, setting, browserLanguage }: WordsDeps): () => Promise<Words> {
  const kept = new Map<Language, Promise<Messages>>();
  const load = (language: Language): Promise<Messages> => {
    const known = kept.get(language);
    if (known) return known;
    const english = language === 'en' ? [] : load('en').then(Object.keys);
    const loading = read(language).then(async (file) => messagesOf(file, await english));
    kept.set(language, loading);
    loading.catch(() => kept.delete(language));
    return loading;
  };
  return async () => {
    // Needed in any case, so it does not wait for the reader's choice; what goes wrong is told below.
    const english = load('en');
    english.catch(() => {});
    const { language, tag } = chooseLanguage(await setting(), browserLanguage());
    const own = language === 'en' ? {} : await load(language).catch(() => undefined);
    return { messages: { ...(await english), ...own }, language: own ? tag : 'en' };
  };
}
