/** What the specs ask of a browser with the built extension, in both browsers. */

/** The chip as a person or a screen reader meets it. */
export interface ChipView {
  state: string;
  /** Of a first label: what is still being looked up. */
  first: string | undefined;
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
  /** Runs a function's source with our closed shadow root as `this`; undefined when our element is not in the page. */
  inLabel<T>(source: string): Promise<T | undefined>;
  evaluate<T>(expression: string): Promise<T>;
  moveTo(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** A finger's press: touch events, and what the browser makes of them. */
  tap(x: number, y: number): Promise<void>;
  press(key: string): Promise<void>;
  back(): Promise<void>;
  forward(): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** The system's dark theme. In Firefox it holds for the whole browser, until this page is closed. */
  dark(on: boolean): Promise<void>;
  /** A reader's own colors (Windows' high contrast). In Firefox for the whole browser, until this page is closed. */
  forcedColors(on: boolean): Promise<void>;
  /** As on paper. */
  print(on: boolean): Promise<void>;
  /** The window as a PNG; `whole`: the page in its full height. */
  screenshot(path: string, whole?: boolean): Promise<void>;
  /** Errors of the page's console and scripts. */
  errors(): string[];
  close(): Promise<void>;
}

export interface Driver {
  name: 'chromium' | 'firefox';
  /** The welcome page came up by itself after the installation; it was closed, so as not to stand before other pages. */
  welcomed: boolean;
  newPage(): Promise<DriverPage>;
  /** A page of the extension (`popup.html`), opened as a page. */
  extensionPage(path: string): Promise<DriverPage>;
  /** Allows sites, as a click on our pages does; false when that was refused. The sites must be among `grants` at the start. */
  grant(origins: readonly string[]): Promise<boolean>;
  /** Ends the background script; the next message wakes it. */
  stopBackground(): Promise<void>;
  /** Unloads the extension and loads it again, as an update does, under the pages that are open. */
  reloadExtension(): Promise<void>;
  /** Lets the extension run in private windows; a page of it then opens one by `windows.create`. */
  allowPrivate(): Promise<void>;
  close(): Promise<void>;
}

/** Waits until the background script has registered the vendors' script for these sites. */
export async function waitForScript(page: DriverPage, origins: readonly string[]): Promise<void> {
  const registered = `(globalThis.browser ?? chrome).scripting.getRegisteredContentScripts().then((all) => all.flatMap(({ matches }) => matches ?? []))`;
  await poll(
    () => page.evaluate<string[]>(registered),
    (matches) => origins.every((origin) => matches.includes(origin)),
    5000,
  );
}

/** Asks `look` until it satisfies `check` or time is up; answers what it saw last. */
export async function poll<T>(look: () => Promise<T>, check: (seen: T) => boolean, ms: number): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const seen = await look();
    if (check(seen) || Date.now() > end) return seen;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
