/**
 * How something is said: denied, in part, formerly, promised, on condition, as advice, as a question, by others, of others. Written once, for
 * every finder and every language. After NegEx (Chapman et al. 2001) and ConText (Harkema et al. 2009): cues have a scope, which ends with
 * their clause; phrases that only look like a cue ("not only") are phrases of their own (`pseudo.*` in assets/phrases).
 */
import { isA, type Mention, type Scanned } from '../mentions/scan.ts';
import { wordsBetween } from '../prose/tokens.ts';
import { type Clause, clausesOf } from './clauses.ts';

export interface Assertion {
  denied: boolean;
  /** Only some of it. */
  part: boolean;
  former: boolean;
  /** Promised or planned, not there. */
  future: boolean;
  maybe: boolean;
  /** On a condition: "if", "once". */
  conditional: boolean;
  /** A person decides for each who asks. */
  request: boolean;
  paid: boolean;
  advice: boolean;
  question: boolean;
  quoted: boolean;
}

const CUES: readonly (readonly [keyof Assertion, string])[] = [
  ['denied', 'not'],
  ['part', 'part-of'],
  ['former', 'former'],
  ['future', 'future'],
  ['maybe', 'maybe'],
  ['conditional', 'if'],
  ['request', 'request'],
  ['paid', 'act.buy'],
  ['advice', 'advice'],
  ['question', 'question'],
  ['quoted', 'quote'],
];

export interface Asserted extends Scanned {
  clauses: readonly Clause[];
  /** Number of the clause that each mention stands in. */
  clauseOf(mention: Mention): number;
  /** How a mention is said. */
  of(mention: Mention): Assertion;
}

/** Words that a denial reaches back over: "the weights are *not*", "data: *none*". */
const BACK = 7;
/** Words that a denial reaches forward over. */
const FORWARD = 9;

const isTarget = ({ means }: Mention): boolean =>
  ['act', 'open', 'part', 'use', 'license', 'word'].some((asked) => isA(means, asked));

/** Which mentions a denial denies: the first thing after it in its clause, with what belongs to that; else what stands before it. */
function deniedBy(cue: Mention, inClause: readonly Mention[], { tokens }: Scanned): Set<Mention> {
  const targets = inClause.filter((mention) => mention !== cue && isTarget(mention));
  const after = targets.filter(({ from }) => from >= cue.to && wordsBetween(tokens, cue.to, from) <= FORWARD);
  if (after.length > 0) return new Set(after);
  return new Set(targets.filter(({ to }) => to <= cue.from && wordsBetween(tokens, to, cue.from) <= BACK));
}

/** In: a scanned passage. Out: its clauses, and how each mention is said. */
export function assertionsOf(scanned: Scanned): Asserted {
  const clauses = clausesOf(scanned);
  const number = new Map<Mention, number>();
  for (const mention of scanned.mentions)
    number.set(
      mention,
      Math.max(
        0,
        clauses.findIndex(({ to }) => mention.from < to),
      ),
    );
  const byClause = clauses.map((_, at) => scanned.mentions.filter((mention) => number.get(mention) === at));
  const denials = new Map<Mention, number>();
  for (const mentions of byClause)
    for (const cue of mentions.filter(({ means }) => means === 'not'))
      for (const target of deniedBy(cue, mentions, scanned)) denials.set(target, (denials.get(target) ?? 0) + 1);
  const cues = byClause.map((mentions) =>
    CUES.map(([, cue]) => mentions.filter(({ means }) => isA(means, cue)).length),
  );
  const known = new Map<Mention, Assertion>();
  const of = (mention: Mention): Assertion => {
    const before = known.get(mention);
    if (before) return before;
    const counts = cues[number.get(mention) ?? 0] ?? [];
    const assertion = Object.fromEntries(
      CUES.map(([name, cue], at) => [name, (counts[at] ?? 0) > (isA(mention.means, cue) ? 1 : 0)]),
    ) as unknown as Assertion;
    assertion.denied = (denials.get(mention) ?? 0) % 2 === 1;
    known.set(mention, assertion);
    return assertion;
  };
  return { ...scanned, clauses, clauseOf: (mention) => number.get(mention) ?? 0, of };
}
