/** The chain of base models: the most restrictive licence on it counts (LABELS.md section 4, "Derived models"). */
import type { BaseModel, Conflict, Evidence, LicenseFinding, LineageLink } from '../../model/index.ts';
import { metadataStatements } from './metadata.ts';
import { proseBase } from './prose-base.ts';
import { compareStrictness, type Statement, strictest } from './reading.ts';

const ownerOf = (id: string): string => (id.split('/')[0] ?? '').toLowerCase();

interface ReadBase {
  base: BaseModel;
  statement?: Statement;
  sameOwner: boolean;
}

function readBase(base: BaseModel): ReadBase {
  const statement = strictest(base.metadata ? metadataStatements(base.metadata, base.url) : []);
  return { base, ...(statement && { statement }), sameOwner: ownerOf(base.id) === ownerOf(base.of) };
}

/** A base that only the prose names; metadata, where there are any, say it better. */
function fromProse(evidence: Evidence): ReadBase[] {
  const found = proseBase(evidence);
  if (!found) return [];
  const { id, url } = { id: found.release, url: evidence.reading.url };
  const of = evidence.reading.subject.id;
  return [
    {
      base: { id, relation: 'unknown', depth: 1, of, url, status: 'stated' },
      statement: found.statement,
      sameOwner: false,
    },
  ];
}

/** The chain as shown in the card. */
function linkOf({ base, statement, sameOwner }: ReadBase): LineageLink {
  const { id, url, relation, depth, of, status } = base;
  const license = statement && {
    class: statement.class,
    ...(statement.id && { id: statement.id }),
    ...(statement.name && { name: statement.name }),
  };
  return { id, url, relation, depth, of, status, sameOwner, ...(license && { license }) };
}

/**
 * Counts the chain in. In: the licence that the model states itself. Out: the licence that counts, the chain, conflicts.
 * A base that could not be read decides nothing; nor does one without a licence.
 */
export function withLineage(
  own: LicenseFinding,
  evidence: Evidence,
): { license: LicenseFinding; lineage: LineageLink[]; conflicts: Conflict[] } {
  const bases = evidence.bases.length > 0 ? evidence.bases.map(readBase) : fromProse(evidence);
  const lineage = bases.map(linkOf);
  if (own.class === 'unstated') return { license: own, lineage, conflicts: [] };
  const binding = bases.filter(
    (read): read is ReadBase & { statement: Statement } =>
      read.statement !== undefined && !read.sameOwner && compareStrictness(read.statement, own) > 0,
  );
  const hardest = binding.sort((a, b) => compareStrictness(b.statement, a.statement))[0];
  if (!hardest) return { license: own, lineage, conflicts: [] };
  const { statement } = hardest;
  const license: LicenseFinding = {
    ...own,
    class: statement.class,
    ...(statement.id !== undefined && { id: statement.id }),
    ...(statement.name !== undefined && { name: statement.name }),
    restrictions: [...statement.restrictions, ...own.restrictions],
    evidence: [statement.quote, ...own.evidence],
  };
  const stated = own.evidence[0];
  const conflict: Conflict = {
    kind: 'license-vs-base',
    quotes: [...(stated ? [stated] : []), { ...statement.quote, source: hardest.base.id }],
  };
  return { license, lineage, conflicts: [conflict] };
}
