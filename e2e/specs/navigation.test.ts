/** The label is right for the page that is shown, or absent; never the last page's. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chipOf, popupFor, popupText, waitForChip } from '../browsers/label-view.ts';
import { OUR_ELEMENTS } from '../browsers/our-element.ts';
import { type Started, start } from '../browsers/start.ts';
import { generateWeb } from '../web/generate.ts';

const MERIDIAN = 'https://github.com/meridian-ai/Meridian-2';
const RIDGE = 'https://huggingface.co/alpenglow/ridge-7b';

describe.each(['chromium', 'firefox'] as const)('navigation in %s', (name) => {
  let started: Started;
  beforeAll(async () => {
    started = await start(name, generateWeb(`.output/web-nav-${name}`));
  });
  afterAll(() => started?.close());

  const follow = (path: string): string => `document.querySelector('a.router[href="${path}"]').click()`;

  it('clears at once and labels anew when the site’s router shows another repository', async () => {
    const page = await started.driver.newPage();
    await page.goto(MERIDIAN);
    expect((await waitForChip(page))?.outcome).toBe('weights-available');
    await page.evaluate(follow('/openmeadow/clover'));
    const seen: (string | undefined)[] = [];
    const chip = await waitForChip(page, (now) => {
      seen.push(now?.outcome);
      return now?.outcome === 'open-source-open-data';
    });
    expect(chip?.outcome).toBe('open-source-open-data');
    expect(await page.evaluate('location.pathname')).toBe('/openmeadow/clover');
    // Once the old label was gone it did not come back.
    const gone = seen.indexOf(undefined);
    if (gone >= 0) expect(seen.slice(gone)).not.toContain('weights-available');
    await page.close();
  });

  it('shows nothing when the router shows a library, and the label again on the way back', async () => {
    const page = await started.driver.newPage();
    await page.goto(MERIDIAN);
    await waitForChip(page);
    await page.evaluate(follow('/toolsmith/spanner'));
    expect(await waitForChip(page, (chip) => chip === undefined)).toBeUndefined();
    const popup = await popupFor(started.driver, 'https://github.com/toolsmith/spanner');
    expect(await popupText(popup, 'No label')).toContain('library');
    await popup.close();
    expect(await chipOf(page)).toBeUndefined();
    await page.evaluate('history.back()');
    expect((await waitForChip(page))?.outcome).toBe('weights-available');
    await page.evaluate('history.forward()');
    expect(await waitForChip(page, (chip) => chip === undefined)).toBeUndefined();
    await page.close();
  });

  it('comes back after hydration made the title line anew, once', async () => {
    const page = await started.driver.newPage();
    await page.goto(MERIDIAN);
    await waitForChip(page);
    await new Promise((done) => setTimeout(done, 1300));
    expect((await waitForChip(page))?.outcome).toBe('weights-available');
    expect(await page.evaluate(`${OUR_ELEMENTS}.length`)).toBe(1);
    await page.close();
  });

  it('labels every tab of a model repository, and each model its own', async () => {
    const page = await started.driver.newPage();
    await page.goto(`${RIDGE}/tree/main`);
    expect((await waitForChip(page))?.outcome).toBe('open-weights');
    await page.goto('https://huggingface.co/tidewater/estuary-3b');
    expect((await waitForChip(page))?.outcome).toBe('weights-available');
    await page.evaluate('history.back()');
    expect((await waitForChip(page, (chip) => chip?.outcome === 'open-weights'))?.outcome).toBe('open-weights');
    await page.close();
  });

  it.each([
    ['https://huggingface.co/models', 'This is a list', RIDGE, 'open-weights'],
    ['https://huggingface.co/datasets/some/data', 'This is a data set’s page', RIDGE, 'open-weights'],
    ['https://github.com/plainsoft/notepad/issues', 'on the front page', MERIDIAN, 'weights-available'],
  ])('%s: the popup says why, and nothing of the model before', async (other, reason, model, outcome) => {
    const page = await started.driver.newPage();
    await page.goto(model);
    expect((await waitForChip(page))?.outcome).toBe(outcome);
    await page.goto(other);
    const popup = await popupFor(started.driver, other);
    const text = await popupText(popup, 'No label');
    expect(text).toContain(reason);
    expect(text).not.toMatch(/ridge|meridian/i);
    await popup.close();
    await page.close();
  });

  it.each([
    ['of another repository', 'plainsoft/notepad'],
    ['of its own', 'openmeadow/clover'],
  ])('labels a repository that the router shows after a tab %s', async (_, from) => {
    const page = await started.driver.newPage();
    await page.goto(`https://github.com/${from}/issues`);
    await new Promise((done) => setTimeout(done, 500));
    expect(await chipOf(page)).toBeUndefined();
    await page.evaluate(follow('/openmeadow/clover'));
    expect((await waitForChip(page))?.outcome).toBe('open-source-open-data');
    await page.close();
  });
});
