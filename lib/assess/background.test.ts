/** What the background script does with messages: what is kept, of whom, and who may ask for what. */
import { describe, expect, it } from 'vitest';
import { assess } from '../label/assess.ts';
import { evidence, findings } from '../label/sample.ts';
import { type Assessment, DEFAULT_SETTINGS, type HistoryEntry, type Settings } from '../model/index.ts';
import { asked } from '../page-kind/index.ts';
import { askedPages } from '../platform/asked-pages.ts';
import type { FirstMessage, TabState } from '../platform/messages.ts';
import type { KeptReport } from '../platform/reports.ts';
import { memoryStore } from '../platform/sample.ts';
import { messageHandler } from './background.ts';
import { Turns } from './turns.ts';

const MODEL: Assessment = assess(findings('osi'), evidence(), {
  acceptOpenTerms: false,
  now: new Date('2026-11-24T10:00:00Z'),
});
const { reading } = evidence();
const PAGE = { sender: { kind: 'content', url: 'https://huggingface.co/acme/m' }, tabId: 7, private: false } as const;
const OWN = { sender: { kind: 'own' }, private: false } as const;

/** A background script whose browser is written down. */
function background(settings: Partial<Settings> = {}, assessment: Assessment = MODEL, early?: Assessment) {
  const tabs = new Map<number, TabState>();
  const pages = { open: askedPages(memoryStore()), private: askedPages(memoryStore()) };
  const seen = {
    history: [] as HistoryEntry[],
    reports: [] as (KeptReport & { about: string | undefined })[],
    cleared: [] as string[],
    kept: [] as TabState[],
    options: 0,
    settings: [] as Settings[],
    judged: 0,
    again: [] as number[],
    first: [] as (FirstMessage & { tabId: number })[],
  };
  const turns = new Turns({ now: () => 0, later: (go) => queueMicrotask(go) });
  const handle = messageHandler({
    turns,
    assess: async (_request, _settings, { isModel, first, turn }) => {
      seen.judged += 1;
      if (early) first(early);
      await turn.pause();
      return isModel ? { ...assessment, page: asked(assessment.page) } : assessment;
    },
    asked: (isPrivate) => (isPrivate ? pages.private : pages.open),
    isPrivateTab: async (tabId) => tabId === 8,
    again: async (tabId) => void seen.again.push(tabId),
    first: async (tabId, first) => void seen.first.push({ tabId, ...first }),
    list: async () => ({ ok: true, marks: [['acme/m', { outcome: 'open-weights', license: 'mit' }]] }),
    settings: {
      read: async () => ({ ...DEFAULT_SETTINGS, ...settings }),
      change: async (change) => {
        const now = { ...DEFAULT_SETTINGS, ...settings };
        const changed = { ...now, ...(typeof change === 'function' ? change(now) : change) };
        seen.settings.push(changed);
        return changed;
      },
    },
    tabStates: {
      get: async (id) => tabs.get(id),
      set: async (id, _, state) => {
        tabs.set(id, state);
        seen.kept.push(state);
        return true;
      },
    },
    words: async () => ({ messages: {}, language: 'en' }),
    card: async () => true,
    toolbar: async () => {},
    history: {
      add: async (entry) => void seen.history.push(entry),
      clear: async () => void seen.cleared.push('history'),
    },
    cache: { clear: async () => void seen.cleared.push('cache') },
    showReport: async (report, about) => void seen.reports.push({ ...report, about }),
    showOptions: async () => void seen.options++,
    newId: () => 'an-id',
  });
  return { handle, seen, tabs, pages, turns };
}

describe('the history', () => {
  it.each<[string, Partial<Settings>, boolean, Assessment, number]>([
    ['is off unless the reader wants it', {}, false, MODEL, 0],
    ['keeps a model that was seen', { history: true }, false, MODEL, 1],
    ['keeps nothing of a private window', { history: true }, true, MODEL, 0],
    ['keeps no page that is not about a model', { history: true }, false, { ...MODEL, outcome: 'not-a-model' }, 0],
  ])('%s', async (_, settings, isPrivate, assessment, count) => {
    const { handle, seen } = background(settings, assessment);
    await handle({ type: 'assess', reading }, { ...PAGE, private: isPrivate });
    expect(seen.history).toHaveLength(count);
    if (count > 0) expect(seen.history[0]).toMatchObject({ id: 'acme/m', outcome: 'open-weights', license: '' });
  });
});

