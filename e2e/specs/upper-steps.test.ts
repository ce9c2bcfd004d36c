/** Steps 3 and 4 as a reader meets them: by the records of data sets at the hub, without them, offline, and by records of releases. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type DriverPage, poll } from '../browsers/driver.ts';
import { chipOf, openCard, popupFor, popupWhole, waitForChip } from '../browsers/label-view.ts';
import { change } from '../browsers/own-storage.ts';
import { type Started, start } from '../browsers/start.ts';
import { LOOKUPS } from '../server/replica-site.ts';
import { generateWeb } from '../web/generate.ts';

const lichen = (name: string): string => `https://huggingface.co/lichen-lab/${name}`;
const AMBER = 'https://huggingface.co/LLM360/Amber';

describe.each(['chromium', 'firefox'] as const)('steps 3 and 4 in %s', (name) => {
  let started: Started;
  let page: DriverPage;
  beforeAll(async () => {
    started = await start(name, generateWeb(`.output/web-upper-${name}`));
    page = await started.driver.newPage();
  });
  afterEach(() => started.site.break());
  afterAll(() => started?.close());

  const cardAt = async (url: string): Promise<{ outcome: string | undefined; card: string }> => {
    await page.goto(url);
    const chip = await waitForChip(page);
    return { outcome: chip?.outcome, card: (await openCard(page)) ?? '' };
  };

  // First: what failed is kept nowhere, so that the pages below are looked up all the same.
  it('offline: not called openly licensed, nor denied; the sets are named as not checked', async () => {
    started.site.break({ matches: LOOKUPS });
    const { outcome, card } = await cardAt(lichen('crust-1b'));
    expect(outcome).toBe('open-source');
    expect(card).toMatch(/Not checked, so not known: lichen-lab\/field-notes.{1,8}lichen-lab\/herbarium/);
    expect(card).toMatch(/could not be fetched/);
    // A set that is gone is not known to be gone.
    expect((await cardAt(lichen('dust-1b'))).card).not.toContain('Not available, or not to everyone');
  });

  it.each([
    ['every set openly licensed', 'crust-1b', 'open-source-open-data', 'This is the highest step.'],
    ['behind a gate', 'leaf-1b', 'open-source-open-data', 'lichen-lab/field-letters'],
    ['one without license', 'shrub-1b', 'open-source', 'No license stated: lichen-lab/lectures'],
    ['one that restricts', 'thread-1b', 'open-source', 'Not an open license: lichen-lab/songs (cc-by-nc-4.0)'],
    ['one that is gone', 'dust-1b', 'open-weights', 'Not available, or not to everyone: lichen-lab/lost'],
  ])('%s', async (_, id, expected, words) => {
    const { outcome, card } = await cardAt(lichen(id));
    expect(outcome).toBe(expected);
    expect(card).toContain(words);
    expect(page.errors()).toEqual([]);
  });

  it('by records of a release: dated and told apart, in card and popup; by the page alone when they are turned off', async () => {
    const { outcome, card } = await cardAt(AMBER);
    expect(outcome).toBe('open-source-open-data');
    expect(card).toMatch(/known from a record of/);
    const line = await page.inLabel<string>(
      `function () { return [...this.querySelectorAll('a')].map((each) => each.href).find((href) => /releases\\.json/.test(href)) ?? ''; }`,
    );
    expect(line).toMatch(/assets\/releases\.json#L\d+$/);
    const popup = await popupFor(started.driver, AMBER);
    expect(await popupWhole(popup, /known from a record of/)).toMatch(/Is this still so\?/);
    await popup.close();
    await change(started.driver, { records: false });
    expect(
      (
        await poll(
          () => chipOf(page),
          (chip) => chip?.outcome === 'open-weights' && chip.first === undefined,
          10_000,
        )
      )?.outcome,
    ).toBe('open-weights');
    expect((await openCard(page)) ?? '').not.toMatch(/known from a record of/);
    await change(started.driver, { records: true });
  });
});
