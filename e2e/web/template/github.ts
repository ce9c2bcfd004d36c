/**
 * A repository's front page in GitHub's markup (docs/pages.md, May to Sept 2026): as everybody sees it, and as those do who are signed in,
 * whose header is made by React, with another name where it is narrow.
 */
import { marked } from 'marked';
import type { GithubPage } from '../page.ts';
import { GITHUB_CSS } from '../style.ts';
import { OUR_NAME } from '../../browsers/our-element.ts';
import { escapeText } from './html.ts';

const pathOf = (file: GithubPage['files'][number]): string => (typeof file === 'string' ? file : file.path);
const isFolder = (path: string): boolean => !/\./.test(path) && !/^(?:LICENSE|COPYING|README)/.test(path);

function table({ id, files }: GithubPage, ref: string): string {
  const rows = files.map(pathOf).map((path) => `<tr class="react-directory-row"><td><a class="Link--primary" href="/${id}/${isFolder(path) ? 'tree' : 'blob'}/${ref}/${path}" title="${path}">${path}</a></td></tr>`);
  return `<table aria-labelledby="folders-and-files"><tbody>${rows.join('')}</tbody></table>`;
}

/** Signed in, the sidebar is a pane of the layout; its cells are still those of old. */
function sidebar({ about, topics = [], licenseLabel }: GithubPage): string {
  const license = licenseLabel ? `<h3 class="sr-only">License</h3><div class="mt-2"><a href="#License-1-ov-file" class="Link--muted" data-analytics-event='{"label":"location:sidebar;file:license"}'>${licenseLabel}</a></div>` : '';
  return `<rails-partial data-partial-name="codeViewRepoRoute.Sidebar"><div class="BorderGrid"><div class="BorderGrid-row"><div class="BorderGrid-cell"><div class="hide-sm hide-md"><h2 class="h4">About</h2>${about ? `<p class="f4">${escapeText(about)}</p>` : ''}${topics.map((topic) => `<a class="topic-tag" href="/topics/${topic}">${topic}</a>`).join('')}${license}</div></div></div></div></rails-partial>`;
}

const titleLine = (id: string): string => {
  const [owner, name] = id.split('/') as [string, string];
  return `<div id="repository-container-header"><div id="repo-title-component"><span class="author"><a href="/${owner}">${owner}</a></span> <span class="mx-1">/</span> <strong itemprop="name" class="mr-2"><a href="/${id}">${name}</a></strong><span class="Label Label--secondary">Public</span></div></div>`;
};

const links = ({ router = [] }: GithubPage): string => router.map((id) => `<a class="router" href="/${id}">${id}</a> `).join('');

/** The header of those who are signed in. The wide name stays in the page where it is narrow, and is hidden there. */
const reactHeader = (id: string): string => {
  const [owner, name] = id.split('/') as [string, string];
  return `<div class="react-head"><div class="wide-only"><a href="/${owner}">${owner}</a> / <a id="code-view-repo-link" href="/${id}"><b>${name}</b></a></div><div class="narrow-only"><a data-testid="repo-name-link" href="/${id}"><b>${name}</b></a></div><ul data-testid="repo-header-actions"><li><button type="button">Watch</button></li><li><button type="button">Star</button></li></ul></div>`;
};

/** What another tab of the overview shows in the README's place. */
const LICENSE_TAB = '<h1>License</h1><p>Permission is given to everybody who keeps this notice.</p><p><a class="overview-tab" href="?tab=readme-ov-file">README</a></p>';

export interface Look {
  signedIn?: boolean;
  ref?: string;
}

type Tab = 'front' | 'issues' | 'license' | 'folder';

/** Title line, file list, README and sidebar: what the site's router replaces. */
function frontMain(page: GithubPage, tab: Tab, { signedIn = false, ref = 'main' }: Look): string {
  const text = tab === 'license' ? LICENSE_TAB : marked.parse(page.readme, { async: false });
  const pane = signedIn ? '<div class="side" data-component="SplitPageLayout.Pane">' : '<div class="side prc-PageLayout-Pane">';
  // A folder's page has the tree of files beside it, and no word on the repository.
  const beside = tab === 'folder' ? '<nav aria-label="File Tree Navigation"><ul><li>src</li></ul></nav>' : sidebar(page);
  const readme = tab === 'license' ? `<template id="readme-tab">${marked.parse(page.readme, { async: false })}</template>` : '';
  return `${signedIn ? '' : titleLine(page.id)}${readme}
<turbo-frame id="repo-content-turbo-frame"><react-app app-name="code-view" initial-path="/${page.id}"><div class="cols prc-PageLayout"><div class="prc-PageLayout-Content">${table(page, ref)}<div id="readme" class="box"><nav aria-label="Repository files"><ul role="list"><li><a href="#" aria-current="page"><span>${tab === 'license' ? 'License' : 'README'}</span></a></li></ul></nav><article class="markdown-body entry-content container-lg" itemprop="text">${text}<p>${links(page)}</p></article></div></div>${pane}${beside}</div></div></react-app></turbo-frame>`;
}

