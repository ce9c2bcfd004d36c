/** One reading of text: the passages of what was read, each with its place. Every finder uses these, and cuts nothing itself. */
import {
  atOnce,
  type Block,
  type Evidence,
  goesOn,
  type Quote,
  type Steps,
  type TextDocument,
} from '../model/index.ts';
import { foldText } from './fold.ts';
import { isForeign, likelyLanguages, sharedList } from './language.ts';
import { MAX_SPLIT, piecesOf } from './pieces.ts';
import { splitSentences } from './sentences.ts';

export interface Passage {
  /** Verbatim, for quotation. A table's row has its cells joined by " | ". */
  text: string;
  /** As text is compared: folded, case kept. */
  folded: string;
  /** Headings over it, outermost first; a bold line of its own counts as one. */
  headings: readonly string[];
  /** What a list item or a row follows: "You agree not to:". */
  lead?: string;
  /** Headers of the table's columns, for a row. */
  columns?: readonly string[];
  /** The languages it may be in, most likely first, English among them. */
  languages: readonly string[];
  block: Block;
  document: TextDocument;
  /** Number of the block in its document, and of the sentence in its block. */
  at: number;
  nth: number;
  /** The passage is a whole block. */
  whole: boolean;
}

const PROSE: ReadonlySet<string> = new Set(['model-card', 'readme', 'about', 'page', 'gate']);
const SOURCE: ReadonlyMap<string, string> = new Map([
  ['model-card', 'model card'],
  ['readme', 'README'],
]);

/** Longest sentence that is read to its end; terms run long. */
const MAX_PASSAGE = 3000;
const MAX_ROW = 600;
const MAX_COLUMNS = 100;
const MAX_LEAD = 400;
/** A piece of a longer sentence begins so many characters before the last ends: what is said across the cut is read in one of them. */
const OVERLAP = 200;
/**
 * What is read of a page: more than any model's page has. Counted in passages and characters, not in time, so that a page has the same label
 * on every machine; what is beyond is not read, and the label says so (lib/assess/cuts.ts).
 */
export const MAX_PASSAGES = 3000;
export const MAX_READ = 600_000;

/** Documents in which the vendor speaks. */
export const proseDocuments = (evidence: Evidence): TextDocument[] =>
  [...evidence.reading.documents, ...evidence.documents].filter(({ kind }) => PROSE.has(kind));

interface Section {
  level: number;
  text: string;
}

const MAX_BOLD_HEADING = 60;

/** A heading's level: its own, or below all others for a bold line. */
const headingLevel = (block: Block): number | undefined =>
  block.kind === 'heading'
    ? (block.level ?? 2)
    : block.strong && block.kind === 'paragraph' && block.text.length < MAX_BOLD_HEADING
      ? 7
      : undefined;

/** A word of Chinese in a line of names and numbers. */
const HAN = /\p{Script=Han}{2}/u;

