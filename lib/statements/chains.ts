/** Finds in a passage what a pattern asks for side by side: "only", then within 8 words in the same clause "research". */
import type { Asserted, Assertion } from '../assertions/index.ts';
import { isA, type Mention } from '../mentions/scan.ts';
import { wordsBetween } from '../prose/tokens.ts';

export interface Term {
  means: readonly string[];
  /** How it must be said; `stated`: none of the ways that take a statement back. */
  said: readonly (string | undefined)[];
  /** Which of `means` a meaning is, by place: there are few meanings, and a page asks for each some thousand times. */
  known: Map<string, readonly number[]>;
}

export interface Step {
  /** Words at most between it and the term before; Infinity: anywhere in the clause. */
  within: number;
  ordered: boolean;
  /** In any clause. */
  anywhere: boolean;
  term: Term;
}

export interface Chain {
  first: Term;
  steps: readonly Step[];
}

const NOT_BINDING: readonly (keyof Assertion)[] = ['denied', 'maybe', 'question'];
const TAKES_BACK: readonly (keyof Assertion)[] = ['denied', 'former', 'future', 'maybe', 'question'];

function isSaid(said: string | undefined, mention: Mention, passage: Asserted): boolean {
  if (said === undefined) return true;
  const assertion = passage.of(mention);
  if (said === 'stated') return !TAKES_BACK.some((way) => assertion[way]);
  if (said === 'binds') return !NOT_BINDING.some((way) => assertion[way]);
  if (said === 'affirmed') return !assertion.denied;
  return assertion[said as keyof Assertion];
}

/** Has a mention one of the meanings that are asked for, said as it must be? */
export function isTerm({ means, said, known }: Term, mention: Mention, passage: Asserted): boolean {
  let at = known.get(mention.means);
  if (at === undefined) {
    at = means.flatMap((asked, place) => (isA(mention.means, asked) ? [place] : []));
    known.set(mention.means, at);
  }
  for (const place of at) if (isSaid(said[place], mention, passage)) return true;
  return false;
}

function apart(a: Mention, b: Mention, { tokens }: Asserted): number {
  if (a.to <= b.from) return wordsBetween(tokens, a.to, b.from);
  return b.to <= a.from ? wordsBetween(tokens, b.to, a.from) : 0;
}

const MAX_TRIED = 4000;

/** A chain of one. */
function findFirst(
  first: Term,
  passage: Asserted,
  isFree: (found: readonly Mention[]) => boolean,
): Mention[] | undefined {
  for (const mention of passage.mentions)
    if (isTerm(first, mention, passage)) {
      const found = [mention];
      if (isFree(found)) return found;
    }
  return undefined;
}

/** In: a chain, and what must hold of its mentions together. Out: the first that are found so, in the chain's order; undefined: none are. */
export function findChain(
  { first, steps }: Chain,
  passage: Asserted,
  isFree: (found: readonly Mention[]) => boolean,
): Mention[] | undefined {
  if (steps.length === 0) return findFirst(first, passage, isFree);
  let tried = 0;
  const found: Mention[] = [];
  /** Goes on from what was found; true where the chain is whole. */
  const goesOn = (): boolean => {
    const step = steps[found.length - 1];
    if (!step) return isFree(found);
    const last = found.at(-1) as Mention;
    for (const next of passage.mentions) {
      if (step.ordered && next.from < last.to) continue;
      if (!isTerm(step.term, next, passage) || found.includes(next)) continue;
      if (!step.anywhere && passage.clauseOf(next) !== passage.clauseOf(last)) continue;
      if (step.within !== Number.POSITIVE_INFINITY && apart(last, next, passage) > step.within) continue;
      if (++tried > MAX_TRIED) return false;
      found.push(next);
      if (goesOn()) return true;
      found.pop();
    }
    return false;
  };
  for (const mention of passage.mentions) {
    if (!isTerm(first, mention, passage)) continue;
    found.push(mention);
    if (goesOn()) return found;
    found.pop();
  }
  return undefined;
}
