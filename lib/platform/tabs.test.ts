/** What is known of tabs: of the page that is shown, and of no other. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryStore } from './sample.ts';

const { shown, session } = vi.hoisted(() => ({
  shown: new Map<number, string | undefined>(),
  session: { store: undefined as ReturnType<typeof memoryStore> | undefined },
}));

vi.mock('webextension-polyfill', () => ({
  default: {
    tabs: {
      get: async (id: number) => {
        if (!shown.has(id)) throw new Error(`No tab with id: ${id}`);
        return { id, url: shown.get(id) };
      },
    },
    storage: {
      session: {
        get: (key: string) => session.store?.get(key),
        set: (items: Record<string, unknown>) => session.store?.set(items),
      },
    },
  },
}));

const { tabStates } = await import('./tabs.ts');
const RIDGE = 'https://huggingface.co/acme/ridge';
const NONE = { kind: 'none', reason: 'notModel.other' } as const;

beforeEach(() => {
  session.store = memoryStore();
  shown.clear();
  shown.set(7, RIDGE);
});

describe('what is known of a tab', () => {
  it('is of the page that it shows, whatever its query of no meaning and its fragment', async () => {
    expect(await tabStates.set(7, RIDGE, NONE)).toBe(true);
    shown.set(7, `${RIDGE}?library=x#training`);
    expect(await tabStates.get(7)).toEqual(NONE);
  });

  it.each([
    ['another page of the site', 'https://huggingface.co/models'],
    ['another site', 'https://github.com/acme/ridge'],
    ['a page that the extension may not know of', undefined],
  ])('is not of %s, and is there again on the way back', async (_, url) => {
    await tabStates.set(7, RIDGE, NONE);
    shown.set(7, url);
    expect(await tabStates.get(7)).toBeUndefined();
    shown.set(7, RIDGE);
    expect(await tabStates.get(7)).toEqual(NONE);
  });

  it('is not kept when an answer comes after the page has gone', async () => {
    shown.set(7, 'https://huggingface.co/acme/other');
    expect(await tabStates.set(7, RIDGE, NONE)).toBe(false);
    shown.delete(7);
    expect(await tabStates.set(7, RIDGE, NONE)).toBe(false);
    expect(session.store?.items).toEqual({});
  });

  it('is nothing where storage is damaged, the tab is gone, or the address is none', async () => {
    for (const damaged of ['x', 5, null, {}, { page: RIDGE }, [NONE]]) {
      session.store = memoryStore({ 'tab:7': damaged });
      expect(await tabStates.get(7)).toBeUndefined();
    }
    expect(await tabStates.get(8)).toBeUndefined();
    expect(await tabStates.set(7, 'no address', NONE)).toBe(false);
  });

  it('tells a storage that is full', async () => {
    if (session.store) session.store.fail = true;
    await expect(tabStates.set(7, RIDGE, NONE)).rejects.toThrow('quota');
  });
});
