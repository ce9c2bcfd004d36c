/** A bounded look-up cache in `storage.local`: survives the background script's death, forgets the oldest first. */
import type { Store } from './settings/index.ts';

interface Entry {
  until: number;
  value: unknown;
}

const KEY = 'lookups:1';
const MAX_ENTRIES = 300;
/** Characters of JSON: storage.local holds about 10 MB, and the rest belongs to the reader's settings. */
const MAX_SIZE = 3_000_000;
const MAX_ENTRY = 300_000;

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && typeof (value as Entry).until === 'number' && 'value' in value;

/**
 * Opens the cache. Entries are read once for each life of the background script, and written together, one write at a
 * time. Storage that is damaged or full is an empty cache, never an error.
 */
export function storedCache(
  store: Store,
  now: () => number,
): {
  get(key: string): Promise<Entry | undefined>;
  set(key: string, entry: Entry): Promise<void>;
  clear(): Promise<void>;
} {
  let loaded: Promise<Map<string, Entry>> | undefined;
  let writing: Promise<unknown> = Promise.resolve();
  const load = (): Promise<Map<string, Entry>> => {
    loaded ??= store.get(KEY).then(
      (items) => {
        const stored = items[KEY];
        const pairs = Array.isArray(stored)
          ? stored.filter(
              (pair): pair is [string, Entry] => Array.isArray(pair) && typeof pair[0] === 'string' && isEntry(pair[1]),
            )
          : [];
        return new Map(pairs.filter(([, entry]) => entry.until > now()));
      },
      () => new Map(),
    );
    return loaded;
  };
  const save = (entries: Map<string, Entry>): Promise<void> => {
    let size = JSON.stringify([...entries]).length;
    for (const [key, entry] of entries) {
      if (entries.size <= MAX_ENTRIES && size <= MAX_SIZE) break;
      entries.delete(key);
      size -= JSON.stringify(entry).length + key.length;
    }
    return store.set({ [KEY]: [...entries] });
  };
  return {
    get: async (key) => (await load()).get(key),
    set: async (key, entry) => {
      if (JSON.stringify(entry).length > MAX_ENTRY) return;
      const entries = await load();
      entries.delete(key);
      entries.set(key, entry);
      writing = writing.then(() => save(entries)).catch(() => {});
      await writing;
    },
    clear: async () => {
      loaded = Promise.resolve(new Map());
      writing = writing.then(() => store.set({ [KEY]: [] })).catch(() => {});
      await writing;
    },
  };
}
