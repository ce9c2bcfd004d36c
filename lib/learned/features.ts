/** What the learned reader sees of a segment: meanings, how they are said, how they follow each other, and pieces of words. No names. */
import { isAid } from '../mentions/aids.ts';
import { isOneOf, type Mention } from '../mentions/scan.ts';
import type { ReadPassage } from '../statements/read.ts';

/** Who is told what is seen, one by one; the same may be told more than once. */
export interface Seer {
  /** A meaning (`m`), a beginning of a word (`c`), a meaning over the passage (`h`, `l`, `t`), a kind of block (`k`). */
  one(kind: 'm' | 'h' | 'l' | 't' | 'k', what: string): void;
  said(means: string, way: string): void;
  pair(means: string, next: string, apart: boolean): void;
  /** Every run of 1 to `most` words from `at` on, before an empty one. */
  run(words: readonly string[], at: number, most: number): void;
  /** The beginnings of a word. */
  beginnings(word: string): void;
}

const SAID = [
  'denied',
  'part',
  'former',
  'future',
  'maybe',
  'conditional',
  'request',
  'paid',
  'advice',
  'question',
  'quoted',
] as const;
const FAMILIES = ['act', 'open', 'part', 'use', 'license'];

/** Names carry nothing over to other pages: they are seen as what they are names of. */
const isName = ({ id }: Mention): boolean => id.startsWith('name') || id.startsWith('owner');

/** Meanings that the readers were made without, and what they saw in their place: words that were parted for a rule are one to them. */
const PARTED: ReadonlyMap<string, string> = new Map([['pseudo.not.limit', 'pseudo.not']]);

/** Made once for each: there are some hundreds. */
const shortened = new Map<string, string>();

function short(means: string): string {
  const known = shortened.get(means);
  if (known !== undefined) return known;
  const seen = PARTED.get(means) ?? means;
  const made = seen.replace(/^(act|part|use|open|thing|pseudo)\./, (_, family: string) => `${family[0]}.`);
  shortened.set(means, made);
  return made;
}

const MAX_PAIRS = 150;
/** Mentions after one that it is seen together with. */
const NEXT = 8;

function meanings({ passage }: ReadPassage, seer: Seer): void {
  const mentions = passage.mentions.filter(({ means }) => !isAid(means));
  let pairs = 0;
  for (let at = 0; at < mentions.length; at++) {
    const mention = mentions[at] as Mention;
    const means = short(mention.means);
    seer.one('m', means);
    if (isOneOf(mention.means, FAMILIES)) {
      const said = passage.of(mention);
      for (const way of SAID) if (said[way]) seer.said(means, way);
    }
    for (let after = at + 1; after <= at + NEXT && after < mentions.length; after++) {
      const next = mentions[after] as Mention;
      if (next.from < mention.to || ++pairs > MAX_PAIRS) continue;
      seer.pair(means, short(next.means), passage.clauseOf(next) !== passage.clauseOf(mention));
    }
  }
}

/** What is seen of a token: a digit makes it a number; of marks only those that ask, announce or join. Made once for each. */
const shown = new Map<string, string>();
const MAX_SHOWN = 20_000;

function shownAs(text: string, isMark: boolean): string {
  const known = shown.get(text);
  if (known !== undefined) return known;
  if (shown.size >= MAX_SHOWN) shown.clear();
  const made = /\d/.test(text) ? '0' : isMark && !/[?？:：,，;；]/.test(text) ? '' : text;
  shown.set(text, made);
  return made;
}

/** What is seen of a passage's tokens, while it is looked at. */
const texts: string[] = [];

/** A word shorter than this has no beginnings. */
const LONG = 5;

/** Pieces of words, and runs of words; names and numbers are left out. */
function pieces({ passage }: ReadPassage, seer: Seer): void {
  const { tokens, mentions } = passage;
  texts.length = 0;
  for (const { text, kind } of tokens) texts.push(shownAs(text, kind === 'mark'));
  for (const mention of mentions) if (isName(mention)) texts.fill('@', mention.from, mention.to);
  for (let at = 0; at < texts.length; at++) {
    const text = texts[at] as string;
    if (text === '') continue;
    const sign = tokens[at]?.kind === 'sign';
    seer.run(texts, at, sign ? 4 : 2);
    if (!sign && text.length >= LONG) seer.beginnings(text);
  }
}

/** Tells all that is seen of a passage. */
export function see(passage: ReadPassage, seer: Seer): void {
  meanings(passage, seer);
  pieces(passage, seer);
  for (const { means } of passage.heading) seer.one('h', short(means));
  for (const { means } of passage.lead) seer.one('l', short(means));
  for (const { means } of passage.columns) seer.one('t', short(means));
  seer.one('k', passage.source.block.kind);
}

/** How features are written in the table: "m:a.train", "m:a.train:denied", "p:not>a.train:apart", "w:open weights", "c:commer". */
class Writer implements Seer {
  readonly found = new Set<string>();
  one(kind: string, what: string): void {
    this.found.add(`${kind}:${what}`);
  }
  said(means: string, way: string): void {
    this.found.add(`m:${means}:${way}`);
  }
  pair(means: string, next: string, apart: boolean): void {
    this.found.add(`p:${means}>${next}${apart ? ':apart' : ''}`);
  }
  run(words: readonly string[], at: number, most: number): void {
    let text = '';
    for (let to = at; to < at + most && words[to]; to++) {
      text += to === at ? words[to] : ` ${words[to]}`;
      this.found.add(`w:${text}`);
    }
  }
  beginnings(word: string): void {
    for (const length of BEGINNINGS) this.found.add(`c:${word.slice(0, length)}`);
  }
}

/** Lengths of the beginnings of words that are seen. */
export const BEGINNINGS = [4, 5] as const;

/** In: the passages of one segment. Out: its features as they are written in the table, each once. */
export function featuresOf(segment: readonly ReadPassage[]): Set<string> {
  const writer = new Writer();
  for (const passage of segment) see(passage, writer);
  return writer.found;
}
