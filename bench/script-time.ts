/** Time that an extension's scripts take in a page, by the browser's own trace: what runs in the page's own scripts is apart. */
import type { Measured } from '../e2e/browsers/measured.ts';

interface TraceEvent {
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur: number;
  /** Time of the thread itself, in microseconds: what other processes of the machine do meanwhile is not in it. */
  tdur?: number;
  args?: unknown;
}

const holds = (outer: TraceEvent, inner: TraceEvent): boolean =>
  outer !== inner &&
  outer.pid === inner.pid &&
  outer.tid === inner.tid &&
  outer.ts <= inner.ts &&
  outer.ts + outer.dur >= inner.ts + inner.dur;

/**
 * Visits a page at full speed. Out: milliseconds of the page's main thread in scripts of extensions (compiling, running, and
 * the functions that are called later), within 700 ms of the load.
 */
export async function extensionTime({ page }: Measured, url: string): Promise<number> {
  await page.goto('about:blank');
  await page.tracing.start({ categories: ['devtools.timeline', 'v8'] });
  await page.goto(url, { waitUntil: 'load' });
  await new Promise((done) => setTimeout(done, 700));
  const trace = new TextDecoder().decode(await page.tracing.stop());
  const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
  const ours = traceEvents.filter(
    ({ ph, args }) => ph === 'X' && JSON.stringify(args ?? {}).includes('chrome-extension://'),
  );
  // Events lie within each other: each moment counts once.
  const outermost = ours.filter(
    (event, at) => !ours.some((other, before) => holds(other, event) && (other.dur > event.dur || before < at)),
  );
  return outermost.reduce((sum, { tdur, dur }) => sum + (tdur ?? dur), 0) / 1000;
}
