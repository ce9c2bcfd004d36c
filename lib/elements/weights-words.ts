/** What a passage must speak of before a vote on weights alone is heard, and what makes a refusal of it. */
import { hubModelOf } from '../hub/links.ts';
import { speaksOf } from '../mentions/scan.ts';
import { match, patternOf } from '../statements/pattern.ts';
import type { ReadPassage } from '../statements/read.ts';
import { isStore } from './weights-address.ts';

/** What a passage must speak of before a vote alone is heard. */
const TOPIC = ['part.weights', 'thing.service', 'act.withhold'];

/** What must be with the word for a model of no name: giving, service, asking. "Our method needs no large model" has none of it. */
const ACT = [
  'act.release',
  'act.available',
  'act.withhold',
  'act.download',
  'act.buy',
  'act.contact',
  'act.forbid',
  'thing.service',
  'open',
  'future',
  'request',
  'unwilling',
  'cannot',
  'place',
  'who',
  'former',
];

/**
 * A vote against a sentence that a rule reads as an offer is a refusal where one of these is in it; without any, nothing is known: neither
 * is the model closed on the word of a vote, nor are the weights there against it.
 */
export const REFUSAL: readonly string[] = [
  'not',
  'act.withhold',
  'act.forbid',
  'act.buy',
  'act.contact',
  'thing.service',
  'future',
  'maybe',
  'if',
  'only',
  'except',
  'request',
  'unwilling',
  'cannot',
  'who',
  'former',
  'gate',
  'consent',
];

/** A name alone tells nothing: "Ridge scored 82 points". */
export const isOfWeights = ({ passage: { mentions } }: ReadPassage): boolean =>
  speaksOf(mentions, TOPIC) ||
  (speaksOf(mentions, ['part.model']) && speaksOf(mentions, ACT)) ||
  (speaksOf(mentions, ['this']) && speaksOf(mentions, [...ACT, ...REFUSAL]));

/** "Weights | Paper" with a link to a model on a hub or to a store of files, and no word of a refusal: they are there. */
export const isLink = ({ passage: { mentions }, source }: ReadPassage): boolean =>
  !speaksOf(mentions, REFUSAL) &&
  (source.block.links ?? []).some((link) => hubModelOf(link) !== undefined || isStore(link.href));

/**
 * What withholds, promises or sells: only with such words does a vote say by itself that weights are not given out. "Parameters:", "the local
 * server", "request parameters" have none, and a label, a setting or a remark is no refusal, whatever the vote makes of its few words.
 */
const WITHHOLDS = [
  'not|act.withhold|act.forbid|act.buy|unwilling|cannot|former|gone|nothing-yet|except|act.contact|consent|currency|who',
  'future & !!act.fetch',
  'request & act.release|act.available|act.download|act.contact|gate',
  'only|nothing-else & thing.service|act.available|act.release|this|part.weights',
  'thing.service & open.closed|act.available',
  'in:answer & before:part.weights|part.model',
].map(patternOf);

const LINES: ReadonlySet<string> = new Set(['item', 'cell', 'code', 'heading']);

/**
 * Does a passage say in words that something is kept, to come, or to be paid for, or does another sentence of its paragraph, which may answer
 * it? A line of a list or a table stands for itself.
 */
export function withholds(passage: ReadPassage, segment: readonly ReadPassage[]): boolean {
  const together = LINES.has(passage.source.block.kind) ? [passage] : segment;
  return together.some((each) => WITHHOLDS.some((pattern) => match(pattern, each) !== undefined));
}
