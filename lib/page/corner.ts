/** A label without a place of its own: in a corner of the window, as long as nothing of the page is beneath it. */
import type { Host } from './host.ts';

/** In the order in which they are tried. */
const CORNERS = ['bottom-end', 'bottom-start', 'top-end', 'top-start'] as const;

/** A scrolling page is looked at this often. */
const PAUSE = 150;

/** Elements that a person looks at or presses, whatever is in them. */
const CONTENT = /^(?:A|BUTTON|INPUT|SELECT|TEXTAREA|IMG|PICTURE|VIDEO|CANVAS|IFRAME|SVG|TABLE|PRE)$/i;

const hasText = (element: Element): boolean =>
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() !== '');

/** Is something of the page at this point, other than the ground of it and of its big boxes? */
function isContent(element: Element, host: Element): boolean {
  if (element === document.documentElement || element === document.body || element.contains(host)) return false;
  return CONTENT.test(element.nodeName) || element.getAttribute('role') === 'dialog' || hasText(element);
}

/** Would a box of `host` cover content? Looked at in nine points; a cookie notice or a chat button counts. */
export function covers(host: HTMLElement, box: DOMRectReadOnly = host.getBoundingClientRect()): boolean {
  for (const x of [box.left + 1, (box.left + box.right) / 2, box.right - 1]) {
    for (const y of [box.top + 1, (box.top + box.bottom) / 2, box.bottom - 1]) {
      if (document.elementsFromPoint(x, y).some((element) => isContent(element, host))) return true;
    }
  }
  return false;
}

/** Puts the label into the first corner that is free; hides it while none is (the toolbar button says the same). */
export function toCorner(host: Host): void {
  const now = host.corner;
  const order = [...CORNERS].sort((a, b) => Number(b === now) - Number(a === now));
  for (const corner of order) {
    host.place({ corner });
    if (!covers(host.element)) return;
  }
  host.place({ corner: 'none' });
}

/** Keeps a label in a corner clear of the page while it scrolls and changes size. Returns a function that ends it. */
export function keepClear(host: Host): () => void {
  let timer = 0;
  const look = (): void => {
    timer = 0;
    if (host.element.isConnected && host.corner !== undefined) toCorner(host);
  };
  const later = (): void => {
    if (timer === 0) timer = window.setTimeout(look, PAUSE);
  };
  addEventListener('scroll', later, { capture: true, passive: true });
  addEventListener('resize', later);
  // A notice may come later.
  const grown = new ResizeObserver(later);
  grown.observe(document.body);
  const again = [600, 2500].map((wait) => window.setTimeout(later, wait));
  look();
  return () => {
    for (const each of [timer, ...again]) clearTimeout(each);
    removeEventListener('scroll', later, { capture: true });
    removeEventListener('resize', later);
    grown.disconnect();
  };
}
