/** A page's DOM to blocks: what a person reads, in reading order, with links; see lib/blocks. */
import { BlockReader } from '../../blocks/reader.ts';
import { plainSight, type Sight, type Style, sightOf, styleOf } from '../../blocks/style.ts';
import type { Block } from '../../model/index.ts';
import { attribute, ELEMENT, firstChild, nextSibling, nodeType, parentNode, TEXT, tagName } from './dom.ts';

export { MAX_BLOCK, MAX_CHARACTERS } from '../../blocks/reader.ts';
export { absolute, fold } from '../../blocks/shapes.ts';

/** Styles as the browser has computed them; undefined where there is none, or the element is not in a page. */
function computedStyles(root: Node): ((node: Node) => Style) | undefined {
  const view = root.ownerDocument?.defaultView;
  if (!view || typeof globalThis.getComputedStyle !== 'function' || !root.isConnected) return undefined;
  return (node) => {
    const style = globalThis.getComputedStyle(node as Element);
    return (name) => style.getPropertyValue(name);
  };
}

/** How text at the root is seen: the ground that it stands on is that of the elements around it. */
function sightAround(root: Node, styles: ((node: Node) => Style) | undefined, onWhite: boolean): Sight {
  const plain = plainSight(onWhite && !styles);
  if (!styles) return plain;
  const around: Node[] = [];
  for (let node: Node | null = root; node && nodeType(node) === ELEMENT; node = parentNode(node)) around.unshift(node);
  // Of what is around only the colors count: a page that shows its text only later is read all the same.
  let sight = plain;
  for (const node of around) {
    const { ink, ground } = sightOf(sight, colorsOf(styles(node))) ?? sight;
    sight = { ...plain, ink, ground };
  }
  return sight;
}

/** A style's colors alone. */
const colorsOf =
  (style: Style): Style =>
  (name) =>
    /color|background/.test(name) ? style(name) : '';

/**
 * Reads the text below `root`. In: an element, the address that relative links refer to, and which elements to leave out (of a page
 * without markup that is known). Out: blocks in reading order; `truncated` when more than MAX_CHARACTERS were there.
 */
export function readBlocks(
  root: Node,
  base: string,
  skip?: (node: Node) => boolean,
): { blocks: Block[]; truncated: boolean } {
  const styles = computedStyles(root);
  const reader = new BlockReader(base, sightAround(root, styles, !skip));
  let node = firstChild(root);
  const above: Node[] = [root];
  while (node && !reader.full) {
    const type = nodeType(node);
    if (type === TEXT) reader.text(node.nodeValue ?? '');
    else if (type === ELEMENT && !skip?.(node)) {
      const element = node;
      const of = (name: string): string | null => attribute(element, name);
      if (reader.enter(tagName(element).toUpperCase(), of, styles?.(element) ?? styleOf(of))) {
        const first = firstChild(element);
        if (first) {
          above.push(element);
          node = first;
          continue;
        }
        reader.leave();
      }
    }
    node = following(node, above, reader);
  }
  while (above.length > 1) {
    above.pop();
    reader.leave();
  }
  reader.end();
  return { blocks: reader.blocks, truncated: reader.truncated };
}

/** The next node in reading order behind one that is read; what ends on the way is left. */
function following(node: Node, above: Node[], reader: BlockReader): Node | null {
  for (let last: Node | undefined = node; last && above.length > 0; last = above.pop()) {
    const next = nextSibling(last);
    if (next) return next;
    if (above.length === 1) return null;
    reader.leave();
  }
  return null;
}
