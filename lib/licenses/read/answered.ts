/**
 * A question that names a license, and its answer that does not repeat it: "MIT? Yes, for all weights." The answer says whether the name holds.
 */
import { speaksOf } from '../../mentions/scan.ts';
import { wordsBetween } from '../../prose/tokens.ts';
import type { ReadPassage } from '../../statements/read.ts';
import { type Named, namesIn, OPENS } from './licensed.ts';
import { ELSE } from './parts.ts';

export interface Answered {
  named: Named;
  covers: 'weights' | 'model';
}

/** Of what a question may ask that is not the model. */
const OTHERS = [
  ...ELSE,
  ...[
    'part.tokenizer',
    'part.output',
    'part.derivative',
    'thing',
    'name.other',
    'yours',
    'use',
    'act.permit',
    'act.forbid',
  ],
];
/** What makes of a "yes" none: "yes, but …", "yes, one day". */
const HEDGES = [
  'not',
  'but',
  'future',
  'maybe',
  'if',
  'wish',
  'except',
  'former',
  'only',
  'act.require',
  'act.buy',
  'part-of',
];
const WEIGHTS = ['part.weights', 'part.all'];

/** Tokens before the word for yes: "Aber ja", "Yes". */
const MAX_BEFORE = 2;

const OWN = ['this', 'part.weights', 'part.model'];
/** Words of a question beside the license's name. */
const MAX_BESIDE = 2;
const wordsBeside = ({ passage: { tokens } }: ReadPassage, { at }: Named): number =>
  wordsBetween(tokens, 0, at.from) + wordsBetween(tokens, at.to, tokens.length);

const speaks = ({ passage }: ReadPassage, asked: readonly string[]): boolean => speaksOf(passage.mentions, asked);

/** In: a passage, and the one after it. Out: the license that the first asks about, where the second says yes to it. */
export function answeredIn(read: ReadPassage, next: ReadPassage | undefined): Answered | undefined {
  if (read.asks !== 'question' || next?.asks !== 'answer' || speaks(read, OTHERS)) return undefined;
  const yes = next.passage.mentions.find(({ means, from }) => means === 'yes' && from <= MAX_BEFORE);
  if (!yes || speaks(next, [...HEDGES, ...OTHERS, 'license'])) return undefined;
  const names = namesIn(read);
  const [named] = names;
  if (!named || names.length > 1 || !OPENS.has(named.reading.class)) return undefined;
  // "Is the neighbors' MIT? Yes.": a question of more words names the model, where it is of it.
  if (!speaks(read, OWN) && wordsBeside(read, named) > MAX_BESIDE) return undefined;
  const covers = speaks(read, WEIGHTS) || speaks(next, WEIGHTS) ? 'weights' : 'model';
  return { named, covers };
}
