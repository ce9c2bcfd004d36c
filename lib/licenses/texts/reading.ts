import type { LicenseClass, RestrictionKind } from '../../model/index.ts';

/** What a licence text was recognised as. */
export interface TextReading {
  verdict: 'exact' | 'near' | 'modified' | 'unknown' | 'too-short';
  licenses: { id: string; class: LicenseClass }[];
  class: LicenseClass;
  restrictions: { kind: RestrictionKind; quote: string }[];
  /** Words that the standard text does not have, verbatim. */
  added: string[];
  /** Words of the standard text that are missing, verbatim. */
  removed: string[];
}
