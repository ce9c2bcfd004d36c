/** A label at the end of a site's own title row, which wraps: on a line of its own it must not lie on the line before. */
import { bottomBefore } from './beside.ts';
import type { Host } from './host.ts';

/**
 * Gives a label a line of its own while it stands below the row's other content: the margins that make it as low as a
 * small title's line would draw it up into them. Again when the row changes its size. Returns an end.
 */
export function keepClearOfRow(host: Host): () => void {
  const { element } = host;
  const look = (): void => {
    if (!element.isConnected) return;
    host.place({ ownLine: false });
    const bottom = bottomBefore(element);
    const { top, height } = element.getBoundingClientRect();
    host.place({ ownLine: bottom !== undefined && top + height / 2 > bottom });
  };
  const resized = new ResizeObserver(look);
  if (element.parentElement) resized.observe(element.parentElement);
  look();
  return () => resized.disconnect();
}
