/**
 * SPDX expressions: of `A OR B` the more open side counts, of `A AND B` the most restrictive (RULES.md section 4).
 * Parsed by spdx-expression-parse after every name was mapped to an SPDX id; spdx-correct guesses and is not used.
 */
import parse from 'spdx-expression-parse';
import { compareOpenness, stricter } from '../strictness.ts';
import type { NameReading } from './name.ts';

type Tree = ReturnType<typeof parse>;

const WORDS = /\(|\)|[^\s()]+/g;
const OPERATORS: ReadonlySet<string> = new Set(['and', 'or', 'with']);

/** Does the text look like an expression rather than a name? A name may hold "and": every part must be known. */
export const looksLikeExpression = (text: string): boolean => /[\s(](?:and|or|with)[\s)]/i.test(text);

/**
 * Reads an expression. In: the text, and a function that reads one name. Out: undefined when it is not an expression or
 * one of its names is not an SPDX id, `LicenseRef-` included.
 */
export function readExpression(
  text: string,
  readName: (name: string) => NameReading | undefined,
): NameReading | undefined {
  if (text.length > 500) return undefined;
  const readings = new Map<string, NameReading>();
  const tokens: string[] = [];
  let name: string[] = [];
  const flush = (): boolean => {
    if (name.length === 0) return true;
    const reading = readName(name.join(' '));
    name = [];
    if (!reading?.id) return false;
    const ref = /^[\w.+-]+$/.test(reading.id) ? reading.id : `LicenseRef-${readings.size}`;
    readings.set(ref.toLowerCase(), reading);
    tokens.push(ref);
    return true;
  };
  for (const word of text.match(WORDS) ?? []) {
    const operator = OPERATORS.has(word.toLowerCase());
    if (!operator && word !== '(' && word !== ')') {
      if (tokens.at(-1) === 'WITH') tokens.push(word);
      else name.push(word);
      continue;
    }
    if (!flush()) return undefined;
    tokens.push(operator ? word.toUpperCase() : word);
  }
  if (!flush()) return undefined;
  return evaluate(tokens, readings);
}

function evaluate(tokens: string[], readings: Map<string, NameReading>): NameReading | undefined {
  const known = tokens.map((token) => {
    const reading = readings.get(token.toLowerCase());
    return reading && !reading.spdx && !token.startsWith('LicenseRef-')
      ? `LicenseRef-${token.replace(/[^\w.-]/g, '-')}`
      : token;
  });
  const lookup = new Map(
    tokens.map((token, at) => [known[at]?.toLowerCase() ?? '', readings.get(token.toLowerCase())]),
  );
  try {
    return walk(parse(known.join(' ')), lookup);
  } catch {
    return undefined;
  }
}

function walk(tree: Tree, lookup: Map<string, NameReading | undefined>): NameReading | undefined {
  if ('license' in tree) return lookup.get(tree.license.toLowerCase());
  const left = walk(tree.left, lookup);
  const right = walk(tree.right, lookup);
  if (!left || !right) return undefined;
  const chosen = tree.conjunction === 'or' ? (compareOpenness(left, right) <= 0 ? left : right) : stricter(left, right);
  const id = `${left.id} ${tree.conjunction.toUpperCase()} ${right.id}`;
  return { ...chosen, id };
}
