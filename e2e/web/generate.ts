/** Writes our replica web in the format of docs/command-line.md. usage: node e2e/web/generate.ts [FOLDER]; default `.output/web`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { answersOf } from './answers.ts';
import type { Page } from './page.ts';
import { ANY_PAGES, GITHUB_PAGES, HUB_PAGES, LINKED_RECORDS, VENDOR_PAGES } from './pages/index.ts';
import { listAnswer, listed, NO_MODELS, ofOwner } from './pages/lists.ts';
import { listHtml } from './template/list.ts';

export { addressOf } from './answers.ts';

export const PAGES: readonly Page[] = [...HUB_PAGES, ...GITHUB_PAGES];

/** Lists: a search of two pages of sixty, an owner's page, a collection, and one of a thousand. */
function addLists(add: (url: string, type: string, body: string) => void): void {
  const all = listed(120);
  const hub = 'https://huggingface.co';
  const links = [
    { href: '/models?p=1', text: 'Next', shows: 'next' },
    { href: '/models?license=license:mit&library=transformers&sort=likes', text: 'MIT', shows: 'next' },
  ] as const;
  add(
    `${hub}/models`,
    'text/html',
    listHtml({ title: 'Models', models: all.slice(0, 60), next: all.slice(60), others: NO_MODELS, links }),
  );
  add(`${hub}/models?sort=downloads`, 'text/html', listHtml({ title: 'Models', models: all.slice(0, 60), dark: true }));
  add(
    `${hub}/quarryworks`,
    'text/html',
    listHtml({ title: 'Quarryworks', models: ofOwner('quarryworks', 12), others: NO_MODELS }),
  );
  add(
    `${hub}/collections/quarryworks/stones-0123456789abcdef01234567`,
    'text/html',
    listHtml({ title: 'Stones', models: [...ofOwner('quarryworks', 8), ...ofOwner('northgate', 2)] }),
  );
  add(
    `${hub}/models?search=offers`,
    'text/html',
    listHtml({ title: 'Models', models: all.slice(0, 12), others: NO_MODELS, offers: true }),
  );
  add(`${hub}/models?search=thousand`, 'text/html', listHtml({ title: 'Models', models: listed(1000) }));
  add(
    `${hub}/api/models?search=thousand&sort=trendingScore&direction=-1&limit=1000&expand[]=tags`,
    'application/json',
    listAnswer(listed(1000)),
  );
  add(`${hub}/api/models`, 'application/json', listAnswer([...all, ...ofOwner('quarryworks', 12)]));
}

/** Writes all pages below `folder`; answers the folder. */
export function generateWeb(folder = '.output/web'): string {
  rmSync(folder, { recursive: true, force: true });
  const lines: string[] = [];
  const add = (url: string, type: string, body: string, status = 200): void => {
    const file = `files/${lines.length}.txt`;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), body);
    lines.push(JSON.stringify({ url, status, headers: { 'content-type': `${type}; charset=utf-8` }, file }));
  };
  for (const page of [...PAGES, ...LINKED_RECORDS, ...VENDOR_PAGES, ...ANY_PAGES])
    for (const { url, type, body, status } of answersOf(page)) add(url, type, body, status);
  addLists(add);
  writeFileSync(join(folder, 'index.jsonl'), `${lines.join('\n')}\n`);
  return folder;
}

if (process.argv[1] === import.meta.filename) console.log(generateWeb(process.argv[2]));
