/** Our own pages turned against us: the same address, with a script, markup or headers that a hostile page would have. */
import type { Fault, ReplicaSite } from './replica-site.ts';

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Serves the page at `url` changed by `change`, with more headers. The site must have the page. */
export function changed(
  site: ReplicaSite,
  url: string,
  change: (html: string) => string,
  headers: Record<string, string> = {},
): Fault {
  const answer = site.answer(url);
  if (answer === 'drop') throw new Error(`no page at ${url}`);
  const body = change(answer.body.toString());
  return {
    matches: new RegExp(`^${literally(url)}$`),
    answer: { status: 200, headers: { 'content-type': 'text/html; charset=utf-8', ...headers }, body },
  };
}

/** A script that runs before anything else of the page. */
export const withScript = (script: string) => (html: string) =>
  html.replace('<head>', () => `<head><script>${script}</script>`);

/** Markup at the body's end. */
export const withMarkup = (markup: string) => (html: string) => html.replace('</body>', () => `${markup}</body>`);

/** Names that a form's fields may have, to stand in the place of the form's own properties. */
export const CLOBBERING = `
  attributes append before childNodes children closest contains firstChild getAttribute getRootNode hasAttribute innerText
  insertBefore isConnected localName nextSibling nodeName nodeType nodeValue ownerDocument parentElement parentNode
  querySelector querySelectorAll remove replaceChildren tagName textContent
`
  .trim()
  .split(/\s+/)
  .map((name) => `<input type="hidden" name="${name}" value="x">`)
  .join('');
