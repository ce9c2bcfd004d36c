/** What is wrong in the fields of a page's file: the line, and plain words for the author. */
import type * as z from 'zod/mini';

export interface Fault {
  /** The first line is 1. */
  line: number;
  words: string;
}

type Path = readonly PropertyKey[];

const PLAIN: Readonly<Record<string, string>> = { string: 'a text', array: 'a list', number: 'a number' };

/** The line of the field at this path; where it is missing, that of the field round it. `lines` are the file's, from its first. */
export function lineOf(lines: readonly string[], path: Path): number {
  let from = 0;
  let to = lines.length;
  for (const [depth, key] of path.entries()) {
    const inside = lines.map((line, at) => ({ line, at })).slice(depth === 0 ? 0 : from, to);
    const found =
      typeof key === 'number'
        ? inside.filter(({ line }) => /^\s*- /.test(line))[key]
        : inside.find(({ line }) => (depth > 0 || /^\S/.test(line)) && line.includes(`${String(key)}:`));
    if (!found) break;
    from = found.at;
    // A field's own lines are those that are indented, up to the next field of its height.
    if (depth === 0) to = [...lines.keys()].find((at) => at > from && /^[^\s#]/.test(lines[at] as string)) ?? to;
  }
  return from + 1;
}

const valueAt = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    root,
  );

const choices = (values: readonly unknown[]): string => values.map(String).join(', ');

function wordsFor(issue: z.core.$ZodIssue, value: unknown, known: readonly string[]): string {
  const name = issue.path.map(String).join('.') || 'what stands between the lines ---';
  const missing = value === undefined;
  switch (issue.code) {
    case 'unrecognized_keys':
      return `there is no field “${issue.keys.join('”, “')}”${issue.path.length > 0 ? ` in ${name}` : ''}; there are: ${known.join(', ')}`;
    case 'invalid_value':
      return missing
        ? `${name} is missing: one of ${choices(issue.values)}`
        : `${name} must be ${issue.values.length > 1 ? 'one of ' : ''}${choices(issue.values)}; not “${String(value)}”`;
    case 'invalid_type':
      if (missing) return `${name} is missing`;
      return `${name} must be ${PLAIN[issue.expected] ?? 'fields with values'}${issue.expected === 'string' ? ' (what YAML takes for a number needs quotes)' : ''}`;
    case 'invalid_union':
      return issue.path[0] === 'files'
        ? `${name} must be a path, or a path and its text, as in LICENSE: spdx:MIT`
        : `${name} must be a record's fields, or 404`;
    default:
      return `${name} is not as it must be`;
  }
}

/** In: a schema's issues, what was read, the file's lines, and which fields there are at a path. Out: a fault each. */
export const faultsOf = (
  issues: readonly z.core.$ZodIssue[],
  values: unknown,
  lines: readonly string[],
  fieldsAt: (path: Path) => readonly string[],
): Fault[] =>
  issues.map((issue) => ({
    line: lineOf(lines, issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path),
    words: wordsFor(issue, valueAt(values, issue.path), fieldsAt(issue.path)),
  }));
