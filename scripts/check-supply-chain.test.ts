/** The lock file as it is, and lock files as they must not be. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inexact, isApproved, type Lock, lockProblems } from './check-supply-chain.ts';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

describe('our packages', () => {
  it('are from the registry, hashed, run nothing, and may be used', () => {
    expect(Object.keys(lock.packages).length).toBeGreaterThan(300);
    expect(lockProblems(lock)).toEqual([]);
  });

  it('are named by exact versions', () => {
    const { dependencies, devDependencies, optionalDependencies } = manifest;
    expect(inexact({ ...dependencies, ...devDependencies, ...optionalDependencies })).toEqual([]);
  });

  it('that run in the extension are those that were reviewed', () => {
    expect(Object.keys(manifest.dependencies)).toEqual([
      'marked',
      'preact',
      'spdx-expression-parse',
      'webextension-polyfill',
      'zod',
    ]);
  });

  it('have their platform packages in the lock file, so that a clean clone installs', () => {
    const paths = Object.keys(lock.packages);
    const missing = Object.values(lock.packages as Record<string, { optionalDependencies?: object }>)
      .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
      .filter((name) => !paths.some((path) => path.endsWith(`node_modules/${name}`)));
    expect(missing).toEqual([]);
  });
});

const good = { integrity: `sha512-${'a'.repeat(86)}==`, license: 'MIT' };

it.each<[string, object]>([
  ['another registry', { ...good, resolved: 'https://registry.npmjs.org.evil.org/x.tgz' }],
  ['plain http', { ...good, resolved: 'http://registry.npmjs.org/x.tgz' }],
  ['a repository', { ...good, resolved: 'git+ssh://git@github.com/a/b.git' }],
  ['no hash', { license: 'MIT' }],
  ['a weak hash', { ...good, integrity: 'sha1-aaaa' }],
  ['a script at installation', { ...good, hasInstallScript: true }],
  ['no license', { integrity: good.integrity }],
  ['a license that nobody approved', { ...good, license: 'BUSL-1.1' }],
  ['a link', { ...good, link: true }],
])('a package with %s is reported', (_, found) => {
  expect(lockProblems({ lockfileVersion: 3, packages: { '': {}, 'node_modules/x': found } })).toHaveLength(1);
});

it.each([
  ['MIT', true],
  ['(MIT OR BUSL-1.1)', true],
  ['MIT AND BUSL-1.1', false],
  ['SEE LICENSE IN x', false],
  ['UNLICENSED', false],
])('license %s: %s', (license, approved) => {
  expect(isApproved(license)).toBe(approved);
});
