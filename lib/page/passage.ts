/** Shows a quoted passage on the page itself: scrolls to it and selects it. Text fragments do not reach the page they are on. */

const SKIP = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|OPENNESS-LABEL)$/;
/** Characters of a page that are searched: the reader's part of any README. */
const MAX_PAGE = 3_000_000;
/** A quotation's beginning is enough to find it; the rest may run over links and marks. */
const MIN_WORDS = 12;

interface Piece {
  node: Text;
  /** Offset of the node's text in the folded text. */
  start: number;
}

const fold = (text: string): string => text.replace(/\s+/g, ' ');

/** The page's text with single spaces, and the nodes that it comes from. */
function textOf(root: Node): { text: string; pieces: Piece[] } {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    SKIP.test(node.parentElement?.nodeName ?? '') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const pieces: Piece[] = [];
  let text = '';
  for (let node = walker.nextNode(); node && text.length < MAX_PAGE; node = walker.nextNode()) {
    pieces.push({ node: node as Text, start: text.length });
    text += fold((node as Text).data);
  }
  return { text, pieces };
}

/** Offset in a node's own text of the character at `at` in its folded text. */
function rawOffset({ data }: Text, at: number): number {
  for (let raw = 0, folded = 0; raw < data.length; raw++) {
    if (folded >= at) return raw;
    if (!/\s/.test(data[raw] as string) || !/\s/.test(data[raw + 1] ?? '')) folded++;
  }
  return data.length;
}

/** Scrolls to the passage and selects it. In: the quotation as the card has it. Out: false when the page does not hold it. */
export function showPassage(quote: string): boolean {
  const wanted = fold(quote.replace(/…$/, '')).trim();
  const start = wanted.split(' ').slice(0, MIN_WORDS).join(' ');
  const { text, pieces } = textOf(document.body);
  let at = text.indexOf(wanted);
  const found = at >= 0 ? wanted : start;
  if (at < 0) at = text.indexOf(start);
  if (at < 0 || start.length < 3) return false;
  const pieceAt = (offset: number): Piece | undefined => pieces.findLast((piece) => piece.start <= offset);
  const [from, to] = [pieceAt(at), pieceAt(at + found.length - 1)];
  if (!from || !to) return false;
  const range = document.createRange();
  range.setStart(from.node, rawOffset(from.node, at - from.start));
  range.setEnd(to.node, rawOffset(to.node, at + found.length - to.start));
  from.node.parentElement?.scrollIntoView({ block: 'center' });
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  return true;
}
