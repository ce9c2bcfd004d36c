/**
 * Chromium through puppeteer-core: under Playwright's DevTools session it makes no page ahead ("PrerenderingDisabledByDevTools").
 */
import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { poll } from './driver.ts';
import { findBrowser } from './find.ts';

export interface Ahead {
  goto(url: string): Promise<void>;
  /** Has the browser make the page at `url` ahead. */
  make(url: string): Promise<void>;
  /** Follows a link to it. */
  follow(url: string): Promise<void>;
  /** Attributes of our chip in the page that is shown; undefined when it has none. */
  chip(): Promise<string | undefined>;
  evaluate<T>(expression: string): Promise<T>;
  close(): Promise<void>;
}

/** Starts Chromium with the built extension; every host is the server at `port`. */
export async function startAhead(port: number): Promise<Ahead> {
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    pipe: true,
    enableExtensions: [resolve('.output/chrome-mv3')],
    acceptInsecureCerts: true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
      '--ignore-certificate-errors',
    ],
  });
  // It stays open, behind: its coming late would take the front from the page that is made ahead.
  await browser
    .waitForTarget((target) => target.url().endsWith('/welcome.html'), { timeout: 20_000 })
    .catch(() => undefined);
  const page = await browser.newPage();
  await page.bringToFront();
  return {
    async goto(url) {
      await page.goto(url);
    },
    async make(url) {
      await page.evaluate((address) => {
        const rules = document.createElement('script');
        rules.type = 'speculationrules';
        const prerender = [{ source: 'list', urls: [address], eagerness: 'immediate' }];
        rules.textContent = JSON.stringify({ prerender });
        document.head.append(rules);
        const link = document.createElement('a');
        link.href = address;
        link.textContent = 'onward';
        document.body.prepend(link);
      }, url);
    },
    async follow(url) {
      // A page that stands behind another is fetched anew ("ActivatedInBackground"): the welcome page of a busy machine comes late.
      await page.bringToFront();
      // By the document, since a press at a place misses a link that moves when the label comes, and without waiting for the load
      // event: the page that is swapped in was loaded long ago.
      await page.evaluate((address) => document.querySelector<HTMLElement>(`a[href="${address}"]`)?.click(), url);
      // A session that is opened while pages are swapped (see `chip`) never answers: not before the new page does.
      await poll(
        () => page.evaluate('location.href').catch(() => undefined),
        (shown) => shown === url,
        20_000,
      );
    },
    async chip() {
      const session = await page.createCDPSession();
      const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
      await session.detach();
      return /"data-state","([^\]]*)/.exec(JSON.stringify(root))?.[1];
    },
    evaluate: (expression) => page.evaluate(expression) as never,
    async close() {
      await browser.close();
    },
  };
}
