/** Touch: chip, card, words, popup and report at 390 px by touch events; from the welcome page to the first label. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DriverPage, poll } from '../browsers/driver.ts';
import { cardOf, popupFor, popupText, waitForCard, waitForChip } from '../browsers/label-view.ts';
import { openReport } from '../browsers/report-view.ts';
import { type Started, start } from '../browsers/start.ts';
import { generateWeb } from '../web/generate.ts';

const RIDGE = 'https://huggingface.co/alpenglow/ridge-7b';
const WIDTH = 390;

/** Source of a function that scrolls an element of `root` into sight and answers where a finger would press it. */
const spotOf = (root: string, selector: string): string => `(() => {
  const found = ${root}.querySelector(${JSON.stringify(selector)});
  if (!found) return null;
  found.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = found.getBoundingClientRect();
  return { x: x + Math.min(width / 2, 60), y: y + height / 2 };
})()`;

type Spot = { x: number; y: number };

async function tap(page: DriverPage, spot: Spot | null | undefined, what: string): Promise<void> {
  if (!spot) throw new Error(`there is no ${what} to tap`);
  await page.tap(spot.x, spot.y);
}

/** Taps an element of the label in a page. */
const tapInLabel = async (page: DriverPage, selector: string): Promise<void> =>
  tap(page, await page.inLabel<Spot | null>(`function () { return ${spotOf('this', selector)}; }`), selector);

/** Taps an element of a page of the extension. */
const tapOn = async (page: DriverPage, selector: string): Promise<void> =>
  tap(page, await page.evaluate<Spot | null>(spotOf('document', selector)), selector);

/** Asks the label until the answer is as wanted; answers it. */
const inLabel = <T>(page: DriverPage, expression: string, wanted: T): Promise<T | undefined> =>
  poll(
    () => page.inLabel<T>(`function () { return ${expression}; }`),
    (seen) => seen === wanted,
    5000,
  );

/** The same of a page of the extension. */
const inPage = <T>(page: DriverPage, expression: string, wanted: T): Promise<T> =>
  poll(
    () => page.evaluate<T>(expression),
    (seen) => seen === wanted,
    5000,
  );

const WORD = '.term[aria-expanded="true"]';

describe.each(['chromium', 'firefox'] as const)('touch in %s', (name) => {
  let started: Started;
  let page: DriverPage;
  beforeAll(async () => {
    started = await start(name, generateWeb(`.output/web-touch-${name}`));
    page = await started.driver.newPage();
    await page.resize(WIDTH, 800);
    await page.goto(RIDGE);
    await waitForChip(page);
  });
  afterAll(() => started?.close());

  it('a tap opens the card, which is in the window; a tap on a row unfolds it and explains the word', async () => {
    await tapInLabel(page, '.chip');
    expect(await waitForCard(page)).toContain('Open Weights AI');
    const [left, right] =
      (await page.inLabel<number[]>(
        `function () { const { left, right } = this.querySelector('.card').getBoundingClientRect(); return [left, right]; }`,
      )) ?? [];
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(WIDTH);
    await tapInLabel(page, '[data-element=weights] summary');
    expect(await inLabel(page, `this.querySelector('[data-element=weights] details').open`, true)).toBe(true);
    expect(await cardOf(page)).toContain('The numbers that a model learned in training');
  });

  it('a tap on a word shows its sentence in the card; Esc closes the sentence, the next Esc the card', async () => {
    await tapInLabel(page, '.ladder .term');
    expect(await inLabel(page, `this.querySelectorAll('${WORD}').length`, 1)).toBe(1);
    expect(await cardOf(page)).toContain('The place of a label among the four');
    const inside = await page.inLabel<boolean>(`function () {
      const box = this.querySelector('.meaning:not([hidden])').getBoundingClientRect();
      const body = this.querySelector('.card .body').getBoundingClientRect();
      return box.left >= body.left && box.right <= body.right && box.top >= body.top && box.bottom <= body.bottom;
    }`);
    expect(inside).toBe(true);
    await page.press('Escape');
    expect(await inLabel(page, `this.querySelectorAll('${WORD}').length`, 0)).toBe(0);
    expect(await cardOf(page)).toBeDefined();
    await page.press('Escape');
    expect(await waitForCard(page, false)).toBeUndefined();
  });

  it('a tap on the cross and a tap elsewhere close the card', async () => {
    for (const [way, close] of [
      ['cross', () => tapInLabel(page, '.close')],
      ['elsewhere', () => page.tap(200, 20)],
    ] as const) {
      await tapInLabel(page, '.chip');
      expect(await waitForCard(page)).toBeDefined();
      // Elsewhere is the page's head: beside the card is less room than a finger, and Chromium takes it for a tap on the card. A card that has only just come takes no press yet.
      for (let press = 0; press < 4 && (await cardOf(page)) !== undefined; press++) {
        await close();
        await waitForCard(page, false);
      }
      expect(await cardOf(page), way).toBeUndefined();
    }
  });

  it('the popup is used by taps: a row unfolds, the second tab is shown', async () => {
    const popup = await popupFor(started.driver, RIDGE);
    await popup.resize(WIDTH, 600);
    await popupText(popup, 'Open Weights AI');
    await tapOn(popup, '[data-element=weights] summary');
    expect(await inPage(popup, `document.querySelector('[data-element=weights] details').open`, true)).toBe(true);
    await tapOn(popup, '[role=tab][aria-selected=false]');
    expect(
      await inPage(popup, `document.querySelectorAll('[role=tab]')[1].getAttribute('aria-selected')`, 'true'),
    ).toBe('true');
    expect(await popup.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(WIDTH);
    await popup.close();
  });

  it('the report is used by taps: words are explained, the form is written in', async () => {
    const popup = await popupFor(started.driver, RIDGE);
    await popupText(popup, 'Open Weights AI');
    const path = await openReport(popup);
    await popup.close();
    const report = await started.driver.extensionPage(path);
    await report.resize(WIDTH, 800);
    await popupText(report, 'ridge-7b');
    await tapOn(report, '.ladder .term');
    expect(await inPage(report, `document.querySelectorAll('${WORD}').length`, 1)).toBe(1);
    await tapOn(report, 'textarea');
    expect(await inPage(report, 'document.activeElement.tagName', 'TEXTAREA')).toBe('TEXTAREA');
    expect(await report.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(WIDTH);
    await report.close();
  });

  it('the welcome page’s link leads to a model’s page, with its label', async () => {
    const welcome = await started.driver.extensionPage('welcome.html');
    await welcome.resize(WIDTH, 800);
    await popupText(welcome, 'Open a model page');
    const address = await welcome.evaluate<string>(`document.querySelector('a.main').href`);
    await welcome.close();
    await page.goto(address);
    expect((await waitForChip(page))?.state).toBe('assessed');
    await tapInLabel(page, '.chip');
    expect(await waitForCard(page)).toBeDefined();
  });
});