/** "…:" and the like before a list or a table: what follows goes on with it. */
const ANNOUNCES = /[:：]["'*_)\s]*$/;

const LISTED: ReadonlySet<string> = new Set(['item', 'cell']);
/** Items and cells by which the language of a list or table is told. */
const MAX_SAMPLED = 30;

/** Cells by their columns; an empty one is undefined, lines of one cell ("Open<br>weights") are one. A column far out is that of no table. */
function inColumns(cells: readonly Block[]): (Block | undefined)[] {
  if (!cells.every(({ column }) => column !== undefined && column < MAX_COLUMNS)) return [...cells];
  const byColumn: (Block | undefined)[] = [];
  for (const cell of cells) {
    const at = cell.column ?? 0;
    const before = byColumn[at];
    byColumn[at] = before ? { ...before, text: `${before.text} ${cell.text}` } : cell;
  }
  return Array.from(byColumn);
}

/** A row's text: its cells with " | " between them, an empty one too where the table has headers. */
function joined(cells: readonly Block[], tabular: boolean): string {
  const shown = tabular ? inColumns(cells) : cells;
  return shown
    .map((cell) => cell?.text.slice(0, MAX_ROW) ?? '')
    .reduce((row, text) => `${row}${!tabular && goesOn(row, text) ? ' ' : ' | '}${text}`);
}

/** A document as far as it was read. */
export interface Part {
  document: TextDocument;
  passages: readonly Passage[];
  /** In the passages. */
  characters: number;
  /** There was more. */
  cut: boolean;
}

class Reader {
  private readonly passages: Passage[] = [];
  private characters = 0;
  private cut = false;
  private sections: Section[] = [];
  /** Of the sections: one list for all passages of a section. */
  private headings: readonly string[] = [];
  private lead: string | undefined;
  private columns: readonly string[] | undefined;
  /** The list or table that was looked at last. */
  private list: { from: number; to: number; languages: readonly string[] } = { from: 0, to: 0, languages: [] };
  private readonly document: TextDocument;
  private readonly own: readonly string[];

  constructor(document: TextDocument) {
    this.document = document;
    const sample = document.blocks.filter(({ kind }) => kind !== 'code').map(({ text }) => text.slice(0, 300));
    this.own = likelyLanguages(sample.join(' ').slice(0, 6000)).slice(0, 1);
  }

  *read(): Steps<Omit<Part, 'document'>> {
    const { blocks } = this.document;
    let at = 0;
    while (at < blocks.length && !this.isFull) {
      at = yield* this.block(at);
      yield;
    }
    return { passages: this.passages, characters: this.characters, cut: this.cut || at < blocks.length };
  }

  private get isFull(): boolean {
    return this.characters >= MAX_READ || this.passages.length >= MAX_PASSAGES;
  }

  /** Reads the block at `at`, or the table's row that begins there. Out: where the next begins. */
  private *block(at: number): Steps<number> {
    const block = this.document.blocks[at] as Block;
    if (block.kind === 'cell' && block.row !== undefined) return this.row(at, block.row);
    this.columns = undefined;
    if (block.struck) return at + 1;
    const level = headingLevel(block);
    if (level !== undefined) {
      while ((this.sections.at(-1)?.level ?? 0) >= level) this.sections.pop();
      this.headings = this.sections.map(({ text }) => text);
      yield* this.sentences(block, at);
      this.sections.push({ level, text: block.text });
      this.headings = this.sections.map(({ text }) => text);
      this.lead = ANNOUNCES.test(block.text) ? block.text.slice(-MAX_LEAD) : undefined;
      return at + 1;
    }
    if (block.kind !== 'item' && block.kind !== 'quote' && block.kind !== 'code') this.lead = undefined;
    yield* this.sentences(block, at);
    if (ANNOUNCES.test(block.text) && block.kind !== 'code') this.lead = block.text.slice(-MAX_LEAD);
    return at + 1;
  }

  /** The language of the list or table that a block stands in, where that can be told. */
  private listLanguage(at: number): readonly string[] {
    const { blocks } = this.document;
    const isListed = (nth: number): boolean => LISTED.has(blocks[nth]?.kind ?? '');
    if (!isListed(at)) return [];
    if (at < this.list.from || at >= this.list.to) {
      let [from, to] = [at, at + 1];
      while (isListed(from - 1)) from--;
      while (isListed(to)) to++;
      const sample = blocks.slice(from, Math.min(to, from + MAX_SAMPLED)).map(({ text }) => text.slice(0, 200));
      this.list = { from, to, languages: likelyLanguages(`${this.lead ?? ''} ${sample.join(' ')}`).slice(0, 2) };
    }
    return this.list.languages;
  }

  private row(at: number, row: number): number {
    const { blocks } = this.document;
    const cells: Block[] = [];
    let next = at;
    for (; blocks[next]?.kind === 'cell' && blocks[next]?.row === row; next++) cells.push(blocks[next] as Block);
    const shown = cells.filter(({ struck }) => !struck);
    const [first] = shown;
    if (!first) return next;
    const headers = cells.every(({ head }) => head);
    const line = joined(shown, headers || this.columns !== undefined);
    const text = line.slice(0, MAX_PASSAGE);
    if (headers) this.columns = inColumns(cells).map((cell) => cell?.text.slice(0, 120) ?? '');
    const links = shown.flatMap((cell) => cell.links ?? []);
    // What has become one sentence is no table's row.
    const kind = shown.length > 1 && !text.includes(' | ') ? 'paragraph' : 'cell';
    const block: Block = { ...first, kind, text, ...(links.length > 0 && { links }) };
    this.push(text, block, at, 0, true);
    for (const cell of shown) this.goOn(cell.text, MAX_ROW, block, at, 1);
    this.goOn(line, MAX_PASSAGE, block, at, 1);
    return next;
  }

  /** Reads what is longer than a passage from a place on, piece by piece. */
  private goOn(text: string, from: number, block: Block, at: number, nth: number): void {
    for (let next = from; next < text.length && !this.cut; ) {
      const start = next - OVERLAP + text.slice(next - OVERLAP, next).indexOf(' ') + 1;
      next = start + MAX_PASSAGE;
      this.push(text.slice(start, next), block, at, nth, false);
    }
  }

  private *sentences(block: Block, at: number): Steps<void> {
    if (block.kind === 'code') return this.push(block.text.slice(0, MAX_PASSAGE), block, at, 0, true);
    const languageOf = (): string => likelyLanguages(block.text.slice(0, MAX_SPLIT))[0] ?? this.own[0] ?? 'en';
    let nth = 0;
    for (const piece of piecesOf(block.text, MAX_READ)) {
      const parts = splitSentences(piece, languageOf);
      for (const { text } of parts) {
        this.push(text.slice(0, MAX_PASSAGE), block, at, nth, parts.length === 1 && piece === block.text);
        this.goOn(text, MAX_PASSAGE, block, at, nth);
        nth++;
      }
      if (this.cut) return;
      yield;
    }
  }

  /** A heading of a few words is in the language of what it stands over, which tells better than the page. */
  private languagesUnder(at: number): readonly string[] {
    const under = this.document.blocks[at + 1];
    return under && under.kind !== 'heading' && under.kind !== 'code' ? likelyLanguages(under.text.slice(0, 300)) : [];
  }

  /** A passage's languages, most likely first, and English. */
  private languagesOf(text: string, block: Block, at: number): readonly string[] {
    const isCode = block.kind === 'code';
    const found = isCode ? [] : likelyLanguages(text);
    const foreign = !isCode && isForeign(text);
    // A row or an item has few words, and is in the language of its table or list, a row in that of its page too.
    const all = [...found, ...this.listLanguage(at)];
    if (block.kind === 'cell') all.push(...this.own);
    if (found.length === 0) {
      if (block.kind === 'heading') all.push(...this.languagesUnder(at));
      all.push(...likelyLanguages(this.headings.at(-1) ?? ''), ...this.own);
    }
    if (HAN.test(text) && !found.includes('ja')) all.push('zh');
    if (foreign) all.push('mul');
    return sharedList(all);
  }

  private push(text: string, block: Block, at: number, nth: number, whole: boolean): void {
    if (text === '') return;
    if (this.isFull) {
      this.cut = true;
      return;
    }
    const { headings, lead, columns, document } = this;
    const languages = this.languagesOf(text, block, at);
    const passage: Passage = { text, folded: foldText(text), headings, languages, block, document, at, nth, whole };
    if (lead !== undefined && block.kind !== 'heading') passage.lead = lead;
    if (columns && block.kind === 'cell' && !block.head) passage.columns = columns;
    this.passages.push(passage);
    this.characters += text.length;
  }
}

/** In: one document. Out: its passages in reading order; struck text is left out. Linear; never throws. */
export const passagesOfDocument = (document: TextDocument): readonly Passage[] =>
  atOnce(readingDocument(document)).passages;

/** The same in steps, with how far it was read. */
export function* readingDocument(document: TextDocument): Steps<Part> {
  return { document, ...(yield* new Reader(document).read()) };
}

const MAX_QUOTE = 400;

/** What a document is called as a source. */
export const sourceOf = ({ kind }: TextDocument): string => SOURCE.get(kind) ?? kind;

/** A passage as evidence, at most 400 characters of it. */
export function quoteOf({ text, headings, document, block }: Passage): Quote {
  const place = block.kind === 'cell' ? (headings.at(-1) ?? 'table') : headings.at(-1);
  return {
    source: sourceOf(document),
    url: document.url,
    quote: text.length > MAX_QUOTE ? `${text.slice(0, MAX_QUOTE - 1)}…` : text,
    ...(place && { place }),
  };
}
