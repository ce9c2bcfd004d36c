/** GitHub as everybody sees it, and as those who are signed in: wide and narrow, another tab of the overview, branches and folders. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chipOf, waitForChip } from '../browsers/label-view.ts';
import { type Started, start } from '../browsers/start.ts';
import { generateWeb } from '../web/generate.ts';

const MERIDIAN = 'https://github.com/meridian-ai/Meridian-2';
const OUTCOME = 'weights-available';

describe.each(['chromium', 'firefox'] as const)('the header of GitHub in %s', (name) => {
  let started: Started;
  beforeAll(async () => {
    started = await start(name, generateWeb(`.output/web-header-${name}`));
  });
  afterAll(() => started?.close());

  it.each([
    ['signed out, wide', '', 1280],
    ['signed out, narrow', '', 390],
    ['signed in, wide', '?signed-in', 1280],
    ['signed in, narrow', '?signed-in', 390],
  ])('%s: the label stands beside the name that is seen, inside the window', async (_, query, width) => {
    const page = await started.driver.newPage();
    await page.resize(width, 800);
    await page.goto(`${MERIDIAN}${query}`);
    const chip = await waitForChip(page);
    expect(chip?.outcome).toBe(OUTCOME);
    expect(chip?.box.width).toBeGreaterThan(20);
    expect(chip?.box.x).toBeGreaterThanOrEqual(0);
    expect((chip?.box.x ?? 0) + (chip?.box.width ?? 0)).toBeLessThanOrEqual(width);
    const names =
      '[...document.querySelectorAll("#code-view-repo-link, a[data-testid=repo-name-link], #repo-title-component strong")]';
    const top = await page.evaluate<number>(
      `${names}.find((each) => each.checkVisibility()).getBoundingClientRect().top`,
    );
    expect(Math.abs((chip?.box.y ?? 0) - top)).toBeLessThan(60);
    await page.close();
  });

  it('waits while the license stands in the place of the README, and labels when its reader turns to it', async () => {
    const page = await started.driver.newPage();
    await page.goto(`${MERIDIAN}?tab=License-1-ov-file`);
    await new Promise((done) => setTimeout(done, 10_500));
    expect(await chipOf(page)).toBeUndefined();
    await page.evaluate('document.querySelector("a.overview-tab").click()');
    expect((await waitForChip(page))?.outcome).toBe(OUTCOME);
    await page.close();
  });

  it('labels a branch with a slash in its name, and no folder', async () => {
    const page = await started.driver.newPage();
    await page.goto(`${MERIDIAN}/tree/release/1.0`);
    expect((await waitForChip(page))?.outcome).toBe(OUTCOME);
    await page.goto(`${MERIDIAN}/tree/main/src`);
    await new Promise((done) => setTimeout(done, 1500));
    expect(await chipOf(page)).toBeUndefined();
    await page.close();
  });
});
