/** For tests of what people see: a translator with the words of this folder. */
import { readFileSync } from 'node:fs';
import { flatten } from '../lib/platform/words.ts';
import { createTranslator, type Translator } from '../lib/ui/translate.ts';

/** In: a language of `locales/`, and the tag by which Intl is asked, where it is another. Out: its translator. */
export const speaker = (language: string, tag = language): Translator =>
  createTranslator(Object.fromEntries(flatten(JSON.parse(readFileSync(`locales/${language}.json`, 'utf8')))), tag);
