/** The linter of addons.mozilla.org on a build. */
import { spawnSync } from 'node:child_process';

interface Message {
  code: string;
  message: string;
  file?: string;
}

/** In: the folder of the Firefox build. Out: errors, warnings and notices, one line each. */
export function lintProblems(folder: string): string[] {
  const command = ['addons-linter', '--output', 'json', folder];
  const { stdout } = spawnSync('npx', command, {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 1e8,
  });
  const { errors, warnings, notices } = JSON.parse(stdout) as Record<'errors' | 'warnings' | 'notices', Message[]>;
  return [...errors, ...warnings, ...notices].map(({ code, message, file }) => `${code}: ${message} (${file ?? ''})`);
}
