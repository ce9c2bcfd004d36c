/**
 * Marks in lists, in Chromium with the built extension: from the hub's answer to the last mark in sight, layout shift, and a
 * list of a thousand scrolled from end to end at a quarter of this machine's speed, with marks and without.
 */
import { existsSync } from 'node:fs';
import { type ChromiumDriver, startChromium } from '../e2e/browsers/chromium.ts';
import type { ChromiumPage } from '../e2e/browsers/chromium-page.ts';
import { popupFor, popupText } from '../e2e/browsers/label-view.ts';
import { serve } from '../e2e/server/https.ts';
import { ReplicaSite } from '../e2e/server/replica-site.ts';
import { generateWeb } from '../e2e/web/generate.ts';
import { round } from './median.ts';

const MODELS = 'https://huggingface.co/models';
const SLOWER = 4;

/** Notes when marks come and how long the main thread was held; runs before the page. */
const WATCH = `
window.longest = 0; window.long = 0; window.lastMark = 0;
new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) { window.long += 1; window.longest = Math.max(window.longest, duration); } }).observe({ type: 'longtask', buffered: true });
new MutationObserver((all) => { if (all.some(({ addedNodes }) => [...addedNodes].some(({ localName }) => localName === 'openness-mark'))) window.lastMark = Date.now(); }).observe(document, { childList: true, subtree: true });
`;
const SCROLL = `new Promise((done) => {
  window.longest = 0; window.long = 0;
  const frames = []; let before = performance.now();
  const step = (now) => {
    frames.push(now - before); before = now;
    if (scrollY + innerHeight >= document.documentElement.scrollHeight - 2) return done({ frames, long: window.long, longest: window.longest, marks: document.querySelectorAll('openness-mark').length });
    scrollBy(0, 200); requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
})`;

interface Scrolled {
  frames: number[];
  long: number;
  longest: number;
  marks: number;
  /** Milliseconds in our script: all, and the longest stretch. */
  ours: { sum: number; longest: number };
}

interface Profile {
  nodes: { id: number; callFrame: { url: string }; children?: number[] }[];
  samples?: number[];
  timeDeltas?: number[];
}

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Time in our script and in what it called, from a profile of samples. */
function oursIn({ nodes, samples = [], timeDeltas = [] }: Profile): Scrolled['ours'] {
  const ours = new Set<number>();
  for (const { id, callFrame, children = [] } of nodes) {
    if (callFrame.url.endsWith('/list-marks.js')) ours.add(id);
    // Parents come before their children.
    if (ours.has(id)) for (const child of children) ours.add(child);
  }
  let [sum, longest, stretch] = [0, 0, 0];
  samples.forEach((node, at) => {
    const took = ours.has(node) ? (timeDeltas[at + 1] ?? 0) / 1000 : 0;
    stretch = ours.has(node) ? stretch + took : 0;
    sum += took;
    longest = Math.max(longest, stretch);
  });
  return { sum, longest };
}

const open = async (driver: ChromiumDriver): Promise<ChromiumPage> => {
  const page = (await driver.newPage()) as ChromiumPage;
  await page.page.addInitScript(WATCH);
  return page;
};

async function scroll(driver: ChromiumDriver): Promise<Scrolled> {
  const page = await open(driver);
  await page.goto(`${MODELS}?search=thousand`);
  await wait(1500);
  await page.session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.session.send('Profiler.enable');
  await page.session.send('Profiler.setSamplingInterval', { interval: 250 });
  await page.session.send('Profiler.start');
  const seen = await page.evaluate<Omit<Scrolled, 'ours'>>(SCROLL);
  const { profile } = await page.session.send('Profiler.stop');
  await page.close();
  return { ...seen, ours: oursIn(profile) };
}

const inWords = ({ frames, long, longest, marks, ours }: Scrolled): string => {
  const sorted = [...frames].sort((a, b) => a - b);
  const late = round(sorted[Math.floor(sorted.length * 0.99)] ?? 0);
  const all = `${marks} marks, 99 % of ${frames.length} frames within ${late} ms, ${long} long tasks (longest ${round(longest)} ms)`;
  return `${all}; our script ${round(ours.sum)} ms in all, at a stretch ${round(ours.longest)} ms`;
};

export async function run(): Promise<Record<string, number | string>> {
  if (!existsSync('.output/chrome-mv3/list-marks.js')) return { skipped: 'npm run build first' };
  const site = new ReplicaSite([generateWeb('.output/web-bench-lists')]);
  const server = await serve(site);
  const driver = await startChromium({ port: server.port });
  try {
    const without = await scroll(driver);
    const first = await driver.newPage();
    await first.goto(MODELS);
    const popup = await popupFor(driver, MODELS);
    await popupText(popup, 'Mark models');
    await popup.evaluate(`document.querySelector('.list-marks input').click()`);
    await wait(800);
    await popup.close();
    await first.close();
    const page = await open(driver);
    const took: number[] = [];
    let shift = 0;
    // Terms that no answer is kept for.
    for (const term of ['a', 'b', 'c', 'd', 'e']) {
      await page.goto(`${MODELS}?search=${term}`);
      await wait(1200);
      const asked = site.requests.findLast(({ url }) => url.includes('/api/models'))?.at ?? 0;
      took.push((await page.evaluate<number>('window.lastMark')) - asked);
      shift = Math.max(shift, await page.evaluate<number>('window.shift'));
    }
    await page.close();
    const marked = await scroll(driver);
    return {
      'ms from request to the last mark in sight, 60 cards, median': took.sort((a, b) => a - b)[2] ?? 0,
      'the same, worst of five': took.at(-1) ?? 0,
      'layout shift of 60 cards, worst of five': shift,
      [`1,000 cards scrolled at 1/${SLOWER} speed, without marks`]: inWords(without),
      [`1,000 cards scrolled at 1/${SLOWER} speed, with marks`]: inWords(marked),
    };
  } finally {
    await driver.close();
    await server.close();
  }
}
