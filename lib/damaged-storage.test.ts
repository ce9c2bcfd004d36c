// @vitest-environment happy-dom
/** Whatever lies in storage, under any of our keys: no page of ours is blank, and the background script answers. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { render } from 'preact';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

type Items = Record<string, unknown>;
const browser = vi.hoisted(() => {
  const area = (items: Items) => ({
    items,
    fail: false,
    /** Keys that were asked for. */
    asked: new Set<string>(),
    async get(keys: string | string[]) {
      for (const key of [keys].flat()) this.asked.add(key);
      if (this.fail) throw new Error('IO error: corruption');
      return Object.fromEntries(
        [keys]
          .flat()
          .filter((key) => Object.hasOwn(this.items, key))
          .map((key) => [key, structuredClone(this.items[key])]),
      );
    },
    async set(more: Items) {
      Object.assign(this.items, structuredClone(more));
    },
    async remove(key: string) {
      delete this.items[key];
    },
  });
  const changed: (() => void)[] = [];
  const nothing = { addListener: () => {} };
  const tab = { id: 7, url: 'https://huggingface.co/acme/m', incognito: false };
  return {
    changed,
    storage: {
      local: area({}),
      session: area({}),
      onChanged: { addListener: (heard: () => void) => changed.push(heard) },
    },
    runtime: {
      id: 'us',
      getURL: (path: string) => `chrome-extension://us/${path}`,
      getManifest: () => ({ version: '1.0.0' }),
      onMessage: nothing,
      onInstalled: nothing,
      onStartup: nothing,
    },
    tabs: {
      get: async () => tab,
      query: async () => [tab],
      onRemoved: nothing,
      create: async () => ({}),
      sendMessage: async () => {},
    },
    permissions: {
      getAll: async () => ({ origins: [] }),
      contains: async () => false,
      onAdded: nothing,
      onRemoved: nothing,
    },
    i18n: { getUILanguage: () => 'en' },
  };
});
vi.mock('webextension-polyfill', () => ({ default: browser }));

const { local, session } = browser.storage;
const { assess } = await import('./label/assess.ts');
const { evidence, findings } = await import('./label/sample.ts');
const { DEFAULT_SETTINGS, historyEntryOf } = await import('./model/index.ts');

const MODEL = assess(findings('osi'), evidence(), { acceptOpenTerms: false, now: new Date(0) });
const SOUND: Readonly<Record<string, Items>> = {
  local: {
    settings: { version: 2, ...DEFAULT_SETTINGS, pausedHosts: ['github.com'] },
    'settings:1': { lookups: 'site' },
    'lookups:1': [
      ['get:https://x.example/', { until: 9e15, value: { ok: true, text: 'x', url: 'https://x.example/' } }],
    ],
    'history:1': [historyEntryOf(MODEL)],
    'asked:1': ['huggingface:acme/m'],
  },
  session: {
    'tab:7': { page: 'huggingface.co/acme/m', state: { kind: 'assessed', assessment: MODEL } },
    reports: [{ id: 'r', assessment: MODEL, private: false }],
    'asked:1': [],
  },
};
const KEYS = Object.entries(SOUND).flatMap(([area, items]) => Object.keys(items).map((key) => [area, key] as const));
/** What a page asks for when it is drawn, as it was seen to: `SOUND` has a record for each key of ours. */
const asked = new Map<string, typeof KEYS>();
const keysOf = (page: string): typeof KEYS => asked.get(page) ?? expect.fail(`${page} was not drawn yet`);
/** Kinds of damage, to a whole record or to any part of one. */
const DAMAGE: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  Number.NaN,
  '',
  'nonsense',
  '__proto__',
  [],
  {},
  [null],
  [[]],
  [{}],
  { version: 99, kind: 'assessed' },
  { length: 3 },
  'x'.repeat(100_000),
];

const lay = (): void => {
  local.items = structuredClone(SOUND.local) as Items;
  session.items = structuredClone(SOUND.session) as Items;
};
const areaOf = (name: string) => (name === 'local' ? local : session);
/** All that is under way in a page ends: storage, words, drawing. */
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 4; turn++) await new Promise((done) => setTimeout(done));
};

