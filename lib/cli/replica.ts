/** The replica web of docs/command-line.md: a folder that stands for the internet. Never opens a socket. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Answer {
  url: string;
  status: number;
  headers?: Record<string, string>;
  file?: string;
}

export type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

const MAX_REDIRECTS = 5;

/** Loads `index.jsonl` of a replica web. Throws when the folder or a line cannot be read. */
export function openReplica(folder: string): Fetch {
  const answers = new Map<string, Answer>();
  for (const line of readFileSync(join(folder, 'index.jsonl'), 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const answer = JSON.parse(line) as Answer;
    answers.set(answer.url, answer);
  }
  const find = (url: URL): Answer | undefined =>
    answers.get(url.href) ?? answers.get(`${url.origin}${url.pathname}`) ?? answers.get(bare(url));
  return async (address, init) => {
    let url = new URL(address);
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
      const answer = find(url);
      const location = answer?.headers?.location;
      if (!answer) return absent(url);
      if (answer.status < 300 || answer.status > 399 || !location || init?.redirect === 'manual') {
        return respond(folder, answer, url);
      }
      url = new URL(location, url);
    }
    throw new TypeError('too many redirects');
  };
}

/** The address without query and fragment, and without the slash that `URL` adds to a bare host. */
const bare = (url: URL): string => `${url.origin}${url.pathname}`.replace(/\/$/, '');

/**
 * What becomes of an address that a folder does not hold; the replica of the browser tests answers by it, too, so that both say the same of a
 * page. A model of the hub that is not in it is not there; of a data set it tells nothing, since a folder of pages seldom holds their
 * records: the look-up fails, and a failed look-up decides nothing.
 */
export function unheld({ hostname, pathname }: URL): 'fails' | 'unauthorized' | 'not-found' {
  if (hostname !== 'huggingface.co' || !pathname.startsWith('/api/')) return 'not-found';
  return pathname.startsWith('/api/datasets/') ? 'fails' : 'unauthorized';
}

function absent(url: URL): Response {
  const what = unheld(url);
  if (what === 'fails') throw new TypeError(`not in the replica: ${url.href}`);
  if (what === 'unauthorized')
    return withUrl(Response.json({ error: 'Invalid username or password.' }, { status: 401 }), url);
  return withUrl(new Response('Not Found', { status: 404, headers: { 'content-type': 'text/plain' } }), url);
}

function respond(folder: string, answer: Answer, url: URL): Response {
  const bodyless = answer.status === 204 || answer.status === 304;
  const body = answer.file && !bodyless ? readFileSync(join(folder, answer.file)) : null;
  return withUrl(new Response(body, { status: answer.status, headers: answer.headers ?? {} }), url);
}

/** `Response.url` is empty for responses that were made by hand. */
function withUrl(response: Response, url: URL): Response {
  Object.defineProperty(response, 'url', { value: url.href });
  return response;
}
