/** Languages: the choice acts at once everywhere; every language, and a longer one from right to left, fits the room there is. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/model/index.ts';
import { type DriverPage, poll } from '../browsers/driver.ts';
import { CLAIM_IS_WHOLE, clickChip, popupFor, popupText, waitForCard, waitForChip } from '../browsers/label-view.ts';
import { change } from '../browsers/own-storage.ts';
import { outsideBrackets, pseudoBuild } from '../browsers/pseudo.ts';
import { openReport, reportOn } from '../browsers/report-view.ts';
import { type Started, start, startWith } from '../browsers/start.ts';
import { generateWeb } from '../web/generate.ts';

const RIDGE = 'https://huggingface.co/alpenglow/ridge-7b';
const CLOVER = 'https://github.com/openmeadow/clover';

const textsOf = (language: string): typeof import('../../locales/en.json') & { translation: Record<string, string> } =>
  JSON.parse(readFileSync(`locales/${language}.json`, 'utf8'));

/** Presses a language on the options page, as a person does. */
async function choose(options: DriverPage, language: string): Promise<void> {
  await options.evaluate(`(() => {
    const select = [...document.querySelectorAll('select')].find((each) => each.querySelector('option[lang=de]'));
    select.value = '${language}';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
}

describe.each(['chromium', 'firefox'] as const)('the language in %s', (name) => {
  let started: Started;
  beforeAll(async () => {
    started = await start(name, generateWeb(`.output/web-languages-${name}`));
  });
  afterAll(() => started?.close());

  it('is chosen on the options page and acts at once, in open tabs too', async () => {
    const page = await started.driver.newPage();
    await page.goto(RIDGE);
    await waitForChip(page);
    const options = await started.driver.extensionPage('options.html');
    await popupText(options, 'Settings');
    for (const language of ['de', 'ja', 'en']) {
      const { chip, options: words, translation, element } = textsOf(language);
      await choose(options, language);
      expect(await popupText(options, words.title)).toContain(words.title);
      expect(await options.evaluate('document.documentElement.lang')).toMatch(new RegExp(`^${language}`));
      const [start] = chip.wholeStep.split('$1');
      const seen = await waitForChip(page, (each) => each?.name.startsWith(start as string) ?? false);
      expect(seen?.name).toContain(start);
      expect(seen?.text).toContain('Open Weights AI');
      const popup = await popupFor(started.driver, RIDGE);
      const text = await popupText(popup, element.weights);
      expect(text).toContain('Open Weights AI');
      if (language !== 'en') {
        expect(text).toContain(translation['open-weights']);
        expect(await popup.evaluate(`document.querySelector('.verdict [lang=en]').textContent`)).toBe(
          'Open Weights AI',
        );
      }
      await popup.close();
    }
    expect(page.errors()).toEqual([]);
    await options.close();
    await page.close();
  });
});

/** Elements that are wider than the room they have, and do not scroll by themselves. */
const OVERFLOWING = `(root) => [...root.querySelectorAll('*')]
  .filter((each) => !/^(?:PRE|TEXTAREA|SVG|CODE)$/i.test(each.tagName) && !each.closest('.visually-hidden, .chip, pre, svg'))
  .filter((each) => each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).display !== 'inline')
  .map((each) => each.tagName + '.' + each.className + ': ' + each.textContent.slice(0, 40))`;

/** Chip and open card of a page, in a window this wide: the chip is one line in the window, nothing in the card is cut. */
async function looksWhole(page: DriverPage, url: string, width: number, rtl: boolean): Promise<void> {
  await page.resize(width, 800);
  await page.goto(url);
  await waitForChip(page);
  if (rtl) await page.inLabel(`function () { this.lastElementChild.dir = 'rtl'; }`);
  const chip = await waitForChip(page);
  // Where it is narrow, what the vendor claims has a line of its own, and a long label two.
  expect(chip?.box.height, `${url} ${width}`).toBeLessThanOrEqual(width < 480 ? 66 : 26);
  expect(await page.inLabel(CLAIM_IS_WHOLE), `${url} ${width}`).toBe(true);
  expect(chip?.box.x).toBeGreaterThanOrEqual(0);
  expect((chip?.box.x ?? 0) + (chip?.box.width ?? 0)).toBeLessThanOrEqual(width);
  await clickChip(page);
  await waitForCard(page);
  const [left, right, ...cut] = await poll(
    async () =>
      (await page.inLabel<(number | string)[]>(`function () {
        const card = this.querySelector('.card');
        const { left, right } = card.getBoundingClientRect();
        return [left, right, ...(${OVERFLOWING})(card)];
      }`)) ?? [],
    (found) => found.length > 0,
    3000,
  );
  expect(left).toBeGreaterThanOrEqual(0);
  expect(right).toBeLessThanOrEqual(width);
  expect(cut).toEqual([]);
}

/** Pages of the extension in a window 320 px wide. */
async function ownPagesFit(started: Started, report: string, rtl: boolean): Promise<void> {
  for (const path of ['options.html', 'welcome.html', report]) {
    const own = await started.driver.extensionPage(path);
    await own.resize(320, 700);
    await popupText(own);
    if (rtl) await own.evaluate(`document.documentElement.dir = 'rtl'; 0`);
    await own.evaluate(`document.querySelectorAll('details').forEach((each) => { each.open = true; }); 0`);
    expect(await own.evaluate('document.documentElement.scrollWidth'), path).toBeLessThanOrEqual(320);
    expect(await own.evaluate(`(${OVERFLOWING})(document.body)`), path).toEqual([]);
    await own.close();
  }
}

describe('room for words, in chromium', () => {
  let started: Started;
  let page: DriverPage;
  let report: string;
  beforeAll(async () => {
    started = await start('chromium', generateWeb('.output/web-languages'));
    report = await reportOn(started.driver, RIDGE, 'Open Weights AI');
    page = await started.driver.newPage();
  });
  afterAll(() => started?.close());

  it.each([...LANGUAGES])('%s fits chip, card and pages', async (language) => {
    await change(started.driver, { language });
    for (const url of [RIDGE, CLOVER]) for (const width of [320, 390, 1280]) await looksWhole(page, url, width, false);
    await ownPagesFit(started, report, false);
  });
});

describe('a language 40 % longer, in chromium', () => {
  let started: Started;
  let page: DriverPage;
  beforeAll(async () => {
    started = await startWith('chromium', { extension: pseudoBuild() }, generateWeb('.output/web-pseudo'));
    page = await started.driver.newPage();
  });
  afterAll(() => started?.close());

  it.each([false, true])('fits, from right to left: %s', async (rtl) => {
    for (const url of [RIDGE, CLOVER]) for (const width of [320, 1280]) await looksWhole(page, url, width, rtl);
    await page.goto(RIDGE);
    await waitForChip(page);
    const popup = await popupFor(started.driver, RIDGE);
    await popupText(popup, 'Open Weights AI');
    if (rtl) await popup.evaluate(`document.documentElement.dir = 'rtl'; 0`);
    expect(await popup.evaluate(`(${OVERFLOWING})(document.body)`)).toEqual([]);
    const report = await openReport(popup);
    await popup.close();
    await ownPagesFit(started, report, rtl);
  });

  it('shows no word that is not in locales/', async () => {
    await page.goto(RIDGE);
    await waitForChip(page);
    const popup = await popupFor(started.driver, RIDGE);
    await popupText(popup, 'Open Weights AI');
    const report = await openReport(popup);
    await popup.close();
    for (const path of ['options.html', 'welcome.html', report]) {
      const own = await started.driver.extensionPage(path);
      await popupText(own);
      // Left out: what comes from pages (isolated or quoted), names of languages and vendors, official names, addresses, names of files.
      const seen = await own.evaluate<string>(`(() => {
        const copy = document.body.cloneNode(true);
        copy.querySelectorAll('[lang=en], bdi[dir=auto], blockquote, code, pre, option[lang], .hosts, .like-a-page, script, style, textarea').forEach((each) => each.remove());
        return copy.textContent;
      })()`);
      const left = outsideBrackets(seen).replace(
        /Open (?:Source|Weights) AI(?: with Open Data)?|Weights Available AI|LICENSE/g,
        '',
      );
      expect(left.match(/https?:\S+|[A-Za-z]{3,}/g)?.filter((word) => !word.startsWith('https:')) ?? [], path).toEqual(
        [],
      );
      await own.close();
    }
  });
});
