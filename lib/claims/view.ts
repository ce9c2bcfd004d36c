/** A passage as claims look at it: its words of openness, what it names, and the small words that tie them. */
import { isA, isOneOf, type Mention, scan } from '../mentions/scan.ts';
import { LANGUAGES_READ } from '../prose/language.ts';
import type { ReadPassage } from '../statements/read.ts';
import { isTitleCase, opennessIn } from './openness.ts';
import { claimWords } from './words.ts';

/** What can be called open: this model, its parts, models in general, things that are none, what belongs to others. */
export type ThingKind = 'own' | 'we' | 'model' | 'weights' | 'code' | 'data' | 'thing' | 'other' | 'sibling';

export interface Thing {
  kind: ThingKind;
  /** Called by a name. */
  named: boolean;
  /** More than one: "models". */
  plural: boolean;
  /** The own name without what says how the model was tuned: what is said of its rank may be the base's. */
  base?: true;
  from: number;
  to: number;
}

const KINDS: readonly (readonly [string, ThingKind])[] = [
  ['thing.sibling', 'sibling'],
  ['sister', 'sibling'],
  ['this', 'own'],
  ['name.base', 'own'],
  ['we', 'we'],
  ['thing.else', 'thing'],
  ['thing.base', 'model'],
  ['thing.other-model', 'other'],
  ['thing.third-party', 'other'],
  ['name.other', 'other'],
  ['thing', 'thing'],
  ['part.model', 'model'],
  ['kind', 'model'],
  ['part.weights', 'weights'],
  ['part.training-data', 'data'],
  ['part.eval-data', 'thing'],
  ['part.data', 'data'],
  ['open.data', 'data'],
  ['part.training-code', 'code'],
  ['part.other-code', 'code'],
  ['part.code', 'code'],
  ['part.paper', 'thing'],
  ['part.output', 'thing'],
  ['part.derivative', 'thing'],
  ['word.license', 'thing'],
  ['license', 'thing'],
];

/** Small words, that a longer one may hold. */
const SMALL: ReadonlySet<string> = new Set(['is', 'stop', 'of', 'by', 'det', 'these', 'many', 'other', 'as']);
/** Of these, words of their own in Korean, where the others are endings. */
const WHOLE_WORDS: ReadonlySet<string> = new Set(['det', 'these', 'many', 'other']);

/** A name even where all words have a capital: "PixArt: …". */
const STRONG = /^\p{Lu}\p{L}*\p{Ll}\p{L}*\p{Lu}|^\p{Lu}{2,}\p{Ll}|^\p{Lu}\p{L}+\d/u;
/** Languages in Latin script: their words stand in each other's sentences, and look alike. */
const LATIN: ReadonlySet<string> = new Set(['en', 'fr', 'de', 'it', 'es', 'pt']);

export class View {
  readonly read: ReadPassage;
  readonly language: string;
  /** The words of assets/claims. */
  readonly words: readonly Mention[];
  /** Side by side, none inside another. */
  readonly things: readonly Thing[];
  readonly openness: readonly Mention[];
  /** Words of openness inside "many other open models". */
  readonly ofOthers: readonly Mention[];
  private readonly starting = new Map<number, Set<string>>();
  private readonly thingsFrom: ReadonlyMap<number, Thing>;
  private readonly thingsTo: ReadonlyMap<number, Thing>;

  constructor(read: ReadPassage) {
    this.read = read;
    const { folded, languages } = read.source;
    this.language = languages[0] ?? 'en';
    const { mentions } = read.passage;
    const found = scan(folded, [claimWords(languages)]).mentions;
    // "We put into your hands": no "in" by which something is made.
    const hands = found.filter(({ means }) => means === 'hands');
    const isHeld = ({ from, to }: Mention): boolean => hands.some((each) => from >= each.from && to <= each.to);
    this.words = found.filter((word) => !SMALL.has(word.means) || (this.isFree(word) && !isHeld(word)));
    for (const { means, from } of [...mentions, ...this.words])
      this.starting.set(from, (this.starting.get(from) ?? new Set()).add(means));
    this.openness = opennessIn(read);
    const others = mentions.filter(({ means }) => means === 'thing.other-model');
    this.ofOthers = this.openness.filter((word) => others.some(({ from, to }) => from <= word.from && to >= word.to));
    this.things = this.thingsOf();
    this.thingsFrom = new Map(this.things.map((thing) => [thing.from, thing]));
    this.thingsTo = new Map(this.things.map((thing) => [thing.to, thing]));
  }

