/** The reader's choices in `storage.local`: one owner writes them, and a newer extension's fields are kept. */
import type { Settings } from '../../model/index.ts';
import { migrate, SETTINGS_VERSION, versionOf } from './migrations/index.ts';
import { inspectSettings, type Repaired, repairSettings } from './repair.ts';

export { inspectSettings, type Repaired, repairSettings } from './repair.ts';

export const SETTINGS_KEY = 'settings';
/** Where form 1 lay. It is read until form 2 is first written, and then left: an older extension finds it again. */
export const OLD_KEY = 'settings:1';

export interface Store {
  get(key: string | string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** In: what `storage.local` has under both keys. Out: the stored record in the present form, or nothing when there is none. */
export const storedIn = (items: Readonly<Record<string, unknown>>): unknown =>
  migrate(items[SETTINGS_KEY] ?? items[OLD_KEY]);

export interface SettingsStore {
  read(): Promise<Settings>;
  /** As `read`, with the fields that were damaged. */
  inspect(): Promise<Repaired>;
  /** In: the change, or what makes it of the settings as they are when its turn comes. */
  change(change: Change): Promise<Settings>;
}

export type Change = Partial<Settings> | ((before: Settings) => Partial<Settings>);

/** Reads and writes settings; writes wait for one another. Storage that cannot be read yields the defaults. */
export function settingsStore(store: Store): SettingsStore {
  let queue: Promise<unknown> = Promise.resolve();
  const stored = async (): Promise<unknown> =>
    storedIn(await store.get([SETTINGS_KEY, OLD_KEY]).catch((): Record<string, unknown> => ({})));
  return {
    read: async () => repairSettings(await stored()),
    inspect: async () => inspectSettings(await stored()),
    change: (wanted) => {
      const next = queue.then(async () => {
        const before = await stored();
        const change = typeof wanted === 'function' ? wanted(repairSettings(before)) : wanted;
        const settings = repairSettings({ ...repairSettings(before), ...change });
        // Of a newer form nothing is touched but what the reader changes now.
        const isNewer = versionOf(before) > SETTINGS_VERSION;
        const written = isNewer ? { ...(before as object), ...change } : { version: SETTINGS_VERSION, ...settings };
        await store.set({ [SETTINGS_KEY]: written });
        return settings;
      });
      queue = next.catch(() => {});
      return next;
    },
  };
}
