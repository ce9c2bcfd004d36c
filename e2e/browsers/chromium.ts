/** Chromium with the built extension, through Playwright. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { ChromiumPage } from './chromium-page.ts';
import { type Driver, poll, waitForScript } from './driver.ts';
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
  /** Sites whose permission `grant` will get without a prompt, which no test could press. */
  grants?: readonly string[];
}

export type ChromiumDriver = Driver & {
  context: BrowserContext;
  newPage(): Promise<ChromiumPage>;
};

/** Chromium's id of an unpacked extension: its folder's hash, in the letters a to p. */
export const idOf = (folder: string): string =>
  createHash('sha256')
    .update(folder)
    .digest('hex')
    .slice(0, 32)
    .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));

/** A profile in which the extension was once allowed these sites: then asking again shows no prompt. */
export function seed(profile: string, extension: string, grants: readonly string[]): void {
  const granted = { api: [], explicit_host: grants, manifest_permissions: [], scriptable_host: [] };
  const settings = { [idOf(extension)]: { runtime_granted_permissions: granted } };
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify({ extensions: { settings } }));
}

/** Starts Chromium with a fresh profile; every host is the server at `port`. */
export async function startChromium({
  port,
  headless = true,
  extension = resolve('.output/chrome-mv3'),
  beside = [],
  backForwardCache = false,
  grants = [],
}: ChromiumOptions): Promise<ChromiumDriver> {
  const profile = mkdtempSync(join(tmpdir(), 'openness-chromium-'));
  const extensions = [extension, ...beside.map((folder) => resolve(folder))].join(',');
  if (grants.length > 0) seed(profile, extension, grants);
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
      // There is none on a machine without a display: drawing in its place costs more than drawing without.
      ...(headless ? ['--disable-gpu'] : []),
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  const welcome = await poll(
    async () => context.pages().find((page) => page.url().endsWith('/welcome.html')),
    (page) => page !== undefined,
    4000,
  );
  await welcome?.close();
  const newPage = async (): Promise<ChromiumPage> => {
    const page = await context.newPage();
    return new ChromiumPage(page, await context.newCDPSession(page));
  };
  const extensionPage = async (path: string): Promise<ChromiumPage> => {
    const page = await newPage();
    await page.goto(`chrome-extension://${id}/${path}`);
    return page;
  };
  /** What a person does on the browser's page of extensions; `api` is that page's own. Waits until ours is there again. */
  const manage = async (expression: string): Promise<void> => {
    const page = await newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(
      `((api) => api.updateProfileConfiguration({ inDeveloperMode: true }).then(() => ${expression}).then(() => 0))(chrome.developerPrivate)`,
    );
    await page.close();
    const isThere = (): Promise<boolean> =>
      extensionPage('popup.html?tab=0').then(
        (own) => own.close().then(() => true),
        () => false,
      );
    await new Promise((done) => setTimeout(done, 300));
    await poll(isThere, (there) => there, 10_000);
  };
  return {
    name: 'chromium',
    welcomed: welcome !== undefined,
    context,
    newPage,
    extensionPage,
    async grant(origins) {
      const page = await extensionPage('popup.html');
      const { result } = await page.session.send('Runtime.evaluate', {
        expression: `chrome.permissions.request({ origins: ${JSON.stringify(origins)} })`,
        userGesture: true,
        awaitPromise: true,
        returnByValue: true,
      });
      await waitForScript(page, origins);
      await page.close();
      return result.value === true;
    },
    reloadExtension: () => manage(`api.reload('${id}', { failQuietly: true })`),
    allowPrivate: () => manage(`api.updateExtensionConfiguration({ extensionId: '${id}', incognitoAccess: true })`),
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
