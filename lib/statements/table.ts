/**
 * Tables that decide: ordered rows `{id, when, says, because, yes, no}` in assets/rules/<topic>.json. The first row that is met speaks. A row
 * can be read by a lawyer and corrected by anyone; its examples are tests (assets/rules.test.ts).
 */
import type { Mention } from '../mentions/scan.ts';
import { type Context, match, type Pattern, patternOf } from './pattern.ts';

export interface RuleRow {
  /** `<topic>.<name>`; travels with the evidence. */
  id: string;
  /** A pattern (lib/statements/pattern.ts), or several of which one is enough. */
  when: string | string[];
  /** What it makes of the passage: `restricts`, `withheld`, `none`, ... as the topic says. */
  says: string;
  /** More of it, where the topic has more: the kind of a restriction. */
  kind?: string;
  because: string;
  yes: string[];
  no?: string[];
}

export interface Verdict {
  says: string;
  kind?: string;
  /** The rule's id, then those of the phrases that met it. */
  rules: string[];
}

interface Compiled {
  row: RuleRow;
  patterns: Pattern[];
}

const idsOf = (mentions: readonly Mention[]): string[] => [...new Set(mentions.map(({ id }) => id))];

export class RuleTable {
  private readonly rows: readonly Compiled[];

  constructor(rows: readonly RuleRow[]) {
    this.rows = rows.map((row) => ({ row, patterns: [row.when].flat().map(patternOf) }));
  }

  /** In: a passage with its context. Out: what the first row that is met says; undefined where none is. */
  decide(context: Context): Verdict | undefined {
    for (const { row, patterns } of this.rows) {
      for (const pattern of patterns) {
        const mentions = match(pattern, context);
        if (!mentions) continue;
        return { says: row.says, ...(row.kind && { kind: row.kind }), rules: [row.id, ...idsOf(mentions)] };
      }
    }
    return undefined;
  }
}
