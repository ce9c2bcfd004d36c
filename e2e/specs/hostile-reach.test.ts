/** What a page could reach through us: presses led through what covers the card, messages forged in its process. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type DriverPage, poll } from '../browsers/driver.ts';
import { chipOf, clickChip, waitForCard, waitForChip } from '../browsers/label-view.ts';
import { OUR_ELEMENT } from '../browsers/our-element.ts';
import { change, storedSettings } from '../browsers/own-storage.ts';
import { type Started, start } from '../browsers/start.ts';
import { changed, withScript } from '../server/hostile.ts';
import { generateWeb } from '../web/generate.ts';

const RIDGE = 'https://huggingface.co/alpenglow/ridge-7b';
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Something over all of the page that lets presses through: a prize to be won, where our card is. */
const COVER = `
  const cover = document.createElement('div');
  cover.popover = 'manual';
  cover.textContent = 'Press here to go on';
  cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;border:0;background:white;pointer-events:none';`;
/** Where it is: in the page's own tree, and where a page hides what it does not want to be found. */
const COVERS: Readonly<Record<string, string>> = {
  'an element of the top layer': `document.body.append(cover);`,
  'one in a closed shadow root': `const at = document.createElement('div'); document.body.append(at); at.attachShadow({ mode: 'closed' }).append(cover);`,
};

describe.each(['chromium', 'firefox'] as const)('what a page reaches in %s', (name) => {
  let started: Started;
  let page: DriverPage;
  beforeAll(async () => {
    started = await start(name, generateWeb(`.output/web-reach-${name}`));
  });
  beforeEach(async () => {
    page = await started.driver.newPage();
  });
  afterEach(async () => {
    started.site.break();
    await page.close();
    await change(started.driver, { pausedHosts: [] });
  });
  afterAll(() => started?.close());

  /** A page with `script` in it, and its card open. */
  const openWith = async (script: string): Promise<void> => {
    started.site.break(changed(started.site, RIDGE, withScript(script)));
    await page.goto(RIDGE);
    await waitForChip(page);
    await clickChip(page);
    expect(await waitForCard(page)).toContain('Runs with Transformers');
  };
  /** Presses, as a person does, where the button is that hides labels on this site. */
  const pressHide = async (): Promise<void> => {
    const at = await page.inLabel<{ x: number; y: number }>(
      `function () { const button = [...this.querySelectorAll('button')].find(({ textContent }) => textContent.startsWith('Hide on ')); button.scrollIntoView({ block: 'nearest' }); const { x, y, width, height } = button.getBoundingClientRect(); return { x: x + width / 2, y: y + height / 2 }; }`,
    );
    await page.click(at?.x ?? 0, at?.y ?? 0);
  };
  const hidden = async (): Promise<readonly string[]> => (await storedSettings(started.driver))?.pausedHosts ?? [];

  it.each(Object.entries(COVERS))('presses through what covers the card do not count: %s', async (_, put) => {
    await openWith(`window.cover = () => { ${COVER} ${put} cover.showPopover(); }`);
    await page.evaluate('cover()');
    await pressHide();
    await pause(300);
    expect(await hidden()).toEqual([]);
    // The press has put the card over what covered it: a reader who sees the card presses again, and that counts.
    await pause(500);
    await pressHide();
    expect(await poll(hidden, (hosts) => hosts.length > 0, 3000)).toEqual(['huggingface.co']);
  });

  it('presses through what covers the card again and again never count', async () => {
    await openWith(
      `window.cover = () => { ${COVER} document.body.append(cover); cover.showPopover(); setInterval(() => { cover.hidePopover(); cover.showPopover(); }, 100); }`,
    );
    await page.evaluate('cover()');
    for (let press = 0; press < 4; press++) {
      await pressHide();
      await pause(700);
    }
    expect(await hidden()).toEqual([]);
    expect((await chipOf(page))?.outcome).toBe('open-weights');
  });

  it('a press on a card that nothing covers counts at once', async () => {
    await openWith('');
    await pressHide();
    expect(await poll(hidden, (hosts) => hosts.length > 0, 3000)).toEqual(['huggingface.co']);
    expect(await waitForChip(page, (chip) => chip === undefined)).toBeUndefined();
  });

  it('the page sees that our element is there, and nothing of the reader on it', async () => {
    await change(started.driver, { language: 'ja' });
    await page.goto(RIDGE);
    await waitForChip(page);
    const host = OUR_ELEMENT;
    expect(
      await page.evaluate(`[${host}.shadowRoot, ${host}.childNodes.length, ${host}.lang, ${host}.dir].join()`),
    ).toBe(',0,,');
    // PRIVACY.md: nothing stands on it, and no list of names has its name.
    expect(await page.evaluate<number>(`${host}.attributes.length`)).toBe(0);
    const named = await page.evaluate<string>(`${host}.localName`);
    await page.goto(RIDGE);
    await waitForChip(page);
    expect(await page.evaluate<string>(`${host}.localName`)).not.toBe(named);
    expect(await page.inLabel('function () { return this.querySelector("[lang]").lang; }')).toBe('ja');
    await change(started.driver, { language: 'auto' });
  });

  it('messages forged in the page’s own process change no setting and tell nothing of other tabs', async () => {
    await page.goto(RIDGE);
    await waitForChip(page);
    const own = await started.driver.extensionPage('popup.html?tab=0');
    // A script in the world of our content script is what a process can do that was taken over.
    const forge = (messages: object[]): Promise<unknown[]> =>
      own.evaluate<unknown[]>(`(async (api) => {
        const [tab] = await api.tabs.query({ url: '${RIDGE}' });
        const [{ result }] = await api.scripting.executeScript({ target: { tabId: tab.id }, args: [${JSON.stringify(messages)}], func: async (messages) => {
          const { runtime } = globalThis.browser ?? chrome;
          return Promise.all(messages.map((message) => runtime.sendMessage(message).then((answer) => answer ?? null, () => null)));
        } });
        return result;
      })(globalThis.browser ?? chrome)`);
    const refused = [
      { type: 'settings', change: { lookups: 'linked', language: 'ja', paused: true, listMarks: true } },
      { type: 'clear', what: 'history' },
      { type: 'show-label', tabId: 1, show: true },
      { type: 'no-label', reason: 'Open Source AI with Open Data' },
      { type: 'list', query: { terms: [], limit: 1e9 } },
      { type: 'assess', reading: { subject: { site: 'github', id: 'openmeadow/clover', name: 'clover' } } },
      { type: 'constructor' },
    ];
    expect(await forge(refused)).toEqual(refused.map(() => null));
    const tabs = `(globalThis.browser ?? chrome).tabs.query({}).then((all) => all.length)`;
    const before = await own.evaluate<number>(tabs);
    const began = performance.now();
    await forge(Array.from({ length: 200 }, () => ({ type: 'report' })));
    await pause(500);
    const opened = (await own.evaluate<number>(tabs)) - before;
    expect(opened).toBeLessThanOrEqual(1 + (performance.now() - began) / 1000);
    expect(await storedSettings(started.driver)).toMatchObject({ lookups: 'site', language: 'auto', paused: false });
    await own.evaluate(
      `(async (api) => { for (const { id, url } of await api.tabs.query({})) if (url?.includes('report.html')) await api.tabs.remove(id); })(globalThis.browser ?? chrome)`,
    );
    await own.close();
    expect((await chipOf(page))?.outcome).toBe('open-weights');
  });
});
