/** Names of well-known families of models (assets/model-families.json): somebody's model, wherever in a sentence they stand. */
import records from '../../assets/model-families.json' with { type: 'json' };
import { foldText } from '../prose/fold.ts';
import { Lexicon } from './lexicon.ts';
import type { Mention, Scanned } from './scan.ts';

/** Ids of the mentions begin so. */
const FAMILY = 'name.family';
/** A name of one plain word is a name only with a capital letter. */
const PLAIN_WORD = /^\p{L}+$/u;
const SHORTEST = 4;

let compiled: Lexicon | undefined;

/** In: a name of the table, `*` for any rest. Out: its fixed beginning, in words. */
const wordsOf = (name: string): string =>
  foldText((name.split('*')[0] ?? '').toLowerCase())
    .replace(/[-_/]+/g, ' ')
    .replace(/[.\s]+$/, '')
    .trim();

/** The names of all known families; made when first needed. */
export function familyNames(): Lexicon {
  if (compiled) return compiled;
  compiled = new Lexicon();
  for (const { id, names } of records)
    for (const words of new Set(names.map(wordsOf)))
      if (/\d/.test(words) || words.length > SHORTEST)
        compiled.add(words.replaceAll(' ', '_'), { means: 'name.other', id: `${FAMILY}.${id}` });
  return compiled;
}

/** Is it the name of a well-known family, of the table? */
export const isKnownFamily = ({ id }: Pick<Mention, 'id'>): boolean => id.startsWith(`${FAMILY}.`);

/** Is it that, or the page's own name without its size (lib/mentions/names.ts), which is a family's, too? */
export const isAnyFamily = ({ id }: Pick<Mention, 'id'>): boolean => id === FAMILY || isKnownFamily({ id });

/**
 * Leaves out what only looks like a family: a common word, and what is the page's own name. Where a family's name is longer than the
 * beginning of the own one that stands in it, it is the family's: "Llama 3.1" on the page of a model that is called after it. Nor does a
 * word speak that is a piece of a family's name (Spanish "llama").
 */
export function withoutOwnFamilies(folded: string, { tokens, mentions }: Scanned): readonly Mention[] {
  if (!mentions.some(isKnownFamily)) return mentions;
  const text = (at: number): string => folded.slice(tokens[at]?.start ?? 0, tokens[at]?.end ?? 0);
  const isOwn = ({ means, id }: Mention): boolean => means === 'thing.sibling' || (means === 'this' && id === 'name');
  const kept = mentions.filter((mention) => {
    if (!isKnownFamily(mention)) return true;
    const word = text(mention.from);
    if (mention.to - mention.from === 1 && PLAIN_WORD.test(word) && word === word.toLowerCase()) return false;
    return !mentions.some((own) => isOwn(own) && own.from < mention.to && mention.from < own.to);
  });
  const families = kept.filter(isKnownFamily);
  return kept.filter(
    (mention) =>
      isKnownFamily(mention) ||
      !families.some(
        ({ from, to }) =>
          from <= mention.from &&
          mention.to <= to &&
          (mention.means === 'name.other' || (!isOwn(mention) && mention.to - mention.from < to - from)),
      ),
  );
}
