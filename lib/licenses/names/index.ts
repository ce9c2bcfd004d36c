/** Names of licences, read: what a tag, a field or a sentence calls a licence, and what is known of it (RULES.md section 4). */
import { licenseOfAddress } from './links.ts';
import { type NameReading, readName } from './name.ts';

export { licenseOfAddress } from './links.ts';
export { type NameReading, ownName, single } from './name.ts';
export { normalizeName } from './normalize.ts';
export { licenseOfRelease, licenseOfTag } from './releases.ts';

/**
 * Reads a licence as it is stated: a key, an SPDX id or expression, a name in any of its forms, a list, an own name (see `readName`),
 * or the address of its text. Matched whole; what no table knows is `unrecognised`, never open. Never throws.
 */
export const readLicenseName = (stated: string): NameReading =>
  /^\s*https?:\/\//i.test(stated)
    ? (licenseOfAddress(stated)?.reading ?? { class: 'unrecognised', restrictions: [], clauses: [] })
    : readName(stated);
