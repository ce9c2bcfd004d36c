/**
 * The table of what licenses allow as the package holds it: columns by question, and what is said often once. Written by the build alone
 * (scripts/packed/uses.ts) from assets/license-uses.json. Nothing is lost.
 */
import { numberAt } from './signs.ts';

export interface PlainUse {
  license: string;
  version?: string;
  question: string;
  value: string;
  if?: readonly unknown[];
  where?: string;
  find?: string;
  sure?: string;
}

export interface PackedUses {
  questions: readonly string[];
  /** License and version, a line each; a line without a version has no tab. */
  versions: string;
  /** Values, each with each grade of sureness that is there: "yes", "yes medium". */
  values: readonly string[];
  /** The lists of conditions that are there. */
  conditions: readonly (readonly unknown[])[];
  wheres: readonly string[];
  /** For the first question of all versions, then the second: a sign of `values`, of `conditions` and of `wheres`; 0 of the latter is none. */
  value: string;
  condition: string;
  where: string;
  /** For each version its questions: which of its words; 0 is none. */
  find: string;
  /** Words of each version, a line each; an empty line after the last of a version. */
  finds: string;
}

/** In: what the build wrote. Out: the records as in assets/license-uses.json, in their order. */
export function usesOf(packed: PackedUses): PlainUse[] {
  const { questions, values, conditions, wheres } = packed;
  const versions = packed.versions.split('\n').map((line) => line.split('\t'));
  const finds = packed.finds.split('\n\n').map((lines) => lines.split('\n'));
  return versions.flatMap(([license = '', version], at) =>
    questions.map((question, number) => {
      const column = number * versions.length + at;
      const [value = '', sure] = values[numberAt(packed.value, column)]?.split(' ') ?? [];
      const hangsOn = conditions[numberAt(packed.condition, column) - 1];
      const where = wheres[numberAt(packed.where, column) - 1];
      const find = finds[at]?.[numberAt(packed.find, at * questions.length + number) - 1];
      return {
        license,
        ...(version !== undefined && { version }),
        question,
        value,
        ...(hangsOn && { if: hangsOn }),
        ...(where !== undefined && { where }),
        ...(find !== undefined && { find }),
        ...(sure !== undefined && { sure }),
      };
    }),
  );
}
