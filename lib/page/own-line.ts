/** A label at the end of a site's own title row, which wraps: on a line of its own it must not lie on the line before. */
import { bottomBefore } from './beside.ts';

/**
 * Marks a label with `data-own-line` while it stands below the row's other content: the margins that make it as low as a
 * small title's line would draw it up into them. Again when the row changes its size. Returns an end.
 */
export function keepClearOfRow(host: HTMLElement): () => void {
  const look = (): void => {
    if (!host.isConnected) return;
    host.removeAttribute('data-own-line');
    const bottom = bottomBefore(host);
    const { top, height } = host.getBoundingClientRect();
    host.toggleAttribute('data-own-line', bottom !== undefined && top + height / 2 > bottom);
  };
  const resized = new ResizeObserver(look);
  if (host.parentElement) resized.observe(host.parentElement);
  look();
  return () => resized.disconnect();
}
