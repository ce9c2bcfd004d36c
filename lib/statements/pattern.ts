/**
 * What a rule asks of a passage, in a form that a lawyer could read:
 *
 *     only ~8 use.research|use.noncommercial & !act.cite
 *
 * `A|B` one of them · `A ~8 B` in one clause, at most 8 words apart, in any order · `A >8 B` in this order · `A >> B` in this order, in
 * any clause, `A >>3 B` at most 3 words apart · `A + B` in one clause ·
 * `A & B` both in the passage (each side may be any of these) · `!A` none in the clause of what was found · `!!A` none in the passage ·
 * `A:denied`, `A:stated` how it is said (lib/assertions); `A:binds` neither denied, asked, nor perhaps · `heading:A`, `lead:A`, `column:A` in
 * what stands over it · `before:A` in the sentences before it that it goes on from ("Is there training code?" "No.") · `about:A` in it or in any of
 * those · `in:item` the kind of block that the passage stands in; `in:question`, `in:answer` where it asks, or follows what asks.
 * `A|B:denied` is of both; `A:affirmed|B:denied` of each its own.
 */
import type { Asserted } from '../assertions/index.ts';
import { type Mention, speaksOf } from '../mentions/scan.ts';
import { type Spoken, spokenOf } from '../mentions/spoken.ts';
import { type Chain, findChain, isTerm, type Step, type Term } from './chains.ts';

/** A passage with what stands over it, each scanned. */
export interface Context {
  passage: Asserted;
  heading: readonly Mention[];
  lead: readonly Mention[];
  columns: readonly Mention[];
  /** Of the sentences that it goes on from: those before it in its block, or the question that it answers. */
  before: readonly Mention[];
  /** Kind of block that the passage stands in. */
  block?: string;
  /** It asks something, or follows a sentence that does. */
  asks?: 'question' | 'answer';
}

const PLACES = { heading: 'heading', lead: 'lead', column: 'columns', before: 'before' } as const;
type Place = keyof typeof PLACES | 'about';

type Condition =
  | ({ kind: 'chain' } & Chain)
  | { kind: 'none'; term: Term; everywhere: boolean }
  | { kind: 'over'; place: Place; term: Term; not: boolean }
  | { kind: 'in'; blocks: readonly string[]; not: boolean };

type Kind<K extends Condition['kind']> = Extract<Condition, { kind: K }>;

export interface Pattern {
  chains: readonly Chain[];
  /** None in the clauses of what is found; none in the passage. */
  nots: readonly Term[];
  nowhere: readonly Term[];
  over: readonly Kind<'over'>[];
  blocks: readonly Kind<'in'>[];
  /** Meanings of which the passage must speak: one of each list. What lacks one cannot meet the pattern. */
  needs: readonly (readonly string[])[];
  /** Meanings of which it must not, however it is said. */
  bars: readonly string[];
}

const SAID: ReadonlySet<string> = new Set(
  'denied part former future maybe conditional request paid advice question quoted stated binds affirmed'.split(' '),
);

function termOf(text: string): Term {
  const parts = text.split('|').map((part) => part.split(':'));
  for (const [, said] of parts)
    if (said !== undefined && !SAID.has(said)) throw new Error(`not a way to say it: ${said} in ${text}`);
  const ways = parts.map(([, said]) => said);
  // One way at the end is that of all.
  const own = ways.filter((said) => said !== undefined).length > 1;
  return {
    means: parts.map(([means = '']) => means),
    said: own ? ways : ways.map(() => ways.at(-1)),
    known: new Map(),
  };
}

function chainOf(text: string): Condition {
  const parts = text.split(/\s+/);
  const steps: Step[] = [];
  for (let at = 1; at + 1 < parts.length; at += 2) {
    const sign = parts[at] as string;
    const anywhere = sign.startsWith('>>');
    const words = sign.slice(anywhere ? 2 : 1);
    const within = words === '' ? Number.POSITIVE_INFINITY : Number(words);
    if (!/^(?:[~>]\d*|\+|>>\d*)$/.test(sign) || Number.isNaN(within)) throw new Error(`not a sign: ${sign} in ${text}`);
    steps.push({ within, ordered: sign.startsWith('>'), anywhere, term: termOf(parts[at + 1] as string) });
  }
  if (parts.length % 2 === 0) throw new Error(`a term is missing: ${text}`);
  return { kind: 'chain', first: termOf(parts[0] as string), steps };
}