/** A part of a record, by its path, in place of which something else stands. */
function withDamage(value: unknown, path: readonly number[], damage: unknown): unknown {
  if (typeof value !== 'object' || value === null || path.length === 0) return damage;
  const keys = Object.keys(value);
  if (keys.length === 0) return damage;
  const key = keys[(path[0] ?? 0) % keys.length] as string;
  const part = withDamage((value as Items)[key], path.slice(1), damage);
  return Array.isArray(value) ? value.map((each, at) => (String(at) === key ? part : each)) : { ...value, [key]: part };
}

const PAGES = ['popup', 'options', 'welcome', 'report'] as const;
const pages = new Map<string, { app: HTMLElement; show: () => void }>();
let reports = 0;

/** Opens a page of ours in an element of its own; answers the element. */
async function open(load: () => Promise<unknown>): Promise<HTMLElement> {
  document.getElementById('app')?.removeAttribute('id');
  const app = document.createElement('div');
  app.id = 'app';
  document.body.replaceChildren(app);
  await load();
  await settled();
  return app;
}

/** The text of a page, drawn anew from what is stored now: what was there before is taken away. */
async function textOf(page: string): Promise<string> {
  if (page === 'report') {
    const path = `../entrypoints/report/main.ts?${reports++}`;
    return (await open(() => import(/* @vite-ignore */ path))).textContent;
  }
  const { app, show } = pages.get(page) ?? expect.fail(page);
  render(null, app);
  show();
  await settled();
  // The popup's switches are there in any case: it is what stands above them that counts.
  for (const each of app.querySelectorAll('h1, .settings')) if (page === 'popup') each.remove();
  return app.textContent;
}

beforeAll(async () => {
  history.replaceState({}, '', '?tab=7&id=r');
  vi.stubGlobal('fetch', async (url: string) => ({
    json: async () => JSON.parse(readFileSync(url.replace('chrome-extension://us/', ''), 'utf8')),
  }));
  lay();
  for (const page of ['popup', 'options', 'welcome']) {
    browser.changed.length = 0;
    const path = `../entrypoints/${page}/main.ts`;
    const app = await open(() => import(/* @vite-ignore */ path));
    pages.set(page, { app, show: browser.changed[0] as () => void });
  }
  for (const page of PAGES) {
    for (const area of [local, session]) area.asked.clear();
    await textOf(page);
    asked.set(
      page,
      KEYS.filter(([area, key]) => areaOf(area).asked.has(key)),
    );
  }
}, 60_000);
afterAll(() => vi.unstubAllGlobals());

describe.each(PAGES)('the page %s', (page) => {
  it('shows what is stored, when nothing is damaged', async () => {
    lay();
    expect(keysOf(page)).toContainEqual(['local', 'settings']);
    expect(await textOf(page)).toMatch(
      { popup: /Open Weights/, options: /Look-ups/, welcome: /label/, report: /Apache|Open Weights/ }[page],
    );
  });

  it('is not blank, whatever lies under any key that it asks for', async () => {
    for (const [area, key] of keysOf(page))
      for (const damage of DAMAGE) {
        lay();
        areaOf(area).items[key] = damage;
        expect((await textOf(page)).length, `${key}: ${String(JSON.stringify(damage)).slice(0, 40)}`).toBeGreaterThan(
          40,
        );
      }
  });

  it('is not blank, whatever lies in any part of a record', async () => {
    const part = fc.tuple(
      fc.constantFrom(...keysOf(page)),
      fc.array(fc.nat(40), { minLength: 1, maxLength: 8 }),
      fc.constantFrom(...DAMAGE),
    );
    await fc.assert(
      fc.asyncProperty(part, async ([[area, key], path, damage]) => {
        lay();
        areaOf(area).items[key] = withDamage(SOUND[area]?.[key], path, damage);
        expect((await textOf(page)).length).toBeGreaterThan(20);
      }),
      { numRuns: 25 },
    );
  });

  it('is not blank when storage cannot be read at all', async () => {
    lay();
    for (const area of [local, session]) {
      area.fail = true;
      expect((await textOf(page)).length).toBeGreaterThan(20);
      area.fail = false;
    }
  });
});

it('a report that is damaged says so, with a button that starts anew', async () => {
  lay();
  session.items.reports = [{ id: 'r', assessment: { ...MODEL, elements: null }, private: false }];
  expect(await textOf('report')).toContain('Forget it and start anew');
});
