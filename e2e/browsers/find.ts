/** Finds the browsers; installs what is missing where that can be done, and says what to do where it cannot. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export type BrowserName = 'chromium' | 'firefox';

const PLACES: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

const PACKAGES: Readonly<Record<BrowserName, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };
const VARIABLES: Readonly<Record<BrowserName, string>> = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' };

const present = (name: BrowserName): string | undefined =>
  [process.env[VARIABLES[name]], ...PLACES[name]].find((path) => path !== undefined && path !== '' && existsSync(path));

const isDebianRoot = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/**
 * Debian's packages. Another installation holds the lock at times: waited for, with one sentence. One that was cut off is ended first.
 * Throws with what apt-get said.
 */
function apt(packages: readonly string[]): void {
  console.log(
    `installing ${packages.join(', ')} (apt-get; waits up to five minutes if another installation is running)`,
  );
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (command: string, args: readonly string[]) => spawnSync(command, args, { encoding: 'utf8', env });
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  run('apt-get', [...wait, 'update', '-qq']);
  const install = () => run('apt-get', [...wait, 'install', '-y', '-qq', ...packages]);
  let { status, stderr } = install();
  if (status === 0) return;
  run('dpkg', ['--configure', '-a']);
  ({ status, stderr } = install());
  if (status !== 0) throw new Error(`apt-get could not install ${packages.join(', ')}: ${stderr.trim().slice(-600)}`);
}

/** The path of a browser. Installs it on Debian as root; Chromium elsewhere through Playwright. Throws with what to do. */
export function findBrowser(name: BrowserName): string {
  const found = present(name);
  if (found) return found;
  if (isDebianRoot()) apt([PACKAGES[name]]);
  else if (name === 'chromium') spawnSync('npx', ['playwright-core', 'install', 'chromium'], { stdio: 'inherit' });
  const installed = present(name);
  if (installed) return installed;
  throw new Error(`${name} was not found. Install it, or set ${VARIABLES[name]} to its path.`);
}

/** `openssl` makes the certificate of the replica's server. */
export function ensureOpenssl(): void {
  if (spawnSync('openssl', ['version']).status === 0) return;
  if (!isDebianRoot()) throw new Error('openssl was not found. Install it: the test server needs a certificate.');
  apt(['openssl']);
}

/** Japanese needs a font: without one a screenshot shows boxes. Says so where none can be installed. */
export function ensureFonts(): void {
  if (process.platform !== 'linux') return;
  const { status, stdout } = spawnSync('fc-list', [':lang=ja'], { encoding: 'utf8' });
  if (status === 0 && stdout.trim() !== '') return;
  if (isDebianRoot()) apt(['fontconfig', 'fonts-ipafont-gothic']);
  else
    console.warn(
      'No Japanese font was found: its screenshots will show boxes. Install one, such as fonts-ipafont-gothic.',
    );
}
