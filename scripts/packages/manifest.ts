/** The manifests that were reviewed, and what a store and a reader of PRIVACY.md may rely on in them. */
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';

type Manifest = Record<string, unknown> & {
  manifest_version: number;
  version?: string;
  permissions: string[];
  host_permissions: string[];
  browser_specific_settings?: { gecko?: { data_collection_permissions?: { required: string[]; optional?: string[] } } };
};

const read = (path: string): Manifest => JSON.parse(readFileSync(path, 'utf8')) as Manifest;

const reviewedPath = (browser: string): string => `e2e/manifests/${browser}.json`;

const built = (browser: string): Manifest => {
  const { version: _, ...rest } = read(`.output/${browser}-mv3/manifest.json`);
  return rest as Manifest;
};

/** In: `chrome` or `firefox`, built. Out: everything that is not as it must be, one line each. */
export function manifestProblems(browser: string): string[] {
  const manifest = built(browser);
  const problems: string[] = [];
  const reviewed = read(reviewedPath(browser));
  const keys = Object.keys({ ...manifest, ...reviewed });
  const differs = keys.filter((key) => !isDeepStrictEqual(manifest[key], reviewed[key]));
  if (differs.length > 0) problems.push(`differs from ${reviewedPath(browser)} in ${differs.join(', ')}`);
  for (const key of ['web_accessible_resources', 'externally_connectable', 'content_security_policy', 'sandbox'])
    if (manifest[key] !== undefined) problems.push(`has ${key}`);
  if (manifest.host_permissions.some((host) => !host.startsWith('https://') || /\*:|<all_urls>|\/\/\*\//.test(host)))
    problems.push('asks for hosts without bounds');
  const declared = manifest.browser_specific_settings?.gecko?.data_collection_permissions;
  // Nothing is collected: what is asked is asked of the site being viewed, about the page being viewed (PRIVACY.md).
  if (browser === 'firefox' && JSON.stringify(declared?.required) !== '["none"]')
    problems.push('declares collection of data');
  return problems;
}