describe('a first label', () => {
  const FIRST: Assessment = { ...MODEL, outcome: 'undetermined', step: null, outstanding: 'license' };

  it('goes to the page that asked, by its turn; popup and toolbar follow, and the last label is the last they show', async () => {
    const { handle, seen, tabs } = background({ history: true }, MODEL, FIRST);
    const answer = await handle({ type: 'assess', reading, turn: 'one' }, PAGE);
    expect(seen.first).toMatchObject([{ tabId: 7, type: 'first', turn: 'one', assessment: FIRST }]);
    expect(seen.kept.map((state) => state.kind === 'assessed' && state.assessment.outstanding)).toEqual([
      'license',
      undefined,
    ]);
    expect(answer).toMatchObject({ ok: true, assessment: MODEL });
    expect(tabs.get(7)).toEqual({ kind: 'assessed', assessment: MODEL });
    // What look-ups may still change is no entry of the history.
    expect(seen.history).toHaveLength(1);
  });

  it('is sent to nobody who did not ask for it by a turn', async () => {
    const { handle, seen } = background({}, MODEL, FIRST);
    await handle({ type: 'assess', reading }, PAGE);
    expect(seen.first).toEqual([]);
    expect(seen.kept).toHaveLength(2);
  });
});

describe('a page’s script', () => {
  it('hides labels on its own host, and changes no other setting', async () => {
    const { handle, seen } = background({ pausedHosts: ['github.com'], language: 'fr' });
    await handle({ type: 'hide-here', host: 'mistral.ai' }, PAGE);
    await handle({ type: 'hide-here' }, { ...PAGE, sender: { kind: 'content' } });
    expect(handle({ type: 'settings', change: { lookups: 'linked' } }, PAGE)).toBeUndefined();
    expect(seen.settings).toEqual([
      { ...DEFAULT_SETTINGS, language: 'fr', pausedHosts: ['github.com', 'huggingface.co'] },
    ]);
  });

  it('opens one tab a second at most; our own pages as many as they are asked to', async () => {
    const { handle, seen } = background();
    for (let at = 0; at < 50; at++) await handle({ type: 'options' }, PAGE);
    expect(seen.options).toBe(1);
    for (let at = 0; at < 3; at++) await handle({ type: 'options' }, OWN);
    expect(seen.options).toBe(4);
  });
});

describe('what is worked on', () => {
  const ask = { type: 'assess', reading, turn: 'one' };

  it('is not begun again for a page that asks again for it', async () => {
    const { handle, seen } = background();
    const [once, again] = await Promise.all([handle(ask, PAGE), handle(ask, PAGE)]);
    expect(seen.judged).toBe(1);
    expect(again).toBe(once);
    // Once it is told, whoever asks has it judged anew: what is open may have changed.
    await handle(ask, PAGE);
    expect(seen.judged).toBe(2);
  });

  it('goes on when its page’s word that it is read comes late: nobody was awake to hear it', async () => {
    const { handle } = background();
    const reply = handle(ask, PAGE);
    await handle({ type: 'reading' }, PAGE);
    expect(await reply).toMatchObject({ ok: true });
    const other = handle(ask, PAGE);
    await handle({ type: 'reading' }, { ...PAGE, sender: { ...PAGE.sender, url: `${PAGE.sender.url}-2` } });
    expect(await other).toMatchObject({ ok: false });
  });

  it('ends when its tab asks about another page, shows one, or is closed; nothing of it is kept', async () => {
    const { handle, seen, turns } = background({ history: true });
    const replies = [
      handle(ask, PAGE),
      handle({ ...ask, turn: 'two' }, PAGE),
      handle({ type: 'no-label', reason: 'notModel.other' }, PAGE),
      handle({ ...ask, turn: 'three' }, { ...PAGE, tabId: 9 }),
    ];
    turns.drop(9);
    expect(await Promise.all(replies)).toMatchObject([{ ok: false }, { ok: false }, undefined, { ok: false }]);
    expect(seen.kept).toEqual([{ kind: 'none', reason: 'notModel.other' }]);
    expect(seen.history).toEqual([]);
  });
});