/**
 * An imitation of the site's client-side navigation: links change the address first, then head and body in two steps,
 * with the events that the site sends; and of hydration, which makes the title line anew after load.
 */
const ROUTER = `
const fire = (name) => document.dispatchEvent(new Event(name, { bubbles: true }));
async function show(path) {
  fire('soft-nav:start');
  const text = await (await fetch(path, { headers: { accept: 'text/html' } })).text();
  const next = new DOMParser().parseFromString(text, 'text/html');
  document.title = next.title;
  for (const meta of document.querySelectorAll('meta[name^=octolytics], meta[property]')) {
    const other = next.querySelector(meta.getAttribute('name') ? 'meta[name="' + meta.getAttribute('name') + '"]' : 'meta[property="' + meta.getAttribute('property') + '"]');
    if (other) meta.content = other.content;
  }
  await new Promise((done) => setTimeout(done, 120));
  document.querySelector('main').innerHTML = next.querySelector('main').innerHTML;
  fire('soft-nav:end');
  fire('turbo:load');
}
document.addEventListener('click', (event) => {
  const other = event.target.closest?.('a.overview-tab');
  if (other) {
    event.preventDefault();
    history.pushState({}, '', other.getAttribute('href'));
    setTimeout(() => {
      document.querySelector('[aria-current=page] span').textContent = 'README';
      document.querySelector('article').replaceChildren(document.getElementById('readme-tab').content.cloneNode(true));
    }, 120);
  }
  const link = event.target.closest?.('a.router');
  if (!link) return;
  event.preventDefault();
  history.pushState({}, '', link.getAttribute('href'));
  show(link.getAttribute('href'));
});
addEventListener('popstate', () => show(location.pathname));
`;

const HYDRATION = `addEventListener('load', () => setTimeout(() => { const line = document.getElementById('repo-title-component'); const fresh = line.cloneNode(false); for (const node of line.children) if (!${OUR_NAME}.test(node.localName)) fresh.append(node.cloneNode(true)); line.replaceWith(fresh); }, 900));`;

/** The tab of issues: a page of the repository that is not its front page. */
const issuesMain = (page: GithubPage): string =>
  `${titleLine(page.id)}<turbo-frame id="repo-content-turbo-frame"><h2>Issues</h2><ul><li>It does not start</li></ul><p><a class="router" href="/${page.id}">Code</a> ${links(page)}</p></turbo-frame>`;

/** In: a repository, which of its tabs, and how it is looked at. Out: HTML. */
export function githubHtml(page: GithubPage, tab: Tab = 'front', look: Look = {}): string {
  const [owner, name] = page.id.split('/') as [string, string];
  return `<!DOCTYPE html><html lang="en" data-color-mode="${page.dark ? 'dark' : 'auto'}" data-light-theme="light" data-dark-theme="dark"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>GitHub - ${page.id}${page.about ? `: ${escapeText(page.about)}` : ''}</title>
<meta name="octolytics-dimension-repository_nwo" content="${page.id}"><meta name="octolytics-dimension-repository_is_fork" content="false"><meta property="og:url" content="https://github.com/${page.id}"><style>${GITHUB_CSS}</style></head>
<body class="${look.signedIn ? 'logged-in' : 'logged-out'} env-production page-responsive"><react-partial partial-name="global-nav-bar"><header class="GlobalNav" aria-label="Global navigation menu"><b>◍</b><nav aria-label="Breadcrumbs" data-component="Breadcrumbs"><ol><li><a href="/${owner}">${owner}</a></li><li><a href="/${page.id}">${name}</a></li></ol></nav></header></react-partial>${look.signedIn ? reactHeader(page.id) : ''}
<div class="application-main"><main id="js-repo-pjax-container">${tab === 'issues' ? issuesMain(page) : frontMain(page, tab, look)}</main></div><script>${ROUTER}${page.hydrates && !look.signedIn ? HYDRATION : ''}</script></body></html>`;
}
