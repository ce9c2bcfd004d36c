/** One word of openness as the table of claims sees it: its level, of whom it is said, and what stands around it. */
import type { Mention } from '../mentions/scan.ts';
import type { Context } from '../statements/pattern.ts';
import {
  type Around,
  answerTo,
  followsOthers,
  isAnothersRow,
  isCell,
  isDeniedAfter,
  isOffered,
  isTakenBack,
  quotedAs,
} from './around.ts';
import { type Said, saidOf } from './subject.ts';
import type { View } from './view.ts';
import { isAim, isSomebodys } from './whose.ts';

export interface Statement {
  view: View;
  word: Mention;
  said: Said;
  /** For the table (assets/rules/claim.json): the passage, and what was found about the word as mentions beside it. */
  context: Context;
}

/** Longest sentence that is a slogan or a label. */
const SLOGAN = 110;
const FRAGMENT = 60;

/** `place.*`: where the word stands, and what stands there besides. */
function* placeOf(view: View, word: Mention, around: Around): Generator<string> {
  const { block, whole, text } = view.read.source;
  const { from, to } = view.clause(word);
  if (view.has('other', Math.max(from, word.from - 4), word.to)) yield 'place.other';
  if (view.has('rank', from, to)) yield 'place.rank';
  if (view.compares(from, to)) yield 'place.compare';
  if ((whole && text.length < SLOGAN) || text.length < FRAGMENT) yield 'place.alone';
  if (
    view.things.some(
      ({ kind, named, plural, base }) => (kind === 'own' && !base && (named || !plural)) || kind === 'we',
    )
  )
    yield 'place.own';
  const next = view.things.find(
    ({ kind, named, from }) => named && from >= word.to && (kind === 'own' || kind === 'other'),
  );
  if (next?.kind === 'other') yield 'place.other-next';
  if (view.things.some(({ kind, named, from }) => kind === 'own' && named && from >= word.to)) yield 'place.own-after';
  if (view.ofOthers.includes(word)) yield 'place.of-others';
  if (around.atHead) yield 'place.head';
  if (around.elsewhere) yield 'place.elsewhere';
  const isDone = view.has('answer.yes', 0, 2);
  if (around.planned && !isDone) yield 'place.planned';
  if (around.aimed && !isDone) yield 'place.aimed';
  if (around.unrelated || view.has('unrelated', 0, view.read.passage.tokens.length)) yield 'place.unrelated';
  if (isSomebodys(view, word)) yield 'place.somebodys';
  if (around.myths) yield 'place.myths';
  if (around.spoken) yield 'place.spoken';
  if (around.attributed) yield 'place.attributed';
  if (block.head) yield 'place.titles';
  if (view.textAt(word.to) === '=' || view.textAt(word.from - 1) === '=') yield 'place.key';
  if (isAnothersRow(view, around)) yield 'place.others-row';
  const quoted = quotedAs(view, word);
  if (quoted) yield 'place.quoted';
  if (quoted === 'title') yield 'place.in-title';
  yield `place.${block.kind === 'cell' && !isCell(view) ? 'paragraph' : block.kind}`;
}

/** `says.*`: how its part of the sentence is made. */
function* formOf(view: View, word: Mention, said: Said): Generator<string> {
  if (said.is) yield 'says.is';
  if (said.model) yield 'says.model';
  if (word.to - word.from === 1) yield 'says.bare';
  if (view.ends(word)) yield 'says.ends';
  if (view.starts(word.to, 'by')) yield 'says.by';
  if (said.words <= 4) yield 'says.first';
  if (said.words <= 1) yield 'says.opens';
  if (said.words <= 1 && /^[:：]$/.test(view.textAt(word.to))) yield 'says.label';
  if (said.pronoun) yield 'says.it';
  if (said.definite) yield 'says.those';
  if (view.words.some(({ means, from, to }) => means === 'title-of' && from <= 1 && /^[:：]$/.test(view.textAt(to))))
    yield 'says.title-of';
  if (isAim(view, word)) yield 'says.aim';
  // "We claim no wonders, but Ridge is open."
  if (view.starts(said.start - 1, 'but')) yield 'says.turned';
  // "Our open model", "nos modèles ouverts".
  if (view.starts(word.from - 1, 'we') || view.starts(word.from - 2, 'we')) yield 'says.our';
  if (view.starts(word.from - 1, 'the')) yield 'says.the';
  const many = [1, 2].find((back) => view.starts(word.from - back, 'many'));
  if (many && !view.has('rank', word.from - many - 3, word.from)) yield 'says.many';
}

