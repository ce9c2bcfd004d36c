// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../model/index.ts';
import { reader as github } from './reader.ts';

const ADDRESS = new URL('https://github.com/acme/ridge');

interface Page {
  nwo?: string;
  rows?: string;
  route?: unknown;
  readme?: string;
  sidebar?: string;
}

const row = (name: string, kind = 'blob', repository = 'acme/ridge', ref = 'main') =>
  `<tr><td><a class="Link--primary" href="/${repository}/${kind}/${ref}/${name}" title="${name}">${name}</a></td></tr>`;

/** The site's markup (docs/pages.md, GitHub) around our own words. */
function page({
  nwo = 'acme/ridge',
  rows = row('README.md') + row('LICENSE'),
  route,
  readme = '<p>Ridge.</p>',
  sidebar = '',
}: Page): Document {
  const data =
    route === undefined
      ? ''
      : `<script type="application/json" data-target="react-app.embeddedData">${JSON.stringify(route)}</script>`;
  return new DOMParser().parseFromString(
    `<html lang="en"><head><meta name="octolytics-dimension-repository_nwo" content="${nwo}"></head><body><main>
    <div id="repository-container-header"><div id="repo-title-component"><strong itemprop="name"><a href="/acme/ridge">ridge</a></strong></div></div>
    <react-app app-name="code-view" initial-path="/acme/ridge">${data}<table aria-labelledby="folders-and-files"><tbody>${rows}</tbody></table>
    ${readme && `<div id="readme"><article class="markdown-body entry-content" itemprop="text">${readme}</article></div>`}
    <rails-partial data-partial-name="codeViewRepoRoute.Sidebar"><div class="BorderGrid-cell">${sidebar}</div></rails-partial></react-app></main></body></html>`,
    'text/html',
  );
}

const reading = (document: Document) => github.read(document, ADDRESS) as Reading;

describe('github.read', () => {
  it('reads README, files and sidebar', () => {
    const sidebar = `<p class="f4">A small open model</p><a class="topic-tag" href="/topics/llm"> llm </a>
      <a href="#MIT-1-ov-file" data-analytics-event='{"label":"location:sidebar;file:license"}'> MIT license </a>`;
    const found = reading(page({ rows: row('model', 'tree') + row('LICENSE-MODEL'), sidebar }));
    expect(found.subject).toEqual({ site: 'github', id: 'acme/ridge', owner: 'acme', name: 'ridge' });
    expect(found.repository).toMatchObject({
      files: [
        { path: 'model', type: 'directory' },
        { path: 'LICENSE-MODEL', type: 'file' },
      ],
      ref: 'main',
      about: 'A small open model',
      topics: ['llm'],
      licenseLabel: 'MIT license',
    });
    expect(found.documents.map(({ kind }) => kind)).toEqual(['readme', 'about']);
  });

  it('reads a README to its end that its own markup ends early, and nothing beside it', () => {
    const readme = `<h1>Ridge</h1><div>Pictures</div></article></div></div><p>For research only.</p>
      <div class="markdown-heading"><h2>License</h2></div><p>MIT.</p><article>`;
    const whole = page({ readme, sidebar: '<p class="f4">A small open model</p>' });
    const [text] = reading(whole).documents;
    expect(text?.blocks.map((block) => block.text)).toEqual([
      'Ridge',
      'Pictures',
      'For research only.',
      'License',
      'MIT.',
    ]);
    // Without GitHub's frame around a heading, what stands there is not the README's.
    const other = page({ readme: readme.replace('markdown-heading', 'note') });
    expect(reading(other).documents[0]?.blocks).toHaveLength(2);
  });

  it('knows a branch with a slash in its name', () => {
    expect(reading(page({ rows: row('LICENSE', 'blob', 'acme/ridge', 'release/1.0') })).repository?.ref).toBe(
      'release/1.0',
    );
  });

  it('tells a branch with a slash from a folder by what only a front page has', () => {
    const at = (tree: string, document: Document) =>
      github.read(document, new URL(`https://github.com/acme/ridge/tree/${tree}`));
    const rows = (ref: string) => ({
      rows: row('README.md', 'blob', 'acme/ridge', ref) + row('LICENSE', 'blob', 'acme/ridge', ref),
    });
    expect(at('release/1.0', page(rows('release/1.0')))).toMatchObject({ repository: { ref: 'release/1.0' } });
    // The site's router has not brought it yet.
    expect(at('release/1.0', page(rows('main')))).toBeUndefined();
    const folder = page(rows('main/src'));
    folder.querySelector('rails-partial')?.remove();
    expect(at('main/src', folder)).toEqual({ reason: 'not-repository' });
    const items = [{ name: 'LICENSE', path: 'LICENSE', contentType: 'file' }];
    const route = { payload: { codeViewRepoRoute: { path: '/', refInfo: { name: 'release/1.0' }, tree: { items } } } };
    const bare = page({ route, rows: '' });
    bare.querySelector('rails-partial')?.remove();
    expect(at('release%2F1.0', bare)).toMatchObject({ repository: { ref: 'release/1.0' } });
  });

  it('does not take the list that the page was built with for that of another branch', () => {
    const items = [{ name: 'OLD', path: 'OLD', contentType: 'file' }];
    const route = { payload: { codeViewRepoRoute: { path: '/', refInfo: { name: 'main' }, tree: { items } } } };
    const rows = row('README.md', 'blob', 'acme/ridge', 'dev') + row('LICENSE', 'blob', 'acme/ridge', 'dev');
    expect(reading(page({ route, rows })).repository).toMatchObject({
      ref: 'dev',
      files: [{ path: 'README.md' }, { path: 'LICENSE' }],
    });
  });

  it('prefers the embedded list, if it was made for this repository', () => {
    const items = [{ name: 'LICENSE', path: 'LICENSE', contentType: 'file' }];
    const route = { payload: { codeViewRepoRoute: { path: '/', refInfo: { name: 'dev' }, tree: { items } } } };
    expect(reading(page({ route, rows: '' })).repository).toMatchObject({
      ref: 'dev',
      files: [{ path: 'LICENSE', type: 'file' }],
    });
  });

  it('waits while any part of the page still names another repository', () => {
    expect(github.read(page({ nwo: 'acme/other' }), ADDRESS)).toBeUndefined();
    expect(github.read(page({ rows: row('LICENSE', 'blob', 'acme/other') }), ADDRESS)).toBeUndefined();
    expect(github.read(page({ readme: '' }), ADDRESS)).toBeUndefined();
  });

  it('is nothing on pages of other kinds, and on markup it does not know', () => {
    expect(github.read(page({}), new URL('https://github.com/acme/ridge/issues'))).toEqual({
      reason: 'not-repository',
    });
    expect(github.read(new DOMParser().parseFromString('<p>x</p>', 'text/html'), ADDRESS)).toBeUndefined();
  });

  it('survives malformed embedded data', () => {
    const document = page({});
    document
      .querySelector('react-app')
      ?.insertAdjacentHTML('afterbegin', '<script data-target="react-app.embeddedData">{oops</script>');
    expect(reading(document).repository?.files).toHaveLength(2);
  });
});

