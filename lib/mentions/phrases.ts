/** The phrases of all languages that are understood, compiled when a language is first needed. */
import de from '../../assets/phrases/de.json' with { type: 'json' };
import en from '../../assets/phrases/en.json' with { type: 'json' };
import es from '../../assets/phrases/es.json' with { type: 'json' };
import fr from '../../assets/phrases/fr.json' with { type: 'json' };
import it from '../../assets/phrases/it.json' with { type: 'json' };
import ja from '../../assets/phrases/ja.json' with { type: 'json' };
import ko from '../../assets/phrases/ko.json' with { type: 'json' };
import mul from '../../assets/phrases/mul.json' with { type: 'json' };
import pt from '../../assets/phrases/pt.json' with { type: 'json' };
import ru from '../../assets/phrases/ru.json' with { type: 'json' };
import zh from '../../assets/phrases/zh.json' with { type: 'json' };
import { dataSetNames } from './data-sets.ts';
import { familyNames } from './families.ts';
import { JoinedLexicons, type Lexicon, type Phrase, type Words } from './lexicon.ts';
import { lexiconOf } from './scan.ts';

/** Phrases by language (BCP 47). `mul`: what forbids or limits use, in some thirty languages more, none of which is understood further. */
export const PHRASES: Readonly<Record<string, readonly Phrase[]>> = { de, en, es, fr, it, ja, ko, mul, pt, ru, zh };

/** Words of how data were made are read only where data are described: kept apart, so that no other passage pays for them. */
const isDetail = ({ means }: Phrase): boolean => means.startsWith('info.');

const compiled = new Map<string, Lexicon>();

function compiledOnce(key: string, language: string, wanted: (phrase: Phrase) => boolean): Lexicon | undefined {
  const phrases = PHRASES[language];
  const found = compiled.get(key) ?? (phrases && lexiconOf(phrases.filter(wanted)));
  if (found) compiled.set(key, found);
  return found;
}

/** The lexicon of a language; undefined for one that is not understood. */
export const lexiconFor = (language: string): Lexicon | undefined =>
  compiledOnce(language, language, (phrase) => !isDetail(phrase));

/** Words by which a language tells how data were chosen, filtered and processed (`info.*`). */
export const detailLexiconFor = (language: string): Lexicon | undefined =>
  compiledOnce(`info ${language}`, language, isDetail);

const joined = new Map<string, Words>();
/** Texts are in few languages at once, and pages in fewer. */
const MAX_JOINED = 32;

/** What was asked for last under a key: passages of one page are in the same languages. */
const latest = new Map<string, { languages: readonly string[]; words: Words }>();

/** Lexicons of several languages as one, made once. In: the languages, and which lexicon each has. `key` tells such lexicons from others. */
export function joinedFor(
  key: string,
  languages: readonly string[],
  lexicons: (languages: readonly string[]) => readonly (Lexicon | undefined)[],
): Words {
  const before = latest.get(key);
  if (before?.languages === languages) return before.words;
  const name = `${key} ${languages.join()}`;
  const words = joined.get(name) ?? new JoinedLexicons(lexicons(languages).filter((lexicon) => lexicon !== undefined));
  if (joined.size >= MAX_JOINED) joined.clear();
  joined.set(name, words);
  latest.set(key, { languages, words });
  return words;
}

/** What is spoken of in a text of some languages: known data sets and families of models by name, then the languages' phrases. */
export const wordsFor = (languages: readonly string[]): Words =>
  joinedFor('words', languages, (all) => [dataSetNames(), familyNames(), ...all.map(lexiconFor)]);
