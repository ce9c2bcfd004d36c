/** Packs the texts of locales/ for the build: keys stand once, in English. How it is read: lib/platform/words.ts. */
import { flatten } from '../../lib/platform/words.ts';

/** In: texts of a language, and of English. Out: the form that the loader reads: a list in the order of English, then what English has not. */
export function packWords(texts: object, english: object): (string | null | Record<string, string>)[] {
  const own = new Map(flatten(texts));
  const keys = new Set(flatten(english).map(([key]) => key));
  return [
    ...[...keys].map((key) => own.get(key) ?? null),
    // Forms of plurals that English has not.
    Object.fromEntries([...own].filter(([key]) => !keys.has(key))),
  ];
}
