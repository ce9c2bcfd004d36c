/** Access: axe on every surface in both browsers, keyboard walks, narrow windows, zoom, right to left. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DriverPage, poll } from '../browsers/driver.ts';
import { popupFor, popupText } from '../browsers/label-view.ts';
import { reportOn } from '../browsers/report-view.ts';
import { type Started, start } from '../browsers/start.ts';
import { generateWeb } from '../web/generate.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RIDGE = 'https://huggingface.co/alpenglow/ridge-7b';

/** What axe finds on a page, shadow roots included: rule and elements. */
async function violations(page: DriverPage): Promise<string[]> {
  await page.evaluate(`${AXE}; 0`);
  return page.evaluate<string[]>(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(
      ({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target).join(' ')),
    )`,
  );
}

/** What axe finds when colors have arrived: they change over a moment, which a busy machine draws out. */
const settled = (page: DriverPage): Promise<string[]> =>
  poll(
    () => violations(page),
    (found) => found.length === 0,
    5000,
  );

const contentWidth = (page: DriverPage): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth');

const SAMPLE = `document.querySelector('openness-label').shadowRoot`;

/** The welcome page with its sample, which comes a moment after the page's text. */
async function welcomePage(started: Started): Promise<DriverPage> {
  const page = await started.driver.extensionPage('welcome.html');
  const drawn = await poll(
    () =>
      page.evaluate<boolean>(`Boolean(document.querySelector('openness-label')?.shadowRoot?.querySelector('button'))`),
    (seen) => seen,
    5000,
  );
  expect(drawn, 'the sample of the welcome page').toBe(true);
  return page;
}

/** Presses the sample's chip on the welcome page, and waits for the card. */
async function openSample(page: DriverPage): Promise<void> {
  const spot = await page.evaluate<{ x: number; y: number }>(`(() => {
    const chip = ${SAMPLE}.querySelector('button');
    chip.scrollIntoView({ block: 'start' });
    const box = chip.getBoundingClientRect();
    return { x: box.x + 20, y: box.y + box.height / 2 };
  })()`);
  await page.click(spot.x, spot.y);
  await poll(
    () => page.evaluate<boolean>(`${SAMPLE}.querySelector('.card') !== null`),
    (open) => open,
    3000,
  );
}

describe.each(['chromium', 'firefox'] as const)('access in %s', (name) => {
  let started: Started;
  let report: string;
  beforeAll(async () => {
    started = await start(name, generateWeb(`.output/web-access-${name}`));
    report = await reportOn(started.driver, RIDGE, 'Open Weights AI');
  });
  afterAll(() => started?.close());

  it('begins with one welcome page after the installation', () => expect(started.driver.welcomed).toBe(true));

  /** Each surface, with its page ready to be looked at. */
  const SURFACES: readonly (readonly [string, () => Promise<DriverPage>])[] = [
    ['welcome, with chip', () => welcomePage(started)],
    [
      'card',
      async () => {
        const page = await welcomePage(started);
        await openSample(page);
        return page;
      },
    ],
    ['options', () => started.driver.extensionPage('options.html')],
    ['report', () => started.driver.extensionPage(report)],
    ['report that is gone', () => started.driver.extensionPage('report.html?id=none')],
    ['popup', () => popupFor(started.driver, RIDGE)],
    [
      'popup, other readings',
      async () => {
        const popup = await popupFor(started.driver, RIDGE);
        await popupText(popup, 'Other definitions');
        await popup.evaluate(`document.querySelectorAll('[role=tab]')[1].click()`);
        return popup;
      },
    ],
  ];

  it.each(SURFACES)('%s: axe finds nothing, light and dark', async (_, open) => {
    const page = await open();
    await poll(
      () => page.evaluate<string>('document.body.innerText'),
      (text) => text.length > 40,
      5000,
    );
    expect(await settled(page)).toEqual([]);
    await page.dark(true);
    expect(await settled(page)).toEqual([]);
    expect(page.errors()).toEqual([]);
    await page.close();
  });

  it.each(SURFACES.filter(([surface]) => surface !== 'card'))(
    '%s: nothing runs out at 320 px, as at fourfold zoom, nor from right to left',
    async (_, open) => {
      const page = await open();
      await page.resize(320, 640);
      await popupText(page);
      expect(await contentWidth(page)).toBeLessThanOrEqual(320);
      await page.evaluate(`document.documentElement.dir = 'rtl'; 0`);
      expect(await contentWidth(page)).toBeLessThanOrEqual(320);
      await page.close();
    },
  );

  it('the card is walked through by keyboard, and focus returns', async () => {
    const page = await welcomePage(started);
    const focus = (): Promise<string> =>
      page.evaluate(`(() => {
        const inside = ${SAMPLE}.activeElement ?? document.activeElement;
        return inside.localName + (inside.className ? '.' + inside.className : '');
      })()`);
    await page.press('Tab');
    expect(await focus()).toBe('button.chip');
    await page.press('Enter');
    expect(await poll(focus, (seen) => seen === 'h2', 3000)).toBe('h2');
    await page.press('Tab');
    expect(await focus()).toBe('button.close');
    const seen: string[] = [];
    for (let at = 0; at < 24 && !seen.includes('summary.action'); at++) {
      await page.press('Tab');
      seen.push(await focus());
    }
    expect(seen).toContain('a');
    expect(seen).toContain('summary.action');
    await page.press('Enter');
    await page.press('Tab');
    expect(await focus()).toBe('button.action');
    await page.press('Escape');
    expect(await focus()).toBe('button.chip');
    expect(await page.evaluate(`${SAMPLE}.querySelector('.card')`)).toBeNull();
    await page.close();
  });

  it('the popup’s tabs are moved by arrow keys', async () => {
    const popup = await popupFor(started.driver, RIDGE);
    await popupText(popup, 'Other definitions');
    const shown = (): Promise<string> =>
      popup.evaluate(`document.activeElement.id + ' ' + document.querySelector('[role=tabpanel]:not([hidden])').id`);
    await popup.press('Tab');
    expect(await shown()).toBe('tab-label panel-label');
    await popup.press('ArrowRight');
    expect(await shown()).toBe('tab-readings panel-readings');
    await popup.press('ArrowRight');
    expect(await shown()).toBe('tab-label panel-label');
    await popup.press('End');
    expect(await shown()).toBe('tab-readings panel-readings');
    await popup.close();
  });
});
