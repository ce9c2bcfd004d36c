/**
 * `npm run screenshots`: builds, and takes screenshots of everything that people see, into `screenshots/` with an
 * `index.html` that shows them side by side. All pages are those of our replica web.
 *
 *   --only TEXT     only screens whose name has the text (a regular expression): card, \.de\., dark.390
 *   --browser NAME  chromium or firefox; both by default
 *   --readme        the README's picture instead, docs/label.png
 *   --store         the stores' pictures instead, screenshots/store
 */
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import type { Driver } from '../e2e/browsers/driver.ts';
import { ensureFonts, ensureOpenssl } from '../e2e/browsers/find.ts';
import { startWith } from '../e2e/browsers/start.ts';
import { writeContactSheet } from '../e2e/screens/contact-sheet.ts';
import { takeReadmePicture, takeStorePictures } from '../e2e/screens/pictures.ts';
import { GRANTS, nameOf, SURFACES, VIEWS, type View } from '../e2e/screens/plan.ts';
import { takeScreens } from '../e2e/screens/take.ts';
import { generateWeb } from '../e2e/web/generate.ts';
import { LANGUAGES } from '../lib/model/settings.ts';

const FOLDER = 'screenshots';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    browser: { type: 'string', multiple: true, default: ['chromium', 'firefox'] },
    readme: { type: 'boolean', default: false },
    store: { type: 'boolean', default: false },
  },
});
const pictures = values.readme || values.store;
const browsers = pictures ? ['chromium'] : values.browser;
const unknown = browsers.find((name) => name !== 'chromium' && name !== 'firefox');
if (unknown !== undefined) {
  console.error(`There is no driver for ${unknown}: --browser takes chromium or firefox.`);
  process.exit(2);
}

ensureOpenssl();
ensureFonts();
const only = new RegExp(values.only);
const isWanted = (view: View): boolean => SURFACES.some((surface) => only.test(nameOf(surface, view)));

/** What is done in one browser, which is then closed: one Firefox ended by itself after 152 screens (November 2026). */
async function inBrowser(name: Driver['name'], work: (driver: Driver) => Promise<void>): Promise<void> {
  const { driver, close } = await startWith(name, { grants: GRANTS }, generateWeb(`.output/web-screens-${name}`));
  try {
    await driver.grant(GRANTS);
    await work(driver);
  } finally {
    await close();
  }
}

for (const name of browsers as Driver['name'][]) {
  const build = name === 'firefox' ? ['wxt', 'build', '-b', 'firefox'] : ['wxt', 'build'];
  execFileSync('npx', build, { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
  if (values.readme) await inBrowser(name, async (driver) => console.log(await takeReadmePicture(driver)));
  if (values.store)
    await inBrowser(name, async (driver) =>
      console.log((await takeStorePictures(driver, `${FOLDER}/store`)).join('\n')),
    );
  if (pictures) continue;
  const camera = { folder: `${FOLDER}/${name}`, wants: (screen: string) => only.test(screen), taken: [] as string[] };
  for (const language of LANGUAGES) {
    const views = VIEWS.filter((view) => view.language === language && isWanted(view));
    if (views.length > 0) await inBrowser(name, (driver) => takeScreens(driver, views, camera));
  }
  console.log(`${name}: ${camera.taken.length} screens`);
}
if (!pictures) console.log(`look at ${writeContactSheet(FOLDER)}`);
