/**
 * Words that tell a page's kind (assets/page-kind/words.json), in ten languages at once: a title or a heading is too short to tell its
 * own. A meaning is a sign's (lib/page-kind/signs), or a part of one. What it begins with may say where its words must stand: `first.` at
 * the beginning of a sentence or of a part of a title, `subject.` after two words of it at most, `alone.` when nothing else is in the line.
 * `pseudo.` takes what shares a word with it out of the reading.
 */
import records from '../../assets/page-kind/words.json' with { type: 'json' };
import type { Lexicon, Phrase } from '../mentions/lexicon.ts';
import { PHRASES } from '../mentions/phrases.ts';
import { lexiconOf } from '../mentions/scan.ts';

/** All records; the id ends with the language. */
export const KIND_WORDS: readonly Phrase[] = records;

/** What is asked of a page's whole text, of which there is much. */
const OF_PROSE: ReadonlySet<string> = new Set(
  'weights-offered model-license service-only releases-told model-facts other-words any-model our-model was-trained'.split(
    ' ',
  ),
);

/** What of a page is looked at: its title, headline, headings and topics; its whole text; the words of its links. */
export type Part = 'opening' | 'prose' | 'links';

/** The words of each part. Those of links are two: models, and what the general vocabulary knows of weights. */
const RECORDS: Readonly<Record<Part, () => readonly Phrase[]>> = {
  opening: () => KIND_WORDS.filter(({ means }) => !OF_PROSE.has(means)),
  prose: () => KIND_WORDS.filter(({ means }) => OF_PROSE.has(means)),
  links: () =>
    [...KIND_WORDS, ...Object.values(PHRASES).flat()].filter(({ means }) =>
      /^(?:model-word|part\.weights)$/.test(means),
    ),
};

const compiled = new Map<Part, Lexicon>();

/** The lexicon of a part. */
export function kindWords(part: Part): Lexicon {
  const lexicon = compiled.get(part) ?? lexiconOf(RECORDS[part]());
  compiled.set(part, lexicon);
  return lexicon;
}
