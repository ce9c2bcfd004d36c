/** Control and use: settings act at once in open tabs, the history, files of settings, the report, the form for mistakes. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DriverPage, poll } from '../browsers/driver.ts';
import { clickChip, popupFor, popupText, waitForCard, waitForChip } from '../browsers/label-view.ts';
import { openReport } from '../browsers/report-view.ts';
import { type Started, start } from '../browsers/start.ts';
import { generateWeb } from '../web/generate.ts';

const RIDGE = 'https://huggingface.co/alpenglow/ridge-7b';
const CLOVER = 'https://github.com/openmeadow/clover';

/** Presses the control of an options page that a text labels. */
const press = (page: DriverPage, words: string): Promise<void> =>
  page.evaluate(`(() => {
    const found = [...document.querySelectorAll('label, button')].find((each) => each.textContent.trim().startsWith(${JSON.stringify(words)}));
    if (!found) throw new Error('nothing says ' + ${JSON.stringify(words)});
    found.click();
  })()`);

describe.each(['chromium', 'firefox'] as const)('control in %s', (name) => {
  let started: Started;
  let page: DriverPage;
  let options: DriverPage;
  beforeAll(async () => {
    started = await start(name, generateWeb(`.output/web-control-${name}`));
    page = await started.driver.newPage();
    await page.goto(RIDGE);
    await waitForChip(page);
    options = await started.driver.extensionPage('options.html');
    await popupText(options, 'Look-ups');
  });
  afterAll(() => started?.close());

  it('toolbar only: the chip goes at once, the button stays; and back', async () => {
    await press(options, 'Toolbar only');
    expect(await waitForChip(page, (chip) => chip === undefined)).toBeUndefined();
    const popup = await popupFor(started.driver, RIDGE);
    expect(await popupText(popup, 'Open Weights AI')).toContain('step 2 of 4');
    await popup.close();
    await press(options, 'Toolbar only');
    expect((await waitForChip(page))?.outcome).toBe('open-weights');
  });

  it('the claim is shown or not, on the chip and in its name', async () => {
    expect((await waitForChip(page))?.text).toContain('Vendor says');
    await press(options, 'Show the vendor’s claim');
    const without = await waitForChip(page, (chip) => chip !== undefined && !chip.text.includes('Vendor'));
    expect(without?.text).toBe('Open Weights AI');
    expect(without?.name).toBe('G7 openness, step 2 of 4: Open Weights AI. Open details.');
    await press(options, 'Show the vendor’s claim');
    expect((await waitForChip(page, (chip) => chip?.text.includes('Vendor') ?? false))?.name).toContain('Vendor says');
  });

  it('the short answer on commercial use is on the chip, and in its name, where it is wanted', async () => {
    expect((await waitForChip(page))?.text).not.toContain('commercial');
    await press(options, 'Show beside the label whether business use');
    const chip = await waitForChip(page, (seen) => /commercial.*open source/.test(seen?.text ?? ''));
    expect(chip?.text).toMatch(/^Open Weights AI commercial: yes .*open source/);
    expect(chip?.name).toContain('Open Weights AI. commercial: yes. Vendor says: open source');
    await press(options, 'Show beside the label whether business use');
    const without = await waitForChip(page, (seen) => /^(?!.*commercial).*Vendor/.test(seen?.text ?? ''));
    expect(without?.text).toMatch(/^(?!.*commercial).*Vendor/);
  });

  it('hidden on a site from its card, and shown again from the options', async () => {
    await clickChip(page);
    await waitForCard(page);
    const spot = await page.inLabel<{ x: number; y: number }>(`function () {
      const found = [...this.querySelectorAll('.quiet')].find((each) => each.textContent.startsWith('Hide on'));
      found.scrollIntoView();
      const { x, y } = found.getBoundingClientRect();
      return { x: x + 5, y: y + 5 };
    }`);
    await page.click(spot?.x ?? 0, spot?.y ?? 0);
    expect(await waitForChip(page, (chip) => chip === undefined)).toBeUndefined();
    expect(await popupText(options, 'Show again on huggingface.co')).toContain('Show again on huggingface.co');
    await press(options, 'Show again on huggingface.co');
    expect((await waitForChip(page))?.outcome).toBe('open-weights');
  });

  it('the history is empty until it is wanted, has a line a model, and is cleared', async () => {
    const seen = (count: number): Promise<string> =>
      poll(
        () => options.evaluate<string>(`document.querySelector('[data-seen]').dataset.seen`),
        (shown) => shown === String(count),
        5000,
      );
    expect(await seen(0)).toBe('0');
    await press(options, 'Keep a list');
    await page.goto(CLOVER);
    await waitForChip(page);
    await page.goto(RIDGE);
    await waitForChip(page);
    await page.goto(CLOVER);
    await waitForChip(page);
    expect(await seen(2)).toBe('2');
    await press(options, 'Clear the list');
    expect(await seen(0)).toBe('0');
    await press(options, 'Keep a list');
    await page.goto(RIDGE);
    await waitForChip(page);
  });

  it('a file of settings is imported and its damage named; another file changes nothing', async () => {
    const choose = (text: string): Promise<void> =>
      options.evaluate(`(() => {
        const input = document.querySelector('input[type=file]');
        const files = new DataTransfer();
        files.items.add(new File([${JSON.stringify(text)}], 'settings.json'));
        input.files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      })()`);
    await choose('{"kind":"something else"}');
    expect(await popupText(options, 'This is not a file')).toContain('Nothing was changed');
    await choose('{"kind":"openness-label-settings","version":1,"lookups":"off","paused":"perhaps"}');
    expect(await popupText(options, 'imported, except for')).toContain('Pause everywhere');
    expect(await options.evaluate(`document.querySelectorAll('input[type=radio]')[2].checked`)).toBe(true);
    await press(options, 'Reset all settings');
    expect(await popupText(options, 'have their defaults')).not.toContain('could not');
    expect(await options.evaluate(`document.querySelectorAll('input[type=radio]')[0].checked`)).toBe(true);
  });

  it('stored settings that are damaged are repaired, and named', async () => {
    await options.evaluate(`(globalThis.browser ?? chrome).storage.local.get('settings').then(({ settings }) =>
      (globalThis.browser ?? chrome).storage.local.set({ settings: { ...settings, lookups: 7 } }))`);
    expect(await popupText(options, 'could not be read')).toContain('defaults again: Look-ups.');
    expect((await waitForChip(page))?.outcome).toBe('open-weights');
    await press(options, 'Reset all settings');
    const gone = await poll(
      () => options.evaluate<string>('document.body.innerText'),
      (text) => !text.includes('could not be read'),
      3000,
    );
    expect(gone).not.toContain('could not be read');
  });

  it('the report survives a reload, and its form sends only what its reader left in it', async () => {
    await waitForChip(page);
    const popup = await popupFor(started.driver, RIDGE);
    await popupText(popup, 'Open Weights AI');
    const path = await openReport(popup);
    await popup.close();
    for (let time = 0; time < 2; time++) {
      const report = await started.driver.extensionPage(path);
      const text = await popupText(report, 'Report a mistake');
      for (const part of ['ridge-7b', 'For vendors: how this model would reach Open Source AI', 'training/train.py'])
        expect(text).toContain(part);
      const form = await report.evaluate<{ text: string; address: string; mail: string }>(`(async () => {
        const field = document.querySelector('textarea');
        const before = field.value;
        field.value = 'Only this.';
        field.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise((done) => setTimeout(done, 100));
        const [address, mail] = [...document.querySelectorAll('.mistake .row a')].map(({ href }) => href);
        return { text: before, address, mail };
      })()`);
      expect(form.text).toContain(`page: ${RIDGE}`);
      expect(new URL(form.address).searchParams.get('report')).toBe('Only this.');
      expect(form.mail).toMatch(/^mailto:.*body=Only%20this\.$/);
      expect(report.errors()).toEqual([]);
      await report.close();
    }
  });

  it.each([RIDGE, CLOVER])('a tab from before the installation is told to reload: %s', async (url) => {
    await page.goto(url);
    await waitForChip(page);
    const popup = await popupFor(started.driver, url);
    await popupText(popup, 'Other definitions');
    await popup.evaluate(
      `(globalThis.browser ?? chrome).storage.session.remove('tab:' + new URLSearchParams(location.search).get('tab'))`,
    );
    expect(await popupText(popup, 'Reload')).toContain('Reload it to see the label');
    await page.evaluate('window.before = true; 0');
    await popup.evaluate(`document.querySelector('.message button').click()`);
    const reloaded = await poll(
      () => page.evaluate<boolean>('window.before === undefined').catch(() => false),
      (seen) => seen,
      5000,
    );
    expect(reloaded).toBe(true);
    expect((await waitForChip(page))?.state).toBe('assessed');
  });
});
