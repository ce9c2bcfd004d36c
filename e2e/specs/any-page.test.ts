/** Any page: read when the toolbar button is pressed there, explained in the popup, labelled for good where that is wanted. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { poll } from '../browsers/driver.ts';
import { OUR_ELEMENT } from '../browsers/our-element.ts';
import { startWithToolbar, type ToolbarDriver } from '../browsers/toolbar.ts';
import { type Listening, serve } from '../server/https.ts';
import { ReplicaSite } from '../server/replica-site.ts';
import { generateWeb } from '../web/generate.ts';
import { ANY_PAGES } from '../web/pages/index.ts';

const TARN = 'https://www.tarn-lab.example/tarn-1';
const TIDE = 'https://www.liquid.ai/blog/tide-2';
/** As the explanation is headed; the ladder below names all steps. */
const LABELS: Readonly<Record<string, string>> = {
  'open-weights': 'step 2 of 4',
  'weights-available': 'step 1 of 4',
};

const textOf = (popup: Page, has: RegExp): Promise<string> =>
  poll(
    // With what unfolds in it.
    () =>
      popup
        .evaluate(() =>
          [
            document.body.innerText,
            ...[...document.querySelectorAll('details:not([open])')].map((each) => each.textContent),
          ].join('\n'),
        )
        .catch(() => ''),
    (text) => has.test(text),
    8000,
  );
const hasLabel = async (page: Page): Promise<boolean> => (await page.evaluate(`${OUR_ELEMENT} !== null`)) === true;
const press = async (popup: Page, words: string): Promise<void> => {
  const button = await popup.waitForSelector(`xpath///button[normalize-space()="${words}"]`, { timeout: 4000 });
  await button?.click();
};

describe('any page in chromium', () => {
  let server: Listening;
  let site: ReplicaSite;
  let driver: ToolbarDriver;
  beforeAll(async () => {
    site = new ReplicaSite([generateWeb('.output/web-any')]);
    server = await serve(site);
    driver = await startWithToolbar(server.port, ['https://www.tarn-lab.example/*']);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  async function open(url: string): Promise<Page> {
    const page = await driver.newPage();
    await page.goto(url);
    return page;
  }

  it.each(ANY_PAGES.map((each) => [each.url, each] as const))('%s', async (url, { expect: wanted }) => {
    const page = await open(url);
    const popup = await driver.press(page);
    if (wanted.outcome === 'absent') {
      expect(await textOf(popup, /No label/)).toMatch(/does not present a model/);
    } else {
      const label = LABELS[wanted.outcome] ?? expect.fail('no such label');
      const text = await textOf(popup, new RegExp(label));
      expect(text).toContain(label);
      for (const words of wanted.says ?? []) expect(text).toContain(words);
    }
    expect(await textOf(popup, /Always label/)).toContain('Always label this site');
    // Nothing of ours is drawn on the page.
    expect(await hasLabel(page)).toBe(false);
    await popup.close();
    await page.close();
  });

  it('is read anew when the same tab shows another page', async () => {
    const page = await open(TARN);
    const first = await driver.press(page);
    await textOf(first, /Tarn-1/);
    await first.close();
    await page.goto('https://cooking.example/soup');
    const second = await driver.press(page);
    const text = await textOf(second, /No label/);
    expect(text).toContain('does not present a model');
    expect(text).not.toContain('Tarn-1');
    await second.close();
    await page.close();
  });

  it('asks nobody about what it read', () => {
    expect(site.requests.filter(({ url }) => /huggingface\.co\/api|\/resolve\//.test(url))).toEqual([]);
  });

  it('offers to look up the hub page that it links to, and does so from then on', async () => {
    const page = await open(TIDE);
    const popup = await driver.press(page);
    expect(await textOf(popup, /Look up linked/)).toMatch(/LiquidAI\/Tide2-8B on Hugging Face/);
    await press(popup, 'Look up linked pages');
    await popup.close().catch(() => {});
    const again = await driver.press(page);
    expect(await textOf(again, /step 2 of 4/)).toContain('Open Weights AI');
    expect(site.requests.some(({ url }) => url.includes('/api/models/LiquidAI/Tide2-8B'))).toBe(true);
    await again.close();
    await page.close();
  });

  it('is labelled for good when the reader allows its site, at once and later, until that is taken back', async () => {
    const page = await open(TARN);
    const popup = await driver.press(page);
    expect(await textOf(popup, /Always label/)).toContain('the browser will ask you');
    await press(popup, 'Always label this site');
    expect(await poll(() => hasLabel(page), Boolean, 5000)).toBe(true);
    await page.reload();
    expect(await poll(() => hasLabel(page), Boolean, 5000)).toBe(true);
    const again = await driver.press(page);
    expect(await textOf(again, /Stop labeling/)).toContain('Open Weights AI');
    await press(again, 'Stop labeling this site');
    await textOf(again, /Always label/);
    // From the page that is open it goes at once, and comes back where the reader thinks better of it.
    expect(
      await poll(
        () => hasLabel(page),
        (there) => !there,
        5000,
      ),
    ).toBe(false);
    await press(again, 'Always label this site');
    expect(await poll(() => hasLabel(page), Boolean, 5000)).toBe(true);
    const last = await driver.press(page);
    await press(last, 'Stop labeling this site');
    await textOf(last, /Always label/);
    await last.close().catch(() => {});
    await page.reload();
    await new Promise((done) => setTimeout(done, 1500));
    expect(await hasLabel(page)).toBe(false);
  });
});
