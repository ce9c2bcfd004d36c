/**
 * What a rule asks of a passage, in a form that a lawyer could read:
 *
 *     only ~8 use.research|use.noncommercial & !act.cite
 *
 * `A|B` one of them · `A ~8 B` in one clause, at most 8 words apart, in any order · `A >8 B` in this order · `A >> B` in this order, in
 * any clause · `A + B` in one clause ·
 * `A & B` both in the passage (each side may be any of these) · `!A` none in the clause of what was found · `!!A` none in the passage ·
 * `A:denied`, `A:stated` how it is said (lib/assertions); `A:binds` neither denied, asked, nor perhaps · `heading:A`, `lead:A`, `column:A` in
 * what stands over it · `before:A` in the sentences before it that it goes on from ("Is there training code?" "No.") · `about:A` in it or in any of
 * those · `in:item` the kind of block that the passage stands in; `in:question`, `in:answer` where it asks, or follows what asks.
 * `A|B:denied` is of both; `A:affirmed|B:denied` of each its own.
 */
import type { Asserted, Assertion } from '../assertions/index.ts';
import { isA, type Mention, speaksOf } from '../mentions/scan.ts';
import { wordsBetween } from '../prose/tokens.ts';

/** A passage with what stands over it, each scanned. */
export interface Context {
  passage: Asserted;
  heading: readonly Mention[];
  lead: readonly Mention[];
  columns: readonly Mention[];
  /** Of the sentences that it goes on from: those before it in its block, or the question that it answers. */
  before: readonly Mention[];
  /** Kind of block that the passage stands in. */
  block?: string;
  /** It asks something, or follows a sentence that does. */
  asks?: 'question' | 'answer';
}

const PLACES = { heading: 'heading', lead: 'lead', column: 'columns', before: 'before' } as const;
type Place = keyof typeof PLACES | 'about';

interface Term {
  means: readonly string[];
  /** How it must be said; `stated`: none of the ways that take a statement back. */
  said: readonly (string | undefined)[];
  /** Which of `means` a meaning is, by place: there are few meanings, and a page asks for each some thousand times. */
  known: Map<string, readonly number[]>;
}

interface Step {
  /** Words at most between it and the term before; Infinity: anywhere in the clause. */
  within: number;
  ordered: boolean;
  /** In any clause. */
  anywhere: boolean;
  term: Term;
}

type Condition =
  | { kind: 'chain'; first: Term; steps: Step[] }
  | { kind: 'none'; term: Term; everywhere: boolean }
  | { kind: 'over'; place: Place; term: Term; not: boolean }
  | { kind: 'in'; blocks: readonly string[]; not: boolean };

export interface Pattern {
  conditions: readonly Condition[];
  /** Meanings of which the passage must speak: one of each list. What lacks one cannot meet the pattern. */
  needs: readonly (readonly string[])[];
}

const SAID: ReadonlySet<string> = new Set(
  'denied part former future maybe conditional request paid advice question quoted stated binds affirmed'.split(' '),
);

function termOf(text: string): Term {
  const parts = text.split('|').map((part) => part.split(':'));
  for (const [, said] of parts)
    if (said !== undefined && !SAID.has(said)) throw new Error(`not a way to say it: ${said} in ${text}`);
  const ways = parts.map(([, said]) => said);
  // One way at the end is that of all.
  const own = ways.filter((said) => said !== undefined).length > 1;
  return {
    means: parts.map(([means = '']) => means),
    said: own ? ways : ways.map(() => ways.at(-1)),
    known: new Map(),
  };
}

function chainOf(text: string): Condition {
  const parts = text.split(/\s+/);
  const steps: Step[] = [];
  for (let at = 1; at + 1 < parts.length; at += 2) {
    const sign = parts[at] as string;
    const anywhere = sign === '>>';
    const within = sign.length > 1 && !anywhere ? Number(sign.slice(1)) : Number.POSITIVE_INFINITY;
    if (!/^(?:[~>]\d*|\+|>>)$/.test(sign) || Number.isNaN(within)) throw new Error(`not a sign: ${sign} in ${text}`);
    steps.push({ within, ordered: sign.startsWith('>'), anywhere, term: termOf(parts[at + 1] as string) });
  }
  if (parts.length % 2 === 0) throw new Error(`a term is missing: ${text}`);
  return { kind: 'chain', first: termOf(parts[0] as string), steps };
}

