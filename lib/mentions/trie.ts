/** Phrases as a trie of words: their steps, how it grows by them, and how it is walked along a text. The written form: lexicon.ts. */

import type { Token } from '../prose/tokens.ts';
import { joined } from './forms.ts';
import { type Gap, isNumber, type Step, shapeOf, stepsOf } from './steps.ts';

export interface Entry {
  id: string;
  means: string;
}

export interface Node {
  exact: Map<string, Node>;
  /** Beginnings of words, `commerc*`. */
  prefixes: Map<string, Node>;
  /** Shortest and longest beginning, so that a look-up tries no more than it needs. */
  shortest: number;
  longest: number;
  /** Ends of words, `*modell`. */
  endings: Map<string, Node> | undefined;
  /** First letters of the beginnings, a bit each (`letterOf`): most words have another, and are passed over at one look. */
  letters: number;
  /** Does a digit lead on, whichever it is? */
  digits: boolean;
  /** Up to so many words, or words and marks of the sentence, then the node's own. */
  gaps: (Gap & { node: Node })[];
  /** Where alternatives come together again. */
  joins: Node[];
  entries: Entry[];
}

export const newNode = (): Node => ({
  exact: new Map(),
  prefixes: new Map(),
  shortest: 99,
  longest: 0,
  endings: undefined,
  letters: 0,
  digits: false,
  gaps: [],
  joins: [],
  entries: [],
});

/** A word's first letter as one of 32 bits: several letters share one. */
const letterOf = (word: string): number => 1 << (word.charCodeAt(0) & 31);

export type Emit = (entry: Entry, end: number, gapped: boolean) => void;

/** Goes on from several nodes by a run of words. */
export function run(starts: readonly Node[], words: string): Node[] {
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
export function choose(starts: readonly Node[], choices: readonly string[]): Node[] {
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
    const known = node.gaps.find(({ most, marks }) => most === step.most && marks === step.marks);
    if (known) return known.node;
    const gap = { ...step, node: newNode() };
    node.gaps.push(gap);
    return gap.node;
  }
  const { word, open } = step;
  if (step.digits) node.digits = true;
  if (step.ends) {
    node.endings ??= new Map();
    const ending = node.endings.get(word) ?? newNode();
    node.endings.set(word, ending);
    return ending;
  }
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
const ENDS_SENTENCE = /^[.!?。]$/;

/** A word's beginning says nothing of `disallow_correct`, the name of a setting: what is left open may hold no underscore. */
const leastOf = (node: Node, text: string): number => Math.max(node.shortest, text.lastIndexOf('_') + 1);

/** Nodes that one word leads to. */
export function follow(node: Node, text: string, out: Node[]): void {
  const exact = node.exact.get(text);
  if (exact) out.push(exact);
  const longest = Math.min(node.longest, text.length);
  for (let length = leastOf(node, text); length <= longest; length++) {
    const open = node.prefixes.get(text.slice(0, length));
    if (open) out.push(open);
  }
  if (node.endings) for (const [end, next] of node.endings) if (text.endsWith(end)) out.push(next);
}

export function walk(node: Node, tokens: readonly Token[], at: number, gapped: boolean, emit: Emit): void {
  for (const entry of node.entries) emit(entry, at, gapped);
  for (const join of node.joins) walk(join, tokens, at, gapped, emit);
  const text = tokens[at]?.text;
  if (text === undefined) return;
  if (node.exact.size > 0) {
    const next = node.exact.get(text);
    if (next) walk(next, tokens, at + 1, gapped, emit);
  }
  const longest = (node.letters & letterOf(text)) === 0 ? 0 : Math.min(node.longest, text.length);
  for (let length = leastOf(node, text); length <= longest; length++) {
    const next = node.prefixes.get(text.slice(0, length));
    if (next) walk(next, tokens, at + 1, gapped, emit);
  }
  if (node.endings)
    for (const [end, next] of node.endings) if (text.endsWith(end)) walk(next, tokens, at + 1, gapped, emit);
  if (node.digits && isNumber(text)) {
    const numbers: Node[] = [];
    const shape = shapeOf(text);
    if (shape !== text) follow(node, shape, numbers);
    for (const next of numbers) walk(next, tokens, at + 1, gapped, emit);
  }
  for (const { most, marks, node: after } of node.gaps) {
    for (let next = at, words = 0; next < tokens.length; next++) {
      walk(after, tokens, next, gapped || next > at, emit);
      // "Poursuivi l'entraînement": an article that is cut off counts as a word, its apostrophe as none.
      if (isElision(tokens, next)) continue;
      const passed = (tokens[next] as Token).text;
      if ((marks ? ENDS_SENTENCE.test(passed) : !WORD.test(passed)) || ++words > most) break;
    }
  }
}

/** Is a token the apostrophe between two words that are written as one ("l'arbre", "the model's")? */
function isElision(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  return token.text === "'" && tokens[at - 1]?.end === token.start && tokens[at + 1]?.start === token.end;
}
