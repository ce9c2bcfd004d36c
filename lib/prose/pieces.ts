/** A long text in pieces: what is of one block, and longer than any paragraph. */

/** Text that is cut into sentences at a time, and all that is of one block: a paragraph of many sentences is longer than what is read of a page. */
export const MAX_SPLIT = 20_000;

/** A piece ends at a space within so many characters of its end. */
const NEAR = 3000;

/** In: a block's text, and how much of it may be read. Out: pieces of it that end at a space, where there is one near. */
export function piecesOf(text: string, most: number): string[] {
  if (text.length <= MAX_SPLIT) return [text];
  const pieces: string[] = [];
  for (let from = 0; from < text.length && from <= most; ) {
    const space = text.slice(from + MAX_SPLIT - NEAR, from + MAX_SPLIT).lastIndexOf(' ');
    const to = from + MAX_SPLIT - (space < 0 ? 0 : NEAR - space - 1);
    pieces.push(text.slice(from, to));
    from = to;
  }
  return pieces;
}
