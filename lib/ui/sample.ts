/** Samples for tests of what people see: a translator with the words of `locales/`. */
import { readFileSync } from 'node:fs';
import { flatten } from '../platform/words.ts';
import { createTranslator, type Translator } from './translate.ts';

/** In: a language of `locales/`, and the tag by which Intl is asked, where it is another. Out: its translator. */
export const speaker = (language: string, tag = language): Translator =>
  createTranslator(Object.fromEntries(flatten(JSON.parse(readFileSync(`locales/${language}.json`, 'utf8')))), tag);
