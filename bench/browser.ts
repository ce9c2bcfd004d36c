/**
 * What the extension costs in the page, in Chromium at a quarter of the machine's speed: the same pages with and without it,
 * side by side, medians. Budgets: PERF_SEC.md 1.5. Times depend on the machine; the differences are what counts.
 */
import { existsSync } from 'node:fs';
import { type Measured, startMeasured } from '../e2e/browsers/measured.ts';
import { serve } from '../e2e/server/https.ts';
import { ReplicaSite } from '../e2e/server/replica-site.ts';
import { generateWeb } from '../e2e/web/generate.ts';

const TIMES = 5;
const SLOWER = 4;

const PAGES = {
  'model page (hub)': 'https://huggingface.co/alpenglow/ridge-7b',
  'model page (repository)': 'https://github.com/openmeadow/clover',
  'not a model (repository)': 'https://github.com/plainsoft/notepad',
  'not ours (hub, a list)': 'https://huggingface.co/models',
} as const;

/** Collects long tasks and shifts, and notes when our element comes. */
const OBSERVE = `
  window.__seen = { long: 0, shift: 0, label: 0 };
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) __seen.long = Math.max(__seen.long, entry.duration); }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) __seen.shift += entry.value; }).observe({ type: 'layout-shift', buffered: true });
  new MutationObserver((all) => { if (!__seen.label && all.some(({ addedNodes }) => [...addedNodes].some((node) => node.localName === 'openness-label'))) __seen.label = performance.now() - performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd; }).observe(document, { childList: true, subtree: true });
`;

interface Visit {
  script: number;
  task: number;
  layout: number;
  heap: number;
  long: number;
  shift: number;
  label: number;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const round = (value: number, by = 10): number => Math.round(value * by) / by;

async function visit({ page, session, counts }: Measured, url: string): Promise<Visit> {
  await page.goto('about:blank');
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(url, { waitUntil: 'load' });
  await new Promise((done) => setTimeout(done, 900));
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((each) => each.name === name)?.value ?? 0;
  const seen = (await page.evaluate('__seen')) as { long: number; shift: number; label: number };
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const heap = (await counts()).JSHeapUsedSize ?? 0;
  return {
    script: of('ScriptDuration') * 1000,
    task: of('TaskDuration') * 1000,
    layout: of('LayoutDuration') * 1000,
    heap,
    ...seen,
  };
}

export async function run(): Promise<Record<string, number | string>> {
  if (!existsSync('.output/chrome-mv3/manifest.json')) return { skipped: 'npm run build first' };
  const site = new ReplicaSite([generateWeb('.output/web-bench')]);
  const server = await serve(site);
  const figures: Record<string, number | string> = {};
  const both = [await startMeasured(server.port, false), await startMeasured(server.port, true)] as const;
  for (const each of both) await each.page.evaluateOnNewDocument(OBSERVE);
  try {
    for (const [name, url] of Object.entries(PAGES)) {
      const visits: [Visit[], Visit[]] = [[], []];
      const before = site.requests.length;
      for (let at = 0; at < TIMES; at++)
        for (const [side, measured] of both.entries()) visits[side as 0 | 1].push(await visit(measured, url));
      const [without, with_] = visits;
      const added = (key: keyof Visit): number =>
        median(with_.map((each) => each[key])) - median(without.map((each) => each[key]));
      figures[`${name}: ms of script added (x${SLOWER})`] = round(added('script'));
      figures[`${name}: ms of all tasks added (x${SLOWER})`] = round(added('task'));
      figures[`${name}: longest task, without and with`] = [without, with_]
        .map((all) => Math.round(Math.max(...all.map(({ long }) => long))))
        .join(' / ');
      figures[`${name}: layout shift added`] = round(Math.max(0, added('shift')), 10_000);
      figures[`${name}: kB of heap added`] = Math.round(added('heap') / 1000);
      if (name.startsWith('model'))
        figures[`${name}: ms after DOMContentLoaded until the label (x${SLOWER})`] = Math.round(
          median(with_.map(({ label }) => label)),
        );
      const asked = site.requests
        .slice(before)
        .filter((each) => /\/api\/|\/resolve\/|raw\.githubusercontent/.test(each.url));
      figures[`${name}: look-ups in ${TIMES} visits`] = asked.length;
    }
  } finally {
    for (const each of both) await each.close();
    await server.close();
  }
  return figures;
}
