/** What is known of what licenses allow: assets/license-uses.json, by license. */
import records from '../../assets/license-uses.json' with { type: 'json' };
import type { UseCondition, UseQuestion, UseValue } from '../model/index.ts';

/** One answer of one version of a license, as in the file. */
export interface UseRecord {
  /** As lib/licenses names it: an SPDX id where there is one. */
  license: string;
  version?: string;
  question: UseQuestion;
  value: UseValue;
  if?: UseCondition[];
  /** The place in the license. */
  where?: string;
  /** Words in a row by which the clause is found in the text. */
  find?: string;
  sure?: 'medium' | 'low';
}

export type Version = ReadonlyMap<UseQuestion, UseRecord>;

/** How a license is looked up. SPDX tells "this version" from "or later"; what the text allows is the same. */
export const keyOf = (id: string): string => id.toLowerCase().replace(/-(?:only|or-later)$/, '');

function byLicense(): Map<string, Map<string, Map<UseQuestion, UseRecord>>> {
  const licenses = new Map<string, Map<string, Map<UseQuestion, UseRecord>>>();
  for (const record of records as UseRecord[]) {
    const key = keyOf(record.license);
    const versions = licenses.get(key) ?? new Map<string, Map<UseQuestion, UseRecord>>();
    const version = versions.get(record.version ?? '') ?? new Map<UseQuestion, UseRecord>();
    version.set(record.question, record);
    versions.set(record.version ?? '', version);
    licenses.set(key, versions);
  }
  return licenses;
}

/** Made when a license is first asked about, and not at each start of the background script. */
let known: ReturnType<typeof byLicense> | undefined;

/** In: a license's id or whole name. Out: its versions, none when no table has it. */
export function versionsOf(license: string): Version[] {
  known ??= byLicense();
  return [...(known.get(keyOf(license))?.values() ?? [])];
}
