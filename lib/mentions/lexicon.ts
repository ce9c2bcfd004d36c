/**
 * Words for meanings, as data (assets/phrases/<language>.json), compiled to a trie of words. One record a line: what it means, the words,
 * sentences in which it must be found (`yes`) and not (`no`). Form of the words, see CONTRIBUTING.md ("Teach it a sentence"):
 * `word*` any ending · `a_b` joined, apart or with a hyphen · `(a|b|)` alternatives · `~3` up to three words between.
 * East Asian words are written as they are; spaces between them count for nothing.
 */
import { tokensOf } from '../prose/tokens.ts';

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
  /** Up to so many words, then the node's own. */
  gaps: { most: number; node: Node }[];
  entries: Entry[];
}

const newNode = (): Node => ({
  exact: new Map(),
  prefixes: new Map(),
  shortest: 99,
  longest: 0,
  gaps: [],
  entries: [],
});

const MAX_FORMS = 20_000;

/** "(may|can) only_use" -> every way to write it. */
export function formsOf(words: string): string[] {
  const group = /\(([^()]*)\)/.exec(words);
  if (group) {
    const [whole, inside = ''] = group;
    const forms = inside
      .split('|')
      .flatMap((choice) => formsOf(words.slice(0, group.index) + choice + words.slice(group.index + whole.length)));
    if (forms.length > MAX_FORMS) throw new Error(`too many forms: ${words}`);
    return forms;
  }
  const joint = words.indexOf('_');
  if (joint < 0) return [words.replace(/\s+/g, ' ').trim()];
  const [before, after] = [words.slice(0, joint), words.slice(joint + 1)];
  return [...formsOf(`${before} ${after}`), ...formsOf(before + after)];
}

type Step = { word: string; open: boolean } | { most: number };

/** The steps of one form: words, word beginnings, gaps. */
function stepsOf(form: string): Step[] {
  return form.split(' ').flatMap((part): Step[] => {
    const gap = /^~(\d)$/.exec(part);
    if (gap) return [{ most: Number(gap[1]) }];
    const open = part.endsWith('*');
    const tokens = tokensOf(open ? part.slice(0, -1) : part);
    return tokens.map(({ text }, at) => ({ word: text, open: open && at === tokens.length - 1 }));
  });
}

export class Lexicon {
  private readonly root = newNode();

  /** In: words in the form above, and what they stand for. */
  add(words: string, entry: Entry): void {
    for (const form of formsOf(words)) {
      let node = this.root;
      for (const step of stepsOf(form)) node = advance(node, step);
      if (node !== this.root && !node.entries.some(({ id }) => id === entry.id)) node.entries.push(entry);
    }
  }

  /** All entries whose words start at token `at`, with the token after each. `gapped`: other words stand between. */
  *at(texts: readonly string[], at: number): Generator<{ entry: Entry; end: number; gapped: boolean }> {
    yield* walk(this.root, texts, at, false);
  }
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
  if (open) [node.shortest, node.longest] = [Math.min(node.shortest, word.length), Math.max(node.longest, word.length)];
  return found;
}

const WORD = /[\p{L}\p{N}]/u;

function* walk(
  node: Node,
  texts: readonly string[],
  at: number,
  gapped: boolean,
): Generator<{ entry: Entry; end: number; gapped: boolean }> {
  for (const entry of node.entries) yield { entry, end: at, gapped };
  const text = texts[at];
  if (text === undefined) return;
  const exact = node.exact.get(text);
  if (exact) yield* walk(exact, texts, at + 1, gapped);
  for (let length = node.shortest; length <= Math.min(node.longest, text.length); length++) {
    const open = node.prefixes.get(text.slice(0, length));
    if (open) yield* walk(open, texts, at + 1, gapped);
  }
  for (const { most, node: after } of node.gaps) {
    for (let words = 0; words <= most && texts[at + words] !== undefined; words++) {
      if (words > 0 && !WORD.test(texts[at + words - 1] as string)) break;
      yield* walk(after, texts, at + words, gapped || words > 0);
    }
  }
}
