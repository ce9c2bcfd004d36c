/** What fails must leave the page working, say what it knows or be absent, and tell why in the popup. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { DriverPage } from '../browsers/driver.ts';
import { chipOf, clickChip, openCard, popupFor, popupText, waitForCard, waitForChip } from '../browsers/label-view.ts';
import { forgetAll } from '../browsers/own-storage.ts';
import { type Started, start } from '../browsers/start.ts';
import { LOOKUPS } from '../server/replica-site.ts';
import { generateWeb } from '../web/generate.ts';

const CHAT = 'https://huggingface.co/alpenglow/ridge-7b-chat';
const RIDGE = 'https://huggingface.co/alpenglow/ridge-7b';
const MERIDIAN = 'https://github.com/meridian-ai/Meridian-2';

const html = (body: string) => ({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body });

describe.each(['chromium', 'firefox'] as const)('failures in %s', (name) => {
  let started: Started;
  let page: DriverPage;
  beforeAll(async () => {
    started = await start(name, generateWeb(`.output/web-fail-${name}`));
  });
  // Nothing of another test is kept, neither in storage nor in the background script.
  const fresh = async (...faults: Parameters<Started['site']['break']>): Promise<void> => {
    await forgetAll(started.driver);
    started.site.break(...faults);
    page = await started.driver.newPage();
  };
  afterEach(async () => {
    started.site.break();
    await page.close();
  });
  afterAll(() => started?.close());

  const cardAt = async (url: string): Promise<string> => {
    await page.goto(url);
    return (await openCard(page)) ?? '';
  };

  it('no connection: judges by the page alone and names what was not fetched', async () => {
    await fresh({ matches: LOOKUPS });
    const card = await cardAt(RIDGE);
    expect((await waitForChip(page))?.outcome).toBe('open-weights');
    expect(card).toMatch(/could not be fetched/);
  });

  it('a custom licence whose file cannot be fetched is not guessed', async () => {
    await fresh({ matches: LOOKUPS, answer: { status: 503 } });
    await page.goto(MERIDIAN);
    expect((await waitForChip(page))?.outcome).not.toMatch(/^open/);
    await clickChip(page);
    expect(await waitForCard(page)).toMatch(/the site has a problem/);
  });

  it('429: says when to try again, and asks no more', async () => {
    await fresh({ matches: LOOKUPS, answer: { status: 429, headers: { 'retry-after': '600' } } });
    const card = await cardAt(CHAT);
    expect(card).toMatch(/limits requests/);
    expect(card).toMatch(/10 minutes/);
    const asked = started.site.requests.filter(({ url }) => LOOKUPS.test(url)).length;
    await page.goto(RIDGE);
    await waitForChip(page);
    expect(started.site.requests.filter(({ url }) => LOOKUPS.test(url)).length).toBe(asked);
  });

  it('markup changed beyond recognition: no label, and the popup says so', async () => {
    await fresh({ matches: /huggingface\.co\/alpenglow\/ridge-7b$/, answer: html('<h1>new design</h1>') });
    await page.goto(RIDGE);
    const popup = await popupFor(started.driver, RIDGE);
    expect(await popupText(popup, 'does not have the data')).toMatch(/may have changed/);
    expect(await chipOf(page)).toBeUndefined();
    expect(page.errors()).toEqual([]);
  });

  it('malformed JSON in the page: the hub’s own record is asked, and the trouble is named', async () => {
    const broken =
      '<div class="SVELTE_HYDRATER contents" data-target="ModelHeader" data-props="{&quot;model&quot;:{"><header><h1 class="flex">x</h1></header></div>';
    await fresh({ matches: /huggingface\.co\/alpenglow\/ridge-7b$/, answer: html(broken) });
    const card = await cardAt(RIDGE);
    expect((await waitForChip(page))?.outcome).toBe('open-weights');
    expect(card).toMatch(/could not be read/);
    expect(page.errors()).toEqual([]);
  });

  it('malformed JSON and no hub: nothing is guessed', async () => {
    const broken =
      '<div class="SVELTE_HYDRATER contents" data-target="ModelHeader" data-props="{&quot;"><h1>x</h1></div>';
    await fresh(
      { matches: /huggingface\.co\/alpenglow\/ridge-7b$/, answer: html(broken) },
      { matches: LOOKUPS, answer: { status: 200, body: '{"id":' } },
    );
    await page.goto(RIDGE);
    const popup = await popupFor(started.driver, RIDGE);
    expect(await popupText(popup, 'could not be read')).toContain('could not be read');
    expect((await chipOf(page))?.outcome ?? 'undetermined').toBe('undetermined');
  });

  it('a 5 MB README: labelled, and said to be cut', async () => {
    await fresh();
    const answer = started.site.answer(MERIDIAN);
    if (answer === 'drop') throw new Error('no page');
    const filler = '<p>Words about nothing that fill a page without end.</p>'.repeat(95_000);
    const body = answer.body.toString().replace('</article>', `${filler}</article>`);
    started.site.break({ matches: /github\.com\/meridian-ai\/Meridian-2$/, answer: html(body) });
    const card = await cardAt(MERIDIAN);
    expect((await waitForChip(page))?.outcome).toBe('weights-available');
    expect(card).toMatch(/only its first (?:part was|[\d,.]+ characters were) read/);
  });

  it('the worker killed before and after: a label on the next page', async () => {
    await fresh();
    await page.goto(RIDGE);
    await waitForChip(page);
    await started.driver.stopBackground();
    await page.goto(CHAT);
    expect((await waitForChip(page))?.outcome).toBe('weights-available');
    await started.driver.stopBackground();
    const popup = await popupFor(started.driver, CHAT);
    expect(await popupText(popup, 'monthly active users')).toContain('Weights Available AI');
  });

  it('the worker killed while it looks up: the label comes all the same', async () => {
    await fresh({ matches: /\/api\//, answer: { status: 503, delay: 1500 } });
    await page.goto(RIDGE);
    await new Promise((done) => setTimeout(done, 500));
    await started.driver.stopBackground();
    expect((await waitForChip(page))?.outcome).toBe('open-weights');
  });
});

describe('cache', () => {
  let started: Started;
  beforeAll(async () => {
    started = await start('chromium', generateWeb('.output/web-cache'));
  });
  afterAll(() => started?.close());

  it('survives the worker and asks once for each resource', async () => {
    const page = await started.driver.newPage();
    await page.goto(CHAT);
    await waitForChip(page);
    const asked = (): number => started.site.requests.filter(({ url }) => LOOKUPS.test(url)).length;
    const first = asked();
    expect(first).toBeGreaterThan(0);
    await started.driver.stopBackground();
    await page.goto(CHAT);
    await waitForChip(page);
    expect(asked()).toBe(first);
  });
});
