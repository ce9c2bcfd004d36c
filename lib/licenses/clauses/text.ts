/** A plain text (a license file, what was added to one) as a document whose paragraphs and list items can be read like a page's. */
import type { Block, TextDocument } from '../../model/index.ts';

/** "- ", "* ", "(a) ", "1. ", "iv) ": an item of a list. */
const ITEM = /^\s{0,12}(?:[-*•–]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s/i;

const MAX_TEXT = 200_000;
const MAX_BLOCKS = 3000;

/** In: any text (the first 200,000 characters are read). Out: its blocks, verbatim but for white space at their ends. Linear. */
export function documentOf(raw: string): TextDocument {
  const blocks: Block[] = [];
  let open: string[] = [];
  const close = (): void => {
    const text = open.join('\n').trim();
    if (text !== '' && blocks.length < MAX_BLOCKS)
      blocks.push({ kind: ITEM.test(open[0] ?? '') ? 'item' : 'paragraph', text });
    open = [];
  };
  for (const line of raw.slice(0, MAX_TEXT).split('\n')) {
    if (line.trim() === '' || ITEM.test(line)) close();
    if (line.trim() !== '') open.push(line);
  }
  close();
  return { kind: 'page', url: '', blocks };
}
