/** What the hosts of one page answer: its HTML, its tabs, its record, its files. */
import spdx from 'spdx-license-list/spdx-full.json' with { type: 'json' };
import type { AnyPage, File, Page, VendorPage } from './page.ts';
import { githubHtml } from './template/github.ts';
import { hubHtml, recordOf } from './template/huggingface.ts';
import { vendorHtml } from './template/vendor.ts';

export interface Answer {
  url: string;
  type: 'text/html' | 'text/plain' | 'application/json';
  body: string;
  /** 200 where it is not said. */
  status?: number;
}

export const addressOf = (page: { url: string } | { site: string; id: string }): string =>
  'url' in page ? page.url : `https://${page.site === 'github' ? 'github.com' : 'huggingface.co'}/${page.id}`;

/** `spdx:ID` and `spdx:ID+added text` stand for standard texts, which are not kept in this repository. */
function textOf({ text }: File): string {
  const match = /^spdx:([\w.-]+)(?:\+([\s\S]*))?$/.exec(text);
  if (!match) return text;
  const known = spdx as Record<string, { licenseText: string }>;
  return `${known[match[1] as string]?.licenseText ?? ''}${match[2] ?? ''}`;
}

/** In: a page. Out: one answer an address. */
export function answersOf(page: Page | VendorPage | AnyPage): Answer[] {
  const url = addressOf(page);
  const answers: Answer[] = [];
  const add = (address: string, type: Answer['type'], body: string): number =>
    answers.push({ url: address, type, body });
  if ('url' in page) {
    add(url, 'text/html', vendorHtml(page));
    return answers;
  }
  const texts = (page.files ?? []).filter((file) => typeof file !== 'string');
  if (page.site === 'github') {
    add(url, 'text/html', githubHtml(page));
    // The same as those see it who are signed in, on another tab of its overview, on a branch with a slash, and a folder of it.
    add(`${url}?signed-in`, 'text/html', githubHtml(page, 'front', { signedIn: true }));
    add(`${url}?tab=License-1-ov-file`, 'text/html', githubHtml(page, 'license'));
    add(`${url}/tree/release/1.0`, 'text/html', githubHtml(page, 'front', { ref: 'release/1.0' }));
    add(`${url}/tree/main/src`, 'text/html', githubHtml(page, 'folder', { ref: 'main/src' }));
    add(`${url}/issues`, 'text/html', githubHtml(page, 'issues'));
    for (const file of texts)
      add(`https://raw.githubusercontent.com/${page.id}/main/${file.path}`, 'text/plain', textOf(file));
    return answers;
  }
  if (!page.recordOnly) {
    add(url, 'text/html', hubHtml(page));
    add(`${url}/tree/main`, 'text/html', hubHtml(page, 'files'));
  }
  const siblings = (page.files ?? []).map((file) => ({ rfilename: typeof file === 'string' ? file : file.path }));
  add(
    `https://huggingface.co/api/models/${page.id}`,
    'application/json',
    JSON.stringify({ ...recordOf(page), siblings }),
  );
  if (page.card !== undefined) add(`${url}/resolve/main/README.md`, 'text/plain', page.card);
  for (const [id, record] of Object.entries(page.dataSets ?? {}))
    answers.push({
      url: `https://huggingface.co/api/datasets/${id}`,
      type: 'application/json',
      ...(record === 404
        ? { body: '{"error":"Repository not found"}', status: 404 }
        : { body: JSON.stringify({ id, ...record }) }),
    });
  for (const file of texts) add(`${url}/resolve/main/${file.path}`, 'text/plain', textOf(file));
  return answers;
}