describe('a report', () => {
  it('is of the page’s own tab, whatever its script says', async () => {
    const { handle, seen, tabs } = background();
    tabs.set(9, { kind: 'assessed', assessment: { ...MODEL, url: 'https://huggingface.co/other/m' } });
    await handle({ type: 'assess', reading }, PAGE);
    expect(await handle({ type: 'report', tabId: 9, about: 'mistake' }, PAGE)).toBe(true);
    expect(seen.reports).toEqual([{ id: 'an-id', assessment: MODEL, private: false, about: 'mistake' }]);
  });

  it('is of the tab that the popup names, and none where there is no label', async () => {
    const { handle, seen, tabs } = background();
    tabs.set(9, { kind: 'none', reason: 'notModel.other' });
    expect(await handle({ type: 'report', tabId: 9 }, OWN)).toBe(false);
    expect(await handle({ type: 'report', tabId: 10 }, OWN)).toBe(false);
    expect(await handle({ type: 'report' }, OWN)).toBe(false);
    expect(seen.reports).toEqual([]);
  });

  it('of a private window says so', async () => {
    const { handle, seen } = background();
    await handle({ type: 'assess', reading }, { ...PAGE, private: true });
    await handle({ type: 'report' }, { ...PAGE, private: true });
    expect(seen.reports[0]?.private).toBe(true);
  });
});

it('forgets at the wish of our own pages alone', async () => {
  const { handle, seen } = background();
  expect(handle({ type: 'clear', what: 'history' }, PAGE)).toBeUndefined();
  await handle({ type: 'clear', what: 'history' }, OWN);
  await handle({ type: 'clear', what: 'cache' }, OWN);
  expect(seen.cleared).toEqual(['history', 'cache']);
  await handle({ type: 'options' }, PAGE);
  expect(seen.options).toBe(1);
});

describe('marks in lists', () => {
  const request = { type: 'list', query: { terms: [], sort: 'trendingScore', limit: 30 } };

  it('are looked up only while the reader wants them', async () => {
    expect(await background().handle(request, PAGE)).toMatchObject({ ok: false, problem: { code: 'lookups-off' } });
    expect(await background({ listMarks: true }).handle(request, PAGE)).toMatchObject({ ok: true });
    expect(background({ listMarks: true }).handle(request, OWN)).toBeUndefined();
  });
});

describe('a page in doubt', () => {
  const DOUBT: Assessment = { ...MODEL, page: { ...MODEL.page, kind: 'maybe', sure: false } };
  const request = { type: 'assess', reading };

  it('is no entry of the history', async () => {
    const { handle, seen } = background({ history: true }, DOUBT);
    await handle(request, PAGE);
    expect(seen.history).toEqual([]);
  });

  it('is a model’s once the reader asks for its label, and again in doubt when that is taken back', async () => {
    const { handle, seen, tabs } = background({}, DOUBT);
    await handle(request, PAGE);
    expect(await handle({ type: 'show-label', tabId: 7, show: true }, OWN)).toBe(true);
    expect(seen.again).toEqual([7]);
    await handle(request, PAGE);
    expect(tabs.get(7)).toMatchObject({ assessment: { page: { kind: 'model', reason: 'asked' } } });
    expect(await handle({ type: 'show-label', tabId: 7, show: false }, OWN)).toBe(true);
    await handle(request, PAGE);
    expect(tabs.get(7)).toMatchObject({ assessment: { page: { kind: 'maybe' } } });
  });

  it('asked for in a private window is kept apart, and all of it is forgotten with the history', async () => {
    const { handle, pages } = background({}, DOUBT);
    await handle(request, { ...PAGE, tabId: 8, private: true });
    await handle({ type: 'show-label', tabId: 8, show: true }, OWN);
    expect([await pages.open.has(reading.subject), await pages.private.has(reading.subject)]).toEqual([false, true]);
    await handle({ type: 'clear', what: 'history' }, OWN);
    expect(await pages.private.has(reading.subject)).toBe(false);
  });

  it('cannot be settled by a page, nor where there is no doubt', async () => {
    const { handle, seen } = background({}, MODEL);
    await handle(request, PAGE);
    expect(await handle({ type: 'show-label', tabId: 7, show: true }, PAGE)).toBeUndefined();
    expect(await handle({ type: 'show-label', tabId: 7, show: true }, OWN)).toBe(false);
    expect(await handle({ type: 'show-label', tabId: 9, show: true }, OWN)).toBe(false);
    expect(seen.again).toEqual([]);
  });
});
