/** From an element's finding to the status of a requirement of another definition. */
import type { ElementFinding, LicenseClass, OtherRemark, OtherRequirement, Quote } from '../../model/index.ts';

const made = (
  id: string,
  status: OtherRequirement['status'],
  remark?: OtherRemark,
  quote?: Quote,
): OtherRequirement => ({ id, status, ...(remark && { remark }), ...(quote && { quote }) });

/** Nothing is looked for, so nothing is said. */
export const unlooked = (id: string): OtherRequirement => made(id, 'unlooked');

/** As the element stands, whatever its licence. */
export const asFound = (id: string, finding: ElementFinding, remark?: OtherRemark): OtherRequirement =>
  made(
    id,
    finding.status,
    finding.status === 'met' ? (remark ?? (finding.basis === 'inferred' ? 'inferred' : undefined)) : undefined,
    finding.evidence[0],
  );

/**
 * The element must be there, under a licence of one of the `accepted` classes. A licence that is not known leaves the
 * requirement not found; one of another class is other terms, with the words that say so.
 */
export function underLicense(
  id: string,
  finding: ElementFinding,
  license: { class: LicenseClass; quote?: Quote | undefined } | undefined,
  accepted: readonly LicenseClass[],
): OtherRequirement {
  if (finding.status !== 'met') return asFound(id, finding);
  if (license && accepted.includes(license.class)) return asFound(id, finding);
  const quote = license?.quote ?? finding.evidence[0];
  return license?.class === 'restricted' || license?.class === 'open'
    ? made(id, 'terms', undefined, quote)
    : made(id, 'unknown', 'license-unknown', quote);
}
