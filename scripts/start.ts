/**
 * `npm start`: builds, and opens Chromium with the extension on model pages of our own replica web. Without a display it
 * runs headless, prints the labels that the pages showed and saves screenshots; it fails when a label is not as expected.
 */
import { execFileSync } from 'node:child_process';
import { startChromium } from '../e2e/browsers/chromium.ts';
import { ensureOpenssl } from '../e2e/browsers/find.ts';
import { chipOf, waitForChip } from '../e2e/browsers/label-view.ts';
import { writeContactSheet } from '../e2e/screens/contact-sheet.ts';
import { GRANTS, WIDE } from '../e2e/screens/plan.ts';
import { takeScreens } from '../e2e/screens/take.ts';
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
const driver = await startChromium({ port: server.port, headless: !hasDisplay, grants: hasDisplay ? [] : GRANTS });

/** Visits every page; answers how many did not show what they must. */
async function visitAll(): Promise<number> {
  const page = await driver.newPage();
  let missed = 0;
  for (const each of PAGES) {
    const { outcome, claim = 'none', doubt = false } = each.expect;
    await page.goto(addressOf(each));
    // A page in doubt has no chip: its label is in the popup.
    const absent = doubt || outcome === 'absent';
    const chip = absent
      ? await new Promise<void>((go) => setTimeout(go, 700)).then(() => chipOf(page))
      : await waitForChip(page);
    const ok = absent ? chip === undefined : chip?.outcome === outcome && chip?.claim === claim;
    if (!ok) missed += 1;
    console.log(
      `${ok ? ' ' : '!'} ${each.site.padEnd(11)} ${each.id.padEnd(34)} ${chip?.text ?? (doubt ? '(in doubt: its label is in the popup)' : '(no label)')}`,
    );
  }
  await page.close();
  return missed;
}

/** Chip, card and the extension's pages, as far as a first look needs them. */
async function takeScreenshots(): Promise<void> {
  await driver.grant(GRANTS);
  const wants = (name: string): boolean => /^(?:hugging-face-card|github-card|popup|welcome)\./.test(name);
  const views = (['light', 'dark'] as const).map((theme) => ({ language: 'en' as const, theme, width: WIDE }));
  await takeScreens(driver, views, { folder: 'screenshots/chromium', wants, taken: [] });
  writeContactSheet('screenshots');
}

if (hasDisplay) {
  console.log('opening Chromium; close its window to end. All pages are invented, and served by this machine.');
  for (const each of PAGES.filter(({ expect }) => expect.outcome !== 'absent' && !expect.doubt).slice(0, 6)) {
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
