/** The README on a repository's front page, to its end. */
import type { TextDocument } from '../../model/index.ts';
import { readBlocks } from '../text/read-blocks.ts';

/** Ladder of README containers, strongest first. */
const README = [
  '#readme article.markdown-body', // inside the overview box
  'article.markdown-body[itemprop="text"]', // June 2026
  'article.markdown-body',
];

/** GitHub's frame around every heading of a README. */
const HEADING = '.markdown-heading';
/** What is no README behind one: the side of the page, its foot. */
const AROUND =
  '[class*="Layout-sidebar"], [class*="Layout-Pane"], [data-partial-name$=".Sidebar"], .BorderGrid, footer';

const isAround = (node: Node): boolean => 'matches' in node && (node as Element).matches(AROUND);

/**
 * What stands behind a README that its own markup ends early: one `</div>` too many, and the rest is no longer in its element. Known by
 * GitHub's frame around headings. The site balances what it shows (Nov 2026); saved pages, mirrors and older pages do not.
 */
function restOf(readme: Element): { root: Element; skip(node: Node): boolean } | undefined {
  for (let branch = readme; branch.parentElement && branch.tagName !== 'MAIN'; branch = branch.parentElement) {
    const root = branch.parentElement;
    const behind = new Set<Node>();
    for (let next = branch.nextElementSibling; next; next = next.nextElementSibling) behind.add(next);
    if ([...behind].some((each) => (each as Element).matches(HEADING)))
      return { root, skip: (node) => (node.parentNode === root && !behind.has(node)) || isAround(node) };
  }
  return undefined;
}

/** Reads the README that a page shows. In: the page, the repository's address and ref. Out: undefined where the page has none. */
export function readReadme(document: Document, address: string, ref: string): TextDocument | undefined {
  const base = `${address}/blob/${ref}/`;
  for (const selector of README) {
    const element = document.querySelector(selector);
    if (!element) continue;
    const read = readBlocks(element, base);
    const rest = read.truncated ? undefined : restOf(element);
    const more = rest && readBlocks(rest.root, base, rest.skip);
    const blocks = more ? [...read.blocks, ...more.blocks] : read.blocks;
    const truncated = more?.truncated ?? read.truncated;
    return { kind: 'readme', url: address, blocks, ...(truncated && { truncated }) };
  }
  return undefined;
}
