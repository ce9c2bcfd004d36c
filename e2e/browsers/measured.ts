/** Chromium through puppeteer-core, for measures: heaps after a forced collection, script time, listeners, errors of every console. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { findBrowser } from './find.ts';
import { OUR_ELEMENT } from './our-element.ts';

export interface Measured {
  browser: Browser;
  page: Page;
  session: CDPSession;
  /** Id of our extension; empty without one. */
  id: string;
  /** Errors of the page's console, of its scripts, ours included, and of the background script. */
  errors: string[];
  /** Attributes of our chip in the page that is shown, as one text; undefined when there is none. */
  chip(): Promise<string | undefined>;
  /** Waits until the chip has a label; answers whether it came. */
  labelled(ms?: number): Promise<boolean>;
  /** Bytes that the background script's heap holds after a collection. */
  workerHeap(): Promise<number>;
  /** Chromium's counts for the page after a collection: Nodes, JSEventListeners, JSHeapUsedSize, ScriptDuration, ... */
  counts(): Promise<Record<string, number>>;
  close(): Promise<void>;
}

const HARMLESS = /favicon|Failed to load resource|net::ERR_/;

const hasBackground = (extension: string): boolean =>
  'background' in (JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as object);

/** Starts Chromium with an unpacked extension (ours, unless another folder is named) or with none; every host is the server at `port`. */
export async function startMeasured(port: number, extension: string | null = '.output/chrome-mv3'): Promise<Measured> {
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    pipe: true,
    ...(extension !== null && { enableExtensions: [resolve(extension)] }),
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 900 },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
      '--ignore-certificate-errors',
      '--disable-background-networking',
      // Pages that are kept for the way back would be counted with the one that is shown.
      '--disable-back-forward-cache',
    ],
  });
  const errors: string[] = [];
  let worker: CDPSession | undefined;
  let id = '';
  if (extension !== null && hasBackground(extension)) {
    const target = await browser.waitForTarget((each) => each.type() === 'service_worker');
    id = new URL(target.url()).host;
    worker = await target.createCDPSession();
    await worker.send('Runtime.enable');
    worker.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
      errors.push(`background: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`),
    );
    const welcome = await browser
      .waitForTarget((each) => each.url().endsWith('/welcome.html'), { timeout: 3000 })
      .catch(() => undefined);
    await (await welcome?.page())?.close();
  }
  const page = await browser.newPage();
  await page.bringToFront();
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await session.send('Runtime.enable');
  // Exceptions of all worlds: puppeteer's `pageerror` has those of the page's own.
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
    errors.push(exceptionDetails.exception?.description ?? exceptionDetails.text),
  );
  page.on('console', (message) => {
    if (message.type() === 'error' && !HARMLESS.test(message.text())) errors.push(message.text());
  });
  const chip = async (): Promise<string | undefined> => {
    try {
      const { result } = await session.send('Runtime.evaluate', { expression: OUR_ELEMENT });
      if (result.objectId === undefined) return undefined;
      const { node } = await session.send('DOM.describeNode', { objectId: result.objectId, depth: -1, pierce: true });
      return /"data-state","([^\]]*)/.exec(JSON.stringify(node))?.[1];
    } catch {
      // The page is on its way to another address.
      return undefined;
    }
  };
  return {
    browser,
    page,
    session,
    id,
    errors,
    chip,
    async labelled(ms = 10_000) {
      for (const end = Date.now() + ms; Date.now() < end; ) {
        if ((await chip())?.startsWith('assessed')) return true;
        await new Promise((done) => setTimeout(done, 20));
      }
      return false;
    },
    async workerHeap() {
      await worker?.send('HeapProfiler.collectGarbage');
      return (await worker?.send('Runtime.getHeapUsage'))?.usedSize ?? 0;
    },
    async counts() {
      await session.send('HeapProfiler.collectGarbage');
      const { metrics } = await session.send('Performance.getMetrics');
      return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
    },
    async close() {
      // What the end itself breaks is no error of ours.
      const seen = errors.length;
      await browser.close();
      errors.length = seen;
    },
  };
}
