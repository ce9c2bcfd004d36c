/** Firefox with the built extension, through puppeteer-core (Playwright needs a Firefox of its own). */
import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { serveProxy } from '../server/https.ts';
import { type Driver, poll } from './driver.ts';
import { findBrowser } from './find.ts';
import { type Bidi, FirefoxPage } from './firefox-page.ts';

const ID = 'openness-label@openness-label.org';
/** Firefox makes one for each installation; here it must be known beforehand. */
const UUID = '7b9d2c1e-4a5f-4e3b-9c8d-0f1e2d3c4b5a';

export interface FirefoxOptions {
  port: number;
  headless?: boolean;
  extension?: string;
}

/** Starts Firefox with a fresh profile; a proxy sends every host to the server at `port`. */
export async function startFirefox({
  port,
  headless = true,
  extension = resolve('.output/firefox-mv3'),
}: FirefoxOptions): Promise<Driver> {
  const proxy = await serveProxy(port);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 900 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
    },
  });
  await browser.installExtension(extension);
  const { connection } = browser as unknown as { connection: Bidi };
  const newPage = async (): Promise<FirefoxPage> => new FirefoxPage(await browser.newPage(), connection);
  return {
    name: 'firefox',
    newPage,
    async extensionPage(path) {
      const page = await newPage();
      const url = `moz-extension://${UUID}/${path}`;
      // BiDi reports no load event for a page of an extension: it is not waited for.
      void page.page.goto(url, { timeout: 500 }).catch(() => {});
      await poll(
        () => page.evaluate<string>('location.href + " " + document.readyState').catch(() => ''),
        (state) => state === `${url} complete`,
        10_000,
      );
      return page;
    },
    async close() {
      // Firefox sometimes waits for a connection that a test broke: then it is ended from outside.
      const killer = setTimeout(() => browser.process()?.kill('SIGKILL'), 5000);
      await browser.close().catch(() => {});
      clearTimeout(killer);
      await proxy.close();
    },
  };
}
