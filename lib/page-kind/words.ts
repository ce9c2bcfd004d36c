/**
 * Words that tell a page's kind (assets/page-kind/words.json), in ten languages at once: a title or a heading is too short to tell its
 * own. A meaning is a sign's, or a part of one. Two endings say where its words must stand: `.first`, at the beginning of a sentence or of a
 * part of a title; `.alone`, nothing else stands in the line.
 */
import records from '../../assets/page-kind/words.json' with { type: 'json' };
import type { Lexicon, Phrase } from '../mentions/lexicon.ts';
import { lexiconOf } from '../mentions/scan.ts';

/** All records; the id ends with the language. */
export const KIND_WORDS: readonly Phrase[] = records;

/** What is asked of a page's whole text, of which there is much; everything else is asked of its beginning and its headings. */
const OF_PROSE: ReadonlySet<string> = new Set([]);

/** What is asked for when a record is meant: its meaning, without where it must stand, or that it only looks like it. */
export const meaningOf = ({ means }: Phrase): string => means.replace(/^pseudo\.|\.(?:first|alone)$/g, '');

const compiled = new Map<boolean, Lexicon>();

/** The lexicon of a page's whole text, or of its beginning. */
export function kindWords(ofProse: boolean): Lexicon {
  const lexicon =
    compiled.get(ofProse) ?? lexiconOf(KIND_WORDS.filter((record) => OF_PROSE.has(meaningOf(record)) === ofProse));
  compiled.set(ofProse, lexicon);
  return lexicon;
}
