/** Passages with what is spoken of in them and how: read once for a page, used by every finder. */
import { type Asserted, assertionsOf } from '../assertions/index.ts';
import { addressesIn } from '../mentions/addresses.ts';
import { isKnownFamily, withoutOwnFamilies } from '../mentions/families.ts';
import type { Lexicon } from '../mentions/lexicon.ts';
import { licenseFilesIn } from '../mentions/license-files.ts';
import { type OwnNames, otherNames, ownNames, siblings } from '../mentions/names.ts';
import { wordsFor } from '../mentions/phrases.ts';
import { isA, type Mention, type Scanned, scan } from '../mentions/scan.ts';
import { titleName } from '../mentions/title-name.ts';
import { weightFilesIn } from '../mentions/weight-files.ts';
import { atOnce, type Evidence, type Link, type Steps, type Subject } from '../model/index.ts';
import { foldText } from '../prose/fold.ts';
import { isWordOf, likelyLanguages, sharedList } from '../prose/language.ts';
import { readingPassages } from '../prose/parts.ts';
import type { Passage } from '../prose/passages.ts';
import type { Context } from './pattern.ts';

/** A name that a table found in a text, by offsets: a licence's, with what it is. */
export interface NameFound {
  means: string;
  id: string;
  start: number;
  end: number;
}

/** Finds licences by name in a folded text (lib/licenses holds the tables). */
export type NamesIn = (folded: string) => readonly NameFound[];

export interface ReadPassage extends Context {
  source: Passage;
  /** `columns`, column by column. */
  byColumn: readonly (readonly Mention[])[];
}

const EMPTY: readonly Mention[] = [];
const NO_COLUMNS: readonly (readonly Mention[])[] = [];
/** Code is not read. */
const SILENT: Asserted = assertionsOf({ tokens: [], mentions: [] });

