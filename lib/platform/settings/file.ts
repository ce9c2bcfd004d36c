/** Settings as a file, to be kept or carried to another browser. */
import type { Settings } from '../../model/index.ts';
import { migrate, SETTINGS_VERSION } from './migrations/index.ts';
import { inspectSettings, type Repaired } from './repair.ts';

/** What marks a file as ours. */
const KIND = 'openness-label-settings';
const MAX_CHARACTERS = 200_000;

/** The text of an export: JSON, indented for people. */
export const exportSettings = (settings: Settings): string =>
  `${JSON.stringify({ kind: KIND, version: SETTINGS_VERSION, ...settings }, null, 2)}\n`;

/**
 * Reads an export of this or any earlier form. In: a file's text. Out: settings with the fields that were damaged;
 * undefined when it is not such a file, or cannot be read as JSON.
 */
export function importSettings(text: string): Repaired | undefined {
  if (text.length > MAX_CHARACTERS) return undefined;
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== 'object' || read === null || (read as { kind?: unknown }).kind !== KIND) return undefined;
    return inspectSettings(migrate(read));
  } catch {
    return undefined;
  }
}
