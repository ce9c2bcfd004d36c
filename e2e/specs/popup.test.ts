/** Popup and toolbar button: the explanation in full, the switches, and what is said where there is no label. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { poll } from '../browsers/driver.ts';
import { chipOf, clickChip, popupFor, popupText, waitForCard, waitForChip } from '../browsers/label-view.ts';
import { type Started, start } from '../browsers/start.ts';
import { generateWeb } from '../web/generate.ts';

const RIDGE = 'https://huggingface.co/alpenglow/ridge-7b';
const MOSS = 'https://huggingface.co/openherbarium/moss-base';
const RIPPLE = 'https://github.com/brookside/ripple';
const SPANNER = 'https://github.com/toolsmith/spanner';

describe.each(['chromium', 'firefox'] as const)('popup in %s', (name) => {
  let started: Started;
  beforeAll(async () => {
    started = await start(name, generateWeb(`.output/web-popup-${name}`));
  });
  afterAll(() => started?.close());

  /** Badge and title of the toolbar button over the tab with this address. */
  const toolbar = async (url: string): Promise<{ badge: string; title: string }> => {
    const popup = await popupFor(started.driver, url);
    const seen = await popup.evaluate<{ badge: string; title: string }>(`(async () => {
      const api = globalThis.browser ?? chrome;
      const tabId = Number(new URLSearchParams(location.search).get('tab'));
      return { badge: await api.action.getBadgeText({ tabId }), title: await api.action.getTitle({ tabId }) };
    })()`);
    await popup.close();
    return seen;
  };

  it('explains as the card does', async () => {
    const page = await started.driver.newPage();
    await page.goto(RIDGE);
    await clickChip(page);
    const card = (await waitForCard(page)) ?? '';
    const popup = await popupFor(started.driver, RIDGE);
    await popupText(popup, 'LICENSE OF THE WEIGHTS');
    await popup.evaluate(`document.querySelector('[data-element=deploymentCode] details').open = true; 0`);
    expect(await popupText(popup, 'Runs with Transformers')).toContain('Runs with Transformers');
    const text = await popupText(popup);
    for (const part of ['Open Weights AI', 'step 2 of 4', 'open-source language model', 'Training data']) {
      expect(card).toContain(part);
      expect(text).toContain(part);
    }
    expect(popup.errors()).toEqual([]);
    await popup.evaluate(`document.querySelector('.report').open = true; 0`);
    expect(await popupText(popup, 'characters')).toMatch(/model card: [\d,]+ characters[\s\S]*judged in [\d.,]+ ms/);
    await popup.close();
    await page.close();
  });

  it('shows step or sign on the toolbar, and says the same in words', async () => {
    const page = await started.driver.newPage();
    await page.goto(RIDGE);
    await waitForChip(page);
    expect(await toolbar(RIDGE)).toEqual({ badge: '2', title: 'alpenglow/ridge-7b – Open Weights AI, step 2 of 4' });
    await page.goto(MOSS);
    await waitForChip(page);
    expect((await toolbar(MOSS)).badge).toBe('~');
    await page.goto(SPANNER);
    const after = await poll(
      () => toolbar(SPANNER),
      ({ badge }) => badge === '',
      5000,
    );
    expect(after).toEqual({ badge: '', title: 'Openness Label: no label on this page' });
    await page.close();
  });

  it('offers the label of a page in doubt, keeps what the reader chose, and takes it back', async () => {
    const page = await started.driver.newPage();
    await page.goto(RIPPLE);
    const popup = await popupFor(started.driver, RIPPLE);
    expect(await popupText(popup, 'may be about a model')).toContain('kept for this page');
    expect(await chipOf(page)).toBeUndefined();
    expect(await toolbar(RIPPLE)).toEqual({ badge: '', title: 'Openness Label: this page may be about a model' });
    const press = async (name: string): Promise<void> => {
      const { x, y } = await popup.evaluate<{ x: number; y: number }>(`(() => {
        const found = [...document.querySelectorAll('button')].find((each) => each.innerText === '${name}');
        found.scrollIntoView({ block: 'center' });
        const { x, y, width, height } = found.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      })()`);
      await popup.click(x, y);
    };
    await press('Show its label');
    expect((await waitForChip(page))?.outcome).toBe('open-weights');
    expect(await popupText(popup, 'Show no label here')).toContain('Open Weights AI');
    await page.goto(RIPPLE);
    expect((await waitForChip(page))?.outcome).toBe('open-weights');
    await popupText(popup, 'Show no label here');
    await press('Show no label here');
    expect(await waitForChip(page, (chip) => chip === undefined)).toBeUndefined();
    expect(await popupText(popup, 'may be about a model')).toContain('Show its label');
    expect(popup.errors()).toEqual([]);
    await popup.close();
    await page.close();
  });

  it('accepts open terms at once when the reader chooses so, and back', async () => {
    const page = await started.driver.newPage();
    await page.goto(MOSS);
    expect((await waitForChip(page))?.outcome).toBe('open-terms');
    const popup = await popupFor(started.driver, MOSS);
    await popupText(popup, 'moss-base');
    const toggle = (at: number) =>
      popup.evaluate(
        `document.querySelector('details').open = true; document.querySelectorAll('input[type=checkbox]')[${at}].click()`,
      );
    await toggle(0);
    expect((await waitForChip(page, (chip) => chip?.outcome === 'open-weights'))?.outcome).toBe('open-weights');
    await toggle(0);
    expect((await waitForChip(page, (chip) => chip?.outcome === 'open-terms'))?.outcome).toBe('open-terms');
    await popup.close();
    await page.close();
  });

  it('pauses everywhere and resumes', async () => {
    const page = await started.driver.newPage();
    await page.goto(RIDGE);
    await waitForChip(page);
    const popup = await popupFor(started.driver, RIDGE);
    await popupText(popup, 'Open Weights AI');
    const pause = `[...document.querySelectorAll('input[type=checkbox]')].at(-1).click()`;
    await popup.evaluate(pause);
    expect(await waitForChip(page, (chip) => chip === undefined)).toBeUndefined();
    expect(await popupText(popup, 'is paused')).toContain('is paused');
    await page.goto(RIDGE);
    await new Promise((done) => setTimeout(done, 500));
    expect(await chipOf(page)).toBeUndefined();
    await popup.evaluate(pause);
    expect((await waitForChip(page))?.outcome).toBe('open-weights');
    await popup.close();
    await page.close();
  });

  it('says on other pages that they are not read', async () => {
    const popup = await started.driver.extensionPage('popup.html?tab=99999');
    expect(await popupText(popup, 'No label')).toMatch(/any other page when you press its button there/);
    await popup.close();
  });
});
