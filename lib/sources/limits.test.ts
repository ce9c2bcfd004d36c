/** A polite guest: the hub's anonymous limits (docs/pages.md, the hub's API: in 5 minutes API 500, files 3,000) are never met. */
import { describe, expect, it } from 'vitest';
import type { Reading } from '../model/index.ts';
import { type Cache, memoryCache } from './cache.ts';
import { Client, type Fetch } from './client.ts';
import { gather } from './gather.ts';
import { Pauses, pauseAsked } from './limits.ts';
import { Traffic } from './traffic.ts';

const WINDOW = 300_000;
const LIMITS = { api: 500, resolvers: 3000 } as const;

/** The hub's fixed windows, as it documents them; `others` is what the rest of an office asks in each window. */
function hub(now: () => number, others = 0) {
  const spent = new Map<string, number>();
  const refused: string[] = [];
  const asked: string[] = [];
  const fetch: Fetch = async (url) => {
    asked.push(url);
    const bucket = url.includes('/api/') ? 'api' : 'resolvers';
    const key = `${bucket} ${Math.floor(now() / WINDOW)}`;
    const used = (spent.get(key) ?? (bucket === 'api' ? others : 0)) + 1;
    spent.set(key, used);
    const left = Math.max(0, LIMITS[bucket] - used);
    const ratelimit = `"${bucket}";r=${left};t=${Math.ceil((WINDOW - (now() % WINDOW)) / 1000)}`;
    if (used > LIMITS[bucket]) {
      refused.push(url);
      return new Response('', { status: 429, headers: { ratelimit } });
    }
    if (bucket === 'resolvers') return new Response('A text.', { headers: { ratelimit } });
    const id = /models\/([^?]+)/.exec(url)?.[1] ?? '';
    const number = Number(/\d+$/.exec(id)?.[0] ?? 0);
    // Every model is made from one of its own vendor's, that from another: as many records as a page may ask for.
    const base = id.startsWith('base') ? undefined : [`base/m-${number}`, `base/n-${number}`, `base/o-${number}`];
    const record = {
      id,
      cardData: { base_model: base },
      siblings: [{ rfilename: 'LICENSE' }, { rfilename: 'USE_POLICY.md' }],
    };
    return new Response(JSON.stringify(record), { headers: { ratelimit } });
  };
  return {
    fetch,
    refused,
    asked,
    most: (bucket: string) =>
      Math.max(...[...spent].filter(([key]) => key.startsWith(bucket)).map(([, count]) => count)),
  };
}

const readingOf = (id: string): Reading => ({
  subject: { site: 'huggingface', id, name: id.split('/')[1] ?? id, owner: 'acme' },
  url: `https://huggingface.co/${id}`,
  title: id,
  view: 'card',
  documents: [{ kind: 'model-card', url: `https://huggingface.co/${id}`, blocks: [] }],
  problems: [],
});

describe('five hundred models', () => {
  it.each([
    ['in a day', 58_000, 0],
    ['as fast as the hub shows pages (100 in 5 minutes)', 3000, 0],
    ['as fast as that, in an office that has asked for 400 records itself', 3000, 400],
    ['in tabs that open all at once', 0, 0],
  ])('%s: no answer is 429', async (_, between, others) => {
    let time = 1_800_000_000_000;
    const server = hub(() => time, others);
    const cache = memoryCache();
    const traffic = new Traffic();
    const problems = new Set<string>();
    const see = async (at: number): Promise<void> => {
      const deps = { fetch: server.fetch, cache, traffic, lookups: 'site', now: () => time } as const;
      for (const { code, retryAfter } of (await gather(readingOf(`acme/m-${at}`), deps)).problems) {
        problems.add(code);
        if (code === 'lookup-rate-limited') expect(retryAfter).toBeLessThanOrEqual(300);
      }
    };
    const numbers = Array.from({ length: 500 }, (_, at) => at);
    if (between === 0) await Promise.all(numbers.map(see));
    else
      for (const at of numbers) {
        await see(at);
        time += between;
      }
    expect(server.refused).toEqual([]);
    expect(server.most('api')).toBeLessThanOrEqual(LIMITS.api);
    expect(server.most('resolvers')).toBeLessThanOrEqual(LIMITS.resolvers);
    // What was not asked is named, never passed over; on a day's pace nothing is left out.
    expect([...problems].filter((code) => code !== 'lookup-rate-limited' && code !== 'lookup-budget-spent')).toEqual(
      [],
    );
    if (between > 10_000) expect(problems.has('lookup-rate-limited')).toBe(false);
  });

  it('seen again within hours cost no request', async () => {
    const time = 1_800_000_000_000;
    const server = hub(() => time);
    const cache = memoryCache();
    const see = () => gather(readingOf('acme/m-1'), { fetch: server.fetch, cache, lookups: 'site', now: () => time });
    const first = await see();
    expect(first.requests).toBeGreaterThan(3);
    const again = await see();
    expect(again).toMatchObject({ requests: 0, saved: first.requests });
  });
});

