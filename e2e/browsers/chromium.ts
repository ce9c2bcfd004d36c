/** Chromium with the built extension, through Playwright. The closed shadow root is read over the DevTools protocol. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core';
import {
  type ChipView,
  type Driver,
  type DriverPage,
  findNode,
  hasClass,
  poll,
  type TreeNode,
  textOf,
} from './driver.ts';
import { findBrowser } from './find.ts';

interface CdpNode {
  nodeName: string;
  nodeValue: string;
  nodeType: number;
  backendNodeId: number;
  attributes?: string[];
  children?: CdpNode[];
  shadowRoots?: CdpNode[];
}

function toTree(node: CdpNode): TreeNode {
  const attributes: Record<string, string> = {};
  for (let at = 0; at + 1 < (node.attributes?.length ?? 0); at += 2)
    attributes[node.attributes?.[at] as string] = node.attributes?.[at + 1] as string;
  return {
    name: node.nodeName.toLowerCase(),
    ...(node.nodeType === 3 && { value: node.nodeValue }),
    attributes,
    children: [...(node.shadowRoots ?? []), ...(node.children ?? [])].map(toTree),
    id: node.backendNodeId,
  };
}

class ChromiumPage implements DriverPage {
  private readonly found: string[] = [];
  readonly page: Page;
  private readonly session: CDPSession;

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

  /** Our element's tree; undefined when it is not in the page. */
  private async host(): Promise<TreeNode | undefined> {
    try {
      const { root } = (await this.session.send('DOM.getDocument', { depth: 1 })) as unknown as {
        root: { nodeId: number };
      };
      const { nodeId } = await this.session.send('DOM.querySelector', {
        nodeId: root.nodeId,
        selector: 'openness-label',
      });
      if (nodeId === 0) return undefined;
      const { node } = await this.session.send('DOM.describeNode', { nodeId, depth: -1, pierce: true });
      return toTree(node as unknown as CdpNode);
    } catch {
      return undefined;
    }
  }

  async chip(): Promise<ChipView | undefined> {
    const host = await this.host();
    const chip = host && findNode(host, (node) => hasClass(node, 'chip'));
    if (!host || chip?.id === undefined) return undefined;
    const quad = await this.session.send('DOM.getBoxModel', { backendNodeId: chip.id }).then(
      ({ model }) => model.border,
      () => [0, 0, 0, 0, 0, 0, 0, 0],
    );
    const [x = 0, y = 0, right = 0, , , bottom = 0] = quad;
    const { attributes } = chip;
    return {
      state: attributes['data-state'] ?? '',
      outcome: attributes['data-outcome'],
      step: attributes['data-step'],
      claim: attributes['data-claim'],
      relation: attributes['data-relation'],
      text: textOf(chip).replace(/\s+/g, ' ').trim(),
      name: attributes['aria-label'] ?? '',
      expanded: attributes['aria-expanded'] === 'true',
      theme: host.attributes['data-theme'],
      box: { x, y, width: right - x, height: bottom - y },
    };
  }

  async card(): Promise<string | undefined> {
    const host = await this.host();
    const card = host && findNode(host, (node) => hasClass(node, 'card'));
    return card && textOf(card);
  }

  waitForChip(check: (chip: ChipView | undefined) => boolean = (chip) => chip?.state === 'assessed', ms = 8000) {
    return poll(() => this.chip(), check, ms);
  }

  evaluate<T>(expression: string): Promise<T> {
    return this.page.evaluate(expression) as Promise<T>;
  }

  moveTo = (x: number, y: number): Promise<void> => this.page.mouse.move(x, y);
  click = (x: number, y: number): Promise<void> => this.page.mouse.click(x, y);
  press = (key: string): Promise<void> => this.page.keyboard.press(key);

  async back(): Promise<void> {
    await this.page.goBack();
  }

  async forward(): Promise<void> {
    await this.page.goForward();
  }

  resize = (width: number, height: number): Promise<void> => this.page.setViewportSize({ width, height });
  dark = (on: boolean): Promise<void> => this.page.emulateMedia({ colorScheme: on ? 'dark' : 'light' });

  async screenshot(path: string): Promise<void> {
    mkdirSync(dirname(path), { recursive: true });
    await this.page.screenshot({ path });
  }

  errors = (): string[] => this.found;
  close = (): Promise<void> => this.page.close();
}

/** Options of a start: `headless: false` shows the browser to a person. */
export interface ChromiumOptions {
  port: number;
  headless?: boolean;
  extension?: string;
}

/** Starts Chromium with a fresh profile; every host is the server at `port`. */
export async function startChromium({
  port,
  headless = true,
  extension = resolve('.output/chrome-mv3'),
}: ChromiumOptions): Promise<Driver & { context: BrowserContext }> {
  const profile = mkdtempSync(join(tmpdir(), 'openness-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser('chromium'),
    headless,
    viewport: headless ? { width: 1280, height: 900 } : null,
    ignoreHTTPSErrors: true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
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
  const worker: Worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  const newPage = async (): Promise<ChromiumPage> => {
    const page = await context.newPage();
    return new ChromiumPage(page, await context.newCDPSession(page));
  };
  return {
    name: 'chromium',
    context,
    newPage,
    async popup(page) {
      const own = (page as ChromiumPage).page;
      const target = new URL(own.url());
      const tabs = await tabsOf(context, id, own);
      const popup = await newPage();
      await popup.page.setViewportSize({ width: 460, height: 600 });
      await popup.goto(`chrome-extension://${id}/popup.html?tab=${tabs.get(target.href) ?? 0}`);
      return popup;
    },
    async stopBackground() {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/popup.html`);
      const session = await context.newCDPSession(page);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await page.close();
    },
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Numbers of tabs by address, asked from a page of the extension. */
async function tabsOf(context: BrowserContext, id: string, front: Page): Promise<Map<string, number>> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/popup.html`);
  const tabs = (await page.evaluate('chrome.tabs.query({})')) as { id: number; url?: string }[];
  await page.close();
  await front.bringToFront();
  return new Map(tabs.flatMap((tab) => (tab.url ? [[tab.url, tab.id] as const] : [])));
}
