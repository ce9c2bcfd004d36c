/** A label at the end of a title of any size: on its last line where there is room, else in the free space below, else in a corner. */
import { covers, toCorner } from './corner.ts';

/** Bottom of the text before the label, or undefined when there is none. */
export function bottomBefore(host: HTMLElement): number | undefined {
  const range = document.createRange();
  range.setStart(host.parentNode as Node, 0);
  range.setEndBefore(host);
  const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  return boxes.length > 0 ? Math.max(...boxes.map(({ bottom }) => bottom)) : undefined;
}

/**
 * Marks a label that was wrapped with `data-wrapped`: it hangs below the title without a height of its own, so that the page
 * stays where it was. Where something stands there, it goes to a corner (corner.ts). Again when the title changes its size.
 * Returns an end.
 */
export function keepBeside(host: HTMLElement): () => void {
  let frame = 0;
  /** It is in a corner because there was no room here, not because the page has no title. */
  let inCorner = false;
  const look = (): void => {
    frame = 0;
    if (!host.isConnected || (host.dataset.corner !== undefined && !inCorner)) return;
    inCorner = false;
    host.removeAttribute('data-corner');
    host.removeAttribute('data-wrapped');
    const bottom = bottomBefore(host);
    if (bottom === undefined || host.getBoundingClientRect().top < bottom - 4) return;
    const { textAlign } = getComputedStyle(host.parentElement as Element);
    const { width, height } = host.getBoundingClientRect();
    host.setAttribute('data-wrapped', textAlign === 'center' ? 'center' : 'start');
    const { left, top } = host.getBoundingClientRect();
    if (!covers(host, new DOMRect(left, top + 4, width, height + 2))) return;
    host.removeAttribute('data-wrapped');
    inCorner = true;
    toCorner(host);
  };
  const later = (): void => {
    if (frame === 0) frame = requestAnimationFrame(look);
  };
  const resized = new ResizeObserver(later);
  if (host.parentElement) resized.observe(host.parentElement);
  addEventListener('resize', later);
  look();
  return () => {
    cancelAnimationFrame(frame);
    resized.disconnect();
    removeEventListener('resize', later);
  };
}
