/**
 * Tables that decide: ordered rows `{id, when, says, because, yes, no}` in assets/rules/<topic>.json. The first row that is met speaks. A row
 * can be read by a lawyer and corrected by anyone; its examples are tests (assets/rules.test.ts).
 * A list of meanings that many rows ask for may have a name: `{name: "@own", means: "this|part.weights"}` stands in the file like a row.
 */
import type { Mention } from '../mentions/scan.ts';
import { type Spoken, spokenOf } from '../mentions/spoken.ts';
import { type Context, match, mayMeet, type Pattern, patternOf } from './pattern.ts';

export interface RuleRow {
  /** `<topic>.<name>`; travels with the evidence. */
  id: string;
  /** A pattern (lib/statements/pattern.ts), or several of which one is enough. */
  when: string | string[];
  /** What it makes of the passage: `restricts`, `withheld`, `none`, ... as the topic says. */
  says: string;
  /** More of it, where the topic has more: the kind of a restriction. */
  kind?: string;
  /**
   * Of conditions, what becomes of the row where the learned reader is against it: `unasked`: its words are about permission itself, and no
   * reader is asked; `whose`: the same, once it is told that it is said of this model; `bars`: a doubt that no open label stands beside.
   */
  vote?: 'unasked' | 'whose' | 'bars';
  because: string;
  yes: string[];
  no?: string[];
}

/** A name for several meanings, to be used in the rows below it. */
export interface Named {
  name: string;
  means: string;
}

/** What a file of assets/rules holds. */
export type RuleFile = readonly (RuleRow | Named)[];

/** The rows of a file, with names put out. Throws on a name that is not there. */
export function rowsOf(file: RuleFile): RuleRow[] {
  const names = new Map<string, string>();
  const spelled = (when: string): string =>
    when.replace(/@[a-z-]+/g, (name) => {
      const means = names.get(name);
      if (means === undefined) throw new Error(`no name ${name}`);
      return means;
    });
  const rows: RuleRow[] = [];
  for (const each of file) {
    if ('name' in each) names.set(each.name, spelled(each.means));
    else rows.push({ ...each, when: [each.when].flat().map(spelled) });
  }
  return rows;
}

export interface Verdict {
  says: string;
  kind?: string;
  vote?: RuleRow['vote'];
  /** The rule's id, then those of the phrases that met it. */
  rules: string[];
  /** What met it. */
  met: readonly Mention[];
}

interface Compiled {
  row: RuleRow;
  patterns: Pattern[];
}

/** The meanings by which a row is looked up: of what each of its patterns needs, the shortest list; undefined: it may be met by anything. */
function keysOf(patterns: readonly Pattern[]): string[] | undefined {
  const keys = patterns.map(({ needs }) => [...needs].sort((a, b) => a.length - b.length)[0]);
  return keys.every((each) => each !== undefined) ? [...new Set(keys.flat())] : undefined;
}

const idsOf = (mentions: readonly Mention[]): string[] => [...new Set(mentions.map(({ id }) => id))];

const MAX_KEPT = 2000;

export class RuleTable {
  private readonly rows: readonly Compiled[];
  /** Numbers of the rows that a meaning may meet: a passage is asked about those alone. */
  private readonly byMeaning = new Map<string, number[]>();
  private readonly always: number[] = [];
  private readonly bySpoken = new Map<Spoken, readonly Compiled[]>();

  constructor(file: RuleFile) {
    this.rows = rowsOf(file).map((row) => ({ row, patterns: [row.when].flat().map(patternOf) }));
    for (const [at, { patterns }] of this.rows.entries()) {
      const keys = keysOf(patterns);
      if (!keys) this.always.push(at);
      for (const key of keys ?? []) this.byMeaning.set(key, [...(this.byMeaning.get(key) ?? []), at]);
    }
  }

  /** Rows that a passage may meet that speaks of this, in their order; passages speak of the same over and over. */
  private rowsFor(spoken: Spoken): readonly Compiled[] {
    const known = this.bySpoken.get(spoken);
    if (known) return known;
    const found = new Set(this.always);
    for (const means of spoken) for (const at of this.byMeaning.get(means) ?? []) found.add(at);
    const rows = [...found]
      .sort((a, b) => a - b)
      .flatMap((at): Compiled[] => {
        const { row, patterns } = this.rows[at] as Compiled;
        const met = patterns.filter((pattern) => mayMeet(pattern, spoken));
        return met.length > 0 ? [{ row, patterns: met }] : [];
      });
    if (this.bySpoken.size >= MAX_KEPT) this.bySpoken.clear();
    this.bySpoken.set(spoken, rows);
    return rows;
  }

  /** In: a passage with its context. Out: what the first row that is met says; undefined where none is. */
  decide(context: Context): Verdict | undefined {
    for (const compiled of this.rowsFor(spokenOf(context.passage.mentions))) {
      const verdict = verdictOf(compiled, context);
      if (verdict) return verdict;
    }
    return undefined;
  }

  /** What each row that is met says, in their order. */
  *verdicts(context: Context): Generator<Verdict> {
    for (const compiled of this.rowsFor(spokenOf(context.passage.mentions))) {
      const verdict = verdictOf(compiled, context);
      if (verdict) yield verdict;
    }
  }
}

/** What a row says of a passage; undefined where it is not met. */
function verdictOf({ row, patterns }: Compiled, context: Context): Verdict | undefined {
  for (const pattern of patterns) {
    const mentions = match(pattern, context);
    if (!mentions) continue;
    const rules = [row.id, ...idsOf(mentions)];
    const { says, kind, vote } = row;
    return { says, ...(kind && { kind }), ...(vote && { vote }), rules, met: mentions };
  }
  return undefined;
}
