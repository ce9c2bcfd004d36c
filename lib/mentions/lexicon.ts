/**
 * Words for meanings, as data (assets/phrases/<language>.json), compiled to a trie of words. One record a line: what it means, the words,
 * sentences in which it must be found (`yes`) and not (`no`). Form of the words, see CONTRIBUTING.md ("Teach it a sentence"):
 * `word*` any ending · `a_b` joined, apart or with a hyphen · `(a|b|)` alternatives · `~3` up to three words between.
 * East Asian words are written as they are; spaces between them count for nothing.
 */

import { SIGN } from '../prose/characters.ts';
import { foldText } from '../prose/fold.ts';
import { type Token, tokensOf } from '../prose/tokens.ts';
import { joined, piecesOf } from './forms.ts';

export interface Phrase {
  /** Unique: `<meaning>.<language>`, or with a further part. Travels with the evidence as the rule's id. */
  id: string;
  /** Dotted: `use.commercial`. A rule that asks for `use` takes it too. */
  means: string;
  words: string[];
  /** Sentences that need it. */
  yes: string[];
  /** Sentences that look alike and do not have it. */
  no?: string[];
  /** Why it is here and since when, where that is not plain. */
  why?: string;
}

export interface Entry {
  id: string;
  means: string;
}

interface Node {
  exact: Map<string, Node>;
  /** Beginnings of words, `commerc*`. */
  prefixes: Map<string, Node>;
  /** Shortest and longest beginning, so that a look-up tries no more than it needs. */
  shortest: number;
  longest: number;
  /** First letters of the beginnings, a bit each (`letterOf`): most words have another, and are passed over at one look. */
  letters: number;
  /** Up to so many words, then the node's own. */
  gaps: { most: number; node: Node }[];
  /** Where alternatives come together again. */
  joins: Node[];
  entries: Entry[];
}

const newNode = (): Node => ({
  exact: new Map(),
  prefixes: new Map(),
  shortest: 99,
  longest: 0,
  letters: 0,
  gaps: [],
  joins: [],
  entries: [],
});

/** A word's first letter as one of 32 bits: several letters share one. */
const letterOf = (word: string): number => 1 << (word.charCodeAt(0) & 31);

type Step = { word: string; open: boolean } | { most: number };

const SIMPLE = /^[a-zà-öø-ÿа-яё0-9]+$/;
/** Each is a token of its own: no need to look for tokens, which for the phrases of a language takes a second on a slow machine. */
const SIGNS = new RegExp(`^${SIGN}+$`, 'u');

/** The steps of one part of a phrase: a word, a word's beginning, a gap; a part with marks or signs has several. */
function stepsOf(part: string): Step[] {
  const gap = /^~(\d)$/.exec(part);
  if (gap) return [{ most: Number(gap[1]) }];
  const open = part.endsWith('*');
  const word = open ? part.slice(0, -1) : part;
  if (SIMPLE.test(word)) return [{ word, open }];
  if (SIGNS.test(word)) {
    const signs = [...word];
    return signs.map((sign, at) => ({ word: sign, open: open && at === signs.length - 1 }));
  }
  const tokens = tokensOf(word);
  return tokens.map(({ text }, at) => ({ word: text, open: open && at === tokens.length - 1 }));
}

export type Emit = (entry: Entry, end: number, gapped: boolean) => void;

/** What a scan finds words in: one lexicon, or several joined. */
export interface Words {
  /** Tells all entries whose words start at token `at`, with the token after each. `gapped`: other words stand between. */
  at(tokens: readonly Token[], at: number, emit: Emit): void;
}

/** A phrase that is taken apart only when a text has its first word: most never are, and a page must not wait for them. */
interface Waiting {
  words: string;
  entry: Entry;
  /** It is taken apart as a whole, once, whichever of its first words comes first. */
  built: boolean;
}

