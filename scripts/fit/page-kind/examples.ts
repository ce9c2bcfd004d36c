/** Invented front pages and vendors' pages, `examples/page-kind/*.txt`: a title line, a few fields, markdown. */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { marked } from 'marked';
import { parseDocument } from '../../../lib/cli/read-page.ts';
import type { Reading } from '../../../lib/model/index.ts';
import { readerAt } from '../../../lib/sites/every-reader.ts';
import { readPage } from '../../../lib/sites/page/read-page.ts';
import { readBlocks } from '../../../lib/sites/text/read-blocks.ts';

export interface Example {
  id: string;
  isModel: boolean;
  /** Examples that were written as a contrast to each other are in one group. */
  group: string;
  /** The beginning of the file's name: a language, or `pages`. */
  language: string;
  reading: Reading;
}

export interface Repository {
  id: string;
  about?: string | undefined;
  topics?: readonly string[] | undefined;
  /** A folder's name ends with a slash. */
  files?: readonly string[] | undefined;
  readme: string;
}

/** A repository's front page as its adapter would read it. */
export function repositoryReading({ id, about, topics = [], files = [], readme }: Repository): Reading {
  const [owner = '', name = ''] = id.split('/');
  const url = `https://github.com/${id}`;
  const { document } = {
    document: parseDocument(`<body><article>${marked.parse(readme, { async: false })}</article>`),
  };
  const { blocks } = readBlocks(document.querySelector('article') as Element, `${url}/blob/HEAD/`);
  return {
    subject: { site: 'github', id, name, owner },
    url,
    title: id,
    view: 'card',
    documents: [
      { kind: 'readme', url, blocks },
      ...(about ? [{ kind: 'about' as const, url, blocks: [{ kind: 'paragraph' as const, text: about }] }] : []),
    ],
    repository: {
      files: files.map((path) => ({
        path: path.replace(/\/$/, ''),
        type: path.endsWith('/') ? 'directory' : 'file',
      })),
      ref: 'HEAD',
      about,
      topics: [...topics],
      isFork: false,
    },
    problems: [],
  };
}

/** A vendor's page as its adapter would read it; undefined where there is nothing to read. */
export function pageReading(address: string, title: string, body: string): Reading | undefined {
  const url = new URL(address);
  const html = marked.parse(body, { async: false });
  const page = `<html><head><title>${title}</title></head><body><main><article>${html}</article></main></body></html>`;
  const named = readerAt(url)?.read(parseDocument(page), url);
  // An address that a vendor's table leaves out is read as any page is.
  const any = { site: 'any-page', id: `${url.hostname}${url.pathname.replace(/\/$/, '')}` } as const;
  const result = named && 'subject' in named ? named : readPage(parseDocument(page), url, any);
  return result && 'subject' in result ? result : undefined;
}

const list = (text: string | undefined): string[] => (text ? text.split(',').map((each) => each.trim()) : []);

/** All examples of the repository. Throws on a line that is not as agreed. */
export function readExamples(folder = 'examples/page-kind'): Example[] {
  return globSync(`${folder}/*.txt`)
    .sort()
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .split(/^=== /m)
        .slice(1)
        .map((text) => parseExample(text, basename(file, '.txt').replace(/-.*/, ''))),
    );
}

function parseExample(text: string, language: string): Example {
  const [head = '', ...rest] = text.split('\n');
  const [id = '', kind, group = id] = head.split(' | ').map((part) => part.trim());
  const at = rest.indexOf('---');
  if (at < 1 || (kind !== 'model' && kind !== 'none')) throw new Error(`${language}: ${head}`);
  const fields = new Map(rest.slice(0, at).map((line) => line.split(/: (.*)/s) as [string, string]));
  const body = rest.slice(at + 1).join('\n');
  const repo = fields.get('repo');
  const reading = repo
    ? repositoryReading({
        id: repo,
        about: fields.get('about'),
        topics: list(fields.get('topics')),
        files: list(fields.get('files')),
        readme: body,
      })
    : pageReading(fields.get('page') ?? '', fields.get('title') ?? '', body);
  if (!reading) throw new Error(`${language}: ${id} cannot be read`);
  return { id, isModel: kind === 'model', group, language, reading };
}
