/**
 * Chromium with a toolbar button that a test can press, through puppeteer: Playwright cannot. Pressing grants activeTab, which
 * no page of the extension that is opened as a tab ever has.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { seed } from './chromium.ts';
import { poll } from './driver.ts';
import { findBrowser } from './find.ts';

export interface ToolbarDriver {
  newPage(): Promise<Page>;
  /** Presses the button over a page: the popup opens, and the page may be read. */
  press(page: Page): Promise<Page>;
  close(): Promise<void>;
}

/** Starts Chromium with a fresh profile; every host is the server at `port`, and `grants` are allowed without a prompt. */
export async function startWithToolbar(port: number, grants: readonly string[]): Promise<ToolbarDriver> {
  const extension = resolve('.output/chrome-mv3');
  const profile = mkdtempSync(join(tmpdir(), 'openness-toolbar-'));
  seed(profile, extension, grants);
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless: true,
    pipe: true,
    enableExtensions: [extension],
    userDataDir: profile,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 900 },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
      '--disable-background-networking',
      '--disable-quic',
    ],
  });
  const extensions = await poll(
    () => browser.extensions(),
    (all) => all.size > 0,
    5000,
  );
  const own = [...extensions.values()][0];
  if (!own) throw new Error('the extension was not loaded');
  // The welcome page would be the tab in front of the reader.
  const welcome = await browser.waitForTarget((each) => each.url().endsWith('/welcome.html'), { timeout: 30000 });
  await (await welcome.asPage()).close();
  return {
    newPage: () => browser.newPage(),
    async press(page) {
      await page.bringToFront();
      await page.triggerExtensionAction(own);
      const target = await browser.waitForTarget((each) => each.url().endsWith('/popup.html'), { timeout: 5000 });
      return target.asPage();
    },
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
