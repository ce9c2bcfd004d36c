/** Markdown to blocks, for cards and files that were looked up rather than read off the page: rendered, then read as a page is. */
import { Marked } from 'marked';
import { fold, htmlBlocks } from '../blocks/index.ts';
import type { Block } from '../model/index.ts';
import { easyMarkdown } from './long-lines.ts';

const MAX_TEXT = 2_000_000;

/** Splits YAML front matter off. */
export const withoutFrontMatter = (text: string): string =>
  text.replace(/^\uFEFF?---\r?\n[\s\S]*?\r?\n---\s*(?:\r?\n|$)/, '');

const marked = new Marked({ gfm: true, async: false });

/** In: markdown as it lies in a repository, and the address that relative links refer to. Out: blocks. Never throws. */
export function markdownBlocks(text: string, base: string): Block[] {
  try {
    const easy = easyMarkdown(withoutFrontMatter(text.slice(0, MAX_TEXT)));
    return htmlBlocks(marked.parse(easy, { async: false }), base).blocks;
  } catch {
    // A text that the parser gives up on is still a text.
    return [{ kind: 'paragraph', text: fold(text.slice(0, 20_000)) || '-' }];
  }
}
