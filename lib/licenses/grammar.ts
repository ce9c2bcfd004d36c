/**
 * Words that sentences on licenses are built with, by role and language: what takes up the thing before it, what joins two things, how own
 * names begin. assets/license-grammar.json, a record a role and language, each with the examples that need it.
 */
import records from '../../assets/license-grammar.json' with { type: 'json' };
import { tokensOf } from '../prose/tokens.ts';

export interface GrammarRecord {
  /** `role.language`. */
  id: string;
  /** `word*` any ending; of a pair both, with "…" between. */
  words: readonly string[];
}

/** Words of some roles. */
export class WordList {
  private readonly whole: ReadonlySet<string>;
  private readonly beginnings: readonly string[];

  constructor(words: readonly string[]) {
    this.whole = new Set(words.filter((word) => !word.endsWith('*')));
    this.beginnings = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  }

  /** Is a token one of them? */
  has(token: string): boolean {
    return this.whole.has(token) || this.beginnings.some((beginning) => token.startsWith(beginning));
  }
}

/** As the tokens that a text has for it, joined by spaces. */
const inTokens = (words: string): string =>
  tokensOf(words)
    .map(({ text }) => text)
    .join(' ');

/** The table as those ask it who read sentences; of all languages at once: a line with a license's name is too short to tell its language by. */
export function grammarOf(all: readonly GrammarRecord[]) {
  const of = (...roles: readonly string[]): string[] =>
    all.flatMap(({ id, words }) => (roles.includes(id.split('.')[0] ?? '') ? words : []));
  return {
    /** What takes up the thing before it: "LINK, which", "LINK, das". */
    which: new WordList(of('which', 'which-or-the')),
    /** The same in languages that set no spaces, anywhere behind it. */
    thisOne: of('this-one'),
    /** What is said of the thing before it without a verb: "LINK, released under". */
    given: new WordList(of('given')),
    /** What stands between a thing and its license without saying anything: "LINK, under CC0", "LINK, license: CC0". */
    plain: new WordList(of('plain')),
    /** With these a sentence goes on that has a subject of its own. */
    finite: new WordList(of('finite')),
    and: new WordList(of('join', 'or')),
    /** What begins a clause that tells one thing apart from another, at most two words on: "on which", "mit denen", "used to". */
    clause: new WordList(of('which', 'clause')),
    joins: new WordList(of('join')),
    /** Words that join without a partner, each in its order, as tokens. */
    both: of('as-well').map(inTokens),
    /** Pairs that join: the first stands before the one thing, the second between both. */
    pairs: of('pair').map((pair) => pair.split(' … ') as [first: string, second: string]),
    /** What makes of what stands before it a part of the name of what follows: "Ridge の学習データ". */
    ownerMarks: new WordList(of('owner-mark')),
    /** What says whose the thing before it is: "данные модели", the model's data. */
    whose: new WordList(of('whose')),
    /** Own names of licenses, as lib/licenses/read/own-names.ts makes patterns of them: "Licence communautaire du Merle", "Reiher-Community-Lizenz". */
    titledFirst: of('titled-first'),
    ofWhom: of('of-whom'),
    ofName: of('of-name'),
    titledKind: of('titled-kind'),
    titledLast: of('titled-last'),
    noTitle: of('no-title'),
    /** What stands before a name in title case, and is no part of it; what such a name must have more than. */
    leads: of('lead'),
    general: new WordList(of('general-word')),
    /** What a name in marks holds, and one in quotation marks begins or ends with, that is a document's. */
    inMarks: of('in-marks'),
    deedFirst: of('deed-first'),
    deedLast: of('deed-last'),
    /** What tells beside the word for a license that it forbids commercial use. */
    tellingBefore: of('telling-before'),
    tellingBetween: of('telling-between'),
    tellingAfter: of('telling-after'),
    /** What tells there what it is for. */
    tellingOwn: of('telling-own'),
    /** Digits that are written out, from one on. */
    digits: of('digit'),
  };
}

export type Grammar = ReturnType<typeof grammarOf>;

export const GRAMMAR: Grammar = grammarOf(records);
