/** The views of a page's passages, made once, and what stands around each. */
import { isA, scan } from '../mentions/scan.ts';
import { foldText } from '../prose/fold.ts';
import { LANGUAGES_READ } from '../prose/language.ts';
import type { ReadPassage } from '../statements/read.ts';
import type { Around } from './around.ts';
import { attributionOf, isOthersWord } from './attributed.ts';
import { View } from './view.ts';
import { claimWords } from './words.ts';

/** Blocks of a document that are its headline: there a statement need not name the model. */
const HEAD = 12;
/** Rows of a table that are looked through for this model's. */
const MAX_ROWS = 40;

/** "What Ridge is not", over a list. */
function isDenied({ source, heading }: ReadPassage): boolean {
  const says = (asked: string): boolean => heading.some(({ means }) => means === asked);
  return source.block.kind === 'item' && source.headings.length > 1 && says('this') && says('not');
}

/** "Assistant:" */
const isTurn = (heading = ''): boolean => heading.length < 40 && /[:：]$/.test(heading);

export class Views {
  private readonly views = new Map<ReadPassage, View>();
  private readonly places: ReadonlyMap<ReadPassage, number>;
  private readonly passages: readonly ReadPassage[];
  private readonly sections = new Map<string, ReadonlySet<string>>();
  /** Where a card begins anew that a mirror repeats, by document address. */
  private readonly starts = new Map<string, number>();

  /** Headings that look like speakers' names over quotations, by document address. */
  private readonly turns = new Map<string, Set<string>>();

  constructor(passages: readonly ReadPassage[]) {
    this.passages = passages;
    for (const { source } of passages) {
      const speaker = source.headings.at(-1);
      if (source.block.kind !== 'quote' || speaker === undefined || !isTurn(speaker)) continue;
      this.turns.set(source.document.url, (this.turns.get(source.document.url) ?? new Set()).add(speaker));
    }
    this.places = new Map(passages.map((passage, at) => [passage, at]));
    for (const { source } of passages)
      if (source.block.kind === 'heading' && this.wordsOf(source.text, source.languages).has('original-card'))
        this.starts.set(source.document.url, source.at);
  }

  of(read: ReadPassage): View {
    const known = this.views.get(read) ?? new View(read);
    this.views.set(read, known);
    return known;
  }

  around(read: ReadPassage): Around {
    const place = this.places.get(read) ?? 0;
    const beside = (at: number): View | undefined => {
      const other = this.passages[at];
      return other && other.source.document === read.source.document ? this.of(other) : undefined;
    };
    const [before, next] = [beside(place - 1), beside(place + 1)];
    const section = this.sectionOf(read);
    const start = this.starts.get(read.source.document.url) ?? 0;
    const sinceStart = read.source.at - start;
    return {
      ...(before && { before }),
      ...(next && { next }),
      atHead: read.source.at <= HEAD || (sinceStart >= 0 && sinceStart <= HEAD),
      elsewhere: section.has('elsewhere'),
      planned: section.has('plans'),
      aimed: this.isAimed(read),
      unrelated: next !== undefined && next.read.source.at === read.source.at && next.has('unrelated', 0, Infinity),
      myths: section.has('myths') || isDenied(read),
      othersRow: this.isOthersRow(read),
      spoken: this.isSpoken(read),
      attributed: this.isAttributed(place),
    };
  }

  /** Is it quoted, and a line below tells that somebody else says it? */
  private isAttributed(place: number): boolean {
    const line = attributionOf(this.passages, place);
    return line !== undefined && isOthersWord(this.of(line));
  }

  private isAimed({ source: { block, lead = '', headings }, heading, lead: before }: ReadPassage): boolean {
    if (block.kind !== 'item') return false;
    if ([...heading, ...before].some(({ means }) => isA(means, 'future'))) return true;
    // A heading of one word may be in another language than a line that is all names.
    const over = headings.length > 1 ? (headings.at(-1) ?? '') : '';
    return [over, lead].some((text) => this.wordsOf(text, LANGUAGES_READ).has('aims'));
  }

  private isSpoken({ source: { block, headings, document } }: ReadPassage): boolean {
    return block.kind === 'quote' && isTurn(headings.at(-1)) && (this.turns.get(document.url)?.size ?? 0) > 1;
  }

  /** In a table that has a row of this model's, the rows of other names. */
  private isOthersRow(read: ReadPassage): boolean {
    const { block, columns, document } = read.source;
    if (block.kind !== 'cell' || block.head || !columns || !read.source.text.includes('|')) return false;
    if (this.isOwnRow(read)) return false;
    const place = this.places.get(read) ?? 0;
    const isOfTable = (other: ReadPassage | undefined): other is ReadPassage =>
      other?.source.document === document && other.source.block.kind === 'cell';
    for (const step of [-1, 1])
      for (let at = place + step; Math.abs(at - place) <= MAX_ROWS; at += step) {
        const other = this.passages[at];
        if (!isOfTable(other)) break;
        if (!other.source.block.head && this.isOwnRow(other)) return true;
      }
    return false;
  }

  /** Does a row's label name this model? */
  isOwnRow(read: ReadPassage): boolean {
    const view = this.of(read);
    const label = read.passage.tokens.findIndex(({ text }) => text === '|');
    return view.things.some(({ kind, to }) => kind === 'own' && to <= label);
  }

  /** What the last heading over a passage says that its section is about; the page's title says nothing of the kind. */
  private sectionOf({ source }: ReadPassage): ReadonlySet<string> {
    const last = source.headings.at(-1);
    if (!last || source.headings.length < 2) return new Set();
    return this.wordsOf(last, source.languages);
  }

  private wordsOf(text: string, languages: readonly string[]): ReadonlySet<string> {
    const key = `${languages.join()} ${text}`;
    const known =
      this.sections.get(key) ??
      new Set(scan(foldText(text), [claimWords(languages)]).mentions.map(({ means }) => means));
    this.sections.set(key, known);
    return known;
  }
}
