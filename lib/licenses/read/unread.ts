/** Licence files that are there and were not read: they speak, and what they say is not known (RULES.md section 4). */
import type { Evidence, Quote } from '../../model/index.ts';
import { licensePath, renditionOf } from '../../repository/license-paths.ts';
import { RECORDS, siteOf } from '../../sites/everywhere.ts';
import { listedPaths } from './file-covers.ts';
import type { Covers, Statement } from './reading.ts';

/** There is a licence, and what it says is not known: its file was not read, or says nothing readable. */
export const unknownTerms = (path: string, covers: Covers, quote: Quote): Statement => ({
  covers,
  class: 'unrecognised',
  name: path,
  restrictions: [],
  quote,
  by: 'name',
  unread: true,
  basis: covers === 'repository' ? 'inferred' : 'stated',
});

const MAX_DEPTH = 2;

/**
 * In: evidence, what files cover, and the statements of those that were read. Out: a statement for each licence file that the repository
 * lists and that was not read. A form that is not read and a file beyond the limit are firm; a look-up that failed or was not allowed is no
 * finding, and gives way to anything that is definite, except for the weights' own file.
 */
export function unreadFiles(
  evidence: Evidence,
  coversOf: (path: string) => Covers,
  read: readonly Statement[],
): Statement[] {
  const { reading, model, documents, problems, lookups } = evidence;
  const { subject, repository } = reading;
  const site = siteOf(subject);
  const addressOf = (path: string): string =>
    site.kind === 'repository'
      ? site.fileAt(subject.id, repository?.ref ?? 'HEAD', path)
      : RECORDS.fileAt(model?.id ?? subject.id, 'main', path);
  const seen = new Set(documents.flatMap(({ path }) => (path === undefined ? [] : [renditionOf(path)])));
  const failed = new Set(problems.map(({ about }) => about));
  const spoken = read.some(({ covers }) => covers === 'repository');
  return listedPaths(evidence).flatMap((path) => {
    const found = licensePath(path);
    if (found?.kind !== 'license-file' || path.split('/').length - 1 > MAX_DEPTH) return [];
    if (seen.has(renditionOf(path))) return [];
    const covers = coversOf(path);
    if (covers === 'other') return [];
    const weak = found.readable && covers !== 'weights' && (lookups === 'off' || failed.has(path));
    if (weak && spoken) return [];
    const statement = unknownTerms(path, covers, { source: path, url: addressOf(path), quote: path });
    return [weak ? { ...statement, vague: true } : statement];
  });
}
