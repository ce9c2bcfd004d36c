/**
 * Keeps our element on a page that changes. The page may remove it at any time (hydration, re-rendering): it is put back,
 * at most so many times, and then left to the toolbar's popup (SECURITY.md, rows 6 and 7).
 */
import type { MountPoint } from '../sites/index.ts';

export const HOST_NAME = 'openness-label';

const BUDGET = 10;
const WINDOW = 5000;

export interface Mount {
  /** The element in the page. */
  host: HTMLElement;
  /** Where to render; inside a closed shadow root. */
  container: HTMLElement;
  remove(): void;
}

/** Creates the element, with a closed shadow root and its style. */
function createHost(document: Document, css: string): { host: HTMLElement; container: HTMLElement } {
  const host = document.createElement(HOST_NAME);
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const container = document.createElement('span');
  container.style.cssText = 'display:inline-flex;min-width:0;max-width:100%';
  root.append(style, container);
  return { host, container };
}

function insert(host: HTMLElement, place: MountPoint | undefined): boolean {
  if (!place) return false;
  if (!place.corner) host.removeAttribute('data-corner');
  else if (!host.hasAttribute('data-corner')) host.setAttribute('data-corner', 'none');
  try {
    // The prototype's own method: a form's field called `insertBefore` would stand in its place (row 9).
    Node.prototype.insertBefore.call(place.parent, host, place.before);
  } catch {
    // `before` moved away between the look and the act: the end of the line is right as well.
    Node.prototype.appendChild.call(place.parent, host);
  }
  return host.isConnected;
}

/**
 * Puts our element where `find` says and keeps it there. In: `find` names the place anew each time.
 * Out: the mount, or undefined when the page has no such place now.
 */
export function mount(document: Document, css: string, find: () => MountPoint | undefined): Mount | undefined {
  for (const stray of document.querySelectorAll(HOST_NAME)) stray.remove();
  const { host, container } = createHost(document, css);
  if (!insert(host, find())) return undefined;
  let returns: number[] = [];
  let scheduled = 0;
  const putBack = (): void => {
    scheduled = 0;
    if (host.isConnected) return;
    const now = performance.now();
    returns = returns.filter((time) => now - time < WINDOW);
    if (returns.length >= BUDGET) return observer.disconnect();
    returns.push(now);
    // Whoever copied the line copied our element too, without what is in it.
    for (const stray of document.querySelectorAll(HOST_NAME)) if (stray !== host) stray.remove();
    insert(host, find());
  };
  // Constant work for each batch of mutations: one flag is read, and at most one timer set.
  const observer = new MutationObserver(() => {
    if (!host.isConnected && scheduled === 0) scheduled = window.setTimeout(putBack, 60);
  });
  observer.observe(document.documentElement, { childList: true, subtree: true });
  return {
    host,
    container,
    remove: () => {
      observer.disconnect();
      clearTimeout(scheduled);
      host.remove();
    },
  };
}
