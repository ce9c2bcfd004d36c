/** Which files of a repository speak of its licence, most telling first (facts/licenses.md section 3). */
import type { TextDocument } from '../model/index.ts';

const LICENSE = /(?:^|\/)(?:[\w .-]{0,40}[-_. ])?(?:licen[sc]es?|copying|unlicense)(?:[-_. ][\w .-]{0,60})?$/i;
const WEIGHTS = /(?:model|weights?)[\w .-]{0,30}licen[sc]e|licen[sc]e[-_. ]?(?:model|weights?)|weights_terms/i;
const POLICY = /(?:^|\/)(?:use|usage|acceptable[-_]use|prohibited[-_]use)[-_]?policy(?:\.\w{1,5})?$/i;
const UNREADABLE = /\.(?:pdf|png|jpe?g|docx?|html|json|py|js|csv|sh)$/i;

/** Licence files below the root that a README links to ("[License](models/x/LICENSE)"), the last first: newest members stand last. */
export function linkedLicenseFiles(id: string, documents: readonly TextDocument[], limit: number): LicenseFile[] {
  const start = `https://github.com/${id}/`.toLowerCase();
  const found = new Set<string>();
  for (const { href } of documents.flatMap(({ blocks }) => blocks.flatMap(({ links = [] }) => links))) {
    if (!href.toLowerCase().startsWith(start)) continue;
    const [view, , ...rest] = href.slice(start.length).split(/[?#]/)[0]?.split('/') ?? [];
    const path = rest.join('/');
    if ((view !== 'blob' && view !== 'tree' && view !== 'raw') || !/^[\w./-]{3,200}$/.test(path)) continue;
    if (path.includes('/') && !path.includes('..') && LICENSE.test(path) && !UNREADABLE.test(path)) found.add(path);
  }
  return [...found]
    .reverse()
    .slice(0, limit)
    .map((path) => ({ path, kind: 'license-file' as const }));
}

export interface LicenseFile {
  path: string;
  kind: 'license-file' | 'use-policy';
}

function rank(path: string): number {
  const depth = path.split('/').length - 1;
  if (WEIGHTS.test(path)) return depth;
  if (/^(?:licen[sc]e|copying)(?:\.(?:md|txt))?$/i.test(path)) return 1 + depth;
  if (/code|data/i.test(path)) return 6 + depth;
  return 3 + depth;
}

/** In: paths of files. Out: at most `limit` licence and policy files of the root, most telling first. */
export function licenseFiles(paths: readonly string[], limit: number): LicenseFile[] {
  const readable = paths.filter((path) => !UNREADABLE.test(path) && path.split('/').length <= 2);
  const licenses = readable
    .filter((path) => LICENSE.test(path) && (!path.includes('/') || /^(?:model_)?licen[sc]es\//i.test(path)))
    .sort((a, b) => rank(a) - rank(b) || a.localeCompare(b));
  const policies = readable.filter((path) => POLICY.test(path) && !path.includes('/'));
  const files: LicenseFile[] = [
    ...licenses.map((path) => ({ path, kind: 'license-file' as const })),
    ...policies.map((path) => ({ path, kind: 'use-policy' as const })),
  ];
  return files.slice(0, limit);
}
