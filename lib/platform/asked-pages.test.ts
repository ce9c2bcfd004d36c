/** Pages whose label the reader asked for: kept, forgotten, bounded, and harmless when storage is damaged. */
import { describe, expect, it } from 'vitest';
import { askedPages, MAX_ASKED } from './asked-pages.ts';
import { memoryStore } from './sample.ts';

const PAGE = { site: 'github', id: 'Acme/Comet' } as const;

describe('pages whose label was asked for', () => {
  it('are kept until taken back, repositories without regard to case', async () => {
    const asked = askedPages(memoryStore());
    expect(await asked.has(PAGE)).toBe(false);
    await asked.keep(PAGE, true);
    expect(await asked.has({ site: 'github', id: 'acme/comet' })).toBe(true);
    expect(await asked.has({ site: 'any-page', id: 'Acme/Comet' })).toBe(false);
    await asked.keep({ site: 'github', id: 'acme/COMET' }, false);
    expect(await asked.has(PAGE)).toBe(false);
  });

  it('of two presses at once both count, and are forgotten together', async () => {
    const asked = askedPages(memoryStore());
    await Promise.all([asked.keep(PAGE, true), asked.keep({ site: 'vendor', id: 'a.example/b' }, true)]);
    expect([await asked.has(PAGE), await asked.has({ site: 'vendor', id: 'a.example/b' })]).toEqual([true, true]);
    await asked.clear();
    expect(await asked.has(PAGE)).toBe(false);
  });

  it('are so many and no more: the oldest goes', async () => {
    const asked = askedPages(memoryStore());
    for (let at = 0; at <= MAX_ASKED; at++) await asked.keep({ site: 'github', id: `acme/${at}` }, true);
    expect(await asked.has({ site: 'github', id: 'acme/0' })).toBe(false);
    expect(await asked.has({ site: 'github', id: `acme/${MAX_ASKED}` })).toBe(true);
  });

  it.each([[undefined], ['x'], [{ a: 1 }], [[1, null]]])('are none where storage has %j', async (stored) => {
    expect(await askedPages(memoryStore({ 'asked:1': stored })).has(PAGE)).toBe(false);
  });
});