describe('github.read, signed in', () => {
  it('waits while another tab of the overview stands in the place of the README', () => {
    const url = (tab: string) => new URL(`https://github.com/acme/ridge?tab=${tab}`);
    expect(github.read(page({}), url('License-1-ov-file'))).toBeUndefined();
    expect(github.read(page({}), url('readme-ov-file'))).toMatchObject({ subject: { id: 'acme/ridge' } });
    expect(github.read(page({}), url('repositories'))).toMatchObject({ subject: { id: 'acme/ridge' } });
    // The address names the README already, and the license is still shown.
    const late = page({});
    const tabs = (shown: string) =>
      `<nav aria-label="Repository files"><a aria-current="page"><span>${shown}</span></a></nav>`;
    late.querySelector('#readme')?.insertAdjacentHTML('afterbegin', tabs('Apache-2.0 license'));
    expect(github.read(late, url('readme-ov-file'))).toBeUndefined();
    const there = page({});
    there.querySelector('#readme')?.insertAdjacentHTML('afterbegin', tabs('README'));
    expect(github.read(there, url('readme-ov-file'))).toMatchObject({ subject: { id: 'acme/ridge' } });
  });

  it('reads the line on the repository in the pane of the new layout', () => {
    const document = page({});
    document
      .querySelector('main')
      ?.insertAdjacentHTML('beforeend', '<div data-component="SplitPageLayout.Pane"><p class="f4">A ridge</p></div>');
    expect(reading(document).repository?.about).toBe('A ridge');
  });
});

describe('github.mountPoint', () => {
  it('is behind the name in the header for those who are signed in, before its buttons where there is none', () => {
    const header = (html: string) => new DOMParser().parseFromString(`<header>${html}</header>`, 'text/html');
    const point = (html: string) => github.mountPoint(header(html), ADDRESS);
    const actions = '<ul data-testid="repo-header-actions"><li>Star</li></ul>';
    const named = point(`<div><a id="code-view-repo-link">ridge</a><i></i></div>${actions}`);
    expect([named?.parent.nodeName, named?.before?.nodeName]).toEqual(['DIV', 'I']);
    const narrow = point(`<p><a data-testid="repo-name-link">ridge</a></p>${actions}`);
    expect([narrow?.parent.nodeName, narrow?.before]).toEqual(['P', null]);
    expect(point(actions)?.before?.nodeName).toBe('UL');
    expect(point('<nav data-component="Breadcrumbs"></nav>')).toBeUndefined();
    expect(point('<div class="GlobalNav"><nav data-component="Breadcrumbs"></nav></div>')?.parent.nodeName).toBe('DIV');
  });

  it('is the title line, or the breadcrumbs where the title line is gone', () => {
    expect(github.mountPoint(page({}), ADDRESS)?.parent.id).toBe('repo-title-component');
    const newer = new DOMParser().parseFromString(
      '<header><nav aria-label="Breadcrumbs"><ol></ol></nav></header>',
      'text/html',
    );
    expect(github.mountPoint(newer, ADDRESS)?.parent.nodeName).toBe('HEADER');
    expect(github.mountPoint(new DOMParser().parseFromString('<p>', 'text/html'), ADDRESS)).toBeUndefined();
  });
});
