/**
 * What we build with: the lock file takes packages from one registry alone, each with its hash; no package runs a script when it
 * is installed; every license is one that the OSI approved, or is explained; versions are exact. usage: npm run supply-chain
 * (asks `npm audit` too, where the registry answers; without a network that row says so).
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import parse from 'spdx-expression-parse';
import list from 'spdx-license-list/spdx.json' with { type: 'json' };

interface Package {
  version?: string;
  resolved?: string;
  integrity?: string;
  license?: string;
  link?: boolean;
  hasInstallScript?: boolean;
}

export interface Lock {
  lockfileVersion: number;
  packages: Record<string, Package>;
}

const REGISTRY = 'https://registry.npmjs.org/';

/** Packages that may run a script at installation; the root's own is `wxt prepare`. */
const SCRIPTS: ReadonlySet<string> = new Set(['']);

/** Licenses that the OSI does not list, and why they do: all of them for data that nothing is derived from. */
const EXPLAINED: Readonly<Record<string, string>> = {
  'CC0-1.0': 'data of SPDX and MDN, dedicated to the public',
  'CC-BY-3.0': 'spdx-exceptions: a list of names by SPDX',
  'CC-BY-4.0': 'data of caniuse',
};

/** Advisories that do not concern us, by id, and why. */
export const EXPLAINED_ADVISORIES: Readonly<Record<string, string>> = {};

type Expression = { license: string } | { left: Expression; conjunction: 'and' | 'or'; right: Expression };

const known = list as Record<string, { osiApproved?: boolean }>;

/** Is a license expression OSI-approved (of alternatives, one) or explained? */
export function isApproved(license: string | undefined): boolean {
  const holds = (part: Expression): boolean => {
    if ('license' in part) return known[part.license]?.osiApproved === true || Object.hasOwn(EXPLAINED, part.license);
    return part.conjunction === 'or' ? holds(part.left) || holds(part.right) : holds(part.left) && holds(part.right);
  };
  try {
    return license !== undefined && holds(parse(license) as Expression);
  } catch {
    return false;
  }
}

/** In: a lock file. Out: everything that is not as it must be, one line each. */
export function lockProblems({ lockfileVersion, packages }: Lock): string[] {
  const problems: string[] = lockfileVersion === 3 ? [] : [`lock file of version ${lockfileVersion}`];
  for (const [path, { resolved, integrity, license, link, hasInstallScript }] of Object.entries(packages)) {
    if (hasInstallScript && !SCRIPTS.has(path)) problems.push(`${path}: runs a script at installation`);
    if (path === '') continue;
    if (link) problems.push(`${path}: a link`);
    if (resolved !== undefined && !resolved.startsWith(REGISTRY)) problems.push(`${path}: from ${resolved}`);
    if (!/^sha512-[\w+/]{86}==$/.test(integrity ?? '')) problems.push(`${path}: no SHA-512`);
    if (!isApproved(license)) problems.push(`${path}: license ${license ?? 'not stated'}`);
  }
  return problems;
}

/** In: `dependencies` of package.json, of every kind. Out: those that are not one exact version. */
export const inexact = (versions: Readonly<Record<string, string>>): string[] =>
  Object.entries(versions).flatMap(([name, version]) =>
    /^\d+\.\d+\.\d+$/.test(version) ? [] : [`${name}@${version}`],
  );

interface Audit {
  vulnerabilities?: Record<string, { severity: string; via: (string | { url?: string; title?: string })[] }>;
}

/** What `npm audit` says: lines of advisories that are not explained, or undefined when the registry does not answer. */
export function audit(): string[] | undefined {
  const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8', shell: process.platform === 'win32' });
  const answer = JSON.parse(stdout || '{}') as Audit;
  if (!answer.vulnerabilities) return undefined;
  return Object.entries(answer.vulnerabilities).flatMap(([name, { severity, via }]) =>
    via.flatMap((each) => {
      const id = typeof each === 'string' ? undefined : /GHSA-[\w-]+/.exec(each.url ?? '')?.[0];
      return id && !Object.hasOwn(EXPLAINED_ADVISORIES, id) ? [`${name}: ${severity}, ${id}`] : [];
    }),
  );
}

if (process.argv[1] === import.meta.filename) {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const advisories = audit();
  const rows: [string, string[]][] = [
    [`lock file: ${Object.keys(lock.packages).length - 1} packages`, lockProblems(lock)],
    ['exact versions', inexact({ ...dependencies, ...devDependencies, ...optionalDependencies })],
    [advisories ? 'npm audit' : 'npm audit: the registry did not answer, nothing was asked', advisories ?? []],
  ];
  for (const [name, problems] of rows)
    console.log([`${problems.length > 0 ? '!' : ' '} ${name}`, ...problems].join('\n    '));
  process.exitCode = rows.some(([, problems]) => problems.length > 0) ? 1 : 0;
}
