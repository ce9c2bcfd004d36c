/** The licence of a model's weights: which document speaks for them, what it says, and what the chain of bases adds. */
import type { Prose } from '../learned/index.ts';
import type { Evidence, LicenseFindings, Note, Pause } from '../model/index.ts';
import { titleOf } from './names/table.ts';
import { withLineage } from './read/lineage.ts';
import { type Recognize, readOwn } from './read/own.ts';

export { findRestrictions } from './clauses/index.ts';
export { type NameReading, readLicenseName } from './names/index.ts';
export { type DerivedFrom, derivedFrom } from './read/derived-from.ts';
export { decisionsOnNames } from './read/licensed.ts';
export { licenseOfLink, mentionsIn } from './read/mentions.ts';
export { namesItself } from './read/prose-base.ts';
export { readRepositories } from './read/repositories.ts';
export { readLicenseTags } from './tags.ts';

function titled<Licensed extends { id?: string }>(license: Licensed): Licensed & { title?: string } {
  const title = titleOf(license.id);
  return title === undefined ? license : { ...license, title };
}

/**
 * Reads the licence of the subject's weights (RULES.md section 4). In: evidence, and a recogniser of licence texts.
 * Out: the licence that counts, the model's own, the chain of bases, conflicts and notes. Never throws on outside text.
 */
export async function readLicenses(
  evidence: Evidence,
  prose: Prose,
  { recognize, pause }: { recognize: Recognize; pause?: Pause },
): Promise<LicenseFindings> {
  const own = await readOwn(evidence, prose, recognize, pause);
  const { license, lineage, conflicts, unread } = await withLineage(own.finding, evidence, prose, recognize);
  const notes: Note[] = [...own.notes];
  const base = lineage.find((link) => link.license !== undefined);
  if (own.finding.class === 'unstated' && base) {
    notes.push({
      key: 'base-license',
      values: [base.id, titleOf(base.license?.id) ?? base.license?.name ?? base.license?.id ?? ''],
    });
  }
  return {
    license: titled(license),
    own: own.finding,
    lineage: lineage.map((link) => (link.license ? { ...link, license: titled(link.license) } : link)),
    conflicts: [...own.conflicts, ...conflicts],
    notes,
    ...(unread !== undefined && { baseUnread: unread }),
  };
}
