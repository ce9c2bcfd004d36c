/**
 * `npm run icons`: draws the extension's icons into `public/icon`, from the same shapes as the mark in the page.
 * Tiles (white on blue) for the package and for each outcome; for Firefox's themes also bare ones, dark and light.
 * Icons of outcomes differ by shape, never by color alone.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../e2e/browsers/find.ts';
import type { Outcome, Step } from '../lib/model/index.ts';
import { markOf } from '../lib/ui/mark.ts';

export const ICON_FOLDER = 'public/icon';

/** The accent of lib/ui/chip.css, light; white on it has a contrast of 9:1. */
const ACCENT = '#2c4494';
/** Firefox's toolbars: text colors of its dark and light themes. */
const INK = { dark: '#1a2130', light: '#f4f6ff' } as const;

export interface Icon {
  file: string;
  size: number;
  svg: string;
}

const LADDER: readonly (readonly [Outcome, Step])[] = [
  ['weights-available', 1],
  ['open-weights', 2],
  ['open-source', 3],
  ['open-source-open-data', 4],
];
const OFF: readonly Outcome[] = ['closed', 'no-license', 'undetermined'];
/** Steps that open terms would be; 0: none. */
const WOULD = [0, 2, 3, 4] as const;

/** Left edge of a segment, on a whole pixel of the finished icon. */
const left = (at: number, size: number): number => (size === 16 ? 2 : 2.5) + 3 * at;

const segments = (size: number, heights: readonly number[], foot = 13): string =>
  heights
    .map((height, at) => `<rect x="${left(at, size)}" y="${foot - height}" width="2" height="${height}"/>`)
    .join('');

/** The brand's own: four segments as steps. */
const stair = (size: number): string => segments(size, [4, 6, 8, 10]);
/** As many tall segments as steps, the others low. */
const ladder = (size: number, step: Step): string =>
  segments(
    size,
    [1, 2, 3, 4].map((each) => (each <= step ? 10 : 3)),
  );

const tag = ([name, attributes]: ReturnType<typeof markOf>[number]): string =>
  `<${name} ${Object.entries(attributes)
    .map(([key, value]) => `${key}="${value}"`)
    .join(' ')}/>`;

/** As many segments in stripes as open terms would have steps, the others low. */
const hatched = (size: number, would: number): string =>
  [0, 1, 2, 3]
    .map((at) =>
      at < would
        ? [3, 7, 11].map((y) => `<rect x="${left(at, size)}" y="${y}" width="2" height="2"/>`).join('')
        : `<rect x="${left(at, size)}" y="10" width="2" height="3"/>`,
    )
    .join('');

/** An outcome off the ladder: its mark from the page. */
const offLadder = (outcome: Outcome): string =>
  `<svg x="1.5" y="2" width="13" height="12" viewBox="3.5 0 17 16">${markOf(outcome, null).map(tag).join('')}</svg>`;

const picture = (size: number, ink: string, content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 16 16" color="${ink}" fill="${ink}">${content}</svg>`;

const tile = (file: string, size: number, content: string): Icon => ({
  file: `${file}.png`,
  size,
  svg: picture(size, '#fff', `<rect width="16" height="16" rx="3.5" fill="${ACCENT}"/>${content}`),
});

/** Every icon that the extension has. */
export const ICONS: readonly Icon[] = [
  ...[16, 32, 48, 96, 128].map((size) => tile(String(size), size, stair(size))),
  ...[16, 32].flatMap((size) => [
    ...(['dark', 'light'] as const).map((theme) => ({
      file: `${theme}-${size}.png`,
      size,
      svg: picture(size, INK[theme], stair(size)),
    })),
    ...LADDER.map(([outcome, step]) => tile(`${outcome}-${size}`, size, ladder(size, step))),
    ...WOULD.map((step) => tile(`open-terms-${step}-${size}`, size, hatched(size, step))),
    ...OFF.map((outcome) => tile(`${outcome}-${size}`, size, offLadder(outcome))),
  ]),
];

async function draw(): Promise<void> {
  mkdirSync(ICON_FOLDER, { recursive: true });
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath: findBrowser('chromium'), args });
  const page = await browser.newPage();
  for (const { file, size, svg } of ICONS) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
    await page.screenshot({ path: join(ICON_FOLDER, file), omitBackground: true });
  }
  await browser.close();
  console.log(`${ICONS.length} icons in ${ICON_FOLDER}`);
}

if (process.argv[1] === import.meta.filename) await draw();
