/** A tab of Firefox, over WebDriver BiDi. Its serialization sees closed shadow roots, where page scripts do not. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { KeyInput, Page } from 'puppeteer-core';
import type { DriverPage } from './driver.ts';
import { OUR_ELEMENT } from './our-element.ts';

/** The raw BiDi connection: puppeteer has no call of its own that sees a closed shadow root. */
export interface Bidi {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

interface Remote {
  type: string;
  value?: unknown;
  sharedId?: string;
}

export class FirefoxPage implements DriverPage {
  private readonly found: string[] = [];
  private readonly bidi: Bidi;
  private readonly inBrowser: (expression: string) => Promise<unknown>;
  /** Preferences that are put back when the page is closed. */
  private readonly changed = new Set<string>();
  readonly page: Page;

  /** `inBrowser` runs an expression with the browser's own privileges. */
  constructor(page: Page, bidi: Bidi, inBrowser: (expression: string) => Promise<unknown>) {
    this.page = page;
    this.bidi = bidi;
    this.inBrowser = inBrowser;
    page.on('pageerror', (error) => this.found.push(String(error)));
    page.on(
      'console',
      (message) =>
        message.type() === 'error' && !/favicon|Failed to load/.test(message.text()) && this.found.push(message.text()),
    );
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url, { waitUntil: 'load' });
  }

  private async script(method: string, parameters: object): Promise<Remote> {
    const context = (this.page.mainFrame() as unknown as { _id: string })._id;
    const { result } = await this.bidi.send(method, { target: { context }, awaitPromise: true, ...parameters });
    const { type, result: value, exceptionDetails } = result as Record<string, unknown>;
    if (type === 'exception') throw new SyntaxError((exceptionDetails as { text: string }).text);
    return value as Remote;
  }

  async inLabel<T>(source: string): Promise<T | undefined> {
    let root: Remote | undefined;
    try {
      const host = await this.script('script.evaluate', {
        expression: OUR_ELEMENT,
        serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
      });
      root = (host.value as { shadowRoot?: Remote } | undefined)?.shadowRoot;
    } catch {
      // The page may be on its way to another address: then there is nothing to read yet.
    }
    if (!root?.sharedId) return undefined;
    try {
      const answer = await this.script('script.callFunction', {
        functionDeclaration: `async function () { return JSON.stringify(await (${source}).call(this)); }`,
        this: { sharedId: root.sharedId },
      });
      return typeof answer.value === 'string' ? (JSON.parse(answer.value) as T) : undefined;
    } catch (error) {
      if (error instanceof SyntaxError) throw error;
      return undefined;
    }
  }

  evaluate<T>(expression: string): Promise<T> {
    return this.page.evaluate(expression) as Promise<T>;
  }

  moveTo = (x: number, y: number): Promise<void> => this.page.mouse.move(x, y);
  click = (x: number, y: number): Promise<void> => this.page.mouse.click(x, y);
  tap = (x: number, y: number): Promise<void> => this.page.touchscreen.tap(x, y);

  /** Key names as Playwright's: `Shift+Tab`. */
  async press(keys: string): Promise<void> {
    const parts = keys.split('+') as KeyInput[];
    const last = parts.pop() as KeyInput;
    for (const held of parts) await this.page.keyboard.down(held);
    await this.page.keyboard.press(last === ('Space' as KeyInput) ? ' ' : last);
    for (const held of parts.reverse()) await this.page.keyboard.up(held);
  }

  async back(): Promise<void> {
    await this.page.goBack();
  }

  async forward(): Promise<void> {
    await this.page.goForward();
  }

  resize = (width: number, height: number): Promise<void> => this.page.setViewport({ width, height });

  /** Themes and forced colors have no command over BiDi; Firefox has preferences for them. */
  dark = (on: boolean): Promise<void> => this.prefer('layout.css.prefers-color-scheme.content-override', on ? 0 : 1);
  forcedColors = (on: boolean): Promise<void> => this.prefer('browser.display.document_color_use', on ? 2 : 0);

  /** No command for this either; every tab is as on paper, until it is put back. */
  async print(on: boolean): Promise<void> {
    await this.inBrowser(
      `[...Services.wm.getEnumerator('navigator:browser')].flatMap(({ gBrowser }) => gBrowser.browsers).forEach((tab) => { tab.browsingContext.mediumOverride = '${on ? 'print' : ''}'; })`,
    );
  }

  private async prefer(name: string, value: number): Promise<void> {
    this.changed.add(name);
    await this.inBrowser(`Services.prefs.setIntPref('${name}', ${value})`);
  }

  async screenshot(path: string, whole = false): Promise<void> {
    mkdirSync(dirname(path), { recursive: true });
    await this.page.screenshot({ path: path as `${string}.png`, fullPage: whole });
  }

  errors = (): string[] => this.found;

  async close(): Promise<void> {
    for (const name of this.changed) await this.inBrowser(`Services.prefs.clearUserPref('${name}')`);
    await this.page.close();
  }
}
