/** Signs: each a shape of its own at 16 px, light and dark; the claim is never cut; on paper one line stands for the chip. */
import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Outcome, Step } from '../../lib/model/index.ts';
import { BRAND, markOf, type Shape } from '../../lib/ui/mark.ts';
import type { DriverPage } from '../browsers/driver.ts';
import { CLAIM_IS_WHOLE, popupText, waitForChip } from '../browsers/label-view.ts';
import { type Started, start } from '../browsers/start.ts';
import { generateWeb } from '../web/generate.ts';

const RIDGE = 'https://huggingface.co/alpenglow/ridge-7b';
const CLOVER = 'https://github.com/openmeadow/clover';

const LADDER: readonly Outcome[] = ['weights-available', 'open-weights', 'open-source', 'open-source-open-data'];

/** Every mark that a page can show, by name. */
const MARKS: Readonly<Record<string, readonly Shape[]>> = {
  brand: BRAND,
  ...Object.fromEntries(LADDER.map((outcome, at) => [outcome, markOf(outcome, (at + 1) as Step)])),
  ...Object.fromEntries(
    [null, 2, 3, 4].map((would) => [`open-terms-${would}`, markOf('open-terms', null, would as Step)]),
  ),
  ...Object.fromEntries((['closed', 'no-license', 'undetermined'] as const).map((each) => [each, markOf(each, null)])),
};

const svg = (shapes: readonly Shape[], color: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="16" viewBox="0 0 24 16" color="${color}">${shapes
    .map(
      ([tag, attributes]) =>
        `<${tag} ${Object.entries(attributes)
          .map(([name, value]) => `${name}="${value}"`)
          .join(' ')}/>`,
    )
    .join('')}</svg>`;

/** In: addresses of pictures, their size, and the ground. Out: for each, how far every pixel is from the ground, 0 to 1. */
const inkOf = (page: DriverPage, sources: readonly string[], width: number, ground: string): Promise<number[][]> =>
  page.evaluate(`(async () => {
    const context = Object.assign(document.createElement('canvas'), { width: ${width}, height: 16 }).getContext('2d', { willReadFrequently: true });
    const drawn = (picture) => {
      context.fillStyle = '${ground}';
      context.fillRect(0, 0, ${width}, 16);
      if (picture) context.drawImage(picture, 0, 0, ${width}, 16);
      return [...context.getImageData(0, 0, ${width}, 16).data];
    };
    const bare = drawn();
    const inks = [];
    for (const src of ${JSON.stringify(sources)}) {
      const picture = Object.assign(new Image(), { src });
      await picture.decode();
      const data = drawn(picture);
      inks.push(Array.from({ length: ${width * 16} }, (_, at) =>
        [0, 1, 2].reduce((sum, each) => sum + Math.abs(data[4 * at + each] - bare[4 * at + each]), 0) / 765));
    }
    return inks;
  })()`);

/** How much of the ink of two pictures is not common to both: 0 for the same picture, 1 for two that share no pixel. */
function apart(one: readonly number[], other: readonly number[]): number {
  let [differ, all] = [0, 0];
  for (const [at, ink] of one.entries()) {
    differ += Math.abs(ink - (other[at] ?? 0));
    all += Math.max(ink, other[at] ?? 0);
  }
  return differ / all;
}

/** The two that are most alike, and how far apart they are. */
function closest(names: readonly string[], inks: readonly number[][]): { pair: string; apart: number } {
  let found = { pair: '', apart: 1 };
  for (const [at, one] of inks.entries()) {
    for (const [next, other] of inks.slice(at + 1).entries()) {
      const distance = apart(one, other);
      if (distance < found.apart) found = { pair: `${names[at]}, ${names[at + 1 + next]}`, apart: distance };
    }
  }
  return found;
}

/** What a reader sees as another shape; a segment in stripes is not a full one by as much. */
const APART = 0.15;

describe.each(['chromium', 'firefox'] as const)('signs in %s', (name) => {
  let started: Started;
  beforeAll(async () => {
    started = await start(name, generateWeb(`.output/web-signs-${name}`));
  });
  afterAll(() => started?.close());

  it('are told apart at 16 px, light and dark, in pages and on the toolbar', async () => {
    const page = await started.driver.extensionPage('options.html');
    await popupText(page, 'Settings');
    for (const dark of [false, true]) {
      await page.dark(dark);
      const [ink, ground] = await page.evaluate<[string, string]>(
        `['--accent', '--ground'].map((each) => getComputedStyle(document.querySelector('.page')).getPropertyValue(each).trim())`,
      );
      const drawn = Object.values(MARKS).map((shapes) => `data:image/svg+xml,${encodeURIComponent(svg(shapes, ink))}`);
      const marks = closest(Object.keys(MARKS), await inkOf(page, drawn, 24, ground));
      expect(marks.apart, `${marks.pair}, dark: ${dark}`).toBeGreaterThan(APART);
    }
    // A tile is the same on every toolbar; what differs is the white on it.
    const tiles = readdirSync('public/icon').filter(
      (file) => /^(?:[a-z-]+(?:-\d)?-)?16\.png$/.test(file) && !/^(?:dark|light)/.test(file),
    );
    const icons = closest(
      tiles,
      await inkOf(
        page,
        tiles.map((file) => `icon/${file}`),
        16,
        '#2c4494',
      ),
    );
    expect(icons.apart, icons.pair).toBeGreaterThan(APART);
    expect(tiles.length).toBe(Object.keys(MARKS).length);
    await page.close();
  });

  it.each([RIDGE, CLOVER])('what is claimed is never cut: %s', async (url) => {
    const page = await started.driver.newPage();
    for (const width of [320, 390, 1280]) {
      await page.resize(width, 800);
      await page.goto(url);
      await waitForChip(page);
      expect(await page.inLabel(CLAIM_IS_WHOLE), `${width}`).toBe(true);
    }
    // In a wide window the whole is seen, with who says it.
    expect(
      await page.inLabel(`function () {
      const [who, words] = ['.who', '.words'].map((each) => this.querySelector(each).getBoundingClientRect());
      return who.top >= words.top - 1 && who.width > 20;
    }`),
    ).toBe(true);
    await page.close();
  });

  it('on paper one line says label, step, day and whose reading it is', async () => {
    const page = await started.driver.newPage();
    await page.goto(RIDGE);
    await waitForChip(page);
    await page.print(true);
    const seen = await page.inLabel<{ text: string; height: number; parts: number }>(`function () {
      const chip = this.querySelector('.chip');
      return {
        // Firefox answers what is written in the style.
        text: getComputedStyle(chip, '::after').content.replace('attr(data-print)', JSON.stringify(chip.dataset.print)),
        height: chip.getBoundingClientRect().height,
        parts: [...chip.children].filter((each) => each.getClientRects().length > 0).length,
      };
    }`);
    await page.print(false);
    const year = new Date().getFullYear();
    expect(seen?.text).toMatch(
      new RegExp(`^"G7 openness: Open Weights AI, step 2 of 4 \\(.*${year}, Openness Label\\)"$`),
    );
    expect(seen?.parts).toBe(0);
    expect(seen?.height).toBeLessThanOrEqual(30);
    await page.close();
  });
});
