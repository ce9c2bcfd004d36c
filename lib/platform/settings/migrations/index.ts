/** The steps from each form of the stored settings to the next. A form once released is never changed: add a step. */
import { from1to2 } from './1-to-2.ts';

/** Pure: the fields of one form in, those of the next out. What it does not know it keeps. */
export type Migration = (stored: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** The step at index n leads from form n + 1 to form n + 2. */
const STEPS: readonly Migration[] = [from1to2];

/** The form that this extension writes. */
export const SETTINGS_VERSION = STEPS.length + 1;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The form of what was stored. Without a usable number it is form 1, which had none. */
export function versionOf(stored: unknown): number {
  const version = isRecord(stored) && Object.hasOwn(stored, 'version') ? stored.version : 1;
  return typeof version === 'number' && Number.isInteger(version) && version >= 1 ? version : 1;
}

/**
 * In: settings as stored, of any form. Out: the same in the present form. A form newer than ours is left as it is: its
 * fields that we know are used, and the others kept. What is no record stays as it is, for the repair to name.
 */
export function migrate(stored: unknown): unknown {
  if (!isRecord(stored)) return stored;
  return STEPS.slice(versionOf(stored) - 1).reduce<Record<string, unknown>>((fields, step) => step(fields), stored);
}
