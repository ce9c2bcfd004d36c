/** Which files of a repository are looked up for its licence, most telling first (RULES.md section 4). */

import type { TextDocument } from '../model/index.ts';
import { type LicensePath, licensePath } from '../repository/license-paths.ts';

export interface LicenseFile {
  path: string;
  kind: 'license-file' | 'use-policy' | 'notice';
}

const isReadableFile = (path: string): boolean => {
  const found = licensePath(path);
  return found?.kind === 'license-file' && found.readable;
};

/** In: a repository's address. Out: license files below its root that a README links to ("[License](models/x/LICENSE)"), the last first: newest members stand last. */
export function linkedLicenseFiles(address: string, documents: readonly TextDocument[], limit: number): LicenseFile[] {
  const start = `${address}/`.toLowerCase();
  const found = new Set<string>();
  for (const { href } of documents.flatMap(({ blocks }) => blocks.flatMap(({ links = [] }) => links))) {
    if (!href.toLowerCase().startsWith(start)) continue;
    const [view, , ...rest] = href.slice(start.length).split(/[?#]/)[0]?.split('/') ?? [];
    const path = rest.join('/');
    if ((view !== 'blob' && view !== 'tree' && view !== 'raw') || !/^[\w./-]{3,200}$/.test(path)) continue;
    if (path.includes('/') && !path.includes('..') && isReadableFile(path)) found.add(path);
  }
  return [...found]
    .reverse()
    .slice(0, limit)
    .map((path) => ({ path, kind: 'license-file' as const }));
}

/** What tells most comes first: of the weights, of all, of all with a name of its own, policies and notices, of something else. */
function rank({ kind, about, part }: LicensePath, depth: number): number {
  if (kind === 'license-file') return { weights: 0, repository: part === '' ? 10 : 20, other: 50 }[about] + depth;
  return (kind === 'use-policy' ? 30 : 40) + depth;
}

const MAX_DEPTH = 2;

/** In: paths of files. Out: at most `limit` licence and policy files that can be read, most telling first. */
export function licenseFiles(paths: readonly string[], limit: number): LicenseFile[] {
  return paths
    .flatMap((path) => {
      const found = licensePath(path);
      const depth = path.split('/').length - 1;
      if (!found?.readable || depth > MAX_DEPTH) return [];
      // Below the root only what is about the weights: the rest is of parts, and of other people's work.
      if (depth > 0 && (found.about !== 'weights' || found.kind !== 'license-file')) return [];
      return [{ path, kind: found.kind, rank: rank(found, depth) }];
    })
    .sort((a, b) => a.rank - b.rank || a.path.localeCompare(b.path))
    .slice(0, limit)
    .map(({ path, kind }) => ({ path, kind }));
}
