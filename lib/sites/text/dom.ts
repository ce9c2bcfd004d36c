/**
 * Reading a node without trusting its own properties: in Chromium a `<form><input name="firstChild">` replaces
 * `form.firstChild` even for content scripts (SECURITY.md, row 9). The prototype's getters cannot be replaced.
 */
function getter<T>(key: string): (node: Node) => T {
  let prototype = (globalThis as unknown as { Element?: { prototype: object } }).Element?.prototype;
  while (prototype) {
    const get = Object.getOwnPropertyDescriptor(prototype, key)?.get;
    if (get) return (node) => get.call(node) as T;
    prototype = Object.getPrototypeOf(prototype) ?? undefined;
  }
  // No DOM in this global scope (Node): nothing there runs scripts or clobbers.
  return (node) => (node as unknown as Record<string, T>)[key] as T;
}

export const firstChild = getter<Node | null>('firstChild');
export const nextSibling = getter<Node | null>('nextSibling');
export const parentNode = getter<Node | null>('parentNode');
export const nodeType = getter<number>('nodeType');
export const tagName = getter<string>('tagName');
export const textContent = getter<string | null>('textContent');

const ownGetAttribute = (globalThis as { Element?: { prototype?: { getAttribute?: unknown } } }).Element?.prototype
  ?.getAttribute as ((this: Node, name: string) => string | null) | undefined;

/** `element.getAttribute(name)`, immune to clobbering. */
export const attribute: (node: Node, name: string) => string | null = ownGetAttribute
  ? (node, name) => ownGetAttribute.call(node, name)
  : (node, name) => (node as Element).getAttribute(name);

/** `element.contains(other)`, immune to clobbering. */
export function contains(element: Node, other: Node | null): boolean {
  for (let node = other; node; node = parentNode(node)) if (node === element) return true;
  return false;
}

/** The page's language as it states it; undefined when that is no language tag (BCP 47, at most 35 characters). */
export function languageOf(document: Document): string | undefined {
  const language = document.documentElement?.getAttribute('lang') ?? '';
  return /^[a-z][\w-]{1,34}$/i.test(language) ? language : undefined;
}

export const ELEMENT = 1;
export const TEXT = 3;
