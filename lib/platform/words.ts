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
  /** The texts of a language, nested. May fail. */
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
    const loading = read(language).then((tree) => Object.fromEntries(flatten(tree as object)));
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