  /** The thing that begins at a token. */
  thingFrom(at: number): Thing | undefined {
    return this.thingsFrom.get(at);
  }

  /** The thing that ends before a token. */
  thingTo(at: number): Thing | undefined {
    return this.thingsTo.get(at);
  }

  /** Not the "of" of "Mixture-of-Experts", nor a Korean particle's sign within a word. */
  private isFree({ means, from, to }: Mention): boolean {
    const { folded } = this.read.source;
    const { tokens } = this.read.passage;
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to - 1]?.end ?? 0;
    if (folded[start - 1] === '-' && /[\p{L}\p{N}]/u.test(folded[start - 2] ?? '')) return false;
    if (folded[end] === '-' && /[\p{L}\p{N}]/u.test(folded[end + 1] ?? '')) return false;
    if (this.language !== 'ko') return true;
    const endsWord = tokens[to]?.start !== end;
    return WHOLE_WORDS.has(means) ? endsWord && tokens[from - 1]?.end !== start : endsWord;
  }

  private thingsOf(): Thing[] {
    const { tokens, mentions } = this.read.passage;
    const title = isTitleCase(this.read.source.folded);
    const own = mentions.filter(({ means }) => means === 'this' || means === 'we');
    // A linked name: "[Heron](…): an open model".
    const isForeignLink = ({ id, from, to }: Mention): boolean =>
      id === 'address.link' &&
      !mentions.some((each) => each.from <= from && each.to >= to && isA(each.means, 'place')) &&
      to - from <= 4 &&
      /^\p{Lu}/u.test(this.read.source.folded.slice(tokens[from]?.start)) &&
      !mentions.some(
        (each) =>
          each.from >= from && each.to <= to && (own.includes(each) || /^(?:part|thing|word|act)/.test(each.means)),
      );
    const all = [...mentions, ...this.words].flatMap((mention): Thing[] => {
      const kind = isForeignLink(mention) ? 'other' : KINDS.find(([means]) => isA(mention.means, means))?.[1];
      if (kind === undefined || this.openness.some(({ from, to }) => mention.from < to && mention.to > from)) return [];
      const inBrackets = tokens[mention.from - 1]?.text === '(' && tokens[mention.to]?.text === ')';
      const isTold =
        STRONG.test(this.read.source.folded.slice(tokens[mention.from]?.start, tokens[mention.to - 1]?.end)) &&
        /^[:：]$/.test(this.textAt(mention.to));
      if (mention.means === 'name.other' && ((title && !isTold) || inBrackets)) return [];
      if (kind === 'we' && this.isForeign(mention)) return [];
      const plural = this.words.some(({ means, to }) => means === 'models' && to === mention.to);
      const base = mention.means === 'name.base' && { base: true as const };
      return [{ kind, named: /^(?:name|owner)/.test(mention.id), plural, ...base, from: mention.from, to: mention.to }];
    });
    if (!title)
      for (const opening of this.namesAtStart())
        if (!all.some(({ from, to }) => from <= opening.from && to > opening.from)) all.push(opening);
    const order = (thing: Thing): number => KINDS.findIndex(([, kind]) => kind === thing.kind);
    all.sort((a, b) => a.from - b.from || b.to - a.to || order(a) - order(b));
    const out: Thing[] = [];
    for (const thing of all) {
      const last = out.at(-1);
      if (last && thing.from < last.to) continue;
      // "Ridge 2 Scout": a version goes with the name.
      if (thing.kind === 'own' && thing.named && /^v?\d/.test(this.textAt(thing.to))) thing.to += 1;
      const joins =
        last && thing.from - last.to <= 1 && !this.isMark(last.to) && !this.starts(last.to, 'stop', 'is', 'of', 'by');
      // "The sister model Ridge Vision", "姉妹モデルの Ridge-Vision".
      if (
        last?.kind === 'sibling' &&
        !last.named &&
        thing.kind === 'own' &&
        thing.from - last.to <= 1 &&
        !this.isMark(last.to)
      ) {
        last.to = thing.to;
        continue;
      }
      // "Third-party authors".
      if (
        last &&
        joins &&
        last.kind === 'other' &&
        !last.named &&
        thing.kind === 'we' &&
        !thing.named &&
        thing.from === last.to
      ) {
        last.to = thing.to;
        continue;
      }
      // "Ridge Scout", "Ridge series models", "our Ridge weights": one thing, called by the last word.
      if (
        last &&
        joins &&
        last.kind === 'own' &&
        last.named &&
        ['other', 'model'].includes(thing.kind) &&
        thing.from - last.to <= (thing.kind === 'model' ? 1 : 0)
      )
        last.to = thing.to;
      else out.push(thing);
    }
    return out;
  }

  /** A short word of another language that the text may be in: "i modelli" has no English "I". */
  isForeign({ id, from, to }: Mention): boolean {
    const language = id.split('.').at(-1) ?? '';
    const isShort = to - from === 1 && this.textAt(from).length <= 5;
    return isShort && language !== this.language && LATIN.has(language);
  }

  /**
   * "Heron, open since May", "Heron is": a capital at the start of a sentence is a name where a comma or a verb of being follows; after a
   * comma ("On twisters, Heron remains"), where a verb of being does.
   */
  private namesAtStart(): Thing[] {
    const { folded } = this.read.source;
    return this.read.passage.tokens.flatMap((token, from): Thing[] => {
      const isFirst = from === 0;
      // "Heron dagegen ist".
      const isTold = isFirst && this.starts(1, 'but') && this.starts(2, 'is');
      if (this.language === 'de' && !isTold) return [];
      if (!isFirst && !/^[,，]$/.test(this.textAt(from - 1))) return [];
      if (token.kind !== 'word' || this.starting.has(from)) return [];
      const at = /^v?\d/.test(this.textAt(from + 1)) ? from + 2 : from + 1;
      if (!isTold && !this.starts(at, 'is') && !(isFirst && /^[,(]$/.test(this.textAt(at)))) return [];
      const isName = /^\p{Lu}\p{Ll}{2}/u.test(folded.slice(token.start)) && !/(?:ly|ment|mente)$/.test(token.text);
      return isName ? [{ kind: 'other', named: true, plural: false, from, to: from + 1 }] : [];
    });
  }

  /** Answers in any of the languages: a cell is too short to tell its own ("Open Source | nein"). */
  answers(): Mention[] {
    return scan(this.read.source.folded, [claimWords(LANGUAGES_READ)]).mentions.filter(({ means }) =>
      isA(means, 'answer'),
    );
  }

  /** Is there a word of this meaning between two tokens? */
  has(means: string, from: number, to: number): boolean {
    const isIn = (each: Mention): boolean => isA(each.means, means) && each.from >= from && each.to <= to;
    return this.words.some(isIn) || this.read.passage.mentions.some(isIn);
  }

  /** Does something compare between two tokens? "Best" only ranks. */
  compares(from: number, to: number): boolean {
    return this.read.passage.mentions.some(
      (each) => isA(each.means, 'act.compare') && each.from >= from && each.to <= to && !this.starts(each.from, 'rank'),
    );
  }

  /** Does a word of one of these meanings begin at the token? */
  starts(at: number, ...asked: string[]): boolean {
    const found = this.starting.get(at);
    if (!found) return false;
    for (const means of found) if (isOneOf(means, asked)) return true;
    return false;
  }

  /** What is named by a verb of being after a noun: "the best model in our test was Heron". */
  namedAfter(from: number, end: number): Thing | undefined {
    for (let at = from; at < Math.min(end, from + 6); at++)
      if (this.starts(at, 'is'))
        return this.things.find(
          (thing) => thing.named && thing.kind !== 'we' && (thing.from === at + 1 || thing.from === at + 2),
        );
    return undefined;
  }

  /** Where a link or an address ends that begins at a token. */
  afterLink(at: number): number | undefined {
    return this.read.passage.mentions.find(({ means, from }) => from === at && isA(means, 'link'))?.to;
  }

  /** The clause that a mention stands in, as tokens. */
  clause(mention: Mention): { from: number; to: number } {
    const { clauses } = this.read.passage;
    return clauses[this.read.passage.clauseOf(mention)] ?? { from: 0, to: this.read.passage.tokens.length };
  }

  textAt(at: number): string {
    return this.read.passage.tokens[at]?.text ?? '';
  }

  hasComma(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (/^[,，、:：;；]$/.test(this.textAt(at))) return true;
    return false;
  }

  isMark(at: number): boolean {
    const token = this.read.passage.tokens[at];
    return token?.kind === 'mark' && !/^["'*_`)\](<>-]$/.test(token.text);
  }

  /** Does nothing that it could belong to follow a word? */
  ends({ to }: Mention): boolean {
    return to >= this.read.passage.tokens.length || this.isMark(to) || this.starts(to, 'stop', 'is', 'by');
  }

  /** How much a token counts as words between two others. */
  weight(at: number): number {
    return { word: 1, sign: 0.5, mark: 0 }[this.read.passage.tokens[at]?.kind ?? 'mark'];
  }
}
