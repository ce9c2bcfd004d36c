/** Pages that take long to read cost no other page its label: an honest one is asked about when the work on three of them is under way. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AGAIN } from '../../lib/platform/messages.ts';
import { type DriverPage, poll } from '../browsers/driver.ts';
import { openCard, waitForChip } from '../browsers/label-view.ts';
import { type Started, start } from '../browsers/start.ts';
import { changed } from '../server/hostile.ts';
import { generateWeb } from '../web/generate.ts';

const HONEST = 'https://huggingface.co/alpenglow/ridge-7b-chat';
const HOSTILE = 'https://huggingface.co/alpenglow/ridge-7b';
const LINES = 10_000;

const API = '(globalThis.browser ?? chrome)';
/** What became of pages, in the order in which a page of ours heard it: it was asked about, or had its label (no first one). */
type Heard = { tab: number; what: 'asked' | 'labeled' }[];

/**
 * Has all pages judged again: the hostile ones at once, the honest one when all of those were asked about. The reader looks at the honest
 * one: where nobody sees it Firefox lets a page wait for a second before it reads. A page of ours hears the asking as the background script
 * does, and what that keeps of a tab.
 */
const judgeAll = (hostile: readonly number[], honest: number): string => `
  globalThis.heard = [];
  const hostile = ${JSON.stringify(hostile)};
  const again = (tab) => ${API}.tabs.sendMessage(tab, ${JSON.stringify(AGAIN)}, { frameId: 0 });
  ${API}.runtime.onMessage.addListener((message, { tab }) => {
    if (message.type !== 'assess') return;
    heard.push({ tab: tab.id, what: 'asked' });
    if (heard.filter(({ what }) => what === 'asked').length === hostile.length) again(${honest});
  });
  ${API}.storage.onChanged.addListener((changes, area) => {
    for (const [key, { newValue }] of Object.entries(area === 'session' ? changes : {}))
      if (newValue?.state?.kind === 'assessed' && !newValue.state.assessment.outstanding)
        heard.push({ tab: Number(key.split(':')[1]), what: 'labeled' });
  });
  ${API}.tabs.update(${honest}, { active: true }).then(() => hostile.forEach(again));
  0`;

describe.each(['chromium', 'firefox'] as const)('pages that take long to read in %s', (name) => {
  let started: Started;
  beforeAll(async () => {
    started = await start(name, generateWeb(`.output/web-turns-${name}`));
  });
  afterAll(() => started?.close());

  it('an honest page that is asked about after three of them has its label before those that are under way have theirs', async () => {
    const { driver, site } = started;
    const lines = Array.from(
      { length: LINES },
      (_, at) => `<p>The weights of hut ${at} are for non-commercial use only.</p>`,
    );
    site.break(changed(site, HOSTILE, (html) => html.replace('<!-- HTML_TAG_END -->', () => lines.join(''))));
    const pages: DriverPage[] = [];
    for (const url of [HOSTILE, HOSTILE, HOSTILE, HONEST]) {
      const page = await driver.newPage();
      await page.goto(url);
      pages.push(page);
    }
    for (const page of pages) expect((await waitForChip(page, undefined, 120_000))?.outcome).toBe('weights-available');
    const own = await driver.extensionPage('popup.html?tab=0');
    const tabsAt = (url: string): Promise<number[]> =>
      own.evaluate<number[]>(
        `${API}.tabs.query({}).then((tabs) => tabs.filter(({ url }) => url === '${url}').map(({ id }) => id))`,
      );
    const [hostile, [honest = 0]] = [await tabsAt(HOSTILE), await tabsAt(HONEST)];
    expect(hostile).toHaveLength(3);
    await own.evaluate(judgeAll(hostile, honest));
    const heard = await poll(
      () => own.evaluate<Heard>('heard'),
      (all) => all.filter(({ what }) => what === 'labeled').length === 4,
      120_000,
    );
    const place = (tab: number, what: Heard[number]['what']): number =>
      heard.findIndex((each) => each.tab === tab && each.what === what);
    // Those whose reading was under way when the honest page was asked about: a busy machine may have been done with some.
    const underWay = hostile.filter(
      (tab) => place(tab, 'asked') < place(honest, 'asked') && place(tab, 'labeled') > place(honest, 'asked'),
    );
    expect(underWay).not.toEqual([]);
    // In a queue the honest page would be last. One of the others may have had as little left to do as it has, on a fast machine.
    const ahead = underWay.filter((tab) => place(tab, 'labeled') < place(honest, 'labeled'));
    expect(ahead.length).toBeLessThanOrEqual(1);
    expect(ahead.length).toBeLessThan(underWay.length);
    await own.close();
    const [first] = pages;
    if (first) expect(await openCard(first)).toMatch(/only its first [\d,]+ characters were read/);
  }, 400_000);
});
