/** What a page's prose says of its weights: offered, withheld, promised. Rules over meanings (assets/rules/weights.json) and a learned vote. */
import rows from '../../assets/rules/weights.json' with { type: 'json' };
import type { Prose } from '../learned/index.ts';
import { speaksOf } from '../mentions/scan.ts';
import type { Quote, Steps } from '../model/index.ts';
import { quoteOf } from '../prose/passages.ts';
import { match, patternOf } from '../statements/pattern.ts';
import type { ReadPassage } from '../statements/read.ts';
import { type RuleRow, RuleTable } from '../statements/table.ts';
import { isLink, isOfWeights, REFUSAL, withholds } from './weights-words.ts';

export type SaidOfWeights = 'offered' | 'withheld' | 'announced';

export interface WeightsSaid {
  says: SaidOfWeights;
  passage: ReadPassage;
  rules: string[];
}

const TABLE = new RuleTable(rows as RuleRow[]);

/** From where on the learned vote speaks where no rule does: it may only lower. */
const SURE = 0.8;
/** From where on it silences a rule. */
const AGAINST = 0.9;

const TO_COME = ['future'];

/** What the reader takes for a refusal is a promise where the passage speaks of what is to come. */
const refusedBy = (passage: ReadPassage): WeightsSaid => ({
  says: speaksOf(passage.passage.mentions, TO_COME) ? 'announced' : 'withheld',
  passage,
  rules: ['weights.learned'],
});

/**
 * `other`: it speaks of something else, `others`: of other people's weights, `asked`: of weights that a person gives to those who ask,
 * `doubted`: a rule reads an offer in it, and the vote is against it without a word of refusal.
 */
type Aside = 'other' | 'others' | 'asked' | 'doubted';
const ASIDE: Readonly<Record<string, Aside>> = { others: 'others', asked: 'asked' };

/** "No download is needed: the weights ship with the repository": what is denied is the need. */
const NEEDLESS = patternOf('act.require:denied & act.download & !!act.withhold & !!future & !!request & !!act.buy');

/** What one passage says of this model's weights. */
export function saidOfWeights(prose: Prose, passage: ReadPassage): WeightsSaid | Aside | undefined {
  const { kind } = passage.source.block;
  if (kind === 'code' || kind === 'image') return undefined;
  const verdict = TABLE.decide(passage);
  const { met = 0, unmet = 0, none = 0 } = prose.vote('weights', passage).all;
  // Who gives to those who ask alone keeps it from the others, where the vote says so, too.
  if (verdict?.kind === 'asked' && unmet >= SURE) return { says: 'withheld', passage, rules: verdict.rules };
  if (verdict?.says === 'folder') return undefined;
  // Made from sentences that promise, the reader takes every word of a promise for one.
  if (verdict?.kind === 'plain') return { says: verdict.says as SaidOfWeights, passage, rules: verdict.rules };
  if (verdict?.says === 'none') return ASIDE[verdict.kind ?? ''] ?? 'other';
  if (verdict && verdict.says !== 'offered') {
    if (met >= AGAINST) return undefined;
    return none >= AGAINST ? 'other' : { says: verdict.says as SaidOfWeights, passage, rules: verdict.rules };
  }
  // A heading alone says too little for a vote: "Where are the weights".
  if (
    !verdict &&
    unmet >= SURE &&
    kind !== 'heading' &&
    isOfWeights(passage) &&
    withholds(passage, prose.segment(passage)) &&
    !isLink(passage)
  )
    return refusedBy(passage);
  if (!verdict) return undefined;
  // A segment may hold more than one sentence: what the rule read is asked about alone.
  const alone = unmet < SURE ? unmet : (prose.vote('weights', passage, true).all.unmet ?? 0);
  const refuses = speaksOf(passage.passage.mentions, REFUSAL) && match(NEEDLESS, passage) === undefined;
  if (alone >= AGAINST && refuses) return refusedBy(passage);
  return alone < (refuses ? SURE : AGAINST) ? { says: 'offered', passage, rules: verdict.rules } : 'doubted';
}

/** Ids of what decided, where the passage says that the weights are in a folder or file that it names. */
export function inFolder(passage: ReadPassage): string[] | undefined {
  const verdict = passage.source.block.kind === 'code' ? undefined : TABLE.decide(passage);
  return verdict?.says === 'folder' ? verdict.rules : undefined;
}

/** "The repository must remain private": what the vendor asks of itself, before any file that is listed. */
export function keptPrivate(prose: Prose): WeightsSaid | undefined {
  for (const passage of prose.passages) {
    const verdict = TABLE.decide(passage);
    if (verdict?.rules[0] === 'weights.kept-private') return { says: 'withheld', passage, rules: verdict.rules };
  }
  return undefined;
}

/** The first passage that says each of the three. */
export function* weightsSaid(prose: Prose): Steps<Partial<Record<SaidOfWeights, WeightsSaid>>> {
  const found: Partial<Record<SaidOfWeights, WeightsSaid>> = {};
  for (const passage of prose.passages) {
    const said = saidOfWeights(prose, passage);
    if (typeof said === 'object') found[said.says] ??= said;
    yield;
  }
  return found;
}

/** A passage as evidence, with the rules that read it so. */
export const quoteSaid = ({ passage, rules }: WeightsSaid): Quote => ({ ...quoteOf(passage.source), rules });
