/** Lists of data sets within a sentence: "trained on twelve data sets (A, B, C, ...)". */
import { isA, isOneOf, type Mention } from '../../mentions/scan.ts';
import type { Token } from '../../prose/tokens.ts';
import type { ReadPassage } from '../../statements/read.ts';

const SEPARATES = /^(?:[,，、;；&]|and|und|et|e|ed|y|и|和|与|및|と)$/i;
const ENDS = /^[()（）[\]:：.。!?]$/;
/** The letters of a name: "ReDWeb", "NYU Depth V2", "IRS". */
const NAME = /^[\p{Lu}\d]/u;
const LIST = 3;
const LONGEST = 5;

interface Item {
  from: number;
  to: number;
}

/** The lists of a sentence: runs of at least three items that commas and the like hold apart. */
function listsIn(tokens: readonly Token[]): Item[][] {
  const lists: Item[][] = [];
  let items: Item[] = [];
  let from = 0;
  const close = (to: number): void => {
    if (to > from) items.push({ from, to });
    from = to + 1;
  };
  for (let at = 0; at <= tokens.length; at++) {
    const text = tokens[at]?.text ?? '.';
    if (SEPARATES.test(text)) close(at);
    else if (ENDS.test(text)) {
      close(at);
      if (items.length >= LIST) lists.push(items);
      items = [];
    }
  }
  return lists;
}

const isSet = ({ means }: Mention): boolean => isOneOf(means, ['set', 'link', 'id']) && !isA(means, 'link.code');

/**
 * In: a passage that names what a model learned from. Out: does it name sets in a list, of which most are in no table, and have no address?
 * Of those nothing is known, and one that is known says nothing of them.
 */
export function isMostlyUnknown({ passage: { tokens, mentions }, source }: ReadPassage): boolean {
  const sets = mentions.filter(isSet);
  const knows = ({ from, to }: Item): boolean => sets.some((set) => set.from < to && set.to > from);
  const isName = ({ from, to }: Item): boolean =>
    to - from <= LONGEST && tokens.slice(from, to).every(({ start }) => NAME.test(source.folded[start] ?? ''));
  return listsIn(tokens).some((items) => {
    const known = items.filter(knows).length;
    return known > 0 && items.filter((item) => !knows(item) && isName(item)).length > known;
  });
}
