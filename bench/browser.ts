/**
 * What the extension costs in the page, in Chromium: the same pages without it, with it, and with another extension, side by
 * side, medians. At a quarter of the machine's speed, and by the browser's trace at full speed, which is the steadier of the
 * two. Budgets: ARCHITECTURE.md, budgets. Times depend on the machine; the differences are what counts.
 */
import { existsSync } from 'node:fs';
import { type Measured, startMeasured } from '../e2e/browsers/measured.ts';
import { OUR_NAME } from '../e2e/browsers/our-element.ts';
import { serve } from '../e2e/server/https.ts';
import { LOOKUPS, ReplicaSite } from '../e2e/server/replica-site.ts';
import { generateWeb } from '../e2e/web/generate.ts';
import { within } from './limit.ts';
import { median, round } from './median.ts';
import { OTHER, otherExtension } from './other-extension.ts';
import { extensionTime } from './script-time.ts';

const TIMES = 5;
const SLOWER = 4;

/** Issue 17, 8, on pages of models and at a quarter of the speed; `idle`: on the hub's other pages, at full speed. */
const LIMIT = { script: 25, label: 150, task: 50, idle: 1 } as const;

const PAGES = {
  'model page (hub)': 'https://huggingface.co/alpenglow/ridge-7b',
  'model page (repository)': 'https://github.com/openmeadow/clover',
  'not a model (repository)': 'https://github.com/plainsoft/notepad',
  'not ours (repository, its issues)': 'https://github.com/plainsoft/notepad/issues',
  'not ours (hub, a list)': 'https://huggingface.co/models',
} as const;

/** Collects long tasks and shifts, and notes when our element comes. */
const OBSERVE = `
  window.__seen = { long: 0, shift: 0, label: 0 };
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) __seen.long = Math.max(__seen.long, entry.duration); }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) __seen.shift += entry.value; }).observe({ type: 'layout-shift', buffered: true });
  new MutationObserver((all) => { if (!__seen.label && all.some(({ addedNodes }) => [...addedNodes].some((node) => ${OUR_NAME}.test(node.localName)))) __seen.label = performance.now() - performance.getEntriesByType('navigation')[0].loadEventStart; }).observe(document, { childList: true, subtree: true });
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

/** What one extension adds to a page, against the same page without any. */
function added(without: readonly Visit[], with_: readonly Visit[]): Record<string, number | string> {
  const more = (key: keyof Visit): number =>
    median(with_.map((each) => each[key])) - median(without.map((each) => each[key]));
  return {
    [`ms of script added (x${SLOWER})`]: round(more('script')),
    [`ms of all tasks added (x${SLOWER})`]: round(more('task')),
    'longest task, without and with': [without, with_]
      .map((all) => Math.round(Math.max(...all.map(({ long }) => long))))
      .join(' / '),
    'layout shift added': round(Math.max(0, more('shift')), 10_000),
    'kB of heap added': Math.round(more('heap') / 1000),
  };
}

/** What is asked of us on a page, and whether it is so. A long task is ours as far as the page alone has none as long. */
function limitsOf(
  name: string,
  without: readonly Visit[],
  ours: readonly Visit[],
  own: number,
): Record<string, string> {
  if (!name.startsWith('model'))
    return name.startsWith('not ours (hub') ? { [`${name}: of ours`]: within(round(own, 100), LIMIT.idle, 'ms') } : {};
  const of = (visits: readonly Visit[], key: keyof Visit): number => median(visits.map((each) => each[key]));
  const longest = of(ours, 'long') > of(without, 'long') ? of(ours, 'long') : 0;
  return {
    [`${name}: script added (x${SLOWER})`]: within(
      round(of(ours, 'script') - of(without, 'script')),
      LIMIT.script,
      'ms',
    ),
    [`${name}: until the label, from the load (x${SLOWER})`]: within(Math.round(of(ours, 'label')), LIMIT.label, 'ms'),
    [`${name}: longest task beyond the page’s own (x${SLOWER})`]: within(Math.round(longest), LIMIT.task, 'ms'),
  };
}

export async function run(): Promise<Record<string, number | string>> {
  if (!existsSync('.output/chrome-mv3/manifest.json')) return { skipped: 'npm run build first' };
  const site = new ReplicaSite([generateWeb('.output/web-bench')]);
  const server = await serve(site);
  const figures: Record<string, number | string> = {};
  const [none, ours, other] = [
    await startMeasured(server.port, null),
    await startMeasured(server.port),
    await startMeasured(server.port, otherExtension()),
  ];
  const all = [none, ours, other];
  for (const each of all) await each.page.evaluateOnNewDocument(OBSERVE);
  try {
    for (const [name, url] of Object.entries(PAGES)) {
      const visits = new Map<Measured, Visit[]>(all.map((each) => [each, []]));
      const own = new Map<Measured, number[]>(all.map((each) => [each, []]));
      const before = site.requests.length;
      for (let at = 0; at < TIMES; at++)
        for (const measured of all) visits.get(measured)?.push(await visit(measured, url));
      const lookUps = site.requests.slice(before).filter((each) => LOOKUPS.test(each.url)).length;
      for (let at = 0; at < TIMES; at++)
        for (const measured of [ours, other]) own.get(measured)?.push(await extensionTime(measured, url));
      const of = (measured: Measured): Visit[] => visits.get(measured) ?? [];
      for (const [who, measured] of [
        ['ours', ours],
        [OTHER, other],
      ] as const) {
        figures[`${name}, ${who}: ms in its scripts (full speed)`] = round(median(own.get(measured) ?? []), 100);
        for (const [what, figure] of Object.entries(added(of(none), of(measured))))
          figures[`${name}, ${who}: ${what}`] = figure;
      }
      Object.assign(figures, limitsOf(name, of(none), of(ours), median(own.get(ours) ?? [])));
      figures[`${name}: look-ups in ${TIMES} visits`] = lookUps;
    }
  } finally {
    for (const each of all) await each.close();
    await server.close();
  }
  return figures;
}
