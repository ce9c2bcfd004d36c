/** What a passage speaks of: every mention of a meaning, in linear time. */
import { type Token, tokensOf } from '../prose/tokens.ts';
import { isAid } from './aids.ts';
import { type Entry, Lexicon, type Phrase, type Words } from './lexicon.ts';

export { speaksOf } from './spoken.ts';

export interface Mention {
  /** `use.commercial`, `part.weights`, `this`, `license.osi`, ... */
  means: string;
  /** Id of the phrase (assets/phrases) that found it, or of the table that did. */
  id: string;
  /** Tokens: first, and the one after the last. */
  from: number;
  to: number;
}

/** A sentence with what is spoken of in it. */
export interface Scanned {
  tokens: readonly Token[];
  /** In order of place; a mention that lies inside a longer one is left out. */
  mentions: readonly Mention[];
}

/** Is `means` the meaning that is asked for, or a kind of it? */
export const isA = (means: string, asked: string): boolean =>
  means.startsWith(asked) && (means.length === asked.length || means[asked.length] === '.');

/** Is a meaning one of those asked for, or below one? */
export const isOneOf = (means: string, asked: readonly string[]): boolean => asked.some((each) => isA(means, each));

export function lexiconOf(phrases: readonly Phrase[]): Lexicon {
  const lexicon = new Lexicon();
  for (const { id, means, words } of phrases) for (const each of words) lexicon.add(each, { id, means });
  return lexicon;
}

/** Meanings that say how something is said: inside a longer phrase ("may *not*", "*no* limits") they are part of what that one means. */
const CUES: ReadonlySet<string> = new Set('not former now future maybe if but except only all question'.split(' '));

/** What a phrase that only looks like something hides: "loss weights" are no part, "inspired by" is no act, "into a paid service" is a use. */
const PSEUDO: Readonly<Record<string, string>> = {
  weights: 'part',
  data: 'part',
  derive: 'act',
  forbid: 'act',
  require: 'act',
  buy: 'act',
  train: 'act',
  service: 'thing',
  figure: 'not',
};

/** `pseudo.open` looks like `open` and is none; `use.commercial` and `use.noncommercial` are of one family. */
const familyOf = (means: string): string => {
  const [first = '', second = ''] = means.split('.');
  return first === 'pseudo' ? (PSEUDO[second] ?? second) : first;
};

/** Addresses and paths are read as a whole: "train" in an address is no word of the sentence. */
const isWhole = ({ id }: Mention): boolean => id === 'address';

/** Small words that stay what they are inside of a longer phrase: "will *not* share" is unwilling, and a denial, and so is ": *not* published"; "trained *only* on"; a release *soon* is a promise. */
const KEEPS: ReadonlyMap<string, string> = new Map([
  ['unwilling', 'not'],
  ['cannot', 'not'],
  ['answer.no', 'not'],
  ['nothing-else', 'only'],
  // Japanese "but" is the end of a verb, its denial included: 配れませんが.
  ['but', 'not'],
  ['plain-no', 'not'],
  // "TODO: add the license": nothing of it is there yet.
  ['unfilled', 'future'],
  ['regret-no', 'not'],
  ['general', 'future'],
  ['act.release', 'future'],
  // "No longer available" tells that it was.
  ['gone', 'former'],
]);

/** Meanings that take nothing from the words that they are made of. */
const APART: ReadonlySet<string> = new Set(
  'unaffected untrue lifted wish ended.no-longer ended.over not-here held-back.what held-back.label upon because for-training'.split(
    ' ',
  ),
);

function hides(outer: Mention, inner: Mention): boolean {
  // "That does not concern the weights", "not true" deny, too.
  if (APART.has(outer.means)) return false;
  if (isAid(outer.means) && familyOf(outer.means) !== familyOf(inner.means)) return false;
  const longer = outer.to - outer.from - (inner.to - inner.from);
  if (isWhole(outer)) return longer >= 0 && !isWhole(inner);
  // "Competing products": whom a use serves, and no other model.
  if (longer === 0)
    return (
      (outer.means === 'use.train-others' && inner.means === 'thing.other-model') ||
      (outer.means === 'unchanged' && inner.means === 'addition') ||
      // Data to tune with are not those that the model was trained on from the start.
      (outer.means === 'tuning.data' && inner.means === 'part.training-data')
    );
  if (longer < 0) return false;
  if (familyOf(outer.means) === familyOf(inner.means)) return true;
  // "The Open Source Code of Conduct" is for the people of a project: no word of it is said of the model.
  if (outer.means === 'pseudo.conduct') return true;
  // "The rival model" is not "the model".
  if (outer.means === 'thing.other-model' && inner.means === 'this') return true;
  const cue = inner.means.split('.')[0] as string;
  if (CUES.has(cue)) return KEEPS.get(outer.means) !== cue;
  // "Nothing is held back."
  if (isA(outer.means, 'pseudo.not')) return inner.means === 'act.withhold';
  if (outer.id === 'address.link') return inner.means === 'thing.framework';
  if (outer.means.startsWith('open.')) return inner.means === 'word.source';
  // "No additional clause" is no clause that was added.
  if (outer.means === 'unchanged' && inner.means === 'addition') return true;
  // "The Llama 3.3 Community License" names a license, and no model.
  if (outer.means.startsWith('license.')) return inner.means === 'name.other' || inner.means === 'request';
  // The metadata of a page are no data of the model.
  if (outer.means === 'tag') return inner.means === 'part.data';
  // "Data cleaning" is a step of a program, and no data; "the instruction stage" is none of teaching.
  if (outer.means === 'step') return inner.means === 'part.data';
  if (outer.means === 'tuning.data' && inner.means.startsWith('use.')) return true;
  return outer.means.startsWith('tuning.') && inner.means.startsWith('part.training-');
}

