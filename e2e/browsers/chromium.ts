/** Chromium with the built extension, through Playwright. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { ChromiumPage } from './chromium-page.ts';
import type { Driver } from './driver.ts';
import { findBrowser } from './find.ts';

/** Options of a start: `headless: false` shows the browser to a person. */
export interface ChromiumOptions {
  port: number;
  headless?: boolean;
  extension?: string;
  /** Folders of other extensions that run beside ours. */
  beside?: readonly string[];
  /** Keep pages for the way back, as people's browsers do; Playwright turns it off. */
  backForwardCache?: boolean;
}

export type ChromiumDriver = Driver & { context: BrowserContext; newPage(): Promise<ChromiumPage> };

/** Starts Chromium with a fresh profile; every host is the server at `port`. */
export async function startChromium({
  port,
  headless = true,
  extension = resolve('.output/chrome-mv3'),
  beside = [],
  backForwardCache = false,
}: ChromiumOptions): Promise<ChromiumDriver> {
  const profile = mkdtempSync(join(tmpdir(), 'openness-chromium-'));
  const extensions = [extension, ...beside.map((folder) => resolve(folder))].join(',');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser('chromium'),
    headless,
    viewport: headless ? { width: 1280, height: 900 } : null,
    ignoreHTTPSErrors: true,
    ...(backForwardCache && { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${extensions}`,
      `--load-extension=${extensions}`,
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
      '--ignore-certificate-errors',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
      '--disable-features=Translate',
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  const newPage = async (): Promise<ChromiumPage> => {
    const page = await context.newPage();
    return new ChromiumPage(page, await context.newCDPSession(page));
  };
  const extensionPage = async (path: string): Promise<ChromiumPage> => {
    const page = await newPage();
    await page.goto(`chrome-extension://${id}/${path}`);
    return page;
  };
  return {
    name: 'chromium',
    context,
    newPage,
    extensionPage,
    async stopBackground() {
      const page = await extensionPage('popup.html');
      await page.session.send('ServiceWorker.enable');
      await page.session.send('ServiceWorker.stopAllWorkers');
      await page.close();
    },
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
