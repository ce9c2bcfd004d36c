/** Writes our replica web in the format of spec/CLI.md. usage: node e2e/web/generate.ts [FOLDER]; default `.output/web`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import spdx from 'spdx-license-list/spdx-full.json' with { type: 'json' };
import type { File, Page } from './page.ts';
import { ANY_PAGES } from './pages/any.ts';
import { GITHUB_PAGES } from './pages/github.ts';
import { HUB_PAGES } from './pages/huggingface.ts';
import { listAnswer, listed, NO_MODELS, ofOwner } from './pages/lists.ts';
import { VENDOR_PAGES } from './pages/vendors.ts';
import { LINKED_RECORDS } from './pages/vendors-off.ts';
import { githubHtml } from './template/github.ts';
import { hubHtml, recordOf } from './template/huggingface.ts';
import { listHtml } from './template/list.ts';
import { vendorHtml } from './template/vendor.ts';

export const PAGES: readonly Page[] = [...HUB_PAGES, ...GITHUB_PAGES];

export const addressOf = ({ site, id }: Page): string => `https://${site === 'github' ? 'github.com' : 'huggingface.co'}/${id}`;

/** `spdx:ID` and `spdx:ID+added text` stand for standard texts, which are not kept in this repository. */
function textOf({ text }: File): string {
  const match = /^spdx:([\w.-]+)(?:\+([\s\S]*))?$/.exec(text);
  if (!match) return text;
  const known = spdx as Record<string, { licenseText: string }>;
  return `${known[match[1] as string]?.licenseText ?? ''}${match[2] ?? ''}`;
}

/** Lists: a search of two pages of sixty, an owner's page, a collection, and one of a thousand. */
function addLists(add: (url: string, type: string, body: string) => void): void {
  const all = listed(120);
  const hub = 'https://huggingface.co';
  const links = [
    { href: '/models?p=1', text: 'Next', shows: 'next' },
    { href: '/models?license=license:mit&library=transformers&sort=likes', text: 'MIT', shows: 'next' },
  ] as const;
  add(`${hub}/models`, 'text/html', listHtml({ title: 'Models', models: all.slice(0, 60), next: all.slice(60), others: NO_MODELS, links }));
  add(`${hub}/models?sort=downloads`, 'text/html', listHtml({ title: 'Models', models: all.slice(0, 60), dark: true }));
  add(`${hub}/quarryworks`, 'text/html', listHtml({ title: 'Quarryworks', models: ofOwner('quarryworks', 12), others: NO_MODELS }));
  add(`${hub}/collections/quarryworks/stones-0123456789abcdef01234567`, 'text/html', listHtml({ title: 'Stones', models: [...ofOwner('quarryworks', 8), ...ofOwner('northgate', 2)] }));
  add(`${hub}/models?search=thousand`, 'text/html', listHtml({ title: 'Models', models: listed(1000) }));
  add(`${hub}/api/models?search=thousand&sort=trendingScore&direction=-1&limit=1000&expand[]=tags`, 'application/json', listAnswer(listed(1000)));
  add(`${hub}/api/models`, 'application/json', listAnswer([...all, ...ofOwner('quarryworks', 12)]));
}

/** Writes all pages below `folder`; answers the folder. */
export function generateWeb(folder = '.output/web'): string {
  rmSync(folder, { recursive: true, force: true });
  const lines: string[] = [];
  const add = (url: string, type: string, body: string): void => {
    const file = `files/${lines.length}.txt`;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), body);
    lines.push(JSON.stringify({ url, status: 200, headers: { 'content-type': `${type}; charset=utf-8` }, file }));
  };
  for (const page of [...PAGES, ...LINKED_RECORDS]) {
    const address = addressOf(page);
    const texts = (page.files ?? []).filter((file) => typeof file !== 'string');
    if (page.site === 'github') {
      add(address, 'text/html', githubHtml(page));
      add(`${address}/issues`, 'text/html', githubHtml(page, 'issues'));
      for (const file of texts) add(`https://raw.githubusercontent.com/${page.id}/main/${file.path}`, 'text/plain', textOf(file));
      continue;
    }
    if (!page.recordOnly) {
      add(address, 'text/html', hubHtml(page));
      add(`${address}/tree/main`, 'text/html', hubHtml(page, 'files'));
    }
    const siblings = (page.files ?? []).map((file) => ({ rfilename: typeof file === 'string' ? file : file.path }));
    add(`https://huggingface.co/api/models/${page.id}`, 'application/json', JSON.stringify({ ...recordOf(page), siblings }));
    if (page.card !== undefined) add(`${address}/resolve/main/README.md`, 'text/plain', page.card);
    for (const file of texts) add(`${address}/resolve/main/${file.path}`, 'text/plain', textOf(file));
  }
  for (const page of [...VENDOR_PAGES, ...ANY_PAGES]) add(page.url, 'text/html', vendorHtml(page));
  addLists(add);
  writeFileSync(join(folder, 'index.jsonl'), `${lines.join('\n')}\n`);
  return folder;
}

if (process.argv[1] === import.meta.filename) console.log(generateWeb(process.argv[2]));
