/** What comes down on us: answers that unpack to much, the site's cookies, a second copy of ourselves, many tabs at once. */
import { cpSync, rmSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { poll } from '../browsers/driver.ts';
import { chipOf, clickChip, waitForCard, waitForChip } from '../browsers/label-view.ts';
import { OUR_ELEMENTS } from '../browsers/our-element.ts';
import { type Started, start, startWith } from '../browsers/start.ts';
import { LOOKUPS } from '../server/replica-site.ts';
import { generateWeb } from '../web/generate.ts';

const RIDGE = 'https://huggingface.co/alpenglow/ridge-7b';
const CHAT = 'https://huggingface.co/alpenglow/ridge-7b-chat';
const CLOVER = 'https://github.com/openmeadow/clover';
/** Seven seconds on a quiet machine; `E2E_TABS` for another number. */
const TABS = Number(process.env.E2E_TABS ?? 50);

describe.each(['chromium', 'firefox'] as const)('what comes down in %s', (name) => {
  let started: Started;
  beforeAll(async () => {
    started = await start(name, generateWeb(`.output/web-load-${name}`));
  });
  afterEach(() => started.site.break());
  afterAll(() => started?.close());

  it('sends no cookie with a look-up, though the site has one', async () => {
    const page = await started.driver.newPage();
    await page.goto('https://huggingface.co/docs');
    await page.evaluate(`document.cookie = 'session=secret; path=/; secure; samesite=none; max-age=600'; 0`);
    await page.goto(CHAT);
    expect((await waitForChip(page))?.outcome).toBe('weights-available');
    const asked = started.site.requests.filter(({ url }) => LOOKUPS.test(url));
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter(({ cookie }) => cookie !== undefined)).toEqual([]);
    // The page itself was asked for with it: the test can fail.
    expect(started.site.requests.find(({ url }) => url === CHAT)?.cookie).toContain('session=secret');
    await page.close();
  });

  it('reads of an answer that unpacks to two hundred megabytes as much as of any', async () => {
    const bomb = gzipSync(Buffer.alloc(200_000_000, 'Permission is hereby granted. '));
    expect(bomb.length).toBeLessThan(1_000_000);
    const headers = { 'content-encoding': 'gzip', 'content-type': 'text/plain' };
    started.site.break({ matches: LOOKUPS, answer: { status: 200, headers, body: bomb } });
    const before = started.site.requests.length;
    const page = await started.driver.newPage();
    await page.goto(CLOVER);
    expect(
      (await waitForChip(page, (chip) => chip?.state === 'assessed' && chip.first === undefined, 50_000))?.state,
    ).toBe('assessed');
    expect(started.site.requests.slice(before).filter(({ url }) => LOOKUPS.test(url)).length).toBeGreaterThan(0);
    await clickChip(page);
    expect(await waitForCard(page)).toBeDefined();
    await page.close();
  });

  it('labels many tabs that are opened at once, though the background script is killed among them', async () => {
    const own = await started.driver.extensionPage('popup.html?tab=0');
    const api = '(globalThis.browser ?? chrome)';
    const urls = Array.from({ length: TABS }, (_, at) => `${[RIDGE, CHAT, CLOVER][at % 3]}?tab=${at}`);
    const tabs = await own.evaluate<number[]>(
      `Promise.all(${JSON.stringify(urls)}.map((url) => ${api}.tabs.create({ url, active: false }).then(({ id }) => id)))`,
    );
    expect(tabs).toHaveLength(TABS);
    await started.driver.stopBackground();
    const badges = (): Promise<string[]> =>
      own.evaluate<string[]>(
        `Promise.all(${JSON.stringify(tabs)}.map((tabId) => ${api}.action.getBadgeText({ tabId })))`,
      );
    // Each has its own: those of one page say the same, at the latest when the last look-up is back.
    const differ = (seen: string[]): string[][] =>
      [0, 1, 2].map((kind) => [...new Set(seen.filter((_, at) => at % 3 === kind))]).filter(({ length }) => length > 1);
    const all = await poll(badges, (seen) => !seen.includes('') && differ(seen).length === 0, 170_000);
    expect(all).not.toContain('');
    expect(differ(all)).toEqual([]);
    await own.evaluate(`${api}.tabs.remove(${JSON.stringify(tabs)})`);
    await own.close();
  }, 240_000);
});

/** Firefox has no two of one id: the second takes the place of the first. */
describe('two copies of the extension in chromium', () => {
  const copy = '.output/second-copy';
  let started: Started;
  beforeAll(async () => {
    cpSync('.output/chrome-mv3', copy, { recursive: true });
    started = await startWith('chromium', { beside: [copy] }, generateWeb('.output/web-copies'));
  });
  afterAll(async () => {
    await started?.close();
    rmSync(copy, { recursive: true, force: true });
  });

  it('come to rest with one label on the page', async () => {
    const page = await started.driver.newPage();
    await page.goto(RIDGE);
    await waitForChip(page);
    const count = (): Promise<number> => page.evaluate<number>(`${OUR_ELEMENTS}.length`);
    await page.evaluate(
      `window.changes = 0; new MutationObserver((all) => { window.changes += all.length; }).observe(document.querySelector('h1'), { childList: true, subtree: true }); 0`,
    );
    const rest = await poll(
      () =>
        page.evaluate<number>(
          'new Promise((done) => { const before = changes; setTimeout(() => done(changes - before), 1500); })',
        ),
      (changes) => changes === 0,
      20_000,
    );
    expect(rest).toBe(0);
    expect(await count()).toBe(1);
    expect((await chipOf(page))?.outcome).toBe('open-weights');
    await page.close();
  });
});
