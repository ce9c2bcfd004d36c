/** Compares a text with one known text: what was added, what is missing, and what of it matters. */
import { differences } from './align.ts';
import type { KnownText } from './license-index.ts';
import type { Token } from './tokens.ts';

export interface Comparison {
  known: KnownText;
  /** Stretches of the text that the known text does not have (token positions), without titles and holders' names. */
  added: { from: number; to: number }[];
  /** Stretches of the known text that are missing (token positions), without optional parts. */
  removed: { from: number; to: number }[];
  addedWords: number;
  removedWords: number;
  /** First and last token of the text that the known text also has. */
  from: number;
  to: number;
}

/** Words that stand for a holder in a known text, and that a file replaces with a name. */
const HOLDER: ReadonlySet<string> = new Set(
  'copyright holder holders the contributors author authors owner owners and or its name names organization organizations company regents university of california inc foundation by year insert'.split(
    ' ',
  ),
);

/** Words that change what a text permits: never part of a title or of a holder's name. */
export const WEIGHTY: ReadonlySet<string> = new Set(
  `not no non nor never without except unless only cannot commercial noncommercial commercially research academic
  educational military prohibited forbidden restricted restriction restrictions limited excluding excluded excludes
  exclude european union eu territory users revenue revenues million months must shall may permitted allowed agree
  require required requires additional provided however display attribution personal government weapons train
  training outputs competing compete china russia states kingdom korea nonexclusive revocable terminate`.split(/\s+/),
);

const MAX_NAME = 14;

/** Words of headings above and below a text. */
const TITLE: ReadonlySet<string> = new Set(
  'the license licenses licensed under version text full official spdx identifier file of for code software model models weights project this repository public general and a open source legal code copyright c md txt new revised simplified clause expat january 2004 name'.split(
    ' ',
  ),
);

function isHolderName(known: KnownText, aFrom: number, aTo: number, words: readonly string[]): boolean {
  const replaced = known.words.slice(aFrom, aTo);
  return (
    words.length <= MAX_NAME && replaced.every((word) => HOLDER.has(word)) && !words.some((word) => WEIGHTY.has(word))
  );
}

const isBenign = (words: readonly string[]): boolean =>
  words.length <= 40 && BENIGN.some((pattern) => pattern.test(words.join(' ')));

function isTitle(known: KnownText, words: readonly string[]): boolean {
  const own = new Set(known.name.toLowerCase().split(/[^a-z0-9]+/));
  const id = known.id.toLowerCase();
  return (
    words.length <= 24 &&
    words.every((word) => TITLE.has(word) || own.has(word) || id.includes(word) || /^(?:19|20)\d\d$/.test(word)) &&
    !words.some((word) => WEIGHTY.has(word) && !own.has(word))
  );
}

/** Additions that change nothing: what the licence covers, and sentences that stewards print around their own texts. */
const BENIGN: readonly RegExp[] = [
  /^(?:this |the )?(?:\w+ )?license (?:also )?(?:covers|applies to) (?:both )?(?:the )?(?:\w+ ){0,12}(?:code|weights|models?|software|repository|parameters)$/,
  /^the text of the creative commons public licenses is dedicated to the public domain under the cc0 public domain dedication$/,
];

/** Words with which somebody asks for something: a notice of origin has none of them. */
const ASKING: ReadonlySet<string> = new Set(
  `use used uses using user usage fee fees pay paid payment buy consent permission permit contact email ask profit
  nonprofit subject terms term condition conditions agree grant granted grants sale sell distribute
  distribution redistribute copy modify modified modification purpose purposes company companies respect apply applies
  allow allows please want need needs reserved exclusively solely internal evaluation private`.split(/\s+/),
);
const MAX_NOTICE = 120;

/** Where a file comes from and who wrote it, above the licence's own words: it asks nobody for anything. */
function isNotice(words: readonly string[]): boolean {
  return (
    words.length <= MAX_NOTICE &&
    words.some((word) => word === 'copyright' || word.startsWith('spdx')) &&
    // "All rights reserved" is the old form of a copyright line.
    !words.some(
      (word, at) => WEIGHTY.has(word) || (ASKING.has(word) && !(word === 'reserved' && words[at - 1] === 'rights')),
    )
  );
}

/**
 * Wrapping moves words onto and off a copyright line, which is not compared: what stands on the other side's line is no
 * difference, unless it weighs.
 */
function isOfNotice({ name }: KnownText, words: readonly string[], notice: ReadonlySet<string>): boolean {
  const own = name.toLowerCase().split(/[^a-z0-9]+/);
  return (
    words.length <= 2 * MAX_NAME &&
    words.every((word) => notice.has(word) && (!WEIGHTY.has(word) || own.includes(word)))
  );
}

/** Before the first word that the licence must have. */
const isAbove = (known: KnownText, at: number): boolean =>
  known.words.slice(0, at).every((_, word) => known.optional[word]);

/** Compares token by token. `notice`: the words on the text's copyright lines. */
export function compare(
  tokens: readonly Token[],
  words: readonly string[],
  known: KnownText,
  notice: ReadonlySet<string>,
): Comparison {
  const found = differences(known.words, words);
  const added: Comparison['added'] = [];
  const removed: Comparison['removed'] = [];
  for (const { aFrom, aTo, bFrom, bTo } of found) {
    const extra = words.slice(bFrom, bTo);
    const atEdge = aFrom === 0 || aTo === known.words.length || bFrom === 0 || bTo === tokens.length;
    const missing = missingParts(known, aFrom, aTo).filter(
      ({ from, to }) => !isOfNotice(known, known.words.slice(from, to), notice),
    );
    if (extra.length > 0 && aTo > aFrom && isHolderName(known, aFrom, aTo, extra)) continue;
    if (missing.length > 0 && !(atEdge && isTitle(known, known.words.slice(aFrom, aTo)))) removed.push(...missing);
    if (extra.length === 0 || (atEdge && isTitle(known, extra)) || isBenign(extra)) continue;
    if (isOfNotice(known, extra, known.notice)) continue;
    if ((isAbove(known, aFrom) || extra.length <= MAX_NAME) && isNotice(extra)) continue;
    added.push({ from: bFrom, to: bTo });
  }
  const size = (parts: { from: number; to: number }[]): number =>
    parts.reduce((sum, { from, to }) => sum + to - from, 0);
  const head = found[0];
  const tail = found.at(-1);
  return {
    known,
    added,
    removed,
    addedWords: size(added),
    removedWords: size(removed),
    from: head && head.aFrom === 0 ? head.bTo : 0,
    to: tail && tail.aTo === known.words.length ? tail.bFrom : tokens.length,
  };
}

/** The parts of a missing stretch that are not optional. */
function missingParts(known: KnownText, from: number, to: number): { from: number; to: number }[] {
  const parts: { from: number; to: number }[] = [];
  for (let at = from; at < to; at++) {
    if (known.optional[at]) continue;
    const last = parts.at(-1);
    if (last && last.to === at) last.to = at + 1;
    else parts.push({ from: at, to: at + 1 });
  }
  return parts;
}
