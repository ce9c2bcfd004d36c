/** One license of those that are stated: what the table has of it, and its text where that was read. */
import { readLicenseName } from '../licenses/index.ts';
import type { Restriction } from '../model/index.ts';
import { clauseIn } from './clause.ts';
import type { TextAtHand } from './index.ts';
import { keyOf, type Version, versionsOf } from './table.ts';

export interface Part {
  /** Its id, or its name as stated. */
  name: string;
  /** None when no table has it. */
  versions: readonly Version[];
  text: TextAtHand | undefined;
}

/** So many of a license's clauses make a text that nobody recognized, as a gate's, this license's. */
const CLAUSES = 4;

const findsOf = (versions: readonly Version[]): string[] => [
  ...new Set(versions.flatMap((version) => [...version.values()].flatMap(({ find }) => find ?? []))),
];

const clausesIn = (text: TextAtHand, versions: readonly Version[]): number =>
  findsOf(versions).filter((find) => clauseIn(text, find) !== undefined).length;

/** The license's text. Of several the altered one: it is the stricter. */
function textOf(license: string, versions: readonly Version[], texts: readonly TextAtHand[]): TextAtHand | undefined {
  const own = texts.filter(({ licenses }) => licenses.some((id) => keyOf(id) === keyOf(license)));
  const unnamed = texts.filter(({ licenses, isPolicy }) => licenses.length === 0 && !isPolicy);
  return (
    own.find(({ isUnaltered }) => !isUnaltered) ??
    own[0] ??
    unnamed.find((text) => clausesIn(text, versions) >= CLAUSES)
  );
}

/** The version whose clauses the text has; all of them where the text tells none from the others, or was not read. */
function likely(versions: readonly Version[], text: TextAtHand | undefined): readonly Version[] {
  if (!text || versions.length < 2) return versions;
  const counts = versions.map((version) => clausesIn(text, [version]));
  const fitting = versions.filter((_, at) => counts[at] === Math.max(...counts));
  return fitting.length === 1 ? fitting : versions;
}

/** In: a license as stated, and the texts at hand. Out: what is known of it. */
export function partOf(name: string, texts: readonly TextAtHand[]): Part {
  const versions = versionsOf(name);
  const text = textOf(name, versions, texts);
  return { name, versions: likely(versions, text), text };
}

const plain = (words: string): string => words.replace(/…$/, '').replace(/\s+/g, ' ').trim();

/**
 * Is a clause one that the table does not count for this license? What stands beside its text, or was added to it, is; what the table of names
 * has of it, and sentences of its own text wherever they are repeated, are not.
 */
export function isNew({ known, kind, quote, source, url }: Restriction, { name, versions, text }: Part): boolean {
  if (known) return false;
  if (text && text.url === url && text.path === source)
    return text.added.some((words) => plain(words).includes(plain(quote)) || plain(quote).includes(plain(words)));
  if (readLicenseName(name).restrictions.includes(kind)) return false;
  const sentence: TextAtHand = { path: source, url, raw: quote, licenses: [], isUnaltered: true, added: [] };
  return clausesIn(sentence, versions) === 0;
}
