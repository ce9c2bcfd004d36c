/** One way in which terms restrict. Sources: licence texts and cards of assets/licenses.json, and plain grammar. */
import type { RestrictionKind } from '../../model/index.ts';

export interface Pattern {
  kind: RestrictionKind;
  /** Over one lower-case sentence. Linear; distances are bounded. */
  pattern: RegExp;
}

export const p = (kind: RestrictionKind, pattern: RegExp): Pattern => ({ kind, pattern });
