/** Chip and card in use: pointer, keyboard, touch, themes, narrow windows, layout. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ChromiumPage } from '../browsers/chromium-page.ts';
import { type DriverPage, poll } from '../browsers/driver.ts';
import { cardOf, chipOf, clickChip, waitForCard, waitForChip } from '../browsers/label-view.ts';
import { OUR_ELEMENT, OUR_ELEMENTS, OUR_NAME } from '../browsers/our-element.ts';
import { type Started, start } from '../browsers/start.ts';
import { generateWeb } from '../web/generate.ts';

const RIDGE = 'https://huggingface.co/alpenglow/ridge-7b';
const DARK = 'https://huggingface.co/hospital-verona/radiograph-1b';
const CLOVER = 'https://github.com/openmeadow/clover';

/** What has the focus inside our element. */
const focused = (page: DriverPage): Promise<string | undefined> =>
  page.inLabel<string>(
    'function () { const at = this.activeElement; return at ? at.localName + "." + at.className : ""; }',
  );

describe.each(['chromium', 'firefox'] as const)('using the label in %s', (name) => {
  let started: Started;
  let page: DriverPage;
  beforeAll(async () => {
    started = await start(name, generateWeb(`.output/web-use-${name}`));
  });
  beforeEach(async () => {
    page = await started.driver.newPage();
    await page.goto(RIDGE);
    await waitForChip(page);
    return () => page.close();
  });
  afterAll(() => started?.close());

  it('is out of the page’s reach', async () => {
    expect(await page.evaluate(`String(${OUR_ELEMENT}.shadowRoot)`)).toBe('null');
    expect(await page.evaluate(`${OUR_ELEMENTS}.length`)).toBe(1);
  });

  it('says everything in its accessible name', async () => {
    const chip = await chipOf(page);
    expect(chip?.name).toBe(
      'G7 openness, step 2 of 4: Open Weights AI. Vendor says: open source – not shown by what was found. Open details.',
    );
  });

  it('opens on hover, stays while the pointer is on the card, and closes after it left', async () => {
    const { box } = (await chipOf(page)) ?? expect.fail('no chip');
    await page.moveTo(box.x + 20, box.y + 10);
    expect(await waitForCard(page)).toContain('Components'.toUpperCase());
    await page.moveTo(box.x + 40, box.y + 60);
    await page.moveTo(box.x + 60, box.y + 200);
    await new Promise((done) => setTimeout(done, 700));
    expect(await cardOf(page)).toBeDefined();
    await page.moveTo(5, 700);
    expect(await waitForCard(page, false)).toBeUndefined();
  });

  it('does not open when the pointer only passes', async () => {
    const { box } = (await chipOf(page)) ?? expect.fail('no chip');
    await page.moveTo(box.x + 20, box.y + 10);
    await page.moveTo(5, 700);
    await new Promise((done) => setTimeout(done, 600));
    expect(await cardOf(page)).toBeUndefined();
  });

  it('closes on Esc from hover without taking the focus from the page', async () => {
    const { box } = (await chipOf(page)) ?? expect.fail('no chip');
    await page.evaluate('document.querySelector("button.like").focus()');
    await page.moveTo(box.x + 20, box.y + 10);
    await waitForCard(page);
    await page.press('Escape');
    expect(await waitForCard(page, false)).toBeUndefined();
    expect(await page.evaluate('document.activeElement.className')).toBe('like');
  });

  it('works by keyboard alone: open, walk, close, and the focus returns', async () => {
    await page.evaluate('document.querySelector("button.like").focus()');
    await page.press('Tab');
    expect(await focused(page)).toMatch(/^button\.chip/);
    await page.press('Enter');
    await waitForCard(page);
    await new Promise((done) => setTimeout(done, 100));
    expect(await focused(page)).toMatch(/^h2\./);
    expect((await chipOf(page))?.expanded).toBe(true);
    await page.press('Tab');
    expect(await focused(page)).toBe('button.close');
    await page.press('Tab');
    // Firefox lets the keyboard reach what scrolls.
    if ((await focused(page)) === 'div.body') await page.press('Tab');
    // A word that is explained, a link, or what unfolds.
    expect(await focused(page)).toMatch(/^(?:button\.term|a\.|summary\.)/);
    // The sentence of an explained word closes first.
    if ((await focused(page))?.startsWith('button.term')) await page.press('Escape');
    await page.press('Escape');
    expect(await waitForCard(page, false)).toBeUndefined();
    expect(await focused(page)).toMatch(/^button\.chip/);
    await page.press('Space');
    expect(await waitForCard(page)).toBeDefined();
  });

  it('keeps Esc for itself while the card is open', async () => {
    await page.evaluate('window.heard = 0; addEventListener("keydown", () => { window.heard += 1; }); 0');
    await clickChip(page);
    await waitForCard(page);
    await page.press('Escape');
    expect(await page.evaluate('window.heard')).toBe(0);
    await page.press('Escape');
    expect(await page.evaluate('window.heard')).toBe(1);
  });

  it('ignores clicks that a script made', async () => {
    await page.evaluate(`${OUR_ELEMENT}.click()`);
    await page.inLabel('function () { this.querySelector(".chip").click(); }');
    await new Promise((done) => setTimeout(done, 300));
    expect(await cardOf(page)).toBeUndefined();
  });

  it('follows the site’s theme', async () => {
    expect((await chipOf(page))?.theme).toBe('light');
    await page.goto(DARK);
    expect((await waitForChip(page))?.theme).toBe('dark');
  });

  it('moves nothing but what follows it in its own row', async () => {
    const rows =
      'JSON.stringify([...document.querySelectorAll(".tags, .tabs, .card, .side")].map((e) => e.getBoundingClientRect().y))';
    const withLabel = await page.evaluate<string>(rows);
    await page.evaluate(`${OUR_ELEMENT}.remove()`);
    const without = await page.evaluate<string>(rows);
    expect(withLabel).toBe(without);
    expect(await waitForChip(page)).toBeDefined();
  });

  it.each([
    [RIDGE, 390],
    [CLOVER, 390],
    [RIDGE, 320],
  ])('stays inside a narrow window: %s at %i px', async (url, width) => {
    await page.resize(width, 700);
    await page.goto(url);
    const chip = await waitForChip(page);
    expect(chip?.box.x).toBeGreaterThanOrEqual(0);
    expect((chip?.box.x ?? 0) + (chip?.box.width ?? 0)).toBeLessThanOrEqual(width);
    // On a line of its own it does not lie on the line before.
    const { y } = chip?.box ?? expect.fail('no chip');
    const bottoms = await page.evaluate<number[]>(
      `[...${OUR_ELEMENT}.parentElement.children].filter(({ localName }) => !${OUR_NAME}.test(localName)).map((each) => each.getBoundingClientRect().bottom)`,
    );
    expect(Math.max(...bottoms)).toBeLessThanOrEqual(y);
    await clickChip(page);
    await waitForCard(page);
    const card = await page.inLabel<{ left: number; right: number; top: number; bottom: number }>(
      'function () { return this.querySelector(".card").getBoundingClientRect().toJSON(); }',
    );
    expect(card?.left).toBeGreaterThanOrEqual(0);
    expect(card?.right).toBeLessThanOrEqual(width);
    expect(card?.bottom).toBeLessThanOrEqual(700);
  });

  it('scrolls to a quoted passage on the page itself', async () => {
    await page.resize(1000, 420);
    await page.goto(RIDGE);
    await clickChip(page);
    await waitForCard(page);
    // The licence's sentence stands at the page's end.
    const link = `[...this.querySelectorAll('a')].find((each) => each.hash.includes('Apache'))`;
    const box = await page.inLabel<{ x: number; y: number }>(
      `function () { const link = ${link}; link.scrollIntoView({ block: 'center' }); const { x, y, width, height } = link.getBoundingClientRect(); return { x: x + width / 2, y: y + height / 2 }; }`,
    );
    expect(await page.inLabel(`function () { return ${link}.target; }`)).toBe('');
    expect(await page.inLabel(`function () { return ${link}.hash.startsWith('#:~:text='); }`)).toBe(true);
    await page.click(box?.x ?? 0, box?.y ?? 0);
    expect(
      await poll(
        () => page.evaluate<number>('scrollY'),
        (y) => y > 20,
        3000,
      ),
    ).toBeGreaterThan(20);
    expect(await page.evaluate('String(getSelection())')).toBe(
      'The weights are released under the Apache 2.0 license.',
    );
    expect(await page.evaluate('location.pathname')).toBe('/alpenglow/ridge-7b');
  });

  it.runIf(name === 'chromium')('shifts the layout by less than 0.01', async () => {
    await page.goto(RIDGE);
    await page.evaluate(
      'window.shift = 0; new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.shift += entry.value; }).observe({ type: "layout-shift", buffered: true }); 0',
    );
    await waitForChip(page);
    await new Promise((done) => setTimeout(done, 300));
    expect(await page.evaluate<number>('window.shift')).toBeLessThan(0.01);
  });

  it.runIf(name === 'chromium')('opens on touch', async () => {
    if (!(page instanceof ChromiumPage)) throw new Error('not Chromium');
    const { box } = (await chipOf(page)) ?? expect.fail('no chip');
    const point = { x: box.x + 20, y: box.y + 10 };
    await page.session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    await page.session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
    await page.session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    expect(await waitForCard(page)).toBeDefined();
  });
});
