import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { labelRecord } from '../model/schema.ts';

const WEB = '../shared/web';
const present = existsSync(`${WEB}/subjects.json`);
if (!present) console.warn('skipped: ../shared/web is absent, so the command line was not run over real pages');

const run = (args: string[], input = '') =>
  spawnSync(process.execPath, ['lib/cli/label.ts', ...args], { encoding: 'utf8', input });

describe('npm run label', () => {
  it('says how it is used, with status 2', () => {
    const { status, stderr } = run(['--lookups', 'sometimes', 'https://huggingface.co/a/b']);
    expect(status).toBe(2);
    expect(stderr).toContain('usage:');
  });

  it.skipIf(!present)(
    'answers pages of the replica web, in order, in the public schema',
    () => {
      // Every tenth: all of them are judged by the contract of sites and by `npm run accuracy`.
      const urls = Object.values(
        JSON.parse(readFileSync(`${WEB}/subjects.json`, 'utf8')) as Record<string, string>,
      ).filter((_, at) => at % 10 === 0);
      expect(urls.length).toBeGreaterThan(20);
      const output = execFileSync(process.execPath, ['lib/cli/label.ts', '--web', WEB], {
        encoding: 'utf8',
        input: urls.join('\n'),
        maxBuffer: 1 << 28,
      });
      const records = output
        .trim()
        .split('\n')
        .map((line) => labelRecord.parse(JSON.parse(line)));
      expect(records.map(({ url }) => url)).toEqual(urls);
    },
    600_000,
  );

  it.skipIf(!present)('goes on after a page that cannot be read, with status 1', () => {
    const good = 'https://huggingface.co/google/gemma-7b';
    const { status, stdout, stderr } = run([
      '--web',
      WEB,
      'https://huggingface.co/api-less/none',
      'not an address',
      good,
    ]);
    expect(status).toBe(1);
    expect(stderr).toContain('not an address');
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { url: string }).url),
    ).toContain(good);
  });
});
