/** Settings from anywhere - storage, a file - made usable: damaged fields fall back one by one, and each is named. */
import {
  DEFAULT_SETTINGS,
  LANGUAGES,
  type LanguageSetting,
  type LookupSetting,
  type Settings,
} from '../../model/index.ts';

/** A field whose value could not be used, and has its default instead. */
export type DamagedField = keyof Settings;

export interface Repaired {
  settings: Settings;
  /** Fields that were there and were not usable, in the order of the form; a field that is not there is no damage. */
  damaged: DamagedField[];
}

const LOOKUPS: readonly LookupSetting[] = ['off', 'site', 'linked'];
const LANGUAGE_SETTINGS: readonly LanguageSetting[] = ['auto', ...LANGUAGES];
const MAX_HOSTS = 1000;

const isHost = (host: unknown): host is string => typeof host === 'string' && /^[\w.-]{1,253}$/.test(host);

/** In: whatever lies in storage. Out: usable settings, and which fields were damaged. Never throws. */
export function inspectSettings(stored: unknown): Repaired {
  const raw = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
  const damaged: DamagedField[] = [];
  const settings: Settings = { ...DEFAULT_SETTINGS, pausedHosts: [] };
  const take = <Key extends DamagedField>(key: Key, usable: (value: unknown) => value is Settings[Key]): void => {
    if (!Object.hasOwn(raw, key)) return;
    const value = raw[key];
    if (usable(value)) settings[key] = value;
    else damaged.push(key);
  };
  const oneOf =
    <Value>(values: readonly Value[]) =>
    (value: unknown): value is Value =>
      (values as readonly unknown[]).includes(value);
  const flag = (value: unknown): value is boolean => typeof value === 'boolean';

  take('lookups', oneOf(LOOKUPS));
  take('acceptOpenTerms', flag);
  take('records', flag);
  take('paused', flag);
  if (Object.hasOwn(raw, 'pausedHosts')) {
    const listed = Array.isArray(raw.pausedHosts) ? raw.pausedHosts : [undefined];
    settings.pausedHosts = [...new Set(listed.filter(isHost))].slice(0, MAX_HOSTS);
    if (!listed.every(isHost)) damaged.push('pausedHosts');
  }
  take('listMarks', flag);
  take('toolbarOnly', flag);
  take('showClaim', flag);
  take('showUse', flag);
  take('language', oneOf(LANGUAGE_SETTINGS));
  take('history', flag);
  return { settings, damaged };
}

export const repairSettings = (stored: unknown): Settings => inspectSettings(stored).settings;
