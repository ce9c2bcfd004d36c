/** A label at the end of a title of any size: on the title's last line where there is room, else on a small line of its own. */

/** Bottom of the text before the label, or undefined when there is none. */
function bottomBefore(host: HTMLElement): number | undefined {
  const range = document.createRange();
  range.setStart(host.parentNode as Node, 0);
  range.setEndBefore(host);
  const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  return boxes.length > 0 ? Math.max(...boxes.map(({ bottom }) => bottom)) : undefined;
}

/**
 * Marks a label that was wrapped with `data-wrapped`, so that it takes a small line under the title rather than one as high as
 * the title's letters, and starts where the title starts; again when the title changes its size. Returns an end.
 */
export function keepBeside(host: HTMLElement): () => void {
  let frame = 0;
  const look = (): void => {
    frame = 0;
    if (!host.isConnected || host.dataset.corner !== undefined) return;
    host.removeAttribute('data-wrapped');
    const bottom = bottomBefore(host);
    if (bottom === undefined || host.getBoundingClientRect().top < bottom - 4) return;
    const { textAlign } = getComputedStyle(host.parentElement as Element);
    host.setAttribute('data-wrapped', textAlign === 'center' ? 'center' : 'start');
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
