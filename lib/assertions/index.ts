/**
 * How something is said: denied, in part, formerly, promised, on condition, as advice, as a question, by others, of others. Written once, for
 * every finder and every language. After NegEx (Chapman et al. 2001) and ConText (Harkema et al. 2009): cues have a scope, which ends with
 * their clause; phrases that only look like a cue ("not only") are phrases of their own (`pseudo.*` in assets/phrases).
 */
import { isA, type Mention, type Scanned, speaksOf } from '../mentions/scan.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { denialsIn } from './denials.ts';

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

/** Nothing is said about how it is said: most sentences only state. */
const PLAIN: Assertion = {
  denied: false,
  part: false,
  former: false,
  future: false,
  maybe: false,
  conditional: false,
  request: false,
  paid: false,
  advice: false,
  question: false,
  quoted: false,
};

const CUE_MEANS: readonly string[] = [...CUES.map(([, cue]) => cue), 'except'];

/** Which cues a meaning is one of, by place; there are few meanings, and a page asks for each some thousand times. */
const cuesByMeaning = new Map<string, readonly boolean[]>();

function cuesOf({ means }: Mention): readonly boolean[] {
  const known = cuesByMeaning.get(means) ?? CUES.map(([, cue]) => isA(means, cue));
  cuesByMeaning.set(means, known);
  return known;
}

/** How the mentions of a passage are said that has words for that. */
function assertionsIn(
  scanned: Scanned,
  clauses: readonly Clause[],
  clauseOf: (mention: Mention) => number,
): Asserted['of'] {
  const byClause = clauses.map((_, at) => scanned.mentions.filter((mention) => clauseOf(mention) === at));
  const denials = new Map(byClause.flatMap((mentions, at) => [...denialsIn(mentions, clauses[at]?.to ?? 0, scanned)]));
  const counts = byClause.map((mentions) =>
    CUES.map((_, at) => mentions.reduce((count, mention) => (cuesOf(mention)[at] ? count + 1 : count), 0)),
  );
  const known = new Map<Mention, Assertion>();
  return (mention) => {
    const before = known.get(mention);
    if (before) return before;
    const own = cuesOf(mention);
    const assertion = { ...PLAIN };
    for (const [at, [name]] of CUES.entries())
      assertion[name] = (counts[clauseOf(mention)]?.[at] ?? 0) > (own[at] ? 1 : 0);
    assertion.denied = (denials.get(mention) ?? 0) % 2 === 1;
    known.set(mention, assertion);
    return assertion;
  };
}

/** Numbers of the clauses of a passage's mentions; 0 for any other mention. */
function clauseNumbers(mentions: readonly Mention[], clauses: readonly Clause[]): (mention: Mention) => number {
  if (clauses.length < 2) return () => 0;
  const numbers = new Map<Mention, number>();
  for (const mention of mentions)
    numbers.set(
      mention,
      Math.max(
        0,
        clauses.findIndex(({ to }) => mention.from < to),
      ),
    );
  return (mention) => numbers.get(mention) ?? 0;
}

/** In: a scanned passage. Out: its clauses, and how each mention is said, which is found when it is first asked for. */
export function assertionsOf(scanned: Scanned): Asserted {
  const clauses = clausesOf(scanned);
  const clauseOf = clauseNumbers(scanned.mentions, clauses);
  let made: Asserted['of'] | undefined;
  const hasCue = speaksOf(scanned.mentions, CUE_MEANS);
  const of = (mention: Mention): Assertion => {
    if (!hasCue) return PLAIN;
    made ??= assertionsIn(scanned, clauses, clauseOf);
    return made(mention);
  };
  return { ...scanned, clauses, clauseOf, of };
}
