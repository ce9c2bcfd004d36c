/** The small written form of phrases, taken apart: `(a|b (c|d)|) word* x_y ~3 z`. */

type Item = string | Sequence[];
type Sequence = Item[];

/** Takes a phrase apart at its groups; an unclosed group ends with the phrase. */
function parse(words: string): Sequence {
  let at = 0;
  const sequence = (): Sequence => {
    const items: Sequence = [];
    let text = '';
    for (; at < words.length && words[at] !== ')' && words[at] !== '|'; at++) {
      if (words[at] !== '(') {
        text += words[at];
        continue;
      }
      if (text !== '') items.push(text);
      text = '';
      const choices: Sequence[] = [];
      do {
        at++;
        choices.push(sequence());
      } while (words[at] === '|');
      items.push(choices);
    }
    if (text !== '') items.push(text);
    return items;
  };
  const all = sequence();
  // A "|" outside of a group is a fault of the phrase: what is before it counts.
  return all;
}

const times = (before: readonly string[], after: readonly string[]): string[] =>
  before.flatMap((start) => after.map((end) => start + end));

/** Every way to write a sequence out. */
const written = (items: Sequence): string[] =>
  items.reduce<string[]>(
    (forms, item) => times(forms, typeof item === 'string' ? [item] : item.flatMap(written)),
    [''],
  );

/** East Asian signs are steps of their own: nothing is glued to them. */
const GLUE = /[\p{L}\p{N}_*'’-]/u;
const SIGN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const glues = (sign: string | undefined): boolean => sign !== undefined && GLUE.test(sign) && !SIGN.test(sign);

/** A run of words, or alternatives of which one stands there. */
export type Piece = { words: string } | { choices: string[] };

/**
 * In: a phrase. Out: its pieces in order. A group that is part of a word ("licen(c|s)e") becomes alternatives of that word.
 */
export function piecesOf(phrase: string): Piece[] {
  const pieces: Piece[] = [];
  let open: string[] | undefined;
  const close = (): void => {
    if (open) pieces.push({ choices: open });
    open = undefined;
  };
  for (const item of parse(phrase)) {
    if (typeof item !== 'string') {
      const choices = item.flatMap(written);
      const last = pieces.at(-1);
      if (open) open = times(open, choices);
      else if (last && 'words' in last && glues(last.words.at(-1))) {
        const word = /\S+$/.exec(last.words)?.[0] ?? '';
        last.words = last.words.slice(0, last.words.length - word.length);
        open = times([word], choices);
      } else open = choices;
      continue;
    }
    const word = open && glues(item[0]) ? (/^\S+/.exec(item)?.[0] ?? '') : '';
    if (open && word !== '') open = times(open, [word]);
    const rest = item.slice(word.length);
    if (rest === '' && word !== '') continue;
    close();
    pieces.push({ words: rest });
  }
  close();
  return pieces.filter((piece) => !('words' in piece) || piece.words.trim() !== '');
}

/** "a_b" is "a b" or "ab": as many ways as there are joints, which are few. */
export function joined(part: string): string[] {
  const joint = part.indexOf('_');
  if (joint < 0) return [part];
  const [before, after] = [part.slice(0, joint), part.slice(joint + 1)];
  return [...joined(`${before} ${after}`), ...joined(before + after)];
}
