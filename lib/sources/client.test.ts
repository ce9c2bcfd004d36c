/** Look-ups: every way in which a request can go wrong has a name; answers are kept, failures are not. */
import { describe, expect, it } from 'vitest';
import { memoryCache } from './cache.ts';
import { Client, type Fetch } from './client.ts';
import { retryAfter } from './limits.ts';
import { githubFile, githubId, hubFile, hubId, hubRecord, isAllowedHost } from './templates.ts';

const URL_A = 'https://huggingface.co/api/models/acme/m';

function setUp(answer: (url: string) => Response | Promise<Response>, budget = 6) {
  const asked: string[] = [];
  let time = 1_000_000;
  const fetch: Fetch = async (url) => {
    asked.push(url);
    return answer(url);
  };
  const cache = memoryCache();
  const client = (): Client => new Client({ fetch, cache, now: () => time }, budget);
  return { asked, client, pass: (ms: number) => (time += ms) };
}

const code = async (client: Client): Promise<string> => {
  const answer = await client.get(URL_A, 'acme/m');
  return answer.ok ? 'ok' : answer.problem.code;
};

describe('a request', () => {
  it.each<[string, () => Response | Promise<Response>, string]>([
    ['200', () => new Response('{}', { headers: { 'content-type': 'application/json' } }), 'ok'],
    [
      '200 with a page instead of a file',
      () => new Response('<html>', { headers: { 'content-type': 'text/html' } }),
      'lookup-malformed',
    ],
    ['401 of something missing', () => new Response('', { status: 401 }), 'lookup-not-found'],
    [
      '401 of a gate',
      () => new Response('', { status: 401, headers: { 'x-error-code': 'GatedRepo' } }),
      'lookup-gated',
    ],
    ['403', () => new Response('', { status: 403 }), 'lookup-gated'],
    ['404', () => new Response('', { status: 404 }), 'lookup-not-found'],
    ['429', () => new Response('', { status: 429 }), 'lookup-rate-limited'],
    ['503', () => new Response('', { status: 503 }), 'lookup-server-error'],
    ['no connection', () => Promise.reject(new TypeError('Failed to fetch')), 'lookup-offline'],
    ['a time limit', () => Promise.reject(new DOMException('slow', 'TimeoutError')), 'lookup-timeout'],
  ])('%s', async (_, answer, expected) => {
    expect(await code(setUp(answer).client())).toBe(expected);
  });

  it('is not repeated while an answer is fresh, and is after it went stale', async () => {
    const { asked, client, pass } = setUp(() => new Response('x'));
    await client().get(URL_A, 'm');
    await client().get(URL_A, 'm');
    expect(asked.length).toBe(1);
    pass(24 * 3_600_000);
    await client().get(URL_A, 'm');
    expect(asked.length).toBe(2);
  });

  it('is under way once for an address', async () => {
    const { asked, client } = setUp(() => new Response('x'));
    const one = client();
    await Promise.all([one.get(URL_A, 'm'), one.get(URL_A, 'm')]);
    expect(asked.length).toBe(1);
  });

  it('leaves a host alone for as long as it asked for', async () => {
    const { asked, client, pass } = setUp(
      () => new Response('', { status: 429, headers: { ratelimit: '"api";r=0;t=120' } }),
    );
    await client().get(URL_A, 'm');
    await client().get('https://huggingface.co/api/models/acme/other', 'other');
    expect(asked.length).toBe(1);
    pass(121_000);
    await client().get(URL_A, 'm');
    expect(asked.length).toBe(2);
  });

  it('is not sent when the budget of the page is spent', async () => {
    const { asked, client } = setUp(() => new Response('x'), 1);
    const one = client();
    await one.get(URL_A, 'm');
    const answer = await one.get(`${URL_A}2`, 'm2');
    expect(answer.ok ? 'ok' : answer.problem.code).toBe('lookup-budget-spent');
    expect(asked.length).toBe(1);
  });

  it('keeps no failure as a finding', async () => {
    let status = 503;
    const { client } = setUp(() => new Response('x', { status }));
    expect(await code(client())).toBe('lookup-server-error');
    status = 200;
    expect(await code(client())).toBe('ok');
  });
});

it.each([
  [{ ratelimit: '"api";r=0;t=295' }, 295],
  [{ 'retry-after': '30' }, 30],
  [{ 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' }, 300],
  [{ 'retry-after': '999999' }, 3600],
  [{}, 300],
])('reads from %o that %i seconds are asked for', (headers, seconds) => {
  expect(retryAfter(new Headers(headers as Record<string, string>))).toBe(seconds);
});

describe('addresses', () => {
  it('are made from valid ids alone', () => {
    expect(hubRecord('acme/model-1')).toContain('https://huggingface.co/api/models/acme/model-1?');
    for (const id of [
      'acme',
      'acme/m/x',
      '../m',
      'acme/..',
      'acme/m?x',
      'acme/m#x',
      'a b/c',
      'https://x/y',
      '__proto__',
      '',
    ])
      expect(hubId(id) && hubRecord(id)).toBeUndefined();
    for (const id of ['acme', '-acme/m', 'acme/..', 'acme/m/x', 'a_b/c', '']) expect(githubId(id)).toBeUndefined();
  });

  it('never climb out of a repository, nor count as a download', () => {
    expect(githubFile('acme/m', 'HEAD', '../../other/LICENSE')).toBeUndefined();
    expect(githubFile('acme/m', 'a/../..', 'LICENSE')).toBeUndefined();
    expect(hubFile('acme/m', 'config.json')).toBeUndefined();
    expect(hubFile('acme/m', 'LICENSE?x=1#y')).toBe('https://huggingface.co/acme/m/resolve/main/LICENSE%3Fx%3D1%23y');
  });

  it('are on known hosts', () => {
    expect(['huggingface.co', 'cdn-lfs.hf.co', 'raw.githubusercontent.com'].every(isAllowedHost)).toBe(true);
    expect(['huggingface.co.evil.org', 'evil.org', 'evilhf.co', 'github.com'].some(isAllowedHost)).toBe(false);
  });
});
