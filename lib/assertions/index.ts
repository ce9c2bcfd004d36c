/**
 * How something is said: denied, in part, formerly, promised, on condition, as advice, as a question, by others, of others. Written once, for
 * every finder and every language. After NegEx (Chapman et al. 2001) and ConText (Harkema et al. 2009): cues have a scope, which ends with
 * their clause; phrases that only look like a cue ("not only") are phrases of their own (`pseudo.*` in assets/phrases).
 */
import { isA, isOneOf, type Mention, type Scanned, speaksOf } from '../mentions/scan.ts';
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
/** Words after a denial by which it denies those: "this version is not an officially supported product". */
const MUCH = 4;
/** Words that a denial reaches forward over. */
const FORWARD = 9;

const isLonger = (outer: Mention, { from, to }: Mention): boolean =>
  outer.from <= from && to <= outer.to && outer.to - outer.from > to - from;

const isTarget = ({ means }: Mention): boolean =>
  isOneOf(means, ['act', 'open', 'part', 'use', 'license', 'word', 'lifted']);

/** "Without consent" denies what is at hand, and nothing that goes on from there: "without one it is forbidden". */
const WITHOUT = 3;

/**
 * How often each mention of a clause is denied. A denial denies what comes after it in its clause; where nothing does, what stands before
 * it, unless another denial reached that already ("does not count as open, since the data are missing").
 */
function denialsIn(inClause: readonly Mention[], end: number, scanned: Scanned): Map<Mention, number> {
  const { tokens } = scanned;
  const denials = new Map<Mention, number>();
  const targets = inClause.filter(isTarget);
  const alone: Mention[] = [];
  const denying = inClause.filter(({ means }) => isA(means, 'not'));
  // "Ne suppose aucune": a denial in the words of another is the same one.
  const cues = denying.filter((cue) => !denying.some((other) => other !== cue && isLonger(other, cue)));
  const isMark = ({ from }: Mention): boolean => !LETTER.test(tokens[from]?.text ?? '');
  for (const cue of [...cues.filter((each) => !isMark(each)), ...cues.filter(isMark)]) {
    // "Nothing, it is open": an answer, and no denial of what follows.
    const after =
      isPostposed(cue, scanned) || isComma(tokens[cue.to]?.text)
        ? []
        : targets.filter(({ from }) => from >= cue.to && wordsBetween(tokens, cue.to, from) <= FORWARD);
    const reaches = isA(cue.means, 'not.without')
      ? after.filter(({ means, from }) => !isA(means, 'act.forbid') && wordsBetween(tokens, cue.to, from) <= WITHOUT)
      : after.filter(({ means, from }) => !isA(means, 'act.forbid') || isNear(cue.to, from, tokens));
    const isJoint = JOINT.test(tokens[cue.from]?.text ?? '');
    for (const target of reaches) {
      const before = denials.get(target) ?? 0;
      // "❌ not released": a cross says once more what the words say.
      denials.set(target, isJoint ? 1 : isMark(cue) ? Math.max(before, 1) : before + 1);
    }
    if (after.length === 0 && !isJoint) alone.push(cue);
  }
  const reached = new Set(denials.keys());
  for (const cue of alone) {
    const before = targets.filter(
      (target) =>
        !reached.has(target) &&
        reachesBack(target, cue, end, scanned) &&
        !isOfRest(target, cue, inClause) &&
        (isPostposed(cue, scanned) || !isA(target.means, 'act.forbid')),
    );
    const lastOpen = before.filter(({ means }) => isA(means, 'open')).at(-1);
    // "An open-weight, not an open-source model" where the verb comes last: of two words of openness the last is meant.
    const meant = isPostposed(cue, scanned)
      ? before.filter((each) => !isA(each.means, 'open') || each === lastOpen)
      : before;
    for (const target of meant) denials.set(target, (denials.get(target) ?? 0) + 1);
  }
  return denials;
}

const LETTER = /\p{L}/u;

/** Words between a denial and the ban that it denies; a ban before it is not taken back in languages that deny twice ("está prohibido, nunca"). */
const BAN = 4;

/** "Not strictly forbidden", and not "no: it is forbidden", "not in shops, and selling is forbidden": a ban is itself a denial. */
const isNear = (to: number, from: number, tokens: Scanned['tokens']): boolean =>
  wordsBetween(tokens, to, from) <= BAN && !tokens.slice(to, from).some(({ kind }) => kind === 'mark');

/** "Firms need a contract, the others none": of the others. */
const isOfRest = (target: Mention, cue: Mention, inClause: readonly Mention[]): boolean =>
  inClause.some(({ means, from, to }) => isA(means, 'rest') && from >= target.to && to <= cue.from);

/** "Neither open nor free" denies once, and "forbidden in games nor in films" nothing before it. */
const JOINT = /^(?:nor|ni|né|nem|noch|ни)$/;

/** Japanese and Korean deny at the end: what comes after has a verb of its own. "안", "미", "비" come before, as signs from Chinese do. */
function isPostposed({ from }: Mention, { tokens }: Scanned): boolean {
  const text = tokens[from]?.text ?? '';
  return /^[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text) && !/^[안못미비무]/.test(text);
}

const NO = /^(?:no|kein\w{0,2}|aucune?|nessun\w?|ningun\w?|nenhuma?)$/;
const AND = /^(?:and|but|und|et|e|ed|y|и|和|并)$/;

/** Words up to the next mark. */
function wordsToMark(from: number, end: number, tokens: Scanned['tokens']): number {
  const mark = tokens.findIndex(({ kind }, at) => at >= from && kind === 'mark');
  return wordsBetween(tokens, from, mark < 0 ? end : Math.min(mark, end));
}

const isComma = (text: string | undefined): boolean => text !== undefined && /^[,，、]$/.test(text);

/**
 * Does a denial at the end reach back to what stands before it? Over a comma or a colon only when it is all that follows ("the data, alas,
 * not"; "data: none"): else something else is denied ("open, its data not"; "open, without asking for much").
 */
function reachesBack(target: Mention, cue: Mention, end: number, { tokens }: Scanned): boolean {
  if (target.from >= cue.from && target.to <= cue.to) return true;
  if (target.to > cue.from || wordsBetween(tokens, target.to, cue.from) > BACK) return false;
  if (!isPostposed(cue, { tokens, mentions: [] }) && wordsToMark(cue.to, end, tokens) > MUCH) return false;
  // "Open, built for those that have no contract": a determiner denies its own noun.
  if (
    NO.test(tokens[cue.from]?.text ?? '') &&
    tokens[cue.to]?.kind === 'word' &&
    wordsBetween(tokens, target.to, cue.from) > 2
  )
    return false;
  // "Open and not expensive".
  if (AND.test(tokens[cue.from - 1]?.text ?? '') && wordsBetween(tokens, cue.to, end) > 0) return false;
  for (let at = cue.from - 1; at >= target.to; at--)
    if (isComma(tokens[at]?.text) || /^[:：]$/.test(tokens[at]?.text ?? ''))
      return wordsBetween(tokens, at + 1, cue.from) <= 1 && wordsBetween(tokens, cue.to, end) === 0;
  return true;
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

const CUE_MEANS: readonly string[] = CUES.map(([, cue]) => cue);

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
