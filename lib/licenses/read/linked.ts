/**
 * Is a license that of the link before it? "Trained on LINK (CC BY 4.0)", "…, which is distributed under ODC-By", "…, also under CC0": of
 * what the link leads to. "Trained on LINK, it is under MIT": of the model.
 */
import { isA, isOneOf, type Mention } from '../../mentions/scan.ts';
import type { ReadPassage } from '../../statements/read.ts';
import { GRAMMAR } from '../grammar.ts';
import { APART } from './parts.ts';

/** `own`: of the link. `apart`: the sentence goes on with its own subject. */
export type Linked = 'own' | 'apart';

const OPENS: ReadonlySet<string> = new Set(['(', '（']);
const CLOSES: ReadonlySet<string> = new Set([')', '）']);
const DASHES: ReadonlySet<string> = new Set(['—', '–', '-']);
const GIVES = ['act.release', 'open', 'word.license'];
const LINKS = ['link.data', 'link.code'];
/** What a license may be put on between the link and its name, other than the link. */
const OTHERS = ['this', 'project', 'part.model', 'part.weights', 'part.all', 'link', 'thing.base', 'thing.other-model'];
/** Tokens between a link and its license. */
const MAX_BETWEEN = 14;

/** In: a passage, and the place of a license in it. Out: the link of a data set or of code before it, and whether the license is its own. */
export function linkedTo(
  { passage }: ReadPassage,
  name: Mention,
  grammar = GRAMMAR,
): { link: Mention; is: Linked } | undefined {
  const { tokens, mentions } = passage;
  const link = mentions.filter(({ means, to }) => isA(means, 'link') && to <= name.from).at(-1);
  if (!link || !isOneOf(link.means, LINKS) || name.from - link.to > MAX_BETWEEN) return undefined;
  const within = mentions.filter(({ from, to }) => from >= link.to && to <= name.from);
  if (within.some(({ means }) => isOneOf(means, OTHERS))) return { link, is: 'apart' };
  const texts = tokens.slice(link.to, name.from).map(({ text }) => text);
  const open = texts.findIndex((text) => OPENS.has(text));
  if (open === 0 && !texts.some((text) => CLOSES.has(text))) return { link, is: 'own' };
  const trained = within.filter(({ means }) => isA(means, 'act.train'));
  const said = texts.filter(
    (_, at) =>
      tokens[link.to + at]?.kind === 'word' &&
      !trained.some(({ from, to }) => from <= link.to + at && link.to + at < to),
  );
  const [first = '', second = ''] = said;
  if (grammar.finite.has(grammar.and.has(first) ? second : first)) return { link, is: 'apart' };
  const all = texts.join('');
  if (grammar.which.has(first) || grammar.thisOne.some((word) => all.includes(word))) return { link, is: 'own' };
  // "We release the model, trained on LINK, under MIT"; "trained on LINK, and published under MIT" of languages whose verb stands last.
  const given = mentions.some(({ means, to }) => isOneOf(means, GIVES) && to <= link.from);
  // "The model, trained on LINK, — under MIT"; words without spaces between are no words that are known here.
  const parted = texts[0] === ',' && texts.some((text) => DASHES.has(text));
  const unknown = texts.some((_, at) => tokens[link.to + at]?.kind === 'sign');
  if (given || parted || unknown || trained.length > 0) return undefined;
  return grammar.given.has(first) || said.every((text) => grammar.plain.has(text)) ? { link, is: 'own' } : undefined;
}

const OWN = ['this', 'part.model', 'part.weights'];
const MAX_CLAUSE = 8;
/** Languages in which a clause stands before what it tells apart. */
const BEFORE: ReadonlySet<string> = new Set(['ja', 'ko']);

/**
 * In: a passage, and a license in it with the stretch before it. Out: the thing that the license is put on, where a clause on training stands
 * between it and another: "the data used to train the model are under CC0" is of the data. Undefined where there is no such clause.
 */
export function toldApart(
  { passage, source }: ReadPassage,
  { from, to }: { from: number; to: number },
  grammar = GRAMMAR,
): Mention | undefined {
  const { tokens, mentions } = passage;
  const inside = mentions.filter((mention) => mention.from >= from && mention.to <= to);
  const things = inside.filter(({ means }) => isOneOf(means, [...APART, ...OWN, 'project', 'name.other']));
  const [first] = things;
  if (!first) return undefined;
  const isOwn = ({ means }: Mention): boolean => isOneOf(means, OWN);
  const isApart = isOneOf(first.means, APART);
  const second = things.find((thing) => thing.from >= first.to);
  // "The corpus from which the model learned": the clause is in the words for the data.
  if (isApart && things.some((thing) => isOwn(thing) && thing.from > first.from && thing.to <= first.to))
    return things.some((thing) => isOwn(thing) && thing.to > first.to) ? undefined : first;
  if (!second || second.from - first.to > MAX_CLAUSE) return undefined;
  const isTrained = (start: number, end: number): boolean =>
    inside.some(({ means, from: at }) => isA(means, 'act.train') && at >= start && at < end);
  if (BEFORE.has(source.languages[0] ?? '')) {
    const last = things.at(-1) as Mention;
    const both = isOwn(last) !== isOwn(first);
    return both && last.from === second.from && isTrained(first.from, second.to) ? last : undefined;
  }
  if (!isApart || !isOwn(second)) return undefined;
  // "…, and the model": what comes after has the license, too.
  if (things.some((thing) => isOwn(thing) && thing.from >= second.to)) return undefined;
  const after = tokens.slice(first.from + 1, second.from).filter(({ kind }) => kind === 'word');
  const begin = after.findIndex(({ text }) => grammar.clause.has(text));
  const isJoined = after.some(({ text }) => grammar.and.has(text));
  return begin >= 0 && begin < 3 && !isJoined && isTrained(first.from, second.to + MAX_CLAUSE) ? first : undefined;
}
