/** The pages of our replica web: a file each, FOLDER/NAME.md. Their form: README.md beside this. Lists of models are made by lists.ts. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf } from '../answers.ts';
import type { AnyPage, GithubPage, HubPage, VendorPage } from '../page.ts';
import { PageFileError, readPageFile } from '../page-file.ts';

type Written = HubPage | GithubPage | VendorPage | AnyPage;

/** Where the folders are, for who reads the house from its root. */
const PLACE = 'e2e/web/pages';

/** In: paths and texts of files. Out: their pages. Throws one `PageFileError` that names every fault of every file. */
export function readPageFiles(files: readonly { path: string; text: string }[]): Written[] {
  const faults: string[] = [];
  const pages: Written[] = [];
  const taken = new Map<string, string>();
  for (const { path, text } of files) {
    try {
      const page = readPageFile(path, text);
      const address = addressOf(page);
      const other = taken.get(address);
      if (other) faults.push(`${path}:1: its address ${address} is that of ${other} too`);
      taken.set(address, path);
      pages.push(page);
    } catch (error) {
      if (!(error instanceof PageFileError)) throw error;
      faults.push(error.message);
    }
  }
  if (faults.length > 0) throw new PageFileError(faults.join('\n'));
  return pages;
}

const paths = globSync('**/*.md', { cwd: import.meta.dirname })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path !== 'README.md')
  .sort();
const WRITTEN = readPageFiles(
  paths.map((path) => ({ path: `${PLACE}/${path}`, text: readFileSync(join(import.meta.dirname, path), 'utf8') })),
);

const isOf =
  <Site extends Written['site']>(site: Site) =>
  (page: Written): page is Extract<Written, { site: Site }> =>
    page.site === site;

const hub = WRITTEN.filter(isOf('huggingface'));

export const HUB_PAGES: readonly HubPage[] = hub.filter(({ recordOnly }) => !recordOnly);
/** The hub's records that other pages link to, for look-ups; they have no page. */
export const LINKED_RECORDS: readonly HubPage[] = hub.filter(({ recordOnly }) => recordOnly);
export const GITHUB_PAGES: readonly GithubPage[] = WRITTEN.filter(isOf('github'));
export const VENDOR_PAGES: readonly VendorPage[] = WRITTEN.filter(isOf('vendor'));
export const ANY_PAGES: readonly AnyPage[] = WRITTEN.filter(isOf('any-page'));

/** The hub's page of this id, for tests that build on one. Throws where there is none. */
export function hubPage(id: string): HubPage {
  const page = HUB_PAGES.find((each) => each.id === id);
  if (!page) throw new Error(`no page of ${id} in ${PLACE}/huggingface`);
  return page;
}
