/** What the specs ask of a browser with the built extension, in both browsers. */

/** The chip as a person or a screen reader meets it. */
export interface ChipView {
  state: string;
  outcome: string | undefined;
  step: string | undefined;
  claim: string | undefined;
  relation: string | undefined;
  text: string;
  name: string;
  expanded: boolean;
  theme: string | undefined;
  /** In CSS pixels, in the window. */
  box: { x: number; y: number; width: number; height: number };
}

export interface DriverPage {
  goto(url: string): Promise<void>;
  /** The chip, or undefined when the page has none. */
  chip(): Promise<ChipView | undefined>;
  /** Text of the open card; undefined when it is closed. */
  card(): Promise<string | undefined>;
  /** Waits until the chip satisfies `check`, or for `ms`; answers the last chip seen. */
  waitForChip(check?: (chip: ChipView | undefined) => boolean, ms?: number): Promise<ChipView | undefined>;
  evaluate<T>(expression: string): Promise<T>;
  moveTo(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  press(key: string): Promise<void>;
  back(): Promise<void>;
  forward(): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  dark(on: boolean): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** Errors of the page's console and scripts. */
  errors(): string[];
  close(): Promise<void>;
}

export interface Driver {
  name: 'chromium' | 'firefox';
  newPage(): Promise<DriverPage>;
  /** The popup as a page, for the tab that `page` is in. */
  popup(page: DriverPage): Promise<DriverPage>;
  /** Ends the background script; the next message wakes it. */
  stopBackground?(): Promise<void>;
  close(): Promise<void>;
}

/** A node of a document with its shadow trees. */
export interface TreeNode {
  name: string;
  value?: string;
  attributes: Record<string, string>;
  children: TreeNode[];
  id?: number;
}

/** First node below `node` that passes. */
export function findNode(node: TreeNode, passes: (node: TreeNode) => boolean): TreeNode | undefined {
  if (passes(node)) return node;
  for (const child of node.children) {
    const found = findNode(child, passes);
    if (found) return found;
  }
  return undefined;
}

const BLOCK = /^(?:p|li|div|section|h\d|tr|td|th|header|footer|blockquote|figcaption|figure|ol|ul|table)$/;

/** Text of a tree, with line breaks where blocks end. */
export function textOf(node: TreeNode): string {
  if (node.value !== undefined) return node.value;
  const inner = node.children.map(textOf).join('');
  return BLOCK.test(node.name) ? `${inner}\n` : inner;
}

export const hasClass = (node: TreeNode, name: string): boolean =>
  (node.attributes.class ?? '').split(' ').includes(name);

/** Asks `look` until it satisfies `check` or time is up; answers what it saw last. */
export async function poll<T>(look: () => Promise<T>, check: (seen: T) => boolean, ms: number): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const seen = await look();
    if (check(seen) || Date.now() > end) return seen;
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
}
