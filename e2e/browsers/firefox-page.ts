/** A tab of Firefox, over WebDriver BiDi. Its serialization sees closed shadow roots, where page scripts do not. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { KeyInput, Page } from 'puppeteer-core';
import type { DriverPage } from './driver.ts';

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
  readonly page: Page;

  constructor(page: Page, bidi: Bidi) {
    this.page = page;
    this.bidi = bidi;
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
        // A page may have an element named `querySelector`.
        expression: `Document.prototype.querySelector.call(document, 'openness-label')`,
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

  /** Firefox has no command for this over BiDi: the sites' own theme is tested there, the system's in Chromium. */
  async dark(): Promise<void> {}

  async screenshot(path: string): Promise<void> {
    mkdirSync(dirname(path), { recursive: true });
    await this.page.screenshot({ path: path as `${string}.png` });
  }

  errors = (): string[] => this.found;
  close = (): Promise<void> => this.page.close();
}
