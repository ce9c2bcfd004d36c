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
import { GRANTS, VIEWS } from '../e2e/screens/plan.ts';
import { takeScreens } from '../e2e/screens/take.ts';
import { generateWeb } from '../e2e/web/generate.ts';

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
for (const name of browsers as Driver['name'][]) {
  const build = name === 'firefox' ? ['wxt', 'build', '-b', 'firefox'] : ['wxt', 'build'];
  execFileSync('npx', build, { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
  const { driver, close } = await startWith(name, { grants: GRANTS }, generateWeb(`.output/web-screens-${name}`));
  try {
    await driver.grant(GRANTS);
    if (values.readme) console.log(await takeReadmePicture(driver));
    if (values.store) console.log((await takeStorePictures(driver, `${FOLDER}/store`)).join('\n'));
    if (!pictures) {
      const camera = {
        folder: `${FOLDER}/${name}`,
        wants: (screen: string) => only.test(screen),
        taken: [] as string[],
      };
      await takeScreens(driver, VIEWS, camera);
      console.log(`${name}: ${camera.taken.length} screens`);
    }
  } finally {
    await close();
  }
}
if (!pictures) console.log(`look at ${writeContactSheet(FOLDER)}`);
