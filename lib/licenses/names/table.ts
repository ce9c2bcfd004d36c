/** What is known of licences by name: assets/licenses.json and the SPDX list. Look-ups are by whole name. */
import spdxList from 'spdx-license-list/spdx.json' with { type: 'json' };
import records from '../../../assets/licenses.json' with { type: 'json' };
import type { LicenseClass, RestrictionKind } from '../../model/index.ts';
import { normalizeName } from './normalize.ts';

export interface KnownLicense {
  /** SPDX id where there is one, else the id of assets/licenses.json. */
  id: string;
  name: string;
  /** `family`: a group of licences (`bsd`, `cc`) that the name does not tell apart. `other`: a placeholder for an own licence. */
  class: LicenseClass | 'family' | 'other';
  restrictions: RestrictionKind[];
  /** Where the deciding words stand, as in the table: kind and place. */
  clauses: string[];
  url?: string;
  /** The name is used for several texts: where a link says which, that one counts. */
  several?: boolean;
}

/** As the package has it: the build leaves the other fields out (scripts/packed/plugins.ts). */
interface SpdxEntry {
  name: string;
  osiApproved?: boolean;
  /** In the package, of licenses that restrict: there it is where a reader looks the clause up. */
  url?: string;
}

interface LicenseRecord {
  id: string;
  class: string;
  spdx?: string;
  name: string;
  aliases?: string[];
  /** Releases that the licence was written for, as prose names them. */
  covers?: string[];
  restrictions?: string[];
  clauses?: string[];
  url?: string;
  several?: boolean;
}

const BY_NAME = new Map<string, KnownLicense>();
const SPDX = new Map<string, SpdxEntry & { id: string }>();

for (const [id, { osiApproved = false, name, url }] of Object.entries(
  spdxList as unknown as Readonly<Record<string, SpdxEntry>>,
)) {
  SPDX.set(id.toLowerCase(), { id, osiApproved, name, ...(url !== undefined && { url }) });
}

const KNOWN = (records as LicenseRecord[]).map((record) => {
  const known: KnownLicense = {
    id: record.spdx ?? record.id,
    name: record.name,
    class: record.class as KnownLicense['class'],
    restrictions: (record.restrictions ?? []) as RestrictionKind[],
    clauses: record.clauses ?? [],
    ...(record.url !== undefined && { url: record.url }),
    ...(record.several && { several: true }),
  };
  return { record, known };
});

// A licence's own id comes before what others are also called.
for (const { record, known } of KNOWN) BY_NAME.set(normalizeName(record.id), known);
for (const { record, known } of KNOWN) {
  for (const name of [record.name, ...(record.aliases ?? [])]) {
    const key = normalizeName(name);
    if (key !== '' && !BY_NAME.has(key)) BY_NAME.set(key, known);
  }
}

/** SPDX ids that forbid or limit by their own name: the letters are part of the licence, not of a custom name. */
function restrictionsOfSpdx(id: string): RestrictionKind[] {
  const kinds: RestrictionKind[] = [];
  if (/-NC(?:-|$)/.test(id) || id.startsWith('PolyForm-Noncommercial')) kinds.push('non-commercial');
  if (/-ND(?:-|$)/.test(id)) kinds.push('no-derivatives');
  if (/^(?:BUSL|SSPL|Elastic|PolyForm)/.test(id)) kinds.push('field-of-use');
  return kinds;
}

/** Content and data licences that restrict no use (RULES.md section 4, class `open`), in all their versions. */
const OPEN_SPDX =
  /^(?:CC0-|CC-BY-\d|CC-BY-SA-\d|ODC-By|ODbL|PDDL|CDLA-(?:Permissive|Sharing)|CC-PDDC|WTFPL|GFDL|OGL-|OpenMDW)/;

/** A licence by its SPDX id in any case, or undefined. */
export function knownSpdx(id: string): KnownLicense | undefined {
  const entry = SPDX.get(id.toLowerCase());
  if (!entry) return undefined;
  const restrictions = restrictionsOfSpdx(entry.id);
  const kind = entry.osiApproved
    ? 'osi'
    : restrictions.length > 0
      ? 'restricted'
      : OPEN_SPDX.test(entry.id)
        ? 'open'
        : 'unrecognised';
  const { url } = entry;
  return { id: entry.id, name: entry.name, class: kind, restrictions, clauses: [], ...(url !== undefined && { url }) };
}

/** A licence by its whole normalised name in assets/licenses.json, or undefined. */
export const knownName = (name: string): KnownLicense | undefined => BY_NAME.get(name);

const TITLES = new Map(
  (records as LicenseRecord[]).flatMap(({ id, spdx, name }) =>
    spdx === undefined && name !== id && name.includes(' ') ? [[id, name]] : [],
  ),
);

/** The name that people know a license of assets/licenses.json by; undefined for SPDX ids, which are names themselves. */
export const titleOf = (id: string | undefined): string | undefined => (id === undefined ? undefined : TITLES.get(id));

/** All rows of assets/licenses.json. */
export const KNOWN_LICENSES: readonly KnownLicense[] = KNOWN.map(({ known }) => known);

/** Licences that were written for named releases, with those names: "Llama 2" is under the licence of that name. */
export const COVERED: readonly { name: string; known: KnownLicense }[] = KNOWN.flatMap(({ record, known }) =>
  (record.covers ?? []).map((name) => ({ name, known })),
);
