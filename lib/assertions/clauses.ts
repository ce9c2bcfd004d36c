/**
 * Clauses: how far a word such as "not" or "only" reaches. After ConText's termination triggers (Harkema et al. 2009): a sentence is cut
 * at marks and at words that turn it ("but"); at a comma only where each side says something of its own.
 */
import type { Mention, Scanned } from '../mentions/scan.ts';
import { isA, isOneOf, speaksOf } from '../mentions/scan.ts';

export interface Clause {
  /** Tokens: first, and the one after the last. */
  from: number;
  to: number;
}

const ENDS: ReadonlySet<string> = new Set(['.', '!', '?', ';', '。', '！', '？', '；', '—', '•', '·', '…']);
const COMMAS: ReadonlySet<string> = new Set([',', '，', '(', ')', '（', '）', '|', '-', '/']);
const COLONS: ReadonlySet<string> = new Set([':', '：']);

/** "But" in Japanese and Korean ends what comes before it: 配れませんが, 공개하지만. */
const ENDING = /^[\p{Script=Hiragana}\p{Script=Hangul}]/u;

/** "A이며 B": the end of a verb that another follows, in Korean; "면서" is none. */
const isAndEnding = (tokens: Scanned['tokens'], at: number): boolean =>
  tokens[at]?.text === '며' &&
  tokens[at - 1]?.end === tokens[at]?.start &&
  !(tokens[at + 1]?.text === '서' || tokens[at + 1]?.text === '칠');

/** A label before a colon ("Weights: not released") belongs to what follows; a longer text before one is a clause of its own. */
const MAX_LABEL = 6;

/** What makes a part of a sentence say something by itself. */
const SAYS = ['act', 'open', 'only'];

const says = (mentions: readonly Mention[], from: number, to: number): boolean =>
  mentions.some((mention) => mention.from >= from && mention.to <= to && isOneOf(mention.means, SAYS));

/** "What did not fit in:": a denial of its own before a colon, and not "Not open: the data". */
const isDenialAlone = (mentions: readonly Mention[], from: number, to: number): boolean => {
  const before = mentions.filter((mention) => mention.from >= from && mention.to <= to);
  return (
    before.some(({ means }) => means === 'not') &&
    !speaksOf(before, ['act', 'open', 'part', 'use', 'license', 'word', 'only'])
  );
};

/** "As our server is not fast enough, the weights travel by torrent": a reason before a comma that denies nothing of what follows. */
const isReason = (mentions: readonly Mention[], from: number, to: number): boolean =>
  mentions.some(({ means, from: at, to: end }) => means === 'because' && at >= from && end <= to) &&
  isDenialAlone(mentions, from, to);

/** Words of openness and release, of which both sides of a colon may speak. */
const STATES = ['open', 'act.release', 'act.available', 'act.download'];

/** "No open source here: Ridge is an open-weight model": denied before the colon, and after it this model is told of. */
function isToldAnew(mentions: readonly Mention[], from: number, colon: number): boolean {
  if (!mentions.some(({ means, from: at }) => isA(means, 'not') && at >= from && at < colon)) return false;
  const own = mentions.find(({ means, from: at }) => means === 'this' && at > colon && at <= colon + 2);
  return own !== undefined && mentions.some(({ means, from: at }) => at >= own.to && isOneOf(means, STATES));
}

/** In: what was found in a passage. Out: its clauses, in order, without gaps. Linear. */
export function clausesOf({ tokens, mentions }: Scanned): Clause[] {
  let turns: Map<number, number> | undefined;
  for (const { means, from, to } of mentions)
    if (means === 'but') {
      turns ??= new Map();
      turns.set(from, ENDING.test(tokens[from]?.text ?? '') ? to : from);
    }
  const cuts: { at: number; soft: boolean }[] = [];
  let start = 0;
  for (let at = 0; at < tokens.length; at++) {
    const { text, kind } = tokens[at] as Scanned['tokens'][number];
    if (kind === 'word' && !turns) continue;
    const turn = turns?.get(at);
    if (at > start && turn !== undefined) cuts.push({ at: turn, soft: false });
    else if (ENDS.has(text) && !(text === '.' && tokens[at + 1]?.start === tokens[at]?.end))
      cuts.push({ at: at + 1, soft: false });
    else if (
      COLONS.has(text) &&
      (at - start > MAX_LABEL || isDenialAlone(mentions, start, at) || isToldAnew(mentions, start, at))
    )
      cuts.push({ at: at + 1, soft: false });
    else if (COMMAS.has(text) && isReason(mentions, start, at)) cuts.push({ at: at + 1, soft: false });
    else if (COMMAS.has(text) || isAndEnding(tokens, at)) cuts.push({ at: at + 1, soft: true });
    else continue;
    start = at + 1;
  }
  const clauses: Clause[] = [];
  let from = 0;
  for (const [nth, { at, soft }] of cuts.entries()) {
    if (at <= from) continue;
    const next = cuts[nth + 1]?.at ?? tokens.length;
    if (soft && !(says(mentions, from, at) && says(mentions, at, next))) continue;
    clauses.push({ from, to: at });
    from = at;
  }
  if (from < tokens.length) clauses.push({ from, to: tokens.length });
  return clauses;
}