function conditionOf(text: string): Condition {
  const over = /^(!?)(heading|lead|column|before|about):(\S+)$/.exec(text);
  if (over) return { kind: 'over', place: over[2] as Place, term: termOf(over[3] as string), not: over[1] === '!' };
  const block = /^(!?)in:(\S+)$/.exec(text);
  if (block) return { kind: 'in', blocks: (block[2] as string).split('|'), not: block[1] === '!' };
  if (text.startsWith('!!')) return { kind: 'none', term: termOf(text.slice(2)), everywhere: true };
  if (text.startsWith('!')) return { kind: 'none', term: termOf(text.slice(1)), everywhere: false };
  return chainOf(text);
}

/** In: a pattern in the form above. Throws on a form that it does not know (a test compiles all of them). */
export function patternOf(text: string): Pattern {
  const conditions = text.split(/\s+&\s+/).map(conditionOf);
  const of = <K extends Condition['kind']>(kind: K): Kind<K>[] =>
    conditions.filter((each): each is Kind<K> => each.kind === kind);
  const chains = of('chain');
  const none = of('none');
  const nowhere = none.filter(({ everywhere }) => everywhere).map(({ term }) => term);
  return {
    chains,
    nots: none.filter(({ everywhere }) => !everywhere).map(({ term }) => term),
    nowhere,
    over: of('over'),
    blocks: of('in'),
    needs: chains.flatMap(({ first, steps }) => [first, ...steps.map(({ term }) => term)].map(({ means }) => means)),
    bars: nowhere.flatMap(({ means, said }) => means.filter((_, at) => said[at] === undefined)),
  };
}

/** May a passage meet a pattern, by what it speaks of alone? What may not cannot be met in any way. */
export function mayMeet({ needs, bars }: Pattern, spoken: Spoken): boolean {
  for (const means of needs) if (!speaksOfOne(means, spoken)) return false;
  return !speaksOfOne(bars, spoken);
}

function speaksOfOne(means: readonly string[], spoken: Spoken): boolean {
  for (const each of means) if (spoken.has(each)) return true;
  return false;
}

function isOver(place: Place, { means }: Term, context: Context): boolean {
  if (place !== 'about') return speaksOf(context[PLACES[place]], means);
  const { passage, heading, lead, columns, before } = context;
  return (
    speaksOf(passage.mentions, means) ||
    speaksOf(heading, means) ||
    speaksOf(lead, means) ||
    speaksOf(columns, means) ||
    speaksOf(before, means)
  );
}

const isIn = (kinds: readonly string[], { block, asks }: Context): boolean =>
  (block !== undefined && kinds.includes(block)) || (asks !== undefined && kinds.includes(asks));

/** Is none of `nots` in the clauses of what was found? */
function isFree(found: readonly Mention[], nots: readonly Term[], passage: Asserted): boolean {
  if (nots.length === 0) return true;
  const isNear = (mention: Mention): boolean =>
    found.some((each) => passage.clauseOf(each) === passage.clauseOf(mention));
  return !passage.mentions.some(
    (mention) => nots.some((not) => isTerm(not, mention, passage)) && !found.includes(mention) && isNear(mention),
  );
}

/**
 * Is the pattern met? Out: the mentions that met it, of the first way that leaves no `!` broken; undefined where it is not met.
 * A pattern of `over` conditions alone is met by an empty list.
 */
export function match(pattern: Pattern, context: Context): Mention[] | undefined {
  const { passage } = context;
  const { chains, nots, nowhere, over, blocks } = pattern;
  if (!mayMeet(pattern, spokenOf(passage.mentions))) return undefined;
  for (const { place, term, not } of over) if (isOver(place, term, context) === not) return undefined;
  for (const { blocks: kinds, not } of blocks) if (isIn(kinds, context) === not) return undefined;
  for (const term of nowhere) if (passage.mentions.some((mention) => isTerm(term, mention, passage))) return undefined;
  const all: Mention[] = [];
  for (const chain of chains) {
    const met = findChain(chain, passage, (found) => isFree(found, nots, passage));
    if (!met) return undefined;
    all.push(...met);
  }
  return all;
}
