/** Firefox with the built extension, through puppeteer-core (Playwright needs a Firefox of its own). */
import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { serveProxy } from '../server/https.ts';
import { type Driver, poll, waitForScript } from './driver.ts';
import { findBrowser } from './find.ts';
import { type Bidi, FirefoxPage } from './firefox-page.ts';

const ID = 'openness-label@openness-label.org';
/** Firefox makes one for each installation; here it must be known beforehand. */
const UUID = '7b9d2c1e-4a5f-4e3b-9c8d-0f1e2d3c4b5a';

interface Tree {
  result: { contexts: { context: string }[] };
}

export interface FirefoxOptions {
  port: number;
  headless?: boolean;
  extension?: string;
  /** Folders of other extensions that run beside ours. */
  beside?: readonly string[];
  /** Every site is allowed without a prompt here: a preference says so. */
  grants?: readonly string[];
}

export type FirefoxDriver = Driver & {
  /** Runs an expression with the browser's own privileges; `extension` in it is ours. Answers its value as JSON. */
  inBrowser<T>(expression: string): Promise<T>;
};

/** Starts Firefox with a fresh profile; a proxy sends every host to the server at `port`. */
export async function startFirefox({
  port,
  headless = true,
  extension = resolve('.output/firefox-mv3'),
  beside = [],
}: FirefoxOptions): Promise<FirefoxDriver> {
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
      // The prompt for a site's permission could not be pressed by a test.
      'extensions.webextOptionalPermissionPrompts': false,
      // Processes and pages that Firefox would make ahead of a need that no test has: a sixth of what a start costs.
      'dom.ipc.processPrelaunch.enabled': false,
      'browser.newtab.preload': false,
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
    },
  });
  for (const folder of [extension, ...beside.map((each) => resolve(each))]) await browser.installExtension(folder);
  const { connection } = browser as unknown as { connection: Bidi };
  const inBrowser = async <T>(expression: string): Promise<T> => {
    const scope = { 'moz:scope': 'chrome' };
    const tree = (await connection.send('browsingContext.getTree', scope)) as Tree;
    const answer = (await connection.send('script.evaluate', {
      expression: `(async (extension) => JSON.stringify(await (${expression})))(WebExtensionPolicy.getByID('${ID}')?.extension)`,
      target: { context: tree.result.contexts[0]?.context },
      awaitPromise: true,
    })) as { result: { type: string; result?: { value?: string }; exceptionDetails?: { text: string } } };
    if (answer.result.type === 'exception') throw new Error(answer.result.exceptionDetails?.text);
    const value = answer.result.result?.value;
    return (value === undefined ? undefined : JSON.parse(value)) as T;
  };
  const newPage = async (): Promise<FirefoxPage> => new FirefoxPage(await browser.newPage(), connection, inBrowser);
  const extensionPage = async (path: string): Promise<FirefoxPage> => {
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
  };
  // BiDi does not list the welcome page that the extension opened; the extension itself does, and closes it.
  const finder = await extensionPage('popup.html?tab=1');
  const welcomed = await poll(
    () =>
      finder.evaluate<boolean>(`browser.tabs.query({}).then(async (tabs) => {
        const welcome = tabs.find(({ url }) => url?.endsWith('/welcome.html'));
        if (welcome) await browser.tabs.remove(welcome.id);
        return welcome !== undefined;
      })`),
    (seen) => seen,
    4000,
  );
  await finder.close();
  const reloadExtension = async (): Promise<void> => {
    await inBrowser(
      `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager.getAddonByID('${ID}').then((addon) => addon.reload()).then(() => true)`,
    );
    await poll(
      () => inBrowser<string>('extension?.backgroundState'),
      (state) => state === 'running' || state === 'stopped',
      5000,
    );
  };
  return {
    name: 'firefox',
    welcomed,
    reloadExtension,
    async allowPrivate() {
      await inBrowser(
        `ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs').ExtensionPermissions.add('${ID}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] }).then(() => true)`,
      );
      await reloadExtension();
    },
    newPage,
    inBrowser,
    stopBackground: () => inBrowser<void>('extension.terminateBackground({ ignoreDevToolsAttached: true })'),
    extensionPage,
    async grant(origins) {
      const page = await extensionPage('popup.html');
      // Only a press of a button may ask.
      await page.evaluate(`{ const button = document.createElement('button'); button.style.cssText = 'position:fixed;inset:0;z-index:9';
        button.onclick = () => browser.permissions.request({ origins: ${JSON.stringify(origins)} }).then((answer) => { window.granted = answer; });
        document.body.append(button); }`);
      await page.click(50, 50);
      const granted = await poll(
        () => page.evaluate<boolean | undefined>('window.granted'),
        (answer) => answer !== undefined,
        5000,
      );
      await waitForScript(page, origins);
      await page.close();
      return granted === true;
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
