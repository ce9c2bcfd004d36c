/** A label comes before its look-ups do, calls nothing open that it cannot prove, and changes once at most, in its place. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type ChipView, type DriverPage, poll } from '../browsers/driver.ts';
import { cardOf, chipOf, openCard, popupFor, popupText, waitForCard, waitForChip } from '../browsers/label-view.ts';
import { OUR_NAME } from '../browsers/our-element.ts';
import { change } from '../browsers/own-storage.ts';
import { type Started, start } from '../browsers/start.ts';
import { generateWeb } from '../web/generate.ts';

/** Four steps once its data sets are looked up. */
const CRUST = 'https://huggingface.co/lichen-lab/crust-1b';
const THREAD = 'https://huggingface.co/lichen-lab/thread-1b';
const RIDGE = 'https://huggingface.co/alpenglow/ridge-7b';
/** A license that restricts, by the page alone. */
const CHAT = 'https://huggingface.co/alpenglow/ridge-7b-chat';
const RECORDS = /\/api\/datasets\//;
const HUB = /huggingface\.co\/(?:api\/models|[\w-]+\/[\w.-]+\/resolve)\//;

describe.each(['chromium', 'firefox'] as const)('a first label in %s', (name) => {
  let started: Started;
  let page: DriverPage;
  // One browser: what is slow, or kept, is another page's in each test.
  beforeAll(async () => {
    started = await start(name, generateWeb(`.output/web-first-${name}`));
    page = await started.driver.newPage();
  });
  afterEach(() => {
    started.site.slow();
    started.site.break();
  });
  afterAll(() => started?.close());

  /** Counts what a reader sees change: each new word on the chip, each move of anything else on the page, each word for a screen reader. */
  const watch = async (): Promise<void> => {
    await page.evaluate(`
      window.shift = 0;
      try { new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.shift += entry.value; }).observe({ type: 'layout-shift' }); } catch {}
      window.places = () => [...document.querySelectorAll('body *')].filter((each) => !${OUR_NAME}.test(each.localName)).map((each) => { const { x, y } = each.getBoundingClientRect(); return [x, y].join(); }).join(';');
      window.before = window.places();
      0`);
    await page.inLabel(`function () {
      const host = this.host;
      const seen = (host.seen = { chips: [], told: [], widths: [] });
      const look = () => {
        const chip = this.querySelector('.chip');
        const words = chip?.innerText.replace(/\\s+/g, ' ').trim() ?? '';
        if (seen.chips.at(-1) !== words) seen.chips.push(words);
        const told = this.querySelector('[role=status]')?.textContent ?? '';
        if (told !== '' && seen.told.at(-1) !== told) seen.told.push(told);
        const width = Math.round(host.getBoundingClientRect().width);
        if (seen.widths.at(-1) !== width) seen.widths.push(width);
      };
      look();
      new MutationObserver(look).observe(this, { subtree: true, childList: true, characterData: true, attributes: true });
    }`);
  };
  const watched = () =>
    page.inLabel<{ chips: string[]; told: string[]; widths: number[] }>(`function () { return this.host.seen; }`);

  const isFirst = (chip: ChipView | undefined): boolean => chip?.state === 'assessed' && chip.first !== undefined;

  it('shows step 2 while the records of data sets are looked up, then the step that they prove, once and in its place', async () => {
    started.site.slow({ matches: RECORDS, delay: 9000 });
    await page.goto(CRUST);
    expect(await waitForChip(page, isFirst, 8000)).toMatchObject({ outcome: 'open-weights', step: '2' });
    await watch();
    const popup = await popupFor(started.driver, CRUST);
    expect(await popupText(popup, /Open Weights AI/)).toMatch(/Open Weights AI/);
    expect(await popupText(popup, /look-ups are under way/)).toMatch(/look-ups are under way/);
    expect(await waitForChip(page)).toMatchObject({ outcome: 'open-source-open-data', step: '4' });
    const seen = await watched();
    expect(seen?.chips.length).toBe(2);
    expect(seen?.told).toEqual([expect.stringMatching(/Open Source AI with Open Data/)]);
    expect(seen?.widths.length, `widths ${seen?.widths}`).toBe(1);
    expect(await page.evaluate('window.places() === window.before')).toBe(true);
    expect(await page.evaluate<number>('window.shift')).toBeLessThan(0.001);
    expect(await popupText(popup, /Open Data/)).not.toMatch(/look-ups are under way/);
    await popup.close();
  }, 120_000);

  it('calls nothing open before license files were looked up; an open card follows, and keeps its place', async () => {
    started.site.slow({ matches: HUB, delay: 8000 });
    await page.goto(RIDGE);
    const first = await waitForChip(page, isFirst, 8000);
    expect(first).toMatchObject({ outcome: 'undetermined', first: 'license' });
    expect(first?.text).toMatch(/^Looking it up/);
    await page.click((first?.box.x ?? 0) + 20, (first?.box.y ?? 0) + 10);
    expect(await waitForCard(page)).toMatch(/not (?:been )?looked up yet/);
    expect((await waitForChip(page))?.outcome).toBe('open-weights');
    const card = await poll(
      () => cardOf(page),
      (text) => text !== undefined && !/not (?:been )?looked up yet/.test(text),
      3000,
    );
    expect(card).not.toMatch(/not (?:been )?looked up yet|look-ups are under way/);
    expect((await chipOf(page))?.expanded).toBe(true);
  });

  it('that no look-up makes stricter is there at once, and its words stay', async () => {
    started.site.slow({ matches: HUB, delay: 8000 });
    await page.goto(CHAT);
    expect(await waitForChip(page, isFirst, 8000)).toMatchObject({ outcome: 'weights-available', step: '1' });
    await watch();
    expect(await waitForChip(page)).toMatchObject({ outcome: 'weights-available', step: '1' });
    expect(await watched()).toMatchObject({ told: [] });
    expect((await watched())?.widths.length).toBe(1);
  });

  it('stays where look-ups fail, and the card says what was not checked', async () => {
    started.site.break({ matches: RECORDS, answer: { status: 503, delay: 6000 } });
    await page.goto(THREAD);
    expect(await waitForChip(page, isFirst, 8000)).toMatchObject({ outcome: 'open-weights' });
    const last = await waitForChip(page);
    expect(last?.outcome).not.toBe('open-source-open-data');
    expect(await openCard(page)).toMatch(/the site has a problem/);
  });

  it('is none without look-ups, nor from the cache: one label, no change', async () => {
    await page.goto(CRUST);
    await waitForChip(page, (chip) => chip !== undefined);
    await watch();
    expect(await waitForChip(page)).toMatchObject({ outcome: 'open-source-open-data' });
    expect((await watched())?.told).toEqual([]);
    await change(started.driver, { lookups: 'off' });
    await page.goto(RIDGE);
    const chip = await waitForChip(page, (each) => each?.state === 'assessed');
    expect(chip?.first).toBeUndefined();
  });
});
