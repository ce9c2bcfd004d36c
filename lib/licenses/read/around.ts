/** What stands round a license's name in a sentence, looked at token by token, and whether that makes another license of it. */
import type { Lexicon } from '../../mentions/lexicon.ts';
import { type Mention, scanTokens } from '../../mentions/scan.ts';
import { type Token, tokensOf } from '../../prose/tokens.ts';

/** Characters after "with" in which it must be told what is added. */
const NEAR = 45;
/** Characters after a name that are looked at. */
const AFTER = 80;
const ENDS: ReadonlySet<string> = new Set(['.', ';', '。', '；']);
const PASSED: ReadonlySet<string> = new Set([',', '(', '、']);
const OPENING: ReadonlySet<string> = new Set(['"', "'", '“', '(']);
const MOST_MARKS = 3;
const LETTER = /[\p{L}・]/u;
/** Tokens behind what is named in which it may be told to be absent. */
const BEHIND = 4;

/** A sentence round a license's name, looked at token by token. */
export class Around {
  private readonly text: string;
  private readonly tokens: readonly Token[];
  private readonly mentions: readonly Mention[];

  constructor(text: string, words: Lexicon) {
    this.text = text;
    this.tokens = tokensOf(text);
    this.mentions = scanTokens(this.tokens, [words]).mentions;
  }

  /** The first token that ends behind an offset, and the first that begins at another or behind it. */
  place(index: number, end: number): [number, number] {
    const from = this.tokens.findIndex((token) => token.end > index);
    const to = this.tokens.findIndex((token) => token.start >= end);
    return [from, to < 0 ? this.tokens.length : to];
  }

  /** What means so and begins at a token; the longest. */
  private at(from: number, means: string): Mention | undefined {
    return this.mentions
      .filter((each) => each.from === from && each.means === means)
      .reduce<Mention | undefined>((longest, each) => (longest && longest.to >= each.to ? longest : each), undefined);
  }

  /** Where marks end that a reader passes over. */
  private past(from: number, isPassed: (token: Token) => boolean): number {
    let at = from;
    while (at < from + MOST_MARKS && this.tokens[at] && isPassed(this.tokens[at] as Token)) at++;
    return at;
  }

  /** Does a letter follow the token before this one, in the same word? Signs of East Asian writing are tokens, and no words. */
  private goesOn(to: number): boolean {
    return LETTER.test(this.text[this.tokens[to - 1]?.end ?? this.text.length] ?? '');
  }

  /** Words that change a license stand before its name, with an article or a quotation mark between. */
  isChangedBefore(name: number): boolean {
    const starts = [name];
    if (OPENING.has(this.tokens[name - 1]?.text ?? '')) starts.push(name - 1);
    const articles = this.mentions.filter(({ means, to }) => means === 'article' && starts.includes(to));
    starts.push(...articles.map(({ from }) => from));
    return this.mentions.some(({ means, to }) => means === 'changed-before' && starts.includes(to));
  }

  /** Where the clause after a name ends. */
  private endOfClause(from: number): number {
    const limit = (this.tokens[from]?.start ?? 0) + AFTER;
    const end = this.tokens.findIndex(
      ({ text, start, end: after }, at) =>
        at >= from && (start >= limit || (ENDS.has(text) && /^\s?$/.test(this.text.slice(after, after + 1)))),
    );
    return end < 0 ? this.tokens.length : end;
  }

  /** What stands after a name that ends before token `from`. */
  after(from: number): 'commons-clause' | 'changed' | undefined {
    const end = this.endOfClause(from);
    const isMark = ({ text }: Token): boolean => PASSED.has(text);
    const first = this.past(from, isMark);
    const start = this.past(this.at(first, 'license')?.to ?? first, isMark);
    if (start >= end) return undefined;
    const changed = this.at(start, 'changed-after');
    if (changed && !this.goesOn(changed.to) && !this.at(changed.to, 'free-of')) return 'changed';
    if (this.at(start, 'remade')) return 'changed';
    // "MIT (Acme edition)": whose edition it is stands between.
    if (this.isOpened(first) && (this.at(start + 1, 'remade') ?? this.at(start + 1, 'changed-after'))) return 'changed';
    if (this.at(start, 'style') && this.text[(this.tokens[start] as Token).start - 1] === '-') return 'changed';
    if (this.hasCommonsClause(first, end)) return 'commons-clause';
    const joint = this.at(start, 'with');
    return joint && !this.goesOn(joint.to) && this.isAdded(joint.to, end) ? 'changed' : undefined;
  }

  /** Is the token before this one a bracket that opens? */
  private isOpened(from: number): boolean {
    return this.tokens[from - 1]?.text === '(';
  }

  /** The Commons Clause is named where it is added, or is not. */
  private hasCommonsClause(from: number, end: number): boolean {
    const clause = this.mentions.find((each) => each.means === 'commons-clause' && each.from >= from && each.to <= end);
    if (!clause) return false;
    const isDenied = this.mentions.some(
      ({ means, from: at, to }) =>
        (means === 'without' && at >= from && to <= clause.from) ||
        (means === 'free-of' && at >= clause.to && at < clause.to + BEHIND),
    );
    return !isDenied;
  }

  /** Is it told right behind "with" that something is added? */
  private isAdded(from: number, end: number): boolean {
    const denial = this.at(from, 'without');
    if (denial && !this.isJoined(denial)) return false;
    const told = this.past(from, ({ kind }) => kind === 'mark');
    if (this.at(told, 'permits')) return false;
    const limit = (this.tokens[from - 1]?.end ?? 0) + NEAR;
    const added = this.mentions.filter(
      (each) => each.means === 'added' && each.from >= from && each.to <= end && this.endOf(each) <= limit,
    );
    return added.some((each, nth) => !this.isDenied(each.from, added[nth - 1]?.to));
  }

  /** "And we added *not* one clause", "not one clause of ours": a denial right before, or before what this only says more of. */
  private isDenied(from: number, before?: number): boolean {
    const isNear = (at: number): boolean =>
      this.mentions.some(
        (each) => each.means === 'without' && each.to <= at && at - each.to <= 1 && !this.isJoined(each),
      );
    const isMore = before !== undefined && from - before <= 1;
    return isNear(from) || (isMore && this.mentions.some((each) => each.to === before && isNear(each.from)));
  }

  /** "A no-surveillance clause" is a clause. */
  private isJoined({ to }: Mention): boolean {
    return this.text[this.tokens[to - 1]?.end ?? this.text.length] === '-';
  }

  private endOf({ to }: Mention): number {
    return this.tokens[to - 1]?.end ?? 0;
  }
}
