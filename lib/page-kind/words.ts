/**
 * Words that tell a page's kind (assets/page-kind/words.json), in ten languages at once: a title or a heading is too short to tell its
 * own. A meaning is a sign's (lib/page-kind/signs), or a part of one. What it begins with may say where its words must stand: `first.` at
 * the beginning of a sentence or of a part of a title, `subject.` after two words of it at most, `alone.` when nothing else is in the line.
 * `pseudo.` takes what shares a word with it out of the reading.
 */
import records from '../../assets/page-kind/words.json' with { type: 'json' };
import type { Lexicon, Phrase } from '../mentions/lexicon.ts';
import { lexiconOf } from '../mentions/scan.ts';

/** All records; the id ends with the language. */
export const KIND_WORDS: readonly Phrase[] = records;

/** What is asked of a page's whole text, of which there is much; everything else is asked of its beginning and its headings. */
const OF_PROSE: ReadonlySet<string> = new Set(
  'weights-offered model-license service-only releases-told model-facts other-words'.split(' '),
);

const compiled = new Map<boolean, Lexicon>();

/** The lexicon of a page's whole text, or of its beginning. */
export function kindWords(ofProse: boolean): Lexicon {
  const lexicon = compiled.get(ofProse) ?? lexiconOf(KIND_WORDS.filter(({ means }) => OF_PROSE.has(means) === ofProse));
  compiled.set(ofProse, lexicon);
  return lexicon;
}
