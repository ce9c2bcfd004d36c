/**
 * Time until the popup shows its explanation with the background script stopped, the reader's first press of the button,
 * beside the popup of an extension that does nothing, turn by turn, each in a browser of the same build: the ratio is what counts.
 */
import { existsSync } from 'node:fs';
import { type Measured, startMeasured } from '../e2e/browsers/measured.ts';
import { serve } from '../e2e/server/https.ts';
import { ReplicaSite } from '../e2e/server/replica-site.ts';
import { generateWeb } from '../e2e/web/generate.ts';
import { emptyExtension } from './empty-extension.ts';
import { within } from './limit.ts';
import { median } from './median.ts';

const TIMES = 9;
/** The popup may take so many times as long as one of an extension that does nothing (issue 17, 8). */
const LIMIT = 1.6;
const MODEL = 'https://huggingface.co/alpenglow/ridge-7b-chat';
/** Milliseconds from the asking for the popup's page until its verdict is drawn. */
const DRAWN =
  'new Promise((done) => { const look = () => (document.querySelector(".verdict") ? requestAnimationFrame(() => done(performance.now())) : setTimeout(look, 1)); look(); })';

/** The tab that shows the model's page, as the popup's address names it. */
async function tabOf({ browser, id }: Measured): Promise<number> {
  const finder = await browser.newPage();
  await finder.goto(`chrome-extension://${id}/popup.html?tab=0`);
  const tab = await finder.evaluate<[], () => Promise<number>>(
    `chrome.tabs.query({ url: '${MODEL}' }).then(([{ id }]) => id)` as never,
  );
  await finder.close();
  return tab;
}

/** Stops the background script: the next message starts it anew. */
async function stopWorker({ browser }: Measured): Promise<void> {
  const worker = browser.targets().find((each) => each.type() === 'service_worker');
  if (!worker) return;
  await (await worker.worker())?.close().catch(() => {});
}

async function opened(measured: Measured, address: string): Promise<number> {
  await stopWorker(measured);
  const popup = await measured.browser.newPage();
  await popup.goto(address, { waitUntil: 'domcontentloaded' });
  const took = (await popup.evaluate(DRAWN)) as number;
  await popup.close();
  return took;
}

/** Milliseconds, cold, medians and worst, and how many times as long as nothing. The popup is opened as a page, without the browser's own animation. */
export async function run(): Promise<Record<string, number | string>> {
  if (!existsSync('.output/chrome-mv3/manifest.json')) return { skipped: 'the extension is not built' };
  const server = await serve(new ReplicaSite([generateWeb('.output/web-bench-popup')]));
  const [ours, empty] = [await startMeasured(server.port), await startMeasured(server.port, emptyExtension())];
  try {
    await ours.page.goto(MODEL);
    await ours.labelled();
    const address = `chrome-extension://${ours.id}/popup.html?tab=${await tabOf(ours)}`;
    const took: { ours: number[]; empty: number[] } = { ours: [], empty: [] };
    for (let time = 0; time < TIMES; time++) {
      took.empty.push(await opened(empty, `chrome-extension://${empty.id}/popup.html`));
      took.ours.push(await opened(ours, address));
    }
    const ratio = Math.round((median(took.ours) / median(took.empty)) * 100) / 100;
    return {
      'ms until the popup explains, cold, median': Math.round(median(took.ours)),
      'ms until the popup explains, cold, worst': Math.round(Math.max(...took.ours)),
      'ms until the popup of an empty extension is drawn, median': Math.round(median(took.empty)),
      'times as long as the empty one': within(ratio, LIMIT, 'times'),
    };
  } finally {
    await ours.close();
    await empty.close();
    await server.close();
  }
}
