/** Words that only claims ask for: what ends a noun's attribute, who else is spoken of, how something is called (assets/claims/words.json). */
import records from '../../assets/claims/words.json' with { type: 'json' };
import type { Lexicon, Phrase, Words } from '../mentions/lexicon.ts';
import { joinedFor } from '../mentions/phrases.ts';
import { lexiconOf } from '../mentions/scan.ts';

/** All records; the id ends with the language. */
export const CLAIM_WORDS: readonly Phrase[] = records;

const compiled = new Map<string, Lexicon>();

/** The lexicon of a language (BCP 47); an empty one for a language that is not understood. */
function lexiconOfClaims(language: string): Lexicon {
  const known = compiled.get(language) ?? lexiconOf(CLAIM_WORDS.filter(({ id }) => id.endsWith(`.${language}`)));
  compiled.set(language, known);
  return known;
}

/** The words of some languages, most likely first. */
export const claimWords = (languages: readonly string[]): Words =>
  joinedFor('claims', languages, (all) => all.map(lexiconOfClaims));
