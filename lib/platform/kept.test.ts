/** What is kept for the reader: the history, and reports that were opened. */
import { describe, expect, it } from 'vitest';
import { assess } from '../label/assess.ts';
import { evidence, findings } from '../label/sample.ts';
import type { HistoryEntry } from '../model/index.ts';
import { historyStore, MAX_HISTORY } from './history.ts';
import { reportStore } from './reports.ts';
import { memoryStore } from './sample.ts';

const entry = (id: string, checked = '2026-11-24T10:00:00.000Z'): HistoryEntry => ({
  site: 'huggingface',
  id,
  url: `https://huggingface.co/${id}`,
  outcome: 'open-weights',
  step: 2,
  license: 'MIT',
  claim: 'none',
  relation: 'no-claim',
  rules: 'g7-2026.2',
  checked,
});

describe('the history', () => {
  it('has each model once, as last seen, the newest last', async () => {
    const history = historyStore(memoryStore());
    await Promise.all([history.add(entry('a/a')), history.add(entry('b/b')), history.add(entry('a/a', '2026-12-01'))]);
    expect((await history.list()).map(({ id, checked }) => [id, checked])).toEqual([
      ['b/b', '2026-11-24T10:00:00.000Z'],
      ['a/a', '2026-12-01'],
    ]);
    await history.clear();
    expect(await history.list()).toEqual([]);
  });

  it('is bounded', async () => {
    const full = Array.from({ length: MAX_HISTORY }, (_, at) => entry(`a/${at}`));
    const history = historyStore(memoryStore({ 'history:1': full }));
    await history.add(entry('b/b'));
    const listed = await history.list();
    expect(listed).toHaveLength(MAX_HISTORY);
    expect(listed[0]?.id).toBe('a/1');
  });

  it('passes over damage, and a write that fails stops no later one', async () => {
    const store = memoryStore({ 'history:1': ['x', null, { id: 3 }, entry('a/a')] });
    const history = historyStore(store);
    expect(await history.list()).toEqual([entry('a/a')]);
    store.fail = true;
    await expect(history.add(entry('b/b'))).rejects.toThrow('quota');
    store.fail = false;
    await history.add(entry('c/c'));
    expect((await history.list()).map(({ id }) => id)).toEqual(['a/a', 'c/c']);
  });
});

describe('reports', () => {
  const assessment = assess(findings('osi'), evidence(), { acceptOpenTerms: false, now: new Date(0) });

  it('that are damaged are told from those that are gone, and make room for new ones', async () => {
    const store = memoryStore({
      reports: [null, { id: 'r0' }, { id: 'r1', assessment: { ...assessment, license: 3 } }],
    });
    expect(await reportStore(store).get('r1')).toBe('damaged');
    await reportStore(store).keep({ id: 'r2', assessment, private: false });
    expect(await reportStore(store).get('r1')).toBeUndefined();
    expect(await reportStore(store).get('r2')).toMatchObject({ id: 'r2' });
  });

  it('are found by their name, also by the next script, until newer ones take their place', async () => {
    const store = memoryStore();
    for (let at = 0; at < 13; at++) await reportStore(store).keep({ id: `r${at}`, assessment, private: false });
    expect(await reportStore(store).get('r0')).toBeUndefined();
    expect(await reportStore(store).get('r12')).toMatchObject({ assessment });
  });
});
