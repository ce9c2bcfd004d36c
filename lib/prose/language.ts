/** In which languages a text may be: by script, and in Latin script by frequent words. */
import { countsOf } from './counts.ts';
import { frequentIn } from './frequent-words.ts';

/** The languages that are understood (BCP 47). */
export const LANGUAGES_READ = ['en', 'fr', 'de', 'it', 'es', 'pt', 'zh', 'ja', 'ko', 'ru'] as const;

/** Is it an ordinary word of the language? So "will" is one in German, and tells no future there. */
export const isWordOf = (language: string, word: string): boolean => frequentIn(word).includes(language);

/**
 * In: a text (the first 1,200 characters are looked at). Out: the languages that it may be in, most likely first; empty where nothing
 * tells (a name, a number, two words): then what stands around it tells better. Short texts may get several.
 */
export function likelyLanguages(text: string): string[] {
  const { letters, kana, hangul, han, cyrillic, hits } = countsOf(text);
  if (letters === 0) return [];
  // A line with an address has many Latin letters: of the others the kana tell.
  if (kana / letters > 0.08 || (kana > 1 && kana > han / 4 && (kana + han) / letters > 0.08)) return ['ja'];
  if (hangul / letters > 0.12) return ['ko'];
  if (han / letters > 0.12) return letters < 30 ? ['zh', 'ja'] : ['zh'];
  if (cyrillic / letters > 0.2) return ['ru'];
  let most = 0;
  for (const { count } of hits) most = Math.max(most, count);
  return hits
    .filter(({ count }) => count >= 0.3 && count >= most * 0.55)
    .sort((a, b) => b.count - a.count)
    .map(({ language }) => language);
}

/** A sentence in Latin letters of which fewer words than this are frequent ones of a language that is understood is in another. */
const KNOWN_WORDS = 0.2;
const MIN_WORDS = 2;
/** "Is" and "do" are words of many languages: in a short sentence one of them tells nothing. */
const FEW_WORDS = 6;

/** May the text be in a language that is not understood? Its bans are looked for all the same (assets/phrases/mul.json). Linear. */
export function isForeign(text: string): boolean {
  const { letters, foreign, cyrillic, latin, words, frequent } = countsOf(text);
  if (letters === 0) return false;
  if (foreign / letters > 0.04 || cyrillic / letters > 0.2) return true;
  if (latin / letters < 0.8 || words < MIN_WORDS) return false;
  return frequent < words * KNOWN_WORDS || (words <= FEW_WORDS && frequent <= 1);
}

/** The one language that a text is most likely in; `en` when nothing tells. */
export const detectLanguage = (text: string): string => likelyLanguages(text)[0] ?? 'en';

const lists = new Map<string, readonly string[]>();
/** Texts are in few languages, in some hundreds of orders at most. */
const MAX_LISTS = 500;

/** In: languages, some of them twice. Out: each once, and English: one list for all that are in the same. */
export function sharedList(languages: readonly string[]): readonly string[] {
  const key = languages.join();
  const known = lists.get(key) ?? [...new Set([...languages, 'en'])];
  if (lists.size >= MAX_LISTS) lists.clear();
  lists.set(key, known);
  return known;
}
