/** Settings that are damaged, a cache that is full, messages that were forged. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../model/index.ts';
import { readMessage } from './message-schema.ts';
import { repairSettings, SETTINGS_KEY, type Store, settingsStore } from './settings.ts';
import { storedCache } from './stored-cache.ts';

function memoryStore(start: Record<string, unknown> = {}): Store & { items: Record<string, unknown>; fail: boolean } {
  const store = {
    items: { ...start },
    fail: false,
    get: async (key: string) => (key in store.items ? { [key]: structuredClone(store.items[key]) } : {}),
    set: async (items: Record<string, unknown>) => {
      if (store.fail) throw new Error('QUOTA_BYTES quota exceeded');
      Object.assign(store.items, structuredClone(items));
    },
  };
  return store;
}

describe('settings', () => {
  it('that are wholly damaged are the defaults', () => {
    for (const stored of [
      undefined,
      null,
      7,
      'x',
      [],
      { lookups: 5, acceptOpenTerms: 'yes', paused: 1, pausedHosts: {}, language: [], listMarks: 'on', history: 1 },
    ])
      expect(repairSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  it('keep their good fields', () => {
    const stored = {
      lookups: 'off',
      acceptOpenTerms: true,
      paused: 'no',
      pausedHosts: ['github.com', 3, '<b>', 'github.com'],
      language: 'xx',
      showClaim: false,
    };
    expect(repairSettings(stored)).toEqual({
      ...DEFAULT_SETTINGS,
      showClaim: false,
      lookups: 'off',
      acceptOpenTerms: true,
      paused: false,
      pausedHosts: ['github.com'],
    });
  });

  it('are repaired from anything, and repairing twice changes nothing', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const once = repairSettings(stored);
        expect(repairSettings(once)).toEqual(once);
      }),
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('of two writers at once both count', async () => {
    const store = memoryStore();
    const settings = settingsStore(store);
    await Promise.all([settings.change({ paused: true }), settings.change({ lookups: 'off' })]);
    expect(store.items[SETTINGS_KEY]).toMatchObject({ paused: true, lookups: 'off' });
  });
});

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
    ['a popup’s question from a page', { type: 'explain', tabId: 1 }, page],
    ['another site’s page', { type: 'assess', reading }, { kind: 'content', url: 'https://github.com/acme/m' }],
    ['an impostor', { type: 'assess', reading }, { kind: 'content', url: 'https://huggingface.co.evil.org/acme/m' }],
    ['no address', { type: 'assess', reading }, { kind: 'content' }],
    ['the wrong shape', { type: 'assess', reading: { ...reading, documents: 'x' } }, page],
    ['settings that do not exist', { type: 'settings', change: { lookups: 'everything' } }, { kind: 'own' }],
    ['nothing', null, page],
  ] as const)('is refused: %s', (_, message, sender) => {
    expect(readMessage(message, sender)).toBeUndefined();
  });

  it('of any other shape is refused and harms nothing', () => {
    fc.assert(fc.property(fc.anything(), (message) => readMessage(message, page) === undefined));
  });
});