/** Sentences before in a block that are looked back at. */
const LOOKS_BACK = 2;
const ASKS = /[?？][\s"'*_»”]*$/;

const isQuestion = ({ text }: Passage): boolean => ASKS.test(text);

/** What a passage goes on from: sentences before it in its block, or a question that stands before it on its own. */
function goesOnFrom({ document, at, block }: Passage, earlier: readonly ReadPassage[]): readonly ReadPassage[] {
  const last = earlier.at(-1);
  if (!last || last.source.document !== document || block.kind === 'cell') return [];
  if (last.source.at !== at) return last.source.at === at - 1 && isQuestion(last.source) ? [last] : [];
  return earlier.slice(-LOOKS_BACK).filter(({ source }) => source.document === document && source.at === at);
}

/** What small words mean that two languages share with another meaning. */
const SMALL: ReadonlySet<string> = new Set(['not', 'future', 'maybe', 'if', 'but', 'except']);

/**
 * A small word of another language that is an ordinary word of the passage's own: "no" in Portuguese denies nothing, "will" in German
 * promises nothing. The phrase's id tells its language (assets/phrases).
 */
function isHomograph(
  { id, means, from, to }: Mention,
  { tokens, mentions }: Scanned,
  languages: readonly string[],
): boolean {
  const [language = 'en'] = languages;
  // "Todo:" is a word and a mark.
  const isOne = to - from === 1 || tokens.slice(from + 1, to).every(({ kind }) => kind === 'mark');
  if (!SMALL.has(means) || !isOne || id.startsWith(`${means}.${language}`)) return false;
  const own = id.slice(means.length + 1, means.length + 3);
  if (own === language || !languages.includes(own)) return false;
  // "Todo: los pesos" is all of it, and nothing that is to be done.
  const isToldHere = mentions.some((other) => other.from === from && other.id === `${other.means}.${language}`);
  return isToldHere || isWordOf(language, tokens[from]?.text ?? '');
}

/** A heading is in a language of its own: "Lizenz" over "CC BY-NC-SA 4.0", which is in none, on a page in English. */
function spokenIn(heading: string, languages: readonly string[]): readonly string[] {
  const own = likelyLanguages(heading);
  return own.every((language) => languages.includes(language)) ? languages : sharedList([...own, ...languages]);
}

class ProseReader {
  private readonly over = new Map<string, readonly Mention[]>();
  /** The section that was read last. */
  private section: { headings?: readonly string[]; languages?: readonly string[]; mentions: readonly Mention[] } = {
    mentions: EMPTY,
  };
  /** By the address and, where the title spells it otherwise, by the title. */
  private readonly own: readonly OwnNames[];
  private readonly words: readonly Lexicon[];
  private readonly namesIn: NamesIn;

  constructor(subject: Subject, title: string | undefined, namesIn: NamesIn) {
    this.own = [ownNames(subject), ...(title === undefined ? [] : [ownNames({ name: title })])];
    this.words = this.own.map(({ lexicon }) => lexicon);
    this.namesIn = namesIn;
  }

  private scanned(folded: string, languages: readonly string[], links: readonly Link[] = []): Scanned {
    const given = [
      ...this.namesIn(folded),
      ...weightFilesIn(folded),
      ...licenseFilesIn(folded),
      ...addressesIn(folded, links),
    ];
    const { tokens, mentions: found } = scan(folded, [...this.words, wordsFor(languages)], given);
    const strange = (mention: Mention): boolean => isHomograph(mention, { tokens, mentions: found }, languages);
    const all = withoutOwnFamilies(folded, { tokens, mentions: found });
    const mentions = all.some(strange) ? all.filter((mention) => !strange(mention)) : all;
    const siblingsIn = this.own.flatMap((own) => siblings(folded, tokens, own));
    // "Ridge Community Agreement v3" is a license, and no older Ridge.
    const licenses = siblingsIn.length > 0 ? mentions.filter(({ means }) => isA(means, 'license')) : EMPTY;
    // "Behind Ridge stands Heron 3": the number is that of a family's name.
    const families = siblingsIn.length > 0 ? mentions.filter(isKnownFamily) : EMPTY;
    const others = siblingsIn.filter(
      ({ from, to }) =>
        !licenses.some((license) => license.from < to && from < license.to) &&
        !families.some((family) => from < family.from && family.from < to),
    );
    const more = [...others, ...otherNames(folded, tokens, languages[0] ?? 'en', mentions)];
    if (more.length === 0) return { tokens, mentions };
    const isSibling = ({ from, to }: Mention): boolean =>
      others.some((other) => other.means === 'thing.sibling' && from >= other.from && to <= other.to);
    const named = [...mentions.filter((mention) => !isSibling(mention)), ...more];
    return { tokens, mentions: named.sort((a, b) => a.from - b.from || b.to - a.to) };
  }

  private mentionsOver(text: string | undefined, languages: readonly string[]): readonly Mention[] {
    if (text === undefined || text === '') return EMPTY;
    const key = `${languages.join()} ${text}`;
    const known = this.over.get(key) ?? this.scanned(foldText(text), languages).mentions;
    this.over.set(key, known);
    return known;
  }

  /** Of the last two headings over a passage: one list for all passages of a section. */
  private headingOver(headings: readonly string[], languages: readonly string[]): readonly Mention[] {
    if (headings === this.section.headings && languages === this.section.languages) return this.section.mentions;
    const mentions = headings.slice(-2).flatMap((heading) => this.mentionsOver(heading, spokenIn(heading, languages)));
    this.section = { headings, languages, mentions };
    return mentions;
  }

  /** `earlier`: the passages before it, in reading order. */
  read(source: Passage, earlier: readonly ReadPassage[]): ReadPassage {
    const { folded, languages, headings, lead, columns, block } = source;
    const from = goesOnFrom(source, earlier);
    const byColumn = columns ? columns.map((column) => this.mentionsOver(column, languages)) : NO_COLUMNS;
    const read: ReadPassage = {
      source,
      passage: block.kind === 'code' ? SILENT : assertionsOf(this.scanned(folded, languages, block.links)),
      byColumn,
      heading: this.headingOver(headings, languages),
      lead: this.mentionsOver(lead, languages),
      columns: byColumn.length > 0 ? byColumn.flat() : EMPTY,
      before: mentionsOf(from),
      block: block.kind,
    };
    if (isQuestion(source)) read.asks = 'question';
    else if (from.some((each) => isQuestion(each.source))) read.asks = 'answer';
    return read;
  }
}

/** What is spoken of in passages, one after the other; of a single one its own list. */
const mentionsOf = (passages: readonly ReadPassage[]): readonly Mention[] =>
  passages.length > 1
    ? passages.flatMap(({ passage: { mentions } }) => mentions)
    : (passages[0]?.passage.mentions ?? EMPTY);

/** The words of a mention, or of any tokens of a passage, folded as they stand there. */
export const wordsOf = (
  { from, to }: Pick<Mention, 'from' | 'to'>,
  { passage: { tokens }, source }: ReadPassage,
): string => source.folded.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);

/** Passages that a page may have before its title: the vendor's short description. */
const BEFORE_TITLE = 3;

/** What the page's first heading calls the model, where it spells it otherwise than the address. */
function calledBy(title: Passage | undefined, opening: Passage | undefined, name: string): string | undefined {
  if (title?.block.kind !== 'heading') return undefined;
  const saysMore = (folded: string): boolean => scan(folded, [wordsFor(title.languages)]).mentions.length > 0;
  return titleName(name, title.text, opening?.text ?? '', saysMore);
}

/** In: evidence, and what finds licences by name. Out: every passage with its mentions, in reading order. Linear; never throws. */
export const readProse = (evidence: Evidence, namesIn: NamesIn): ReadPassage[] =>
  atOnce(readingProse(evidence, namesIn));

/** The same in steps, a passage each. */
export function* readingProse(evidence: Evidence, namesIn: NamesIn): Steps<ReadPassage[]> {
  const { subject } = evidence.reading;
  const passages = yield* readingPassages(evidence);
  const at = passages
    .slice(0, BEFORE_TITLE + 1)
    .findIndex(({ block: { kind, level } }) => kind === 'heading' && level === 1);
  const reader = new ProseReader(subject, calledBy(passages[at], passages[at + 1], subject.name), namesIn);
  const read: ReadPassage[] = [];
  for (const passage of passages) {
    read.push(reader.read(passage, read));
    yield;
  }
  return read;
}
