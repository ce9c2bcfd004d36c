/** Pages that never rest, pages without end, and another extension in the same page. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type DriverPage, poll } from '../browsers/driver.ts';
import { chipOf, clickChip, popupFor, popupText, waitForCard, waitForChip } from '../browsers/label-view.ts';
import { OUR_ELEMENT, OUR_ELEMENTS, OUR_NAME } from '../browsers/our-element.ts';
import { change, storedSettings } from '../browsers/own-storage.ts';
import { type Started, start, startWith } from '../browsers/start.ts';
import { changed, withMarkup, withScript } from '../server/hostile.ts';
import { generateWeb } from '../web/generate.ts';

const RIDGE = 'https://huggingface.co/alpenglow/ridge-7b';
const CLOVER = 'https://github.com/openmeadow/clover';
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

describe.each(['chromium', 'firefox'] as const)('a page without rest in %s', (name) => {
  let started: Started;
  let page: DriverPage;
  beforeAll(async () => {
    started = await start(name, generateWeb(`.output/web-war-${name}`));
  });
  beforeEach(async () => {
    page = await started.driver.newPage();
  });
  afterEach(() => page.close());
  afterAll(() => started?.close());

  it('five thousand changes a second: the label comes, stays, and the page goes on', async () => {
    started.site.break(
      changed(
        started.site,
        RIDGE,
        withScript(`window.changes = 0; window.frames_ = 0;
        addEventListener('DOMContentLoaded', () => {
          const place = document.body.appendChild(document.createElement('div'));
          setInterval(() => { for (let at = 0; at < 25; at++) { const each = document.createElement('i'); each.className = 'x' + at; place.append(each); each.remove(); changes += 2; } }, 10);
          const frame = () => { frames_ += 1; requestAnimationFrame(frame); };
          frame();
        });`),
      ),
    );
    await page.goto(RIDGE);
    expect((await waitForChip(page))?.outcome).toBe('open-weights');
    await page.evaluate(`window.kept = ${OUR_ELEMENT}; window.changes = 0; window.frames_ = 0; 0`);
    await pause(3000);
    expect(await page.evaluate<number>('changes')).toBeGreaterThan(6000);
    expect(await page.evaluate<number>('frames_')).toBeGreaterThan(30);
    expect(await page.evaluate('kept.isConnected')).toBe(true);
  });

  it('fifty thousand nodes: the label comes', async () => {
    started.site.break(changed(started.site, RIDGE, withMarkup('<div><p><b>x</b> <i>y</i></p></div>'.repeat(12_500))));
    await page.goto(RIDGE);
    expect((await waitForChip(page))?.outcome).toBe('open-weights');
    expect(await page.evaluate<number>('document.querySelectorAll("*").length')).toBeGreaterThan(50_000);
    await clickChip(page);
    expect(await waitForCard(page)).toContain('Runs with Transformers');
  });

  it('a title that is made anew twenty times a second: returns are counted, and the popup tells', async () => {
    started.site.break(
      changed(
        started.site,
        RIDGE,
        withScript(`window.returned = 0; new MutationObserver((all) => { for (const { addedNodes } of all) for (const node of addedNodes) if (${OUR_NAME}.test(node.localName)) returned += 1; }).observe(document, { childList: true, subtree: true });
        setInterval(() => { const line = document.querySelector('h1.title'); const fresh = line?.cloneNode(true); [...fresh?.children ?? []].find((each) => ${OUR_NAME}.test(each.localName))?.remove(); line?.replaceWith(fresh); }, 50);`),
      ),
    );
    await page.goto(RIDGE);
    // It comes back a few times, and then no more.
    const atRest = async (): Promise<number> => {
      const before = await page.evaluate<number>('returned');
      await pause(1000);
      return (await page.evaluate<number>('returned')) === before ? before : 0;
    };
    const returned = await poll(atRest, (times) => times > 3, 30_000);
    expect(returned).toBeGreaterThan(3);
    expect(returned).toBeLessThanOrEqual(11);
    const popup = await popupFor(started.driver, RIDGE);
    expect(await popupText(popup, 'Open Weights AI')).toContain('Open Weights AI');
    await popup.close();
  });
});

describe.each(['chromium', 'firefox'] as const)('beside an extension that rewrites pages in %s', (name) => {
  let started: Started;
  beforeAll(async () => {
    started = await startWith(name, { beside: ['e2e/extensions/rewriter'] }, generateWeb(`.output/web-beside-${name}`));
  });
  afterAll(() => started?.close());

  it.each([
    [RIDGE, 'open-weights'],
    [CLOVER, 'open-source-open-data'],
  ])('the label of %s stays right, single and usable', async (url, outcome) => {
    const page = await started.driver.newPage();
    await page.goto(url);
    await pause(2600);
    expect((await waitForChip(page))?.outcome).toBe(outcome);
    expect(await page.evaluate('document.documentElement.dataset.rewriterScheme')).toMatch(/dark|dimmed/);
    expect(await page.evaluate(`${OUR_ELEMENTS}.length`)).toBe(1);
    const { box } = (await chipOf(page)) ?? expect.fail('no chip');
    expect(box.width).toBeGreaterThan(100);
    await clickChip(page);
    expect(await waitForCard(page)).toMatch(/Runs with|weights/i);
    expect(page.errors()).toEqual([]);
    await page.close();
  });

  it('refuses what the other extension asks', async () => {
    const finder = await started.driver.extensionPage('popup.html?tab=0');
    const id = await finder.evaluate<string>('(globalThis.browser ?? chrome).runtime.id');
    await change(started.driver, { showClaim: true });
    const page = await started.driver.newPage();
    await page.goto(`${RIDGE}#target=${encodeURIComponent(id)}`);
    const answer = await poll(
      () => page.evaluate<string | undefined>('document.documentElement.dataset.rewriterAnswer'),
      (text) => text !== undefined,
      5000,
    );
    expect(answer).toMatch(/^refused|^answered: undefined/);
    expect(await storedSettings(started.driver)).toMatchObject({ paused: false, showClaim: true });
    expect((await waitForChip(page))?.outcome).toBe('open-weights');
    await page.close();
    await finder.close();
  });
});
