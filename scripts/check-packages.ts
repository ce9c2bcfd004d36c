/**
 * `npm run packages`: makes the packages for both stores and the source package, and checks what the stores check: built twice
 * and in another folder they are byte for byte the same, and the source package alone rebuilds them. Prints a table with
 * hashes. `--quick` leaves out the clean installation.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { bundleProblems } from './packages/bundle.ts';
import { lintProblems } from './packages/lint.ts';
import { manifestProblems } from './packages/manifest.ts';

const quick = process.argv.includes('--quick');
const MAX_PACKAGE = 900_000;

const run = (cwd: string, command: string, ...parameters: string[]): void => {
  execFileSync(command, parameters, {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
};

const zip = (cwd: string): void => {
  rmSync(join(cwd, '.output'), { recursive: true, force: true });
  run(cwd, 'npm', 'run', 'zip', '--silent');
};

/** SHA-256 of each package below a folder, by the package's kind. */
const hashes = (cwd: string): Map<string, string> =>
  new Map(
    globSync(join(cwd, '.output/*.zip')).map((file) => [
      basename(file).replace(/^.*-(\w+)\.zip$/, '$1'),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );

const rows: [name: string, problems: string[], note?: string][] = [];
const same = (
  name: string,
  first: Map<string, string>,
  second: Map<string, string>,
  kinds: readonly string[],
): void => {
  rows.push([
    name,
    kinds.filter((kind) => !first.has(kind) || first.get(kind) !== second.get(kind)).map((kind) => `${kind} differs`),
  ]);
};

const temporary = mkdtempSync(join(tmpdir(), 'openness-packages-'));
const here = process.cwd();
const ALL = ['chrome', 'firefox', 'sources'] as const;
try {
  zip(here);
  const first = hashes(here);
  for (const browser of ['chrome', 'firefox']) {
    const file = globSync(`.output/*-${browser}.zip`)[0] ?? '';
    const size = statSync(file).size;
    rows.push([
      `${browser}: package`,
      size > MAX_PACKAGE ? [`${size} bytes`] : [],
      `${size} bytes, SHA-256 ${first.get(browser)}`,
    ]);
    rows.push([`${browser}: manifest as reviewed, nothing reachable, hosts bounded`, manifestProblems(browser)]);
    rows.push([`${browser}: no evaluation, no raw HTML, no unknown host`, bundleProblems(`.output/${browser}-mv3`)]);
  }
  rows.push(['firefox: addons-linter', lintProblems('.output/firefox-mv3')]);
  rows.push(['sources: package', [], `SHA-256 ${first.get('sources')}`]);

  const copy = join(temporary, 'somewhere else', 'copy');
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    encoding: 'utf8',
  });
  for (const file of files.split('\0').filter((each) => each !== '')) {
    mkdirSync(join(copy, dirname(file)), { recursive: true });
    cpSync(file, join(copy, file));
  }
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
  run(copy, 'npx', 'wxt', 'prepare');
  zip(copy);
  same('built again in another folder: the same bytes', first, hashes(copy), ALL);

  if (!quick) {
    const alone = join(temporary, 'sources');
    mkdirSync(alone);
    run(alone, 'unzip', '-q', globSync(resolve('.output/*-sources.zip'))[0] ?? '');
    run(alone, 'npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error');
    zip(alone);
    same('rebuilt from the source package alone, clean installation: the same bytes', first, hashes(alone), ALL);
  }
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

for (const [name, problems, note] of rows)
  console.log([`${problems.length > 0 ? '!' : ' '} ${name}${note ? `: ${note}` : ''}`, ...problems].join('\n    '));
const failed = rows.filter(([, problems]) => problems.length > 0).length;
console.log(`${rows.length - failed} of ${rows.length} checks passed`);
process.exitCode = failed > 0 ? 1 : 0;
