/** Where a label goes on a page without known markup: at the end of its title, else in a corner that is free. */
import type { MountPoint } from '../site.ts';
import { meta, titleElement } from '../text/main-text.ts';
import { fold } from '../text/read-blocks.ts';

/** Elements that are looked at when a page has no heading: its first screens. */
const MAX_ELEMENTS = 1500;

/** On a page without a heading, the element that shows the title's words and nothing else. */
function shownTitle(document: Document): Element | undefined {
  const titles = [meta(document, 'og:title'), fold(document.title ?? '')].filter((title) => title !== undefined);
  const wanted = new Set(titles.flatMap((title) => [title, ...title.split(/ [|·•–—-] /)]).filter((t) => t.length > 2));
  const elements = document.querySelectorAll('main *, [role="main"] *, body *');
  for (let at = 0; at < Math.min(elements.length, MAX_ELEMENTS); at++) {
    const element = elements[at] as Element;
    if (element.childElementCount > 0 || !/^(?:H[2-4]|P|DIV|SPAN|STRONG)$/.test(element.nodeName)) continue;
    if (!wanted.has(fold(element.textContent ?? '')) || element.closest('nav, footer, aside, header a, button'))
      continue;
    if (element.checkVisibility?.() ?? true) return element;
  }
  return undefined;
}

/** A title in a link or a button, or cut at its end, has no room for a button of ours. */
function hasRoom(title: Element): boolean {
  if (title.closest('a, button')) return false;
  const style = globalThis.getComputedStyle?.(title);
  return !style || style.overflowX === 'visible' || style.whiteSpace !== 'nowrap';
}

/** In: a page. Out: the end of its title, or the page's corner, which lib/page keeps clear of its content. */
export function titlePlace(document: Document): MountPoint | undefined {
  const title = titleElement(document) ?? shownTitle(document);
  if (title && hasRoom(title)) return { parent: title, before: null };
  return document.body ? { parent: document.body, before: null, corner: true } : undefined;
}
