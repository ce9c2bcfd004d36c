/** The chain of base models: the most restrictive licence on it counts (RULES.md section 4, "Derived models"). */
import type { Prose } from '../../learned/index.ts';
import type { BaseModel, Conflict, Evidence, LicenseFinding, LineageLink, Quote } from '../../model/index.ts';
import { licensePath } from '../../repository/license-paths.ts';
import { compareStrictness, strictest } from '../strictness.ts';
import type { TextReading } from '../texts/reading.ts';
import { familyOf, isOwnFamily } from './families.ts';
import { fileStatement } from './files.ts';
import { metadataStatements } from './metadata.ts';
import { proseBase } from './prose-base.ts';
import { definite, type Statement, statementOf } from './reading.ts';

type Recognize = (raw: string) => Promise<TextReading> | TextReading;

const ownerOf = (id: string): string => (id.includes('/') ? (id.split('/')[0] ?? '') : '').toLowerCase();

interface ReadBase {
  base: BaseModel;
  statement?: Statement;
  sameOwner: boolean;
  /** Day of the table by which its family is known, when its page was not read. */
  known?: string;
}

/** What a base's own page says: its metadata, and its licence files where they were read. */
async function ownWords(base: BaseModel, recognize: Recognize): Promise<Statement | undefined> {
  const files = await Promise.all(
    (base.documents ?? []).map((document) => {
      const about = licensePath(document.path ?? '')?.about ?? 'repository';
      return about === 'other' ? undefined : fileStatement(document, about, recognize);
    }),
  );
  const metadata = base.metadata ? metadataStatements(base.metadata, base.url) : [];
  return strictest(definite([...metadata, ...files.filter((statement) => statement !== undefined)]));
}

async function readBase(base: BaseModel, page: string, recognize: Recognize): Promise<ReadBase> {
  const sameOwner = ownerOf(base.id) !== '' && ownerOf(base.id) === ownerOf(base.of);
  if (base.status === 'read') {
    const statement = await ownWords(base, recognize);
    return { base, ...(statement && { statement }), sameOwner };
  }
  const family = familyOf(base.id);
  if (!family) return { base, sameOwner };
  const quote: Quote = { source: 'model card', url: page, quote: `base_model: ${base.id}`, place: 'metadata' };
  const statement = { ...statementOf(family.reading, 'model', quote, family.license), basis: 'inferred' as const };
  return { base, statement, sameOwner, known: family.date };
}

/** A base that only the prose or a tag names: it counts beside what metadata name, and is not doubled. */
function fromProse(evidence: Evidence, listed: readonly ReadBase[], prose: Prose): ReadBase[] {
  const found = proseBase(evidence, prose);
  if (!found) return [];
  const { release, statement } = found;
  // What metadata name was looked up: a name in prose that is not known adds nothing to it.
  if (listed.length > 0 && !statement) return [];
  if (listed.some((each) => each.statement?.id !== undefined && each.statement.id === statement?.id)) return [];
  const { subject, url } = evidence.reading;
  // The vendor's own family is its own release, and no base of somebody else's.
  if (isOwnFamily(subject.owner, statement?.id)) return [];
  const base: BaseModel = { id: release, relation: 'unknown', depth: 1, of: subject.id, url, status: 'stated' };
  const sameOwner = ownerOf(release) !== '' && ownerOf(release) === ownerOf(subject.id);
  return [{ base, ...(statement && { statement }), sameOwner }];
}

/** The chain as shown in the card. */
function linkOf({ base, statement, sameOwner, known }: ReadBase): LineageLink {
  const { id, url, relation, depth, of, status } = base;
  const license = statement && {
    class: statement.class,
    ...(statement.id && { id: statement.id }),
    ...(statement.name && { name: statement.name }),
  };
  return { id, url, relation, depth, of, status, sameOwner, ...(license && { license }), ...(known && { known }) };
}

export interface Lineage {
  license: LicenseFinding;
  lineage: LineageLink[];
  conflicts: Conflict[];
  /** A base that was named, not read, and is of no known family: what it demands is not known. */
  unread?: string;
}

/**
 * Counts the chain in. In: the licence that the model states itself. Out: the licence that counts, the chain, conflicts, and the base
 * that was not read. A base that was read and states no licence decides nothing; nor does one of the same owner.
 */
export async function withLineage(
  own: LicenseFinding,
  evidence: Evidence,
  prose: Prose,
  recognize: Recognize,
): Promise<Lineage> {
  const listed = await Promise.all(evidence.bases.map((base) => readBase(base, evidence.reading.url, recognize)));
  const bases = [...listed, ...fromProse(evidence, listed, prose)];
  const lineage = bases.map(linkOf);
  const unread = bases.find(({ base, statement, sameOwner }) => base.status !== 'read' && !statement && !sameOwner);
  const result = { lineage, ...(unread && { unread: unread.base.id }) };
  if (own.class === 'unstated') return { license: own, ...result, conflicts: [] };
  const binding = bases.filter(
    (read): read is ReadBase & { statement: Statement } =>
      read.statement !== undefined && !read.sameOwner && compareStrictness(read.statement, own) > 0,
  );
  const hardest = binding.sort((a, b) => compareStrictness(b.statement, a.statement))[0];
  if (!hardest) return { license: own, ...result, conflicts: [] };
  const { statement } = hardest;
  // What the model itself sets beside its own license is among the restrictions.
  const { conditions: _, ...rest } = own;
  const license: LicenseFinding = {
    ...rest,
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
  return { license, ...result, conflicts: [conflict] };
}
