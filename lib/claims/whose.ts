/** Whose doing it is, where the sentence tells: somebody's who is not the vendor, or whoever is named at its end. */
import type { Mention } from '../mentions/scan.ts';
import type { View } from './view.ts';

/**
 * "A student in Graz has trained an open model of her own with our list of words": somebody who makes a model that is theirs, or makes it
 * with something of the vendor's. Whom the sentence ties to this model by name may have made this one.
 */
export function isSomebodys(view: View, word: Mention): boolean {
  const someone = view.words.find(({ means, to }) => means === 'someone' && to <= word.from);
  if (!someone || view.starts(someone.from - 1, 'by', 'of', 'is')) return false;
  const end = view.read.passage.tokens.length;
  const isOurs = ({ kind, to }: { kind: string; to: number }): boolean =>
    to <= someone.from && (kind === 'own' || kind === 'we');
  if (view.things.some((thing) => isOurs(thing) || (thing.kind === 'own' && thing.named))) return false;
  const makes = ['present', 'act.train', 'act.release', 'made'].some((means) => view.has(means, someone.to, end));
  return makes && (view.has('theirs', someone.to, end) || view.has('we', someone.to, end));
}

/** Words between a mark and the name that it leads to: "that is". */
const LEADS = 4;

/**
 * "Small, quick and open source from the first day: that is Ridge." Out: whose name the end of the sentence leads to, where the word is
 * told of something that was not named before.
 */
export function thenNamed(view: View, word: Mention): 'own' | 'other' | undefined {
  const end = view.read.passage.tokens.length - (view.isMark(view.read.passage.tokens.length - 1) ? 1 : 0);
  const last = view.things.find(({ named, from, to }) => named && from > word.to && to === end);
  if (!last || (last.kind !== 'own' && last.kind !== 'other')) return undefined;
  // "An open source editor": said of the noun behind it.
  if (!view.isMark(word.to) && !view.starts(word.to, 'since')) return undefined;
  if (view.things.some(({ kind, to }) => to <= word.from && ['own', 'we', 'sibling'].includes(kind))) return undefined;
  for (let at = last.from - 1; at >= word.to && at >= last.from - LEADS; at--)
    if (/^[:：,，、–—-]$/.test(view.textAt(at)))
      return /^[:：]$/.test(view.textAt(at)) && at + 1 === last.from
        ? last.kind
        : isLed(view, at + 1, last.from, last.kind);
  return undefined;
}

const isLed = <T>(view: View, from: number, to: number, kind: T): T | undefined =>
  view.has('then', from, to) ? kind : undefined;

/** Is what stands between two tokens any one of its kind: "any open model", "an open model of your choice"? */
export const isAny = (view: View, from: number, to: number): boolean =>
  view.words.some(({ means, from: start, to: end }) =>
    means === 'any'
      ? end <= from && from - end <= 1 && !view.has('det', end, from)
      : means === 'any.after' && start >= to && start - to <= 1,
  );

/** Does what follows a noun tell that it is of some other team: "modelos abiertos de otros equipos"? */
export const isOfTeam = (view: View, at: number): boolean =>
  view.things.some(
    ({ kind, named, from }) =>
      kind === 'other' && !named && from >= at && from <= (view.starts(at, 'of', 'by') ? at + 2 : at),
  );

/** Words between a name and the word of openness in what is said of it. */
const BESIDE = 6;
/** Words behind which the year of an older model stands: "of 2023". */
const TO_YEAR = 2;
/** Words behind which a verb of being stands that comes last in its clause. */
const TO_VERB = 1;
const YEAR = /^(?:19|20)\d\d$/;

/**
 * "Comet 9B, the open model of our colleagues", "Retama, our open-source model of 2023": what stands beside another's name is told of that,
 * where it is others' or of another year. In: the word of openness, and the token after its noun.
 */
export function toldOfBeside(view: View, word: Mention, at: number): 'other' | 'sibling' | undefined {
  const beside = view.things.findLast(
    ({ kind, named, to }) =>
      kind === 'other' && named && /^[,，、(]$/.test(view.textAt(to)) && to < word.from && word.from - to <= BESIDE,
  );
  if (!beside || view.things.some(({ kind, named, from }) => kind === 'own' && named && from >= beside.to && from < at))
    return undefined;
  if (isOfTeam(view, at)) return 'other';
  // "Unlike Heron, das quelloffen ist, …": a clause of its own that is about the name before it.
  if (view.starts(beside.to + 1, 'relative') && view.has('is', beside.to + 1, at + TO_VERB)) return 'other';
  for (let next = at; next <= at + TO_YEAR; next++) if (YEAR.test(view.textAt(next))) return 'sibling';
  return undefined;
}

/** Words between a goal and what it is. */
const TO_GOAL = 8;

/** "Our goal is an open Ridge", "the aim: Ridge, fully open source"; not "our goal is reached: Ridge is open source". */
export function isAim(view: View, word: Mention): boolean {
  const aim = view.words.findLast(({ means, to }) => means === 'aim' && to <= word.from);
  if (!aim || word.from - aim.to > TO_GOAL) return false;
  for (let at = aim.to + 1; at < word.from; at++) {
    const isNew = view.things.some(({ from }) => from > at && from <= at + 2);
    if (/^[:：;]$/.test(view.textAt(at)) || (view.hasComma(at, at + 1) && (isNew || view.starts(at + 1, 'stop'))))
      return false;
  }
  return true;
}
