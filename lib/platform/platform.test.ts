/** A cache that is full, messages that were forged. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMessage } from './message-schema.ts';
import { memoryStore } from './sample.ts';
import { storedCache } from './stored-cache.ts';

describe('the stored cache', () => {
  const HOUR = 3_600_000;

  it('survives the script that filled it', async () => {
    const store = memoryStore();
    await storedCache(store, () => 0).set('a', { until: HOUR, value: 1 });
    expect((await storedCache(store, () => 0).get('a'))?.value).toBe(1);
    expect(await storedCache(store, () => 2 * HOUR).get('a')).toBeUndefined();
  });

  it('is bounded, and forgets the oldest', async () => {
    const store = memoryStore();
    const cache = storedCache(store, () => 0);
    for (let at = 0; at < 320; at++) await cache.set(`k${at}`, { until: HOUR, value: at });
    expect(await cache.get('k0')).toBeUndefined();
    expect((await cache.get('k319'))?.value).toBe(319);
    expect((store.items['lookups:1'] as unknown[]).length).toBeLessThanOrEqual(300);
  });

  it('is empty once it was cleared, here and for the next script', async () => {
    const store = memoryStore();
    const cache = storedCache(store, () => 0);
    await cache.set('a', { until: HOUR, value: 1 });
    await cache.clear();
    expect(await cache.get('a')).toBeUndefined();
    expect(await storedCache(store, () => 0).get('a')).toBeUndefined();
  });

  it('is empty when storage is damaged, and lives on when it is full', async () => {
    for (const damaged of ['x', 5, null, [[1, 2]], [['a', { until: 'soon' }]], { a: 1 }])
      expect(await storedCache(memoryStore({ 'lookups:1': damaged }), () => 0).get('a')).toBeUndefined();
    const store = memoryStore();
    store.fail = true;
    const cache = storedCache(store, () => 0);
    await cache.set('a', { until: HOUR, value: 1 });
    expect((await cache.get('a'))?.value).toBe(1);
  });
});

describe('a message', () => {
  const reading = {
    subject: { site: 'huggingface', id: 'acme/m', name: 'm' },
    url: 'https://huggingface.co/acme/m',
    title: 'm',
    view: 'card',
    documents: [],
    problems: [],
  };
  const page = { kind: 'content', url: 'https://huggingface.co/acme/m' } as const;

  it('is read when name, shape and sender are as agreed', () => {
    expect(readMessage({ type: 'assess', reading }, page)).toBeDefined();
    expect(readMessage({ type: 'settings', change: { paused: true } }, { kind: 'own' })).toBeDefined();
  });

  it.each([
    ['an unknown name', { type: 'evaluate', code: '1' }, page],
    ['a name from the prototype', { type: 'constructor' }, page],
    ['the wrong sender', { type: 'assess', reading }, { kind: 'own' }],
    ['an order of our own pages from a site’s page', { type: 'clear', what: 'cache' }, page],
    ['another site’s page', { type: 'assess', reading }, { kind: 'content', url: 'https://github.com/acme/m' }],
    ['an impostor', { type: 'assess', reading }, { kind: 'content', url: 'https://huggingface.co.evil.org/acme/m' }],
    ['no address', { type: 'assess', reading }, { kind: 'content' }],
    ['the wrong shape', { type: 'assess', reading: { ...reading, documents: 'x' } }, page],
    ['settings that do not exist', { type: 'settings', change: { lookups: 'everything' } }, { kind: 'own' }],
    ['a wish to forget from a page', { type: 'clear', what: 'history' }, page],
    ['a wish to forget what is not kept', { type: 'clear', what: 'everything' }, { kind: 'own' }],
    ['nothing', null, page],
  ] as const)('is refused: %s', (_, message, sender) => {
    expect(readMessage(message, sender)).toBeUndefined();
  });

  it('of any other shape is refused and harms nothing', () => {
    fc.assert(fc.property(fc.anything(), (message) => readMessage(message, page) === undefined));
  });
});
