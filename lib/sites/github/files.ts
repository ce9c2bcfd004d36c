/** The list of root files, from the page's table or from the data that the page was built with. */
import type { FileEntry } from '../../model/index.ts';
import { decodeSafely } from './url.ts';

/** As many as the site shows of a folder, with room; a path longer than this is none of git's on any system. */
const MAX_FILES = 2000;
const MAX_PATH = 1000;

interface FileTable {
  /** `owner/name` that the rows link to. */
  repository: string;
  ref: string;
  files: FileEntry[];
}

/** Ladder of tables, strongest first. */
const TABLES = [
  'table[aria-labelledby="folders-and-files"]', // React overview, 2024-2026
  'div[aria-labelledby="files"]', // before React; drop after 2027-01
];

/** Splits `/owner/name/blob/ref/with/slash/FILE` knowing FILE. */
function parseHref(
  href: string,
  entry: string,
): { repository: string; ref: string; type: FileEntry['type'] } | undefined {
  const [, owner, name, kind, ...rest] = href.split('/');
  if (!owner || !name || (kind !== 'blob' && kind !== 'tree')) return undefined;
  const tail = rest.join('/');
  const decoded = decodeSafely(tail);
  if (!decoded.endsWith(`/${entry}`)) return undefined;
  const type = kind === 'tree' ? 'directory' : 'file';
  return { repository: `${owner}/${name}`, ref: decoded.slice(0, -entry.length - 1), type };
}

/** Reads the table of files; undefined when the page shows none. */
export function readFileTable(document: Document): FileTable | undefined {
  const table = TABLES.map((place) => document.querySelector(place)).find((element) => element !== null);
  if (!table) return undefined;
  const files = new Map<string, FileEntry>();
  let found: { repository: string; ref: string } | undefined;
  for (const link of table.querySelectorAll('a[href*="/blob/"], a[href*="/tree/"]')) {
    // A folder that holds only folders is shown as "a/b/c": its title is the whole path.
    const path = (link.getAttribute('title') ?? link.textContent ?? '').trim();
    const href = path === '' || path.length > MAX_PATH ? undefined : parseHref(link.getAttribute('href') ?? '', path);
    if (!href || files.has(path) || href.ref.length > MAX_PATH) continue;
    found ??= href;
    files.set(path, { path, type: href.type });
    if (files.size >= MAX_FILES) break;
  }
  return found && { ...found, files: [...files.values()] };
}

/**
 * Reads `codeViewRepoRoute` of the embedded data, if it was made for `repository`: the data are not renewed by a
 * client-side navigation, so `initial-path` must match the address.
 */
export function readRoute(document: Document, repository: string): { ref: string; files: FileEntry[] } | undefined {
  for (const app of document.querySelectorAll('react-app[initial-path]')) {
    const path = app.getAttribute('initial-path')?.split('/').slice(1, 3).join('/');
    if (path?.toLowerCase() !== repository.toLowerCase()) continue;
    const json = app.querySelector('script[data-target="react-app.embeddedData"]')?.textContent;
    const route = json ? parseRoute(json) : undefined;
    if (route) return route;
  }
  return undefined;
}

function parseRoute(json: string): { ref: string; files: FileEntry[] } | undefined {
  try {
    const data = JSON.parse(json) as {
      payload?: { codeViewRepoRoute?: { path?: unknown; refInfo?: { name?: unknown }; tree?: { items?: unknown } } };
    };
    const route = data?.payload?.codeViewRepoRoute;
    const items = route?.tree?.items;
    if (route?.path !== '/' || !Array.isArray(items) || typeof route.refInfo?.name !== 'string') return undefined;
    if (route.refInfo.name.length > MAX_PATH) return undefined;
    const files = items
      .slice(0, MAX_FILES)
      .flatMap((item: { path?: unknown; contentType?: unknown }) =>
        typeof item?.path === 'string' && item.path.length <= MAX_PATH
          ? [{ path: item.path, type: item.contentType === 'directory' ? ('directory' as const) : ('file' as const) }]
          : [],
      );
    return { ref: route.refInfo.name, files };
  } catch {
    return undefined;
  }
}
