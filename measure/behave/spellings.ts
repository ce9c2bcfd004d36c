/** Other spellings and markup of the same words, put into a page's HTML: a reader sees no difference, and the label must not either. */
import { parseDocument } from '../../lib/cli/read-page.ts';

const SKIP: ReadonlySet<string> = new Set('SCRIPT STYLE TEMPLATE CODE PRE NAV H1 TITLE BUTTON SVG'.split(' '));
const CONTENT = ['.model-card-content', 'article.markdown-body', 'main', '#root', 'body'];

/** Latin letters and the Cyrillic ones that look the same. */
const CYRILLIC: Readonly<Record<string, string>> = { a: 'а', c: 'с', e: 'е', o: 'о', p: 'р', x: 'х' };

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (character) => String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0));

/** A look-alike letter in each third longer word, never in all of it. */
const mixed = (text: string): string => {
  let words = 0;
  return text.replace(/\b[a-z]{4,}\b/gi, (word) => {
    words += 1;
    return words % 3 === 0 ? word.replace(/[acepox](?=[a-z])/, (letter) => CYRILLIC[letter] ?? letter) : word;
  });
};

export const SPELLINGS: readonly [name: string, of: (text: string) => string][] = [
  ['hyphens that do not break', (text) => text.replace(/(?<=\w)-(?=\w)/g, '\u2011')],
  ['spaces that do not break', (text) => text.replace(/(?<=\S) (?=\S)/g, '\u00a0')],
  ['soft hyphens in long words', (text) => text.replace(/\b([a-z]{4})([a-z]{4,})/gi, '$1\u00ad$2')],
  ['word joiners', (text) => text.replace(/\b([a-z]{2})([a-z]{3,})/gi, '$1\u2060$2')],
  ['curved quotes', (text) => text.replace(/'/g, '’').replace(/"([^"]*)"/g, '“$1”')],
  ['full width', fullWidth],
  ['look-alike letters', mixed],
];

const MARKS: readonly [name: string, tag: string, attributes: Readonly<Record<string, string>>][] = [
  ['bold words', 'strong', {}],
  ['words as code', 'code', {}],
  ['linked words', 'a', { href: '#top' }],
];

function textNodes(root: Node): Text[] {
  const found: Text[] = [];
  for (const child of [...root.childNodes]) {
    if (child.nodeType === 3) found.push(child as Text);
    else if (child.nodeType === 1 && !SKIP.has((child as Element).tagName.toUpperCase()))
      found.push(...textNodes(child));
  }
  return found;
}

function changed(html: string, change: (node: Text, document: Document) => void): string {
  const document = parseDocument(html);
  const root = CONTENT.map((selector) => document.querySelector(selector)).find((element) => element !== null);
  for (const node of root ? textNodes(root) : []) if ((node.nodeValue ?? '').trim() !== '') change(node, document);
  return document.toString();
}

/** Every second word of a text within an element of its own. */
function marked(node: Text, document: Document, tag: string, attributes: Readonly<Record<string, string>>): void {
  const parts = (node.nodeValue ?? '').split(/(\s+)/);
  if (parts.filter((part) => /\w/.test(part)).length < 4) return;
  const pieces = parts.map((part, at) => {
    if (at % 4 !== 2 || !/\w/.test(part)) return document.createTextNode(part);
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.textContent = part;
    return element;
  });
  node.replaceWith(...pieces);
}

/** Changes of a page's HTML, by name. */
export const HTML_CHANGES: readonly [name: string, of: (html: string) => string][] = [
  ...SPELLINGS.map(
    ([name, of]) =>
      [
        name,
        (html: string) =>
          changed(html, (node) => {
            node.nodeValue = of(node.nodeValue ?? '');
          }),
      ] as [string, (html: string) => string],
  ),
  ...MARKS.map(
    ([name, tag, attributes]) =>
      [name, (html: string) => changed(html, (node, document) => marked(node, document, tag, attributes))] as [
        string,
        (html: string) => string,
      ],
  ),
];
