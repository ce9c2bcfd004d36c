/** The life of a background script and of what is stored: whatever dies, fills up or breaks, the label is right or says why not. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type DriverPage, poll } from '../browsers/driver.ts';
import { chipOf, clickChip, popupFor, popupText, waitForCard, waitForChip } from '../browsers/label-view.ts';
import { OUR_ELEMENTS } from '../browsers/our-element.ts';
import { change, forgetAll, inExtension, storedSettings } from '../browsers/own-storage.ts';
import { type Started, start } from '../browsers/start.ts';
import { LOOKUPS } from '../server/replica-site.ts';
import { generateWeb } from '../web/generate.ts';

const RIDGE = 'https://huggingface.co/alpenglow/ridge-7b';
const CHAT = 'https://huggingface.co/alpenglow/ridge-7b-chat';
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

describe.each(['chromium', 'firefox'] as const)('life in %s', (name) => {
  let started: Started;
  let page: DriverPage;
  beforeAll(async () => {
    started = await start(name, generateWeb(`.output/web-life-${name}`));
  });
  // Nothing of another test is kept, neither in storage nor in the background script: one browser does for all.
  beforeEach(async () => {
    await forgetAll(started.driver);
    started.site.requests.length = 0;
    page = await started.driver.newPage();
  });
  afterEach(async () => {
    started.site.break();
    await page.close();
  });
  afterAll(() => started?.close());

  it('killed at any moment of a page’s life, the background script labels it all the same', async () => {
    for (const wait of [0, 20, 60, 120, 250, 500]) {
      started.site.break({ matches: LOOKUPS, answer: { status: 503, delay: 80 } });
      await page.goto(wait % 40 === 0 ? RIDGE : CHAT);
      await pause(wait);
      await started.driver.stopBackground();
      const chip = await waitForChip(page);
      expect(chip?.outcome, `killed after ${wait} ms`).toBe(wait % 40 === 0 ? 'open-weights' : 'weights-available');
    }
    // Between chip and card, card and popup, popup and setting.
    await started.driver.stopBackground();
    await clickChip(page);
    expect(await waitForCard(page)).toBeDefined();
    await started.driver.stopBackground();
    const popup = await popupFor(started.driver, await page.evaluate('location.href'));
    await popupText(popup, /Weights/);
    await started.driver.stopBackground();
    await popup.evaluate(
      `document.querySelector('select').value = 'off'; document.querySelector('select').dispatchEvent(new Event('change', { bubbles: true })); 0`,
    );
    // The popup asks again where the script ended before it had stored the change.
    await pause(100);
    await started.driver.stopBackground();
    const stored = await poll(
      () => storedSettings(started.driver),
      (settings) => settings?.lookups === 'off',
      20_000,
    );
    expect(stored).toMatchObject({ lookups: 'off' });
  }, 400_000);

  it('settings that a person made outlive the script, a full disk, and what else is damaged', async () => {
    await change(started.driver, { acceptOpenTerms: true, pausedHosts: ['github.com'] });
    // The look-up cache, a tab's state and a field of the settings are damaged; the rest of the room is taken.
    await inExtension(
      started.driver,
      `api.storage.local.get(null).then(async (items) => {
      await api.storage.local.set({ settings: { ...items.settings, lookups: { broken: true }, paused: 'NaN' }, 'lookups:1': { not: 'a list' } });
      await api.storage.session.set({ 'tab:1': 'nonsense' });
      for (const size of [1000000, 100000, 10000, 1000, 100])
        for (let at = 0; at < 20; at++)
          try { await api.storage.local.set({ ['fill' + size + '-' + at]: 'x'.repeat(size) }); } catch { break; }
    })`,
    );
    await started.driver.stopBackground();
    await page.goto(CHAT);
    expect((await waitForChip(page))?.outcome).toBe('weights-available');
    await page.goto('https://github.com/openmeadow/clover');
    await pause(800);
    expect(await chipOf(page)).toBeUndefined();
    const popup = await popupFor(started.driver, CHAT);
    await popup.close();
    expect(await storedSettings(started.driver)).toMatchObject({
      acceptOpenTerms: true,
      pausedHosts: ['github.com'],
    });
  });

  it('two windows that write at once lose nothing', async () => {
    const own = await Promise.all([0, 1].map(() => started.driver.extensionPage('popup.html?tab=0')));
    const changes = [`{ acceptOpenTerms: true }`, `{ showClaim: false }`];
    await Promise.all(
      own.map((each, at) =>
        each.evaluate(
          `(globalThis.browser ?? chrome).runtime.sendMessage({ type: 'settings', change: ${changes[at]} })`,
        ),
      ),
    );
    expect(await storedSettings(started.driver)).toMatchObject({ acceptOpenTerms: true, showClaim: false });
  });

  it('offline and back: what was not fetched is named, and fetched on the next page', async () => {
    started.site.break({ matches: LOOKUPS });
    await page.goto(CHAT);
    await clickChip(page);
    expect(await waitForCard(page)).toMatch(/could not be fetched/);
    started.site.break();
    await page.goto('about:blank');
    await page.goto(CHAT);
    await clickChip(page);
    expect(await waitForCard(page)).not.toMatch(/could not be fetched/);
  });

  it('a slow network: dots first, then the label; a look-up without end is given up and named', async () => {
    started.site.break({ matches: LOOKUPS, answer: { status: 503, delay: 31_000 } });
    await page.goto(RIDGE);
    expect((await waitForChip(page, (chip) => chip?.state === 'pending', 3000))?.state).toBe('pending');
    expect((await waitForChip(page))?.outcome).toBe('open-weights');
    await clickChip(page);
    expect(await waitForCard(page)).toMatch(/did not answer|took too long|in time/i);
  });

  it('private windows: a label, and nothing is stored', async () => {
    await started.driver.allowPrivate();
    await change(started.driver, { history: true });
    const own = await started.driver.extensionPage('popup.html?tab=0');
    const api = '(globalThis.browser ?? chrome)';
    await own.evaluate(`${api}.windows.create({ incognito: true, url: '${CHAT}' }).then(() => 0)`);
    const badge = await poll(
      () =>
        own.evaluate<string>(
          `${api}.tabs.query({ url: '${CHAT}' }).then(([tab]) => (tab?.incognito ? ${api}.action.getBadgeText({ tabId: tab.id }) : ''))`,
        ),
      (text) => text !== '',
      10_000,
    );
    expect(badge).not.toBe('');
    expect(started.site.requests.filter(({ url }) => LOOKUPS.test(url)).length).toBeGreaterThan(0);
    expect(await own.evaluate(`${api}.storage.local.get(null).then((items) => Object.keys(items).join())`)).toBe(
      'settings',
    );
    // The same page in a window that is not private is stored: the test can fail.
    await page.goto(CHAT);
    await waitForChip(page);
    expect(
      await own.evaluate(`${api}.storage.local.get(null).then((items) => Object.keys(items).length)`),
    ).toBeGreaterThan(1);
    await own.close();
  });

  it('an extension that is reloaded under an open page leaves one element and a clear state; the next load has a label', async () => {
    await page.goto(RIDGE);
    await waitForChip(page);
    await started.driver.reloadExtension();
    const chip = await chipOf(page);
    if (chip) await page.click(chip.box.x + chip.box.width / 2, chip.box.y + chip.box.height / 2);
    await pause(1500);
    const state = await poll(
      async () => (await chipOf(page))?.state ?? 'absent',
      (seen) => seen !== 'pending',
      20_000,
    );
    expect(state).toMatch(/^(?:assessed|failed|absent)$/);
    expect(await page.evaluate<number>(`${OUR_ELEMENTS}.length`)).toBeLessThanOrEqual(1);
    expect(page.errors()).toEqual([]);
    await page.goto(CHAT);
    expect((await waitForChip(page))?.outcome).toBe('weights-available');
    await page.goto(RIDGE);
    expect((await waitForChip(page))?.outcome).toBe('open-weights');
  });
});
