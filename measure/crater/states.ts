/** A state of the program: a commit, checked out apart, or this work tree. What it says of every page of a replica web. */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { LabelRecord } from '../gold/labels.ts';

const git = (...args: string[]): string =>
  execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();

/** A commit as everybody names it, or `undefined` for `.`, the work tree. Throws for what is no commit. */
export function commitOf(name: string): string | undefined {
  return name === '.' ? undefined : git('rev-parse', '--verify', `${name}^{commit}`);
}

/** Addresses of a web: its lists of subjects, else every page of HTML in its index. */
export function addressesOf(web: string): string[] {
  const lists = ['subjects.json', 'subjects-2.json', 'subjects-vendors.json'].filter((name) =>
    existsSync(join(web, name)),
  );
  const listed = lists.flatMap((name) => Object.values(JSON.parse(readFileSync(join(web, name), 'utf8')) as object));
  if (listed.length > 0) return [...new Set(listed as string[])];
  return readFileSync(join(web, 'index.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { url: string; headers?: Record<string, string> })
    .filter(({ headers }) => headers?.['content-type']?.startsWith('text/html'))
    .map(({ url }) => url);
}

/** Are records of releases (assets/releases.json) counted in? Labels of a web judge what its pages show: by default not. */
export type CountedIn = 'on' | 'off';

/** Runs a state's own `npm run label` in its folder. A page that cannot be read has no record. */
function recordsIn(folder: string, web: string, urls: string, counted: CountedIn = 'off'): string {
  const extra = /--records\b/.test(readFileSync(join(folder, 'lib/cli/options.ts'), 'utf8'))
    ? ['--records', counted]
    : [];
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['lib/cli/label.ts', '--web', resolve(web), '--urls', resolve(urls), ...extra],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 30 },
  );
  if (status === 0 || status === 1) return stdout;
  throw new Error(`${folder}: npm run label gave ${status}\n${stderr.slice(0, 1000)}`);
}

/** Labels under a commit, in a work tree of git's that shares this one's packages. */
function recordsAt(commit: string, web: string, urls: string, counted: CountedIn): string {
  const folder = mkdtempSync(join(tmpdir(), 'crater-'));
  try {
    git('worktree', 'add', '--detach', '--force', folder, commit);
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    return recordsIn(folder, web, urls, counted);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    git('worktree', 'prune');
  }
}

/** What a state says, by address. Answers of commits are kept in `.output/crater`, since commits do not change. */
export function stateOf(
  name: string,
  web: string,
  addresses: readonly string[],
  counted: CountedIn = 'off',
): Map<string, LabelRecord> {
  const commit = commitOf(name);
  const kept = join('.output', 'crater');
  mkdirSync(kept, { recursive: true });
  const list = addresses.join('\n');
  const key = createHash('sha256')
    .update(`${resolve(web)}\n${list}${counted === 'on' ? '\nwith records' : ''}`)
    .digest('hex')
    .slice(0, 12);
  const urls = join(kept, `${key}.urls`);
  writeFileSync(urls, list);
  const file = join(kept, `${commit ?? 'work-tree'}-${key}.jsonl`);
  if (commit === undefined || !existsSync(file))
    writeFileSync(
      file,
      commit === undefined ? recordsIn('.', web, urls, counted) : recordsAt(commit, web, urls, counted),
    );
  const records = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LabelRecord);
  return new Map(records.map((record) => [record.url, record]));
}
