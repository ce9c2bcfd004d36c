/** Has a sentence the words by which it may limit what is done with the model, and is it about this model? */
import { speaksOf } from '../../mentions/scan.ts';
import { wordsBetween } from '../../prose/tokens.ts';
import type { ReadPassage } from '../../statements/read.ts';

/** Words that set conditions, and what they are set for: a paragraph that has neither is not asked about. */
export const SETS = [
  'act.forbid',
  'act.require',
  'act.permit',
  'only',
  'not',
  'except',
  'use.noncommercial',
  'license.restricted',
];
export const SET_FOR = [
  'use',
  'this',
  'part.weights',
  'part.model',
  'part.output',
  'who',
  'where',
  'size',
  'word.license',
  'word.terms',
];

/** What a condition for the use of the model is about. */
export const OWN = ['this', 'part.weights', 'part.model', 'part.output', 'part.derivative'];

/** What a sentence must have by which it may limit what is done with the model: some word of the first list, and one of the second. */
const LIMITS: readonly (readonly [readonly string[], readonly string[] | undefined])[] = [
  [['act.forbid'], undefined],
  [
    ['only', 'nothing-else', 'size'],
    ['who', 'where', 'act.permit', 'use.commercial', 'use.field', 'word.license', 'word.terms'],
  ],
  [['act.require'], ['use.commercial', 'act.buy', 'act.contact', 'word.license', 'word.terms', 'gate']],
  [
    ['not', 'except', 'answer.no'],
    ['who', 'where', 'act.permit', 'use.commercial', 'word.license'],
  ],
];

/** What a row of a table of terms asks of whom: it has no verb that would say so. */
const ASKED_OF = ['who', 'where', 'size', 'use.commercial', 'use.field'];
const ASKED_FOR = ['act.buy', 'act.contact', 'consent', 'why.law', 'word.terms'];

export const speaks = ({ passage }: ReadPassage, asked: readonly string[]): boolean =>
  speaksOf(passage.mentions, asked);

export const has = (passages: readonly ReadPassage[], asked: readonly string[]): boolean =>
  passages.some((passage) => speaks(passage, asked));

/** Is the sentence, or what it answers or goes on from, about this model? */
export const isOfOwn = (passage: ReadPassage): boolean => speaks(passage, OWN) || speaksOf(passage.before, OWN);

const OF_LICENSE = [...OWN, 'word.license'];

const OF_TERMS = ['act.permit', 'act.forbid', 'act.require', 'use', 'word.license', 'word.terms'];

/** From so many words on a row of a table is a text, and no entry of a table of terms. */
const TEXT = 25;
const NAMES_TERMS = [...OWN, 'project', 'word.license', 'word.terms', 'license', 'consent'];

/**
 * A long row in a table of samples: news that a model was to summarize, a prompt and what it answered. Neither the row nor its columns nor its
 * heading speak of the model, of a license or of terms.
 */
export const isSample = (passage: ReadPassage): boolean =>
  passage.block === 'cell' &&
  wordsBetween(passage.passage.tokens, 0, passage.passage.tokens.length) >= TEXT &&
  !speaks(passage, NAMES_TERMS) &&
  !speaksOf([...passage.columns, ...passage.heading], OF_TERMS);

/** Has a sentence words by which it may limit what is done with the model? */
export const mayLimit = (passage: ReadPassage): boolean =>
  // A table of figures or samples is none of terms: a column must be.
  (passage.block !== 'cell' || speaksOf(passage.columns, OF_TERMS)) &&
  (LIMITS.some(([cues, of]) => speaks(passage, cues) && (of === undefined || speaks(passage, of))) ||
    (passage.block === 'cell' && speaks(passage, ASKED_OF) && speaks(passage, ASKED_FOR)));

/** Does a sentence speak of this model, what it makes, or its license? A table's cell speaks of what its columns say. */
export const isOfLicense = (passage: ReadPassage): boolean => passage.block !== 'cell' && speaks(passage, OF_LICENSE);
