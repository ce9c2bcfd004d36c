/** One statement of a licence, wherever it stands. */

import type { LicenseClass, Quote, Restriction, RestrictionKind, TextVerdict } from '../../model/index.ts';
import type { NameReading } from '../names/index.ts';

/**
 * What a statement covers: `weights` names the model or its weights; `model` is said of the model's page as a whole
 * (metadata, a licence section); `repository` is the licence of a code repository; `other` covers something else.
 */
export type Covers = 'weights' | 'model' | 'repository' | 'other';

export interface Statement {
  covers: Covers;
  class: LicenseClass;
  id?: string;
  name?: string;
  restrictions: Restriction[];
  quote: Quote;
  /** `text`: the licence's own words were read. `name`: only its name. */
  by: 'text' | 'name';
  text?: TextVerdict;
  basis: 'stated' | 'inferred';
  /** Stands where a document states its licence: a section on it, a line or row headed by it, a badge. It counts beside a tag. */
  prominent?: boolean;
  /** A file that is there and was not read, or an addition to a license that its text does not hold: no other statement takes its word. */
  unread?: boolean;
  /** Where the words of the license lead: the address of a file that may be among those that were read. */
  file?: string;
  /** "Some other licence" or a family: says that there is one, not which. */
  vague?: boolean;
}

/** A statement from a name that was read. What only the table knows of it is marked as the table's words. */
export function statementOf(reading: NameReading, covers: Covers, quote: Quote, name: string): Statement {
  return {
    covers,
    class: reading.class,
    ...(reading.id !== undefined && { id: reading.id }),
    name,
    restrictions: reading.restrictions.map((kind) => knownOf(reading, kind, name, quote)),
    quote,
    by: 'name',
    basis: 'stated',
    ...(reading.open && { vague: true }),
  };
}

/** A kind that the table has of a licence. With its clause: the table's words and their section; without: what was stated stands for it. */
function knownOf(reading: NameReading, kind: RestrictionKind, name: string, stated: Quote): Restriction {
  const clause = clauseOf(reading, kind);
  if (clause === undefined) return { kind, quote: stated.quote, source: stated.source, url: stated.url };
  return { kind, ...clause, source: name, url: reading.url ?? stated.url, known: true };
}

/** The table's clause for a kind: `kind: place "words"`; kinds are written there as the source has them. */
function clauseOf({ clauses }: NameReading, kind: string): { quote: string; section?: string } | undefined {
  const names: Record<string, string[]> = {
    'use-policy': ['aup', 'use-policy', 'guardrail'],
    'no-training': ['no-train'],
    other: ['no redistribution', 'remote restriction', 'update duty', 'licensor may change', 'revocable', 'flow-down'],
  };
  const prefixes = names[kind] ?? [kind];
  const clause = clauses.find((text) => prefixes.some((prefix) => text.startsWith(prefix)));
  if (clause === undefined) return undefined;
  const text = clause.slice(clause.indexOf(':') + 1).trim();
  const [, section, words] = /^([^"“]{1,60}?)\s*["“](.{3,})["”]$/.exec(text) ?? [];
  return words === undefined ? { quote: text } : { quote: words, section: (section ?? '').replace(/:$/, '') };
}

/** "A Creative Commons license" beside an Apache tag: a family's name says which of its members only beside one of them. */
const isOfAnother = ({ vague, id }: Statement, sure: readonly Statement[]): boolean =>
  vague === true &&
  id !== undefined &&
  !sure.some((each) => each.by === 'text' || each.id?.toLowerCase().startsWith(id) || each.class === 'restricted');

/**
 * A name that says nothing definite gives way to any statement that does, a family's to one of its members or what is stricter; a file that was
 * not read gives way to none.
 */
export function definite(statements: Statement[]): Statement[] {
  const sure = statements.filter(
    ({ vague, class: kind, by, unread }) => !vague && (unread || !(kind === 'unrecognised' && by === 'name')),
  );
  // An own name with its text at hand: the text says what the name means.
  if (sure.some(({ by }) => by === 'text')) return sure;
  return sure.length > 0 &&
    statements.every((each) => (each.vague ? !isOfAnother(each, sure) : each.class !== 'unrecognised'))
    ? sure
    : statements;
}
