/** The reader's choices: one owner writes them, damaged fields fall back one by one. */
import {
  DEFAULT_SETTINGS,
  LANGUAGES,
  type LanguageSetting,
  type LookupSetting,
  type Settings,
} from '../model/index.ts';

/** Key in `storage.local`. The number is the version of the form. */
export const SETTINGS_KEY = 'settings:1';

const LOOKUPS: ReadonlySet<unknown> = new Set(['off', 'site', 'linked']);
const LANGUAGE_SETTINGS: ReadonlySet<unknown> = new Set(['auto', ...LANGUAGES]);
type Flag = { [Key in keyof Settings]: Settings[Key] extends boolean ? Key : never }[keyof Settings];

/** In: whatever lies in storage. Out: settings in which every field that is not usable has its default. Never throws. */
export function repairSettings(stored: unknown): Settings {
  const raw = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
  const flag = (key: Flag): boolean => (typeof raw[key] === 'boolean' ? raw[key] : DEFAULT_SETTINGS[key]);
  const hosts = Array.isArray(raw.pausedHosts) ? raw.pausedHosts : [];
  return {
    lookups: LOOKUPS.has(raw.lookups) ? (raw.lookups as LookupSetting) : DEFAULT_SETTINGS.lookups,
    acceptOpenTerms: flag('acceptOpenTerms'),
    paused: flag('paused'),
    pausedHosts: [
      ...new Set(hosts.filter((host): host is string => typeof host === 'string' && /^[\w.-]{1,253}$/.test(host))),
    ],
    listMarks: flag('listMarks'),
    toolbarOnly: flag('toolbarOnly'),
    showClaim: flag('showClaim'),
    language: LANGUAGE_SETTINGS.has(raw.language) ? (raw.language as LanguageSetting) : DEFAULT_SETTINGS.language,
    history: flag('history'),
  };
}

export interface Store {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** Reads and writes settings in `storage.local`; writes wait for one another. */
export function settingsStore(store: Store): {
  read(): Promise<Settings>;
  change(change: Partial<Settings>): Promise<Settings>;
} {
  let queue: Promise<unknown> = Promise.resolve();
  const read = async (): Promise<Settings> =>
    repairSettings(((await store.get(SETTINGS_KEY).catch(() => ({}))) as Record<string, unknown>)[SETTINGS_KEY]);
  return {
    read,
    change: (change) => {
      const next = queue.then(async () => {
        const settings = repairSettings({ ...(await read()), ...change });
        await store.set({ [SETTINGS_KEY]: settings });
        return settings;
      });
      queue = next.catch(() => {});
      return next;
    },
  };
}