/** "Long *promised*, and now here": the word of the promise at its start is past; a promise inside of it is none of that. */
const isKept = (outer: Mention, inner: Mention): boolean =>
  outer.means === 'arrived' && inner.means === 'future' && inner.from === outer.from && inner.to < outer.to;

const byPlace = (a: Mention, b: Mention): number => a.from - b.from || b.to - a.to;

/** A mention inside a longer one may be that one's: "commercial" in "non-commercial". Words with others between (`gapped`) hide nothing. */
function withoutInner({ found, gapped }: Finds): Mention[] {
  const sorted = found.sort(byPlace);
  const outer = sorted.filter((each) => each.to - each.from > 1 && !gapped?.has(each));
  const kept = sorted.filter(({ means }) => means === 'arrived');
  if (outer.length === 0 && kept.length === 0) return sorted;
  const isHidden = (inner: Mention): boolean =>
    outer.some((each) => each.from <= inner.from && each.to >= inner.to && hides(each, inner)) ||
    kept.some((each) => isKept(each, inner));
  return sorted.filter((each) => !isHidden(each));
}

const MAX_MENTIONS = 600;

/** The mentions of one text as they are found: those that tables found beforehand, then word by word. */
class Finds {
  readonly found: Mention[] = [];
  /** Those with other words between theirs. */
  gapped: Set<Mention> | undefined;
  /** How many were given, which are in no order. */
  private given = MAX_MENTIONS;

  /** Keeps a mention, unless the same words were found to mean this already. */
  add({ id, means }: Entry, from: number, to: number, gapped: boolean): void {
    if (this.found.length >= MAX_MENTIONS || this.has(means, from, to)) return;
    const mention = { means, id, from, to };
    this.found.push(mention);
    if (!gapped) return;
    this.gapped ??= new Set();
    this.gapped.add(mention);
  }

  /** From now on mentions come in order of their first word. */
  endOfGiven(): void {
    this.given = this.found.length;
  }

  private has(means: string, from: number, to: number): boolean {
    const { found, given } = this;
    for (let at = found.length - 1; at >= given; at--) {
      const each = found[at] as Mention;
      if (each.from !== from) break;
      if (each.to === to && each.means === means) return true;
    }
    for (let at = Math.min(given, found.length) - 1; at >= 0; at--) {
      const each = found[at] as Mention;
      if (each.from === from && each.to === to && each.means === means) return true;
    }
    return false;
  }
}

/**
 * Finds what a text speaks of. In: a folded text; lexicons of the languages it may be in; mentions that tables found beforehand (names,
 * licences), by character offsets. Out: tokens and mentions. Linear in the text; never throws.
 */
export function scan(
  text: string,
  lexicons: readonly Words[],
  given: readonly { means: string; id: string; start: number; end: number }[] = [],
): Scanned {
  return scanTokens(tokensOf(text), lexicons, given);
}

/** The same for a text whose tokens are at hand. */
export function scanTokens(
  tokens: readonly Token[],
  lexicons: readonly Words[],
  given: readonly { means: string; id: string; start: number; end: number }[] = [],
): Scanned {
  const finds = new Finds();
  for (const { means, id, start, end } of given) {
    const from = tokens.findIndex((token) => token.end > start);
    const after = tokens.findIndex((token) => token.start >= end);
    if (from >= 0) finds.add({ id, means }, from, after < 0 ? tokens.length : after, false);
  }
  finds.endOfGiven();
  let from = 0;
  const emit = (entry: Entry, end: number, gapped: boolean): void => finds.add(entry, from, end, gapped);
  // Counted, not iterated: an iterator for each word is a sixth of all that reading a page allocates.
  for (let at = 0; at < tokens.length; at++) {
    from = at;
    for (let nth = 0; nth < lexicons.length; nth++) lexicons[nth]?.at(tokens, at, emit);
  }
  return { tokens, mentions: withoutInner(finds) };
}
