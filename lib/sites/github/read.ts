/** Reads a GitHub repository's front page: README, file list, sidebar (docs/pages.md, GitHub). */
import type { FileEntry, Problem, Reading, ReadResult, RepositoryMetadata, TextDocument } from '../../model/index.ts';
import { languageOf, textContent } from '../text/dom.ts';
import { fold, MAX_BLOCK } from '../text/read-blocks.ts';
import { readFileTable, readRoute } from './files.ts';
import { readReadme } from './readme.ts';
import { repositoryOf, treeOf } from './url.ts';

/** Ladder of places that hold the sidebar, which a repository's front page has and a folder's has not. */
const SIDEBAR = [
  '[data-component="SplitPageLayout.Pane"] p.f4', // signed in (July to Sept 2026); a folder's pane holds its tree
  '[data-partial-name="codeViewRepoRoute.Sidebar"]', // May 2026
  '.BorderGrid-cell', // older, and still (Sept 2026)
];

/** Ladder of places that hold the repository's one-line description. */
const ABOUT = [
  '[data-component="SplitPageLayout.Pane"] p.f4', // signed in (July to Sept 2026)
  '[class*="PageLayout-Pane"] p.f4', // the same, where the attribute is missing (Sept 2026)
  '[data-partial-name="codeViewRepoRoute.Sidebar"] p.f4', // May 2026
  '.BorderGrid-cell p.f4', // older
];

/** Ladder of links to the project's own site, beside the description. */
const HOMEPAGE = [
  '[data-component="SplitPageLayout.Pane"] a[role="link"][rel~="noopener"]', // signed in (July to Sept 2026)
  '[class*="PageLayout-Pane"] a[role="link"][rel~="noopener"]', // the same, where the attribute is missing (Sept 2026)
  '.BorderGrid-cell a[role="link"][rel~="noopener"]', // older, and still (Sept 2026)
];

const MAX_LINE = 300;

/** What an element says, in one line of at most `max` characters. */
const said = (element: Element | null, max: number): string =>
  element ? fold((textContent(element) ?? '').slice(0, 2 * max)).slice(0, max) : '';

function sidebar(document: Document): Pick<RepositoryMetadata, 'about' | 'homepage' | 'topics' | 'licenseLabel'> {
  const about = ABOUT.map((place) => said(document.querySelector(place), MAX_BLOCK)).find((text) => text !== '');
  const license =
    document.querySelector('a[data-analytics-event*="file:license"]') ??
    document.querySelector('.octicon-law')?.closest('a');
  const homepage = HOMEPAGE.map((place) => document.querySelector(place)).find((link) => link !== null);
  return {
    about,
    homepage: homepage?.getAttribute('href')?.slice(0, 2000) ?? undefined,
    topics: [...document.querySelectorAll('a.topic-tag')].slice(0, 50).map((topic) => said(topic, MAX_LINE)),
    licenseLabel: license ? said(license, MAX_LINE) : undefined,
  };
}

/** The tab of the overview that is shown (2024 to Sept 2026). */
const SHOWN_TAB = 'nav[aria-label="Repository files"] [aria-current="page"]';

/** Another tab of the overview is shown where the README is else: `?tab=License-1-ov-file`. The address changes before the page does. */
function showsOtherTab(document: Document, url: URL): boolean {
  const asked = url.searchParams.get('tab') ?? '';
  const shown = said(document.querySelector(SHOWN_TAB), MAX_LINE);
  return (/-ov-file$/i.test(asked) && !/^readme/i.test(asked)) || (shown !== '' && !/^readme/i.test(shown));
}

/**
 * The data that the page was built with, where they are of the same ref as what is shown: the site's router renews the table and not them.
 */
function currentRoute(document: Document, wanted: string, ref: string | undefined): ReturnType<typeof readRoute> {
  const route = readRoute(document, wanted);
  return route && (ref === undefined || route.ref === ref) ? route : undefined;
}

const meta = (document: Document, name: string): string | undefined =>
  document.querySelector(`meta[name="octolytics-dimension-repository_${name}"]`)?.getAttribute('content') ?? undefined;

const sameId = (a: string | undefined, b: string): boolean => a?.toLowerCase() === b.toLowerCase();

/** Reads a page at `url`. See `Site.read` in lib/sites/site.ts. */
export function read(document: Document, url: URL): ReadResult {
  const wanted = repositoryOf(url);
  if (!wanted) return { reason: 'not-repository' };
  // After a client-side navigation head and body change at different times: every part that names a repository
  // must name this one (docs/pages.md, GitHub).
  const table = readFileTable(document);
  const tree = treeOf(url);
  const route = currentRoute(document, wanted, table?.ref ?? tree);
  const named = [table?.repository, meta(document, 'nwo')].filter((name) => name !== undefined);
  if (named.length === 0 && !route) return undefined;
  if (named.some((name) => !sameId(name, wanted))) return undefined;
  if (tree?.includes('/')) {
    // A branch with a slash, or a folder in one: what is shown must be of it, and only a front page has the sidebar.
    if ((table?.ref ?? route?.ref) !== tree) return undefined;
    if (!route && !SIDEBAR.some((place) => document.querySelector(place))) return { reason: 'not-repository' };
  }
  const id = meta(document, 'nwo') ?? table?.repository ?? wanted;
  const [owner, name] = id.split('/') as [string, string];
  const address = `https://github.com/${id}`;
  const files: FileEntry[] | undefined = route?.files ?? table?.files;
  const ref = route?.ref ?? table?.ref ?? 'HEAD';
  // What stands in the README's place is then a license: the page waits until its reader turns to the README.
  const readme = showsOtherTab(document, url) ? undefined : readReadme(document, address, ref);
  // The address of the front page, and still the content of another of the repository's tabs.
  if (!files && !readme) return undefined;
  const problems: Problem[] = [];
  if (!files) problems.push({ code: 'page-text-missing', about: 'file list' });
  if (!readme && files?.some((file) => /^readme/i.test(file.path))) return undefined;
  if (readme?.truncated) problems.push({ code: 'document-truncated', about: 'README' });
  const side = sidebar(document);
  const documents: TextDocument[] = [...(readme ? [readme] : [])];
  if (side.about) documents.push({ kind: 'about', url: address, blocks: [{ kind: 'paragraph', text: side.about }] });
  const reading: Reading = {
    subject: { site: 'github', id, name, owner },
    url: address,
    title: id,
    view: 'card',
    documents,
    repository: { files, ref, ...side, isFork: meta(document, 'is_fork') === 'true' },
    problems,
  };
  const language = languageOf(document);
  if (language) reading.language = language;
  return reading;
}
