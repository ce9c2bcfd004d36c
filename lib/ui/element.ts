/** Elements made without Preact and without markup as text. */

export type Attributes = Readonly<Record<string, string | number | undefined>>;

const SVG = 'http://www.w3.org/2000/svg';

/** An element with attributes (those that are undefined are left out) and children; text stays text. */
export function element(tag: string, attributes: Attributes, ...children: (Node | string)[]): Element {
  const made = /^(?:svg|rect|path)$/.test(tag) ? document.createElementNS(SVG, tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(name, String(value));
  }
  made.append(...children);
  return made;
}
