/** What a denial denies: the words after it in its clause, the verb that stands around it, or what came before; and what is left out. */
import { isA, isOneOf, type Mention, type Scanned } from '../mentions/scan.ts';
import { wordsBetween } from '../prose/tokens.ts';

/** Words that a denial reaches back over: "the weights are *not*", "data: *none*". */
const BACK = 7;
/** Words after a denial by which it denies those: "this version is not an officially supported product". */
const MUCH = 4;
/** Words that a denial reaches forward over; what may not be said is all that follows: "it would be wrong to say that …". */
const FORWARD = 9;
const reachOf = ({ means }: Mention): number => (isA(means, 'not.say') ? Number.POSITIVE_INFINITY : FORWARD);

const isLonger = (outer: Mention, { from, to }: Mention): boolean =>
  outer.from <= from && to <= outer.to && outer.to - outer.from > to - from;

/** Does a denial hold another within it, or begin before one that it shares words with? */
const holds = (outer: Mention, cue: Mention, isBefore: boolean): boolean =>
  isLonger(outer, cue) || (isBefore && outer.from <= cue.from && cue.from < outer.to && !isLonger(cue, outer));

const isTarget = ({ means }: Mention): boolean =>
  isOneOf(means, ['act', 'open', 'part', 'use', 'license', 'word', 'lifted']);

/** Words of a verb behind a denial that stands in it: "gibt sie nicht *heraus*", "stellen wir nicht *zur Verfügung*". */
const REST_OF_VERB = 2;

/** Does a denial stand within the verb that it denies, as where a verb is in two parts? */
const isSplitBy = ({ means, from, to }: Mention, cue: Mention, tokens: Scanned['tokens']): boolean =>
  isOneOf(means, ['act.release', 'act.available', 'act.download']) &&
  from < cue.from &&
  cue.to < to &&
  wordsBetween(tokens, cue.to, to) <= REST_OF_VERB;

/** Words between "but not" and what it leaves out, and between two things that it leaves out: "but not the data or the code". */
const LEFT_OUT = 3;

/**
 * Parts that are left out of what is said: "the weights, but *not the data*", "除数据外". In Korean and Japanese what is left out comes right
 * before the word.
 */
function* leftOut(inClause: readonly Mention[], scanned: Scanned): Generator<Mention> {
  const parts = inClause.filter(({ means }) => isA(means, 'part'));
  for (const except of inClause.filter(({ means }) => isA(means, 'except'))) {
    let end = except.to;
    for (const part of parts) {
      const isWithin = part.from >= except.from && part.to <= except.to;
      const isRightBefore = part.to <= except.from && wordsBetween(scanned.tokens, part.to, except.from) <= 1;
      const isFirst = end === except.to;
      const isNext =
        part.from >= end &&
        (isFirst
          ? isNear(end, part.from, scanned.tokens, LEFT_OUT)
          : wordsBetween(scanned.tokens, end, part.from) <= LEFT_OUT);
      if (isPostposed(except, scanned) ? isRightBefore : isNext) end = part.to;
      else if (!isWithin) continue;
      yield part;
    }
  }
}

/** "Without consent" denies what is at hand, and nothing that goes on from there: "without one it is forbidden". */
const WITHOUT = 3;

/**
 * How often each mention of a clause is denied. A denial denies what comes after it in its clause; where nothing does, what stands before
 * it, unless another denial reached that already ("does not count as open, since the data are missing").
 */
