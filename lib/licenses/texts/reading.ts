import type { LicenseClass, RestrictionKind } from '../../model/index.ts';
import type { Stretch } from './stretches.ts';
import type { Unread } from './unread.ts';

/** What a licence text was recognised as. */
export interface TextReading {
  /**
   * `exact`: a standard text, nothing differs but years and holders. `near`: what differs may (optional parts, notices around it).
   * `modified`: words were changed, added or removed. `unknown`: no known text. `too-short`: no text, or one that was not read.
   */
  verdict: 'exact' | 'near' | 'modified' | 'unknown' | 'too-short';
  licenses: { id: string; class: LicenseClass }[];
  class: LicenseClass;
  /** Quotes are verbatim, whole sentences. */
  restrictions: { kind: RestrictionKind; quote: string }[];
  /** Words that no known text and no form of notice explains, verbatim. */
  added: string[];
  /** Words of the standard text that are missing; in one spelling, without punctuation. */
  removed: string[];
  /** Why the file's words are not known, or not all of them. */
  unread?: Unread;
  /** Every stretch of the file with what explains it; places are in the folded text. */
  stretches: Stretch[];
}
