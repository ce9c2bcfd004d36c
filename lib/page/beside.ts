/** A label at the end of a title of any size: on its last line where there is room, else in the free space below, else in a corner. */
import { covers, toCorner } from './corner.ts';
import type { Host } from './host.ts';

/** Bottom of the text before the label, or undefined when there is none. */
export function bottomBefore(host: HTMLElement): number | undefined {
  const range = document.createRange();
  range.setStart(host.parentNode as Node, 0);
  range.setEndBefore(host);
  const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  return boxes.length > 0 ? Math.max(...boxes.map(({ bottom }) => bottom)) : undefined;
}

/**
 * Places a label that was wrapped: it hangs below the title without a height of its own, so that the page
 * stays where it was. Where something stands there, it goes to a corner (corner.ts). Again when the title changes its size.
 * Returns an end.
 */
export function keepBeside(host: Host): () => void {
  const { element } = host;
  let frame = 0;
  /** It is in a corner because there was no room here, not because the page has no title. */
  let inCorner = false;
  const look = (): void => {
    frame = 0;
    if (!element.isConnected || (host.corner !== undefined && !inCorner)) return;
    inCorner = false;
    host.place({ corner: undefined, wrapped: undefined });
    const bottom = bottomBefore(element);
    if (bottom === undefined || element.getBoundingClientRect().top < bottom - 4) return;
    const { textAlign } = getComputedStyle(element.parentElement as Element);
    const { width, height } = element.getBoundingClientRect();
    host.place({ wrapped: textAlign === 'center' ? 'center' : 'start' });
    const { left, top } = element.getBoundingClientRect();
    if (!covers(element, new DOMRect(left, top + 4, width, height + 2))) return;
    host.place({ wrapped: undefined });
    inCorner = true;
    toCorner(host);
  };
  const later = (): void => {
    if (frame === 0) frame = requestAnimationFrame(look);
  };
  const resized = new ResizeObserver(later);
  if (element.parentElement) resized.observe(element.parentElement);
  addEventListener('resize', later);
  look();
  return () => {
    cancelAnimationFrame(frame);
    resized.disconnect();
    removeEventListener('resize', later);
  };
}