function* marksOf(view: View, word: Mention, said: Said, around: Around): Generator<string> {
  yield `level.${word.means.split('.')[1]}`;
  yield `of.${said.of}`;
  for (const each of said.path) yield `path.${each}`;
  yield* formOf(view, word, said);
  yield* placeOf(view, word, around);
  const answer = answerTo(view, word, around);
  if (answer) yield answer;
  if (isTakenBack(view, word, around)) yield 'taken-back';
  if (isOffered(view, word, around)) yield 'then-offered';
  if (isDeniedAfter(view, word, around)) yield 'then-denied';
  if (followsOthers(view, said.start, around)) yield 'before.other';
}

/** How something is said by words of another language that the text may be in: "todos" is no list of things to do. */
const CUE = /^(?:future|maybe|if|former|except|quote)\b/;
export const isForeignCue = (view: View, mention: Mention): boolean =>
  CUE.test(mention.means) && view.isForeign(mention);

/** "환자 데이터를 제외하면 오픈소스": what is left out stands before the word for it, and what is left comes after. */
const isLeftOut = (view: View, { means, from, to }: Mention, word: Mention | undefined): boolean =>
  means === 'except' &&
  word !== undefined &&
  from < word.from &&
  (['ko', 'ja'].includes(view.language) || (view.language === 'zh' && view.hasComma(to, word.from)));

/** "DeepFloyd IF": a name, and no condition. */
const isShouted = (view: View, { means, from, to }: Mention): boolean =>
  means === 'if' &&
  to - from === 1 &&
  view.read.source.folded.slice(view.read.passage.tokens[from]?.start).startsWith('IF');

/** "Consider Ridge a small, open model": how to look at it, and no doubt. */
function isAsked(view: View, { means, from, to }: Mention): boolean {
  if (means !== 'maybe' || from > 0) return false;
  const own = view.things.find((thing) => thing.kind === 'own' && thing.from >= to && thing.from <= to + 1);
  return own !== undefined && view.starts(own.to, 'det', 'as');
}

/** A passage as the table takes it: with the claims' own words, and what was found about one word of openness. */
export function contextOf(view: View, word?: Mention, marks: readonly string[] = []): Context {
  const { passage } = view.read;
  const at = word ?? { from: 0, to: 0 };
  // What a row finds by a mark it finds by the word: its id is the phrase's.
  const added = marks.map((means): Mention => ({ means, id: word?.id ?? means, from: at.from, to: at.to }));
  const clauseOf = ({ from }: Mention): number =>
    Math.max(
      0,
      passage.clauses.findIndex(({ to }) => from < to),
    );
  const asserted: Context['passage'] = {
    ...passage,
    mentions: [
      ...passage.mentions.filter(
        (each) =>
          each !== word &&
          !isShouted(view, each) &&
          !isForeignCue(view, each) &&
          !isLeftOut(view, each, word) &&
          !isAsked(view, each),
      ),
      ...view.words,
      ...added,
    ],
    clauseOf,
    of: (mention) => passage.of(word && added.includes(mention) ? word : mention),
  };
  return { ...view.read, passage: asserted };
}

/** In: a passage, and what stands around it. Out: a statement for each word of openness in it. */
export function statementsOf(view: View, around: Around): Statement[] {
  return view.openness.map((word) => {
    const said = saidOf(view, word);
    return { view, word, said, context: contextOf(view, word, [...marksOf(view, word, said, around)]) };
  });
}