describe('pages that come together', () => {
  it('share one request for an address, and one of them pays', async () => {
    let open: () => void = () => {};
    const gate = new Promise<void>((go) => {
      open = go;
    });
    let asked = 0;
    const deps = {
      cache: memoryCache(),
      traffic: new Traffic(),
      now: () => 0,
      fetch: async () => {
        asked += 1;
        await gate;
        return new Response('x');
      },
    };
    const clients = Array.from({ length: 8 }, () => new Client(deps, 6));
    const answers = clients.map((client) => client.get('https://huggingface.co/api/models/a/b', 'a/b'));
    await new Promise((done) => setTimeout(done, 10));
    open();
    expect((await Promise.all(answers)).every(({ ok }) => ok)).toBe(true);
    expect(asked).toBe(1);
    expect(clients.map(({ spent }) => spent).reduce((sum, each) => sum + each)).toBe(1);
    expect(clients.map(({ saved }) => saved).reduce((sum, each) => sum + each)).toBe(7);
  });

  it('do not fail because another page’s budget is spent', async () => {
    const deps = { cache: memoryCache(), traffic: new Traffic(), now: () => 0, fetch: async () => new Response('x') };
    const poor = new Client(deps, 0);
    const rich = new Client(deps, 1);
    const url = 'https://huggingface.co/api/models/a/b';
    const [none, some] = await Promise.all([poor.get(url, 'a/b'), rich.get(url, 'a/b')]);
    expect([none.ok, some.ok]).toEqual([false, true]);
  });
});

describe('a pause', () => {
  const headers = (ratelimit?: string): Headers => new Headers(ratelimit === undefined ? {} : { ratelimit });
  const API = 'https://huggingface.co/api/models/a/b';
  const FILE = 'https://huggingface.co/a/b/resolve/main/LICENSE';
  const RAW = 'https://raw.githubusercontent.com/a/b/HEAD/LICENSE';

  it.each([
    [200, '"api";r=499;t=295', undefined],
    [200, '"api";r=50;t=120', 120],
    [200, '"api";r=0;t=7', 7],
    [401, '"api";r=3;t=9', 9],
    [429, '"api";r=0;t=33', 33],
    [429, undefined, 300],
    [200, undefined, undefined],
    [200, 'nonsense;r=;t=', undefined],
  ])('status %i with %s asks for %s', (status, ratelimit, seconds) => {
    expect(pauseAsked(status, headers(ratelimit))).toBe(seconds);
  });

  it('holds for one kind of one host; without a header for the whole host', async () => {
    const named = new Pauses(memoryCache(), () => 0);
    await named.heed(API, 429, headers('"api";r=0;t=60'));
    expect(await Promise.all([API, FILE, RAW].map((url) => named.left(url)))).toEqual([60, 0, 0]);
    const edge = new Pauses(memoryCache(), () => 0);
    await edge.heed(FILE, 429, headers());
    expect(await Promise.all([API, FILE, RAW].map((url) => edge.left(url)))).toEqual([300, 300, 0]);
  });

  it('ends when the clock is set back or far ahead, and answers kept from a time to come are old', async () => {
    let time = 1_800_000_000_000;
    const cache: Cache = memoryCache();
    const pauses = new Pauses(cache, () => time);
    await pauses.heed(API, 429, headers('"api";r=0;t=60'));
    let asked = 0;
    const look = () =>
      new Client({ cache, now: () => time, fetch: async () => new Response(String(++asked)) }, 6).get(FILE, 'LICENSE');
    await look();
    time -= 365 * 24 * 3_600_000;
    expect(await pauses.left(API)).toBe(0);
    await look();
    expect(asked).toBe(2);
    time += 2 * 365 * 24 * 3_600_000;
    expect(await pauses.left(API)).toBe(0);
    await look();
    expect(asked).toBe(3);
  });
});