function conditionOf(text: string): Condition {
  const over = /^(!?)(heading|lead|column|before|about):(\S+)$/.exec(text);
  if (over) return { kind: 'over', place: over[2] as Place, term: termOf(over[3] as string), not: over[1] === '!' };
  const block = /^(!?)in:(\S+)$/.exec(text);
  if (block) return { kind: 'in', blocks: (block[2] as string).split('|'), not: block[1] === '!' };
  if (text.startsWith('!!')) return { kind: 'none', term: termOf(text.slice(2)), everywhere: true };
  if (text.startsWith('!')) return { kind: 'none', term: termOf(text.slice(1)), everywhere: false };
  return chainOf(text);
}

/** In: a pattern in the form above. Throws on a form that it does not know (a test compiles all of them). */
export function patternOf(text: string): Pattern {
  const conditions = text.split(/\s+&\s+/).map(conditionOf);
  const needs = conditions.flatMap((each) =>
    each.kind === 'chain' ? [each.first, ...each.steps.map(({ term }) => term)].map(({ means }) => means) : [],
  );
  return { conditions, needs };
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

function isTerm({ means, said, known }: Term, mention: Mention, passage: Asserted): boolean {
  let at = known.get(mention.means);
  if (at === undefined) {
    at = means.flatMap((asked, place) => (isA(mention.means, asked) ? [place] : []));
    known.set(mention.means, at);
  }
  return at.some((place) => isSaid(said[place], mention, passage));
}

function apart(a: Mention, b: Mention, { tokens }: Asserted): number {
  if (a.to <= b.from) return wordsBetween(tokens, a.to, b.from);
  return b.to <= a.from ? wordsBetween(tokens, b.to, a.from) : 0;
}

const MAX_TRIED = 4000;

/** All ways in which a chain is found, each as its mentions; in one clause. */
function* chains({ first, steps }: { first: Term; steps: Step[] }, passage: Asserted): Generator<Mention[]> {
  let tried = 0;
  function* from(found: Mention[], at: number): Generator<Mention[]> {
    const step = steps[at];
    if (!step) {
      yield found;
      return;
    }
    const last = found.at(-1) as Mention;
    for (const next of passage.mentions) {
      if (found.includes(next)) continue;
      if (!step.anywhere && passage.clauseOf(next) !== passage.clauseOf(last)) continue;
      if (step.ordered && next.from < last.to) continue;
      if (!isTerm(step.term, next, passage) || apart(last, next, passage) > step.within) continue;
      if (++tried > MAX_TRIED) return;
      yield* from([...found, next], at + 1);
    }
  }
  for (const mention of passage.mentions) if (isTerm(first, mention, passage)) yield* from([mention], 0);
}

function isOver(place: Place, { means }: Term, context: Context): boolean {
  const { passage, heading, lead, columns, before } = context;
  const where = place === 'about' ? [passage.mentions, heading, lead, columns, before] : [context[PLACES[place]]];
  return where.some((mentions) => speaksOf(mentions, means));
}

const isIn = (kinds: readonly string[], { block, asks }: Context): boolean =>
  (block !== undefined && kinds.includes(block)) || (asks !== undefined && kinds.includes(asks));

/**
 * Is the pattern met? Out: the mentions that met it, of the first way that leaves no `!` broken; undefined where it is not met.
 * A pattern of `over` conditions alone is met by an empty list.
 */
export function match({ conditions, needs }: Pattern, context: Context): Mention[] | undefined {
  const { passage } = context;
  if (!needs.every((means) => speaksOf(passage.mentions, means))) return undefined;
  for (const condition of conditions) {
    if (condition.kind === 'over' && isOver(condition.place, condition.term, context) === condition.not)
      return undefined;
    if (condition.kind === 'in' && isIn(condition.blocks, context) === condition.not) return undefined;
    if (
      condition.kind === 'none' &&
      condition.everywhere &&
      passage.mentions.some((m) => isTerm(condition.term, m, passage))
    )
      return undefined;
  }
  const nots = conditions.filter((each) => each.kind === 'none' && !each.everywhere);
  const isFree = (found: readonly Mention[]): boolean => {
    const clauses = new Set(found.map((mention) => passage.clauseOf(mention)));
    return !passage.mentions.some(
      (mention) =>
        clauses.has(passage.clauseOf(mention)) &&
        !found.includes(mention) &&
        nots.some((not) => not.kind === 'none' && isTerm(not.term, mention, passage)),
    );
  };
  const all: Mention[] = [];
  for (const condition of conditions) {
    if (condition.kind !== 'chain') continue;
    let met: Mention[] | undefined;
    for (const found of chains(condition, passage))
      if (isFree(found)) {
        met = found;
        break;
      }
    if (!met) return undefined;
    all.push(...met);
  }
  return all;
}