/** First words of a phrase, as they would be steps: cheap where the phrase begins plainly. */
function firstSteps(phrase: string): Step[] {
  const plain = /^[^\s(_]+(?=\s|$)/.exec(phrase)?.[0];
  if (plain !== undefined) return stepsOf(plain).slice(0, 1);
  const [first] = piecesOf(phrase);
  if (!first) return [];
  const starts = 'words' in first ? [first.words] : first.choices;
  // An empty alternative: what comes after may come first.
  const after = starts.some((start) => start.trim() === '') ? firstSteps(afterGroup(phrase)) : [];
  return [
    ...starts.flatMap((start) => joined(start.trim()).flatMap((form) => stepsOf(form.split(' ')[0] ?? '').slice(0, 1))),
    ...after,
  ];
}

/** What follows the group that a phrase begins with. */
function afterGroup(phrase: string): string {
  let depth = 0;
  for (let at = 0; at < phrase.length; at++) {
    if (phrase[at] === '(') depth++;
    if (phrase[at] === ')' && --depth === 0) return phrase.slice(at + 1).trim();
  }
  return '';
}

/** Where a first word leads: texts repeat their words. */
class Firsts {
  private readonly known = new Map<string, readonly Node[]>();

  of(word: string, find: (word: string) => readonly Node[]): readonly Node[] {
    const known = this.known.get(word);
    if (known) return known;
    const found = find(word);
    if (this.known.size >= MAX_FIRSTS) this.known.clear();
    this.known.set(word, found.length > 0 ? found : NOWHERE);
    return found;
  }

  clear(): void {
    this.known.clear();
  }
}

const MAX_FIRSTS = 8000;
/** Most words begin no phrase. */
const NOWHERE: readonly Node[] = [];

export class Lexicon implements Words {
  private readonly root = newNode();
  private readonly firsts = new Firsts();
  private readonly waiting = new Map<string, Waiting[]>();
  private readonly waitingOpen = new Map<string, Waiting[]>();
  private shortest = 99;
  private longest = 0;

  /** In: words in the form above, and what they stand for. */
  add(words: string, entry: Entry): void {
    const phrase = foldText(words.toLowerCase()).trim();
    const waiting: Waiting = { words: phrase, entry, built: false };
    for (const step of firstSteps(phrase)) {
      if ('most' in step) continue;
      const { word, open } = step;
      const list = open ? this.waitingOpen : this.waiting;
      const known = list.get(word);
      if (known) known.push(waiting);
      else list.set(word, [waiting]);
      if (open)
        [this.shortest, this.longest] = [Math.min(this.shortest, word.length), Math.max(this.longest, word.length)];
    }
    this.firsts.clear();
  }

  private build(list: Map<string, Waiting[]>, word: string): void {
    for (const waiting of list.get(word) ?? []) {
      if (waiting.built) continue;
      waiting.built = true;
      const { words, entry } = waiting;
      let ends = [this.root];
      for (const piece of piecesOf(words))
        ends = 'words' in piece ? run(ends, piece.words) : choose(ends, piece.choices);
      for (const node of ends)
        if (node !== this.root && !node.entries.some(({ id }) => id === entry.id)) node.entries.push(entry);
    }
    list.delete(word);
  }

  /** Where a word leads that a phrase may begin with. */
  readonly firstsOf = (text: string): readonly Node[] => this.firsts.of(text, this.find);

  private readonly find = (text: string): readonly Node[] => {
    this.build(this.waiting, text);
    for (let length = this.shortest; length <= Math.min(this.longest, text.length); length++)
      this.build(this.waitingOpen, text.slice(0, length));
    const first: Node[] = [];
    follow(this.root, text, first);
    for (const join of this.root.joins) follow(join, text, first);
    return first;
  };

  at(tokens: readonly Token[], at: number, emit: Emit): void {
    for (const node of this.firstsOf((tokens[at] as Token).text)) walk(node, tokens, at + 1, false, emit);
  }
}

/** Several lexicons as one, in their order: a word is looked up once for all of them. */
export class JoinedLexicons implements Words {
  private readonly firsts = new Firsts();
  private readonly find: (word: string) => readonly Node[];

  constructor(lexicons: readonly Lexicon[]) {
    this.find = (word) => lexicons.flatMap((lexicon) => lexicon.firstsOf(word));
  }

  at(tokens: readonly Token[], at: number, emit: Emit): void {
    for (const node of this.firsts.of((tokens[at] as Token).text, this.find)) walk(node, tokens, at + 1, false, emit);
  }
}

/** Goes on from several nodes by a run of words. */
function run(starts: readonly Node[], words: string): Node[] {
  return starts.flatMap((start) =>
    joined(words).map((form) => {
      let node = start;
      for (const part of form.split(' ').filter((each) => each !== ''))
        for (const step of stepsOf(part)) node = advance(node, step);
      return node;
    }),
  );
}

/** Goes on by one of some alternatives; they come together in one node, so that groups do not multiply. */
function choose(starts: readonly Node[], choices: readonly string[]): Node[] {
  const join = newNode();
  const open: Node[] = [];
  for (const choice of choices) {
    if (choice.trim() === '') open.push(...starts);
    else for (const end of run(starts, choice)) end.joins.push(join);
  }
  return [...open, join];
}

function advance(node: Node, step: Step): Node {
  if ('most' in step) {
    const known = node.gaps.find(({ most }) => most === step.most);
    if (known) return known.node;
    const gap = { most: step.most, node: newNode() };
    node.gaps.push(gap);
    return gap.node;
  }
  const { word, open } = step;
  const next = open ? node.prefixes : node.exact;
  const found = next.get(word) ?? newNode();
  next.set(word, found);
  if (open) {
    [node.shortest, node.longest] = [Math.min(node.shortest, word.length), Math.max(node.longest, word.length)];
    node.letters |= letterOf(word);
  }
  return found;
}

const WORD = /[\p{L}\p{N}]/u;

/** Nodes that one word leads to. */
function follow(node: Node, text: string, out: Node[]): void {
  const exact = node.exact.get(text);
  if (exact) out.push(exact);
  const longest = Math.min(node.longest, text.length);
  for (let length = node.shortest; length <= longest; length++) {
    const open = node.prefixes.get(text.slice(0, length));
    if (open) out.push(open);
  }
}

function walk(node: Node, tokens: readonly Token[], at: number, gapped: boolean, emit: Emit): void {
  for (const entry of node.entries) emit(entry, at, gapped);
  for (const join of node.joins) walk(join, tokens, at, gapped, emit);
  const text = tokens[at]?.text;
  if (text === undefined) return;
  if (node.exact.size > 0) {
    const next = node.exact.get(text);
    if (next) walk(next, tokens, at + 1, gapped, emit);
  }
  const longest = (node.letters & letterOf(text)) === 0 ? 0 : Math.min(node.longest, text.length);
  for (let length = node.shortest; length <= longest; length++) {
    const next = node.prefixes.get(text.slice(0, length));
    if (next) walk(next, tokens, at + 1, gapped, emit);
  }
  for (const { most, node: after } of node.gaps) {
    for (let next = at, words = 0; next < tokens.length; next++) {
      walk(after, tokens, next, gapped || next > at, emit);
      // "Poursuivi l'entraînement": an article that is cut off counts as a word, its apostrophe as none.
      if (isElision(tokens, next)) continue;
      if (!WORD.test((tokens[next] as Token).text) || ++words > most) break;
    }
  }
}

/** Is a token the apostrophe between two words that are written as one ("l'arbre", "the model's")? */
function isElision(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  return token.text === "'" && tokens[at - 1]?.end === token.start && tokens[at + 1]?.start === token.end;
}
