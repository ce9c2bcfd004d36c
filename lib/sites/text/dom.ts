/**
 * Reading a node without trusting its own properties: in Chromium a `<form><input name="firstChild">` replaces
 * `form.firstChild` even for content scripts (PERF_SEC.md section 3, row 9). The prototype's getters cannot be replaced.
 */
function getter<T>(owner: 'Node' | 'Element', key: string): (node: Node) => T {
  const prototype = (globalThis as unknown as Record<string, { prototype?: object } | undefined>)[owner]?.prototype;
  const get = prototype && Object.getOwnPropertyDescriptor(prototype, key)?.get;
  return get ? (node) => get.call(node) as T : (node) => (node as unknown as Record<string, T>)[key] as T;
}

export const firstChild = getter<Node | null>('Node', 'firstChild');
export const nextSibling = getter<Node | null>('Node', 'nextSibling');
export const nodeType = getter<number>('Node', 'nodeType');
export const nodeName = getter<string>('Node', 'nodeName');
export const textContent = getter<string | null>('Node', 'textContent');

const ownGetAttribute = (globalThis as { Element?: { prototype?: { getAttribute?: unknown } } }).Element?.prototype
  ?.getAttribute as ((this: Node, name: string) => string | null) | undefined;

/** `element.getAttribute(name)`, immune to clobbering. */
export const attribute: (node: Node, name: string) => string | null = ownGetAttribute
  ? (node, name) => ownGetAttribute.call(node, name)
  : (node, name) => (node as Element).getAttribute(name);

export const ELEMENT = 1;
export const TEXT = 3;
