/** What other definitions of openness ask, read off the same evidence. A reading, never a certificate. */
import type { Quote } from './findings.ts';

/**
 * `met`, `unmet`, `unknown` as for elements; `terms`: it is there, under terms that this definition does not accept;
 * `unlooked`: the extension does not look for it, so nothing is said of it.
 */
export type OtherStatus = 'met' | 'unmet' | 'unknown' | 'terms' | 'unlooked';

/** Remarks on a status, keys of locales `reading.remark.*`. */
export type OtherRemark = 'inferred' | 'license-unknown' | 'license-unlooked' | 'with-training-code';

export interface OtherRequirement {
  /** Key of locales `reading.requirement.*`. */
  id: string;
  status: OtherStatus;
  remark?: OtherRemark;
  quote?: Quote;
}

/** A group of requirements: an element of the OSAID, a class of the MOF. */
export interface OtherPart {
  /** Key of locales `reading.part.*`. */
  id: string;
  requirements: OtherRequirement[];
}

export interface OtherReading {
  id: 'osaid' | 'mof';
  /** Where the definition stands. */
  url: string;
  parts: OtherPart[];
}
