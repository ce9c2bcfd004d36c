/** One request for a list: its address from checked values, its answer from checked entries. */
import { describe, expect, it } from 'vitest';
import { memoryCache } from './cache.ts';
import { Client } from './client.ts';
import { hubList, lookUpList, shortly } from './hub-list.ts';

const at = (text: string): URL => new URL(text);

describe('the address', () => {
  it('has what was asked, and only the tags of each model', () => {
    const url = hubList({ terms: [{ field: 'filter', value: 'license:mit' }], sort: 'likes', limit: 30 }) ?? '';
    expect(url).toBe(
      'https://huggingface.co/api/models?filter=license%3Amit&sort=likes&direction=-1&limit=30&expand[]=tags',
    );
  });

  it('is always the list of the hub: values stay values', () => {
    for (const value of ['x&author=y', '../../settings', '#', '?limit=9', '%00', 'a"b', '🙂', 'ñ']) {
      const url = at(hubList({ terms: [{ field: 'search', value }], limit: 30 }) ?? '');
      expect(url.origin + url.pathname).toBe('https://huggingface.co/api/models');
      expect(url.searchParams.get('search')).toBe(value);
      expect([...url.searchParams.keys()]).toEqual(['search', 'limit', 'expand[]']);
    }
  });

  it('leaves out values that are none; without its owner an owner’s list is not asked', () => {
    const limit = 30;
    expect(hubList({ terms: [{ field: 'search', value: 'a\u0000b' }], limit })).not.toContain('search');
    expect(hubList({ terms: [{ field: 'search', value: '\ud800' }], limit })).not.toContain('search');
    expect(hubList({ terms: [{ field: 'pipeline_tag', value: 'a/../b' }], limit })).not.toContain('pipeline');
    expect(hubList({ terms: [{ field: 'author', value: '../x' }], limit })).toBeUndefined();
    for (const wrong of [0, -1, 1001, 1.5, Number.NaN]) expect(hubList({ terms: [], limit: wrong })).toBeUndefined();
  });
});

const answering = (body: string, status = 200) => {
  const asked: string[] = [];
  const cache = memoryCache();
  const client = () =>
    new Client(
      {
        fetch: async (url) => {
          asked.push(url);
          return new Response(body, { status, headers: { 'content-type': 'application/json' } });
        },
        cache: shortly(cache, () => 0),
        now: () => 0,
      },
      1,
    );
  return { asked, cache, client };
};
const query = { terms: [], limit: 30 };

describe('the answer', () => {
  it('is tags by id; what is not as the hub writes it is left out', async () => {
    const entries = [
      { id: 'a/b', tags: ['license:mit', 7, null] },
      { id: 'a/c', tags: [] },
      { id: 'a/d' },
      { id: 4, tags: [] },
      null,
      'x',
    ];
    const { value } = await lookUpList(answering(JSON.stringify(entries)).client(), query);
    expect([...(value ?? [])]).toEqual([
      ['a/b', ['license:mit']],
      ['a/c', []],
    ]);
  });

  it.each(['{}', 'null', '<html>', '[', ''])('that is no list (%s) is a problem, not an empty list', async (body) => {
    const { value, problem } = await lookUpList(answering(body).client(), query);
    expect(value).toBeUndefined();
    expect(problem?.code).toBe('lookup-malformed');
  });

  it('is kept for ten minutes: a list changes', async () => {
    const { asked, cache, client } = answering('[]');
    await lookUpList(client(), query);
    await lookUpList(client(), query);
    expect(asked).toHaveLength(1);
    expect((await cache.get(`get:${asked[0]}`))?.until).toBe(10 * 60_000);
  });

  it('that says to wait is heeded', async () => {
    const { asked, client } = answering('', 429);
    await lookUpList(client(), query);
    expect((await lookUpList(client(), query)).problem).toMatchObject({ code: 'lookup-rate-limited', retryAfter: 300 });
    expect(asked).toHaveLength(1);
  });
});
