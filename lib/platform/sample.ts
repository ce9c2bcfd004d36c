/** Storage for tests: what is written is copied, as in a browser, and a write can be made to fail. */
import type { Store } from './settings/index.ts';

export function memoryStore(
  start: Record<string, unknown> = {},
): Store & { items: Record<string, unknown>; fail: boolean } {
  const store = {
    items: { ...start },
    fail: false,
    get: async (keys: string | string[]) =>
      Object.fromEntries(
        [keys]
          .flat()
          .filter((key) => key in store.items)
          .map((key) => [key, structuredClone(store.items[key])]),
      ),
    set: async (items: Record<string, unknown>) => {
      if (store.fail) throw new Error('QUOTA_BYTES quota exceeded');
      Object.assign(store.items, structuredClone(items));
    },
  };
  return store;
}
