/**
 * Words for meanings, as data (assets/phrases/<language>.json), compiled to a trie of words. One record a line: what it means, the words,
 * sentences in which it must be found (`yes`) and not (`no`). Form of the words, see CONTRIBUTING.md ("Teach it a sentence"):
 * `word*` any ending · `*word` any beginning, for what is written in one ("Sprachmodell") · `a_b` joined, apart or with a hyphen · `(a|b|)` alternatives · `~3` up to three words between · `~~12` up to
 * twelve words and marks of the same sentence · `#` a digit ("##b": "70B"; `#*` any word that begins with one).
 * East Asian words are written as they are; spaces between them count for nothing.
 */

import { foldText } from '../prose/fold.ts';
import type { Token } from '../prose/tokens.ts';
import { piecesOf } from './forms.ts';
import { firstSteps, isNumber, shapeOf } from './steps.ts';
import { choose, type Emit, type Entry, follow, type Node, newNode, run, walk } from './trie.ts';

export type { Emit, Entry } from './trie.ts';

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
  private readonly waitingEnds = new Map<string, Waiting[]>();
  private shortest = 99;
  private longest = 0;

  /** In: words in the form above, and what they stand for. */
  add(words: string, entry: Entry): void {
    const phrase = foldText(words.toLowerCase()).trim();
    const waiting: Waiting = { words: phrase, entry, built: false };
    for (const step of firstSteps(phrase)) {
      if ('most' in step) continue;
      const { word, open, ends } = step;
      const list = ends ? this.waitingEnds : open ? this.waitingOpen : this.waiting;
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
    const first: Node[] = [];
    for (const form of isNumber(text) ? new Set([text, shapeOf(text)]) : [text]) {
      this.build(this.waiting, form);
      for (let length = this.shortest; length <= Math.min(this.longest, form.length); length++)
        this.build(this.waitingOpen, form.slice(0, length));
      for (const end of this.waitingEnds.keys()) if (form.endsWith(end)) this.build(this.waitingEnds, end);
      follow(this.root, form, first);
      for (const join of this.root.joins) follow(join, form, first);
    }
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