export function denialsIn(inClause: readonly Mention[], end: number, scanned: Scanned): Map<Mention, number> {
  const { tokens } = scanned;
  const denials = new Map<Mention, number>();
  const targets = inClause.filter(isTarget);
  const alone: Mention[] = [];
  const denying = inClause.filter(({ means }) => isA(means, 'not'));
  // "Ne suppose aucune": a denial in the words of another is the same one, as are two that share words.
  const cues = denying.filter((cue, at) => !denying.some((other, nth) => other !== cue && holds(other, cue, nth < at)));
  const isMark = ({ from }: Mention): boolean => !LETTER.test(tokens[from]?.text ?? '');
  for (const cue of [...cues.filter((each) => !isMark(each)), ...cues.filter(isMark)]) {
    const split = targets.filter((target) => isSplitBy(target, cue, tokens));
    if (split.length > 0) {
      for (const target of split) denials.set(target, (denials.get(target) ?? 0) + 1);
      continue;
    }
    // "Who is not a member", "before you have paid": it says of whom or when, and denies nothing of what is said of those.
    if (isA(cue.means, 'not.who')) continue;
    // "Nothing, it is open": an answer, and no denial of what follows.
    const after =
      isPostposed(cue, scanned) || isComma(tokens[cue.to]?.text)
        ? []
        : targets.filter(({ from }) => from >= cue.to && wordsBetween(tokens, cue.to, from) <= reachOf(cue));
    const reaches = isA(cue.means, 'not.without')
      ? after.filter(({ means, from }) => !isA(means, 'act.forbid') && wordsBetween(tokens, cue.to, from) <= WITHOUT)
      : after.filter(({ means, from }) => !isA(means, 'act.forbid') || isNear(cue.to, from, tokens));
    // "You need no download", "kein Download nötig": it need not be fetched, and is there.
    const isNeed = inClause.some(
      ({ means, from, to }) =>
        isA(means, 'act.require') &&
        (to <= cue.from ? wordsBetween(tokens, to, cue.from) : wordsBetween(tokens, cue.to, from)) <= NEED,
    );
    const isJoint = JOINT.test(tokens[cue.from]?.text ?? '');
    for (const target of reaches) {
      if (isNeed && isNeeded(target, inClause)) continue;
      // "❌ not published", "not the data, which we keep": what is withheld is so by its own word.
      if (isA(target.means, 'act.withhold') && (isMark(cue) || isRelated(target, cue, reaches, tokens))) continue;
      const before = denials.get(target) ?? 0;
      // "❌ not released": a cross says once more what the words say.
      denials.set(target, isJoint ? 1 : isMark(cue) ? Math.max(before, 1) : before + 1);
    }
    if (after.length === 0 && !isJoint) alone.push(cue);
  }
  for (const target of leftOut(inClause, scanned)) denials.set(target, Math.max(denials.get(target) ?? 0, 1));
  const reached = new Set(denials.keys());
  for (const cue of alone) {
    const before = targets.filter(
      (target) =>
        !reached.has(target) &&
        // "Non pubblichiamo nemmeno una riga": a denial that was there already.
        !(isA(target.means, 'act.withhold') && NEVER.test(tokens[target.from]?.text ?? '')) &&
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

/** Words between a denial and the need that it denies. */
const NEED = 3;

/** Is it what need not be done: the download, and where there is none what is there all the same? */
const isNeeded = (target: Mention, inClause: readonly Mention[]): boolean =>
  isOneOf(target.means, ['act.download', 'act.available', 'act.release', 'part.weights', 'word.where']) &&
  inClause.some(({ means }) => isA(means, 'act.download'));

const LETTER = /\p{L}/u;
const RELATIVE = /^(?:which|that|who|die|der|das|den|dem|welche\p{L}?|qui|que|dont|che|quien\p{L}*|котор\p{L}*)$/u;

/** "Not the data, *which* we keep": something else is denied before the relative clause in which a word stands. */
const isRelated = (target: Mention, cue: Mention, reached: readonly Mention[], tokens: Scanned['tokens']): boolean =>
  tokens.some(
    ({ text }, at) =>
      at > cue.to &&
      at < target.from &&
      RELATIVE.test(text) &&
      isComma(tokens[at - 1]?.text) &&
      reached.some((each) => each.from >= cue.to && each.to < at),
  );

/** Words between a denial and the ban that it denies; a ban before it is not taken back in languages that deny twice ("está prohibido, nunca"). */
const BAN = 4;

/** "Not strictly forbidden", and not "no: it is forbidden", "not in shops, and selling is forbidden": a ban is itself a denial. */
const isNear = (to: number, from: number, tokens: Scanned['tokens'], most = BAN): boolean =>
  wordsBetween(tokens, to, from) <= most &&
  // A point within a sentence is that of a file's kind: "other than the .safetensors files".
  !tokens.slice(to, from).some(({ kind, text }) => kind === 'mark' && text !== '.');

/** "Firms need a contract, the others none": of the others. */
const isOfRest = (target: Mention, cue: Mention, inClause: readonly Mention[]): boolean =>
  inClause.some(({ means, from, to }) => isA(means, 'rest') && from >= target.to && to <= cue.from);

/** "Neither open nor free" denies once, and "forbidden in games nor in films" nothing before it. */
const JOINT = /^(?:nor|ni|né|nem|noch|ни)$/;

/**
 * Japanese and Korean deny at the end: what comes after has a verb of its own. "안", "미", "비" come before, as signs from Chinese do. What is
 * called untrue stands before that in every language: "that all of it is public *is a myth*".
 */
function isPostposed({ from, means }: Mention, { tokens }: Scanned): boolean {
  if (isA(means, 'not.so')) return true;
  const text = tokens[from]?.text ?? '';
  return /^[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text) && !/^[안못미비무]/.test(text);
}

/** Words by which a phrase for withholding denies by itself. */
const NEVER = /^(?:non|no|não|nao|ne|не|not|nicht)$/;

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
