/** Time until the popup shows its explanation, with the background script stopped: the reader's first press of the button. */
import { existsSync } from 'node:fs';
import { startChromium } from '../e2e/browsers/chromium.ts';
import { popupFor, popupText, waitForChip } from '../e2e/browsers/label-view.ts';
import { serve } from '../e2e/server/https.ts';
import { ReplicaSite } from '../e2e/server/replica-site.ts';
import { generateWeb } from '../e2e/web/generate.ts';

const TIMES = 7;
const MODEL = 'https://huggingface.co/alpenglow/ridge-7b-chat';
/** Milliseconds since the popup's page was asked for. */
const SHOWN =
  'new Promise((done) => { const look = () => (document.querySelector(".verdict") ? done(performance.now()) : setTimeout(look, 2)); look(); })';

/** Milliseconds, cold: median and worst. The popup is opened as a page, without the browser's own animation. */
export async function run(): Promise<Record<string, number | string>> {
  if (!existsSync('.output/chrome-mv3/manifest.json')) return { skipped: 'the extension is not built' };
  const server = await serve(new ReplicaSite([generateWeb('.output/web-bench-popup')]));
  const driver = await startChromium({ port: server.port });
  try {
    const page = await driver.newPage();
    await page.goto(MODEL);
    await waitForChip(page);
    const first = await popupFor(driver, MODEL);
    await popupText(first);
    const address = await first.evaluate<string>('location.href');
    await first.close();
    const took: number[] = [];
    for (let time = 0; time < TIMES; time++) {
      await driver.stopBackground?.();
      const popup = await driver.newPage();
      await popup.goto(address);
      took.push(await popup.evaluate<number>(SHOWN));
      await popup.close();
    }
    took.sort((a, b) => a - b);
    return {
      'ms until the popup explains, cold, median': Math.round(took[Math.floor(TIMES / 2)] ?? 0),
      'ms until the popup explains, cold, worst': Math.round(took.at(-1) ?? 0),
    };
  } finally {
    await driver.close();
    await server.close();
  }
}
