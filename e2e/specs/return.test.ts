/** Pages that come back as they were, pages made before they are asked for, and a site that is taken back. */
import { afterEach, describe, expect, it } from 'vitest';
import { type DriverPage, poll } from '../browsers/driver.ts';
import { chipOf, clickChip, popupFor, popupText, waitForCard, waitForChip } from '../browsers/label-view.ts';
import { OUR_ELEMENTS } from '../browsers/our-element.ts';
import { startAhead } from '../browsers/prerender.ts';
import { type Started, startWith } from '../browsers/start.ts';
import { serve } from '../server/https.ts';
import { ReplicaSite } from '../server/replica-site.ts';
import { generateWeb } from '../web/generate.ts';

const RIDGE = 'https://huggingface.co/alpenglow/ridge-7b';
const CHAT = 'https://huggingface.co/alpenglow/ridge-7b-chat';

describe.each(['chromium', 'firefox'] as const)('a page that returns in %s', (name) => {
  let started: Started;
  let page: DriverPage;
  const fresh = async (): Promise<void> => {
    started = await startWith(name, { backForwardCache: true }, generateWeb(`.output/web-return-${name}`));
    page = await started.driver.newPage();
  };
  afterEach(() => started?.close());

  it('from the back-forward cache has its label, also when the background script died meanwhile', async () => {
    await fresh();
    await page.goto(RIDGE);
    await waitForChip(page);
    await page.evaluate(`addEventListener('pageshow', (event) => { window.kept = event.persisted; }); 0`);
    await page.goto(CHAT);
    await waitForChip(page);
    await started.driver.stopBackground();
    await page.evaluate('setTimeout(() => history.back()), 0');
    expect((await waitForChip(page, (chip) => chip?.outcome === 'open-weights'))?.outcome).toBe('open-weights');
    const kept = await poll(
      () => page.evaluate<boolean | undefined>('window.kept'),
      (seen) => seen !== undefined,
      3000,
    );
    expect(kept, 'kept in the back-forward cache').toBe(true);
    expect(await page.evaluate<number>(`${OUR_ELEMENTS}.length`)).toBe(1);
    await clickChip(page);
    expect(await waitForCard(page)).toContain('Open Weights AI');
    await page.press('Escape');
    // The popup is of this page again, not of the one in between.
    const popup = await popupFor(started.driver, RIDGE);
    const text = await popupText(popup, 'ridge-7b');
    expect(text).toContain('Open Weights AI');
    expect(text).not.toContain('ridge-7b-chat');
    await popup.close();
    await page.evaluate('setTimeout(() => history.forward()), 0');
    expect((await waitForChip(page, (chip) => chip?.outcome === 'weights-available'))?.outcome).toBe(
      'weights-available',
    );
  });

  it.runIf(name === 'firefox')(
    'of a site that the reader took back has no label and no error, and has one when it is given again',
    async () => {
      await fresh();
      const { driver } = started;
      if (!('inBrowser' in driver)) throw new Error('not Firefox');
      const permissions = (change: 'add' | 'remove'): Promise<unknown> =>
        (driver as { inBrowser(expression: string): Promise<unknown> }).inBrowser(
          `ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs').ExtensionPermissions.${change}(extension.id, { permissions: [], origins: ['https://huggingface.co/*'] }, extension).then(() => true)`,
        );
      await permissions('remove');
      await page.goto(RIDGE);
      await new Promise((done) => setTimeout(done, 1200));
      expect(await chipOf(page)).toBeUndefined();
      expect(started.site.requests.filter(({ url }) => url.includes('/api/'))).toEqual([]);
      expect(page.errors()).toEqual([]);
      await page.goto('https://github.com/openmeadow/clover');
      expect((await waitForChip(page))?.outcome).toBe('open-source-open-data');
      await permissions('add');
      await page.goto(RIDGE);
      expect((await waitForChip(page))?.outcome).toBe('open-weights');
    },
  );
});

it('a page that Chromium made ahead is labelled when it is shown, and nothing is looked up before', async () => {
  const site = new ReplicaSite([generateWeb('.output/web-ahead')]);
  const server = await serve(site);
  const ahead = await startAhead(server.port);
  try {
    const asked = (): string[] => site.requests.map(({ url }) => url).filter((url) => url.includes('ridge-7b-chat'));
    await ahead.goto(RIDGE);
    await ahead.make(CHAT);
    await poll(
      async () => asked(),
      (urls) => urls.includes(CHAT),
      20_000,
    );
    await new Promise((done) => setTimeout(done, 1500));
    expect(asked()).toEqual([CHAT]);
    await ahead.follow(CHAT);
    const chip = await poll(
      () => ahead.chip(),
      (seen) => seen?.includes('weights-available') ?? false,
      20_000,
    );
    expect(chip).toContain('weights-available');
    expect(await ahead.evaluate('performance.getEntriesByType("navigation")[0].activationStart > 0')).toBe(true);
    expect(asked().filter((url) => url === CHAT)).toHaveLength(1);
  } finally {
    await ahead.close();
    await server.close();
  }
}, 120_000);
