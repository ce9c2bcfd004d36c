/** A tab of Chromium. Playwright does not see into a closed shadow root; the DevTools protocol does. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import type { DriverPage } from './driver.ts';
import { OUR_ELEMENT } from './our-element.ts';

export class ChromiumPage implements DriverPage {
  private readonly found: string[] = [];
  readonly page: Page;
  readonly session: CDPSession;

  constructor(page: Page, session: CDPSession) {
    this.page = page;
    this.session = session;
    page.on('pageerror', (error) => this.found.push(String(error)));
    page.on(
      'console',
      (message) =>
        message.type() === 'error' &&
        !/Failed to load resource|favicon/.test(message.text()) &&
        this.found.push(message.text()),
    );
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url, { waitUntil: 'load' });
  }

  async inLabel<T>(source: string): Promise<T | undefined> {
    try {
      const { result: ours } = await this.session.send('Runtime.evaluate', { expression: OUR_ELEMENT });
      if (ours.objectId === undefined) return undefined;
      const { node } = await this.session.send('DOM.describeNode', { objectId: ours.objectId, depth: 1, pierce: true });
      const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
      if (backendNodeId === undefined) return undefined;
      const { object } = await this.session.send('DOM.resolveNode', { backendNodeId });
      const { result, exceptionDetails } = await this.session.send('Runtime.callFunctionOn', {
        ...(object.objectId && { objectId: object.objectId }),
        functionDeclaration: source,
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails) throw new SyntaxError(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as T;
    } catch (error) {
      // The page may be on its way to another address: then there is nothing to read yet.
      if (error instanceof SyntaxError) throw error;
      return undefined;
    }
  }

  evaluate<T>(expression: string): Promise<T> {
    return this.page.evaluate(expression) as Promise<T>;
  }

  moveTo = (x: number, y: number): Promise<void> => this.page.mouse.move(x, y);
  click = (x: number, y: number): Promise<void> => this.page.mouse.click(x, y);

  async tap(x: number, y: number): Promise<void> {
    await this.session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    await this.session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    await this.session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }

  press = (key: string): Promise<void> => this.page.keyboard.press(key);

  async back(): Promise<void> {
    await this.page.goBack();
  }

  async forward(): Promise<void> {
    await this.page.goForward();
  }

  resize = (width: number, height: number): Promise<void> => this.page.setViewportSize({ width, height });
  dark = (on: boolean): Promise<void> => this.page.emulateMedia({ colorScheme: on ? 'dark' : 'light' });
  forcedColors = (on: boolean): Promise<void> => this.page.emulateMedia({ forcedColors: on ? 'active' : 'none' });
  print = (on: boolean): Promise<void> => this.page.emulateMedia({ media: on ? 'print' : 'screen' });

  async screenshot(path: string, whole = false): Promise<void> {
    mkdirSync(dirname(path), { recursive: true });
    await this.page.screenshot({ path, fullPage: whole });
  }

  errors = (): string[] => this.found;
  close = (): Promise<void> => this.page.close();
}
