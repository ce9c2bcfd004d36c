/**
 * Keeps our element on a page that changes. The page may remove it at any time (hydration, re-rendering): it is put back,
 * at most so many times, and then left to the toolbar's popup (SECURITY.md, rows 6 and 7).
 */
import type { MountPoint } from '../sites/index.ts';
import { Host } from './host.ts';

const BUDGET = 10;
const WINDOW = 5000;

export interface Mount {
  host: Host;
  remove(): void;
}

function insert(host: Host, place: MountPoint | undefined): boolean {
  if (!place) return false;
  host.place({ corner: place.corner ? (host.corner ?? 'none') : undefined });
  try {
    // The prototype's own method: a form's field called `insertBefore` would stand in its place (row 9).
    Node.prototype.insertBefore.call(place.parent, host.element, place.before);
  } catch {
    // `before` moved away between the look and the act: the end of the line is right as well.
    Node.prototype.appendChild.call(place.parent, host.element);
  }
  return host.element.isConnected;
}

/**
 * Puts our element where `find` says and keeps it there. In: its name on this page, its style; `find` names the place anew
 * each time. Out: the mount, or undefined when the page has no such place now.
 */
export function mount(
  document: Document,
  name: string,
  css: string,
  find: () => MountPoint | undefined,
): Mount | undefined {
  for (const stray of document.querySelectorAll(name)) stray.remove();
  const host = new Host(document, name, css);
  const { element } = host;
  if (!insert(host, find())) return undefined;
  let returns: number[] = [];
  let scheduled = 0;
  const putBack = (): void => {
    scheduled = 0;
    if (element.isConnected) return;
    const now = performance.now();
    returns = returns.filter((time) => now - time < WINDOW);
    if (returns.length >= BUDGET) return observer.disconnect();
    returns.push(now);
    // Whoever copied the line copied our element too, without what is in it.
    for (const stray of document.querySelectorAll(name)) if (stray !== element) stray.remove();
    insert(host, find());
  };
  // Constant work for each batch of mutations: one flag is read, and at most one timer set.
  const observer = new MutationObserver(() => {
    if (!element.isConnected && scheduled === 0) scheduled = window.setTimeout(putBack, 60);
  });
  observer.observe(document.documentElement, { childList: true, subtree: true });
  return {
    host,
    remove: () => {
      observer.disconnect();
      clearTimeout(scheduled);
      element.remove();
    },
  };
}
