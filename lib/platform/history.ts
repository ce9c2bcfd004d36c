/** The history in `storage.local`: bounded, one entry a model, the newest last. */
import type { HistoryEntry } from '../model/index.ts';
import type { Store } from './settings/index.ts';

const KEY = 'history:1';
export const MAX_HISTORY = 1000;

const isEntry = (value: unknown): value is HistoryEntry =>
  typeof value === 'object' &&
  value !== null &&
  (['site', 'id', 'url', 'outcome', 'license', 'claim', 'relation', 'rules', 'checked'] as const).every(
    (key) => typeof (value as Record<string, unknown>)[key] === 'string',
  ) &&
  ((value as HistoryEntry).step === null || typeof (value as HistoryEntry).step === 'number');

export interface History {
  list(): Promise<HistoryEntry[]>;
  /** Adds a model, in place of what was known of it. */
  add(entry: HistoryEntry): Promise<void>;
  clear(): Promise<void>;
}

/** Opens the history. Damaged entries are passed over; writes wait for one another, and one that fails loses its entry only. */
export function historyStore(store: Store): History {
  let writing: Promise<unknown> = Promise.resolve();
  const write = (next: () => Promise<HistoryEntry[]>): Promise<void> => {
    const done = writing.then(async () => store.set({ [KEY]: await next() }));
    writing = done.catch(() => {});
    return done;
  };
  const list = async (): Promise<HistoryEntry[]> => {
    const stored = (await store.get(KEY).catch((): Record<string, unknown> => ({})))[KEY];
    return Array.isArray(stored) ? stored.filter(isEntry) : [];
  };
  return {
    list,
    add: (entry) =>
      write(async () => {
        const others = (await list()).filter(({ site, id }) => site !== entry.site || id !== entry.id);
        return [...others, entry].slice(-MAX_HISTORY);
      }),
    clear: () => write(async () => []),
  };
}
