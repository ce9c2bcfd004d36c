/**
 * `npm start`: builds, and opens Chromium with the extension on model pages of our own replica web. Without a display it
 * runs headless, prints the labels that the pages showed and saves screenshots; it fails when a label is not as expected.
 */
import { execFileSync } from 'node:child_process';
import { startChromium } from '../e2e/browsers/chromium.ts';
import { ensureOpenssl } from '../e2e/browsers/find.ts';
import { chipOf, clickChip, popupFor, popupText, waitForCard, waitForChip } from '../e2e/browsers/label-view.ts';
import { serve } from '../e2e/server/https.ts';
import { ReplicaSite } from '../e2e/server/replica-site.ts';
import { addressOf, generateWeb, PAGES } from '../e2e/web/generate.ts';

const hasDisplay =
  !process.env.CI &&
  (process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)) &&
  !process.argv.includes('--headless');

console.log('building the extension …');
execFileSync('npx', ['wxt', 'build'], { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
ensureOpenssl();
const server = await serve(new ReplicaSite([generateWeb()]));
const driver = await startChromium({ port: server.port, headless: !hasDisplay });

/** Visits every page; answers how many did not show what they must. */
async function visitAll(): Promise<number> {
  const page = await driver.newPage();
  let missed = 0;
  for (const each of PAGES) {
    const { outcome, claim = 'none' } = each.expect;
    await page.goto(addressOf(each));
    const absent = outcome === 'absent';
    const chip = absent
      ? await new Promise<void>((go) => setTimeout(go, 700)).then(() => chipOf(page))
      : await waitForChip(page);
    const ok = (chip?.outcome ?? 'absent') === outcome && (absent || chip?.claim === claim);
    if (!ok) missed += 1;
    console.log(`${ok ? ' ' : '!'} ${each.site.padEnd(11)} ${each.id.padEnd(34)} ${chip?.text ?? '(no label)'}`);
  }
  await page.close();
  return missed;
}

const SHOTS = [
  ['huggingface', 'https://huggingface.co/alpenglow/ridge-7b'],
  ['github', 'https://github.com/stimme/laut'],
] as const;

/** Chip, card and popup on a page of each site, light and dark. */
async function takeScreenshots(): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    for (const [site, url] of SHOTS) {
      const page = await driver.newPage();
      await page.dark(theme === 'dark');
      await page.goto(url);
      const root =
        site === 'github'
          ? `setAttribute('data-color-mode', '${theme}')`
          : `classList.toggle('dark', ${theme === 'dark'})`;
      await page.evaluate(`document.documentElement.${root}; 0`);
      await waitForChip(page);
      await page.screenshot(`screenshots/${site}-${theme}-chip.png`);
      await clickChip(page);
      await waitForCard(page);
      await new Promise((go) => setTimeout(go, 250));
      await page.screenshot(`screenshots/${site}-${theme}-card.png`);
      const popup = await popupFor(driver, url);
      await popup.dark(theme === 'dark');
      await popupText(popup);
      await popup.screenshot(`screenshots/${site}-${theme}-popup.png`);
      await popup.close();
      await page.close();
    }
  }
}

if (hasDisplay) {
  console.log('opening Chromium; close its window to end. All pages are invented, and served by this machine.');
  for (const each of PAGES.filter(({ expect }) => expect.outcome !== 'absent').slice(0, 6)) {
    const page = await driver.newPage();
    await page.goto(addressOf(each));
  }
  await new Promise((closed) => driver.context.on('close', closed));
  await server.close();
} else {
  console.log('no display: running headless\n');
  const missed = await visitAll();
  await takeScreenshots();
  await driver.close();
  await server.close();
  console.log(`\n${PAGES.length - missed} of ${PAGES.length} pages as expected; screenshots are in screenshots/`);
  console.log(
    'With a display, `npm start` opens the browser instead. To use the extension: chrome://extensions, "Load unpacked", .output/chrome-mv3',
  );
  process.exitCode = missed > 0 ? 1 : 0;
}
