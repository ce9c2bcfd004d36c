/**
 * What the vendor says of training code and training data, passage by passage: a rule of assets/rules, held against the learned vote. The
 * vote alone may lower (withheld); to raise it needs words of the thing and of its being there.
 */
import codeRows from '../../../assets/rules/training-code.json' with { type: 'json' };
import dataRows from '../../../assets/rules/training-data.json' with { type: 'json' };
import type { Prose } from '../../learned/index.ts';
import type { Quote, Steps } from '../../model/index.ts';
import { quoteOf } from '../../prose/passages.ts';
import { type Context, match, type Pattern, patternOf } from '../../statements/pattern.ts';
import type { ReadPassage } from '../../statements/read.ts';
import { type RuleRow, RuleTable } from '../../statements/table.ts';

export type TrainingTopic = 'training-code' | 'training-data';

/** What a passage says: as the tables' `says`; `doubt`: rule and vote are of two minds. */
export interface Said {
  says: string;
  rules: string[];
  passage: ReadPassage;
}

const TABLES: Readonly<Record<TrainingTopic, RuleTable>> = {
  'training-code': new RuleTable(codeRows as RuleRow[]),
  'training-data': new RuleTable(dataRows as RuleRow[]),
};

/** The least that a passage must speak of for the vote to count. */
const SPEAKS = {
  'training-code':
    'about:part.training-code|part.code|file.train|step & about:act.train|part.training-code|file.train|repeat|made',
  'training-data':
    'about:part.training-data|part.data|set|link.data|tuning.data|word.source|collected|act.train & about:act.train|part.training-data|collected|word.source|set|tuning.data|question|link.data|id|all|rest|part-of',
} as const;
/** Of data: nothing that takes it back, and nothing that is compared or measured. */
const DATA_STANDS =
  '!!vague & !!general & !!yours & !!future & !!request & !!act.withhold & !!part-of & !!part.eval-data & !!tuning.data & !!thing.other-model & !!part.paper & !!cannot & !!act.forbid & !!unwilling & !!act.compare & !thing.about';
/** What must be there besides for a vote to raise: that it is there, and nothing that takes it back. Of data in words of its own, or as an answer. */
const THERE = {
  'training-code': [
    'about:part.training-code|file.train|step & about:act.train|act.train-with|repeat|made|part.training-code & about:act.release|act.available|link.code|place|file|license & about:this|we|made|link.code|place.repo|file|repeat & !!future & !!request & !!act.withhold & !!tuning.code & !!thing.framework & !!thing.other-model & !!part.training-code:denied & !!thing.service & !!part.paper & !!upon',
  ],
  'training-data': [
    `part.training-data|part.data|link.data|act.train & act.release|act.available|link.data|id|license|set|yes & ${DATA_STANDS}`,
    `act.release|act.available|link.data|id|set|yes|all & in:answer & about:part.training-data|part.data|set|link.data|id|act.train & ${DATA_STANDS}`,
    `license|all|place.hub & in:cell & about:part.training-data|act.train|set & about:act.release|act.available|link.data|id|license|set|yes & ${DATA_STANDS}`,
    `set|word.source|part.training-data & all|nothing-else & ${DATA_STANDS}`,
    `act.release|act.available|link.data|id & before:part.training-data|part.data & ${DATA_STANDS}`,
    `link.data|id & heading:part.training-data & ${DATA_STANDS}`,
    `nothing-else & before:set|link.data|id & ${DATA_STANDS}`,
  ],
} as const;
/** Code that is there lies somewhere, and the sentence itself says so: no row of a table of data, no list of settings. */
const POINTS = patternOf(
  'link.code|place|file|link.hub|link|act.available:stated|act.release:stated & !in:cell & !!unfilled & !!link.empty & !!file.config',
);
/** On a long page in the passage itself, and that it is all. */
const PLAINLY_THERE = {
  'training-code':
    'part.training-code|file.train|part.code & act.train|part.training-code|file.train|repeat & act.release|act.available|link.code|place.repo',
  'training-data':
    'part.training-data|act.train & part.data|part.training-data|set|link.data|id & all|nothing-else|link.data|id|license|set & act.release|act.available|link.data|id|license',
} as const;
/**
 * And for one to lower: a word that withholds, or one that takes back beside one of giving: "70 % of it was used for training", "a few
 * examples", "partially trained" keep nothing back. On a long page besides of what is released.
 */
const TAKEN_BACK = [
  'act.withhold|cannot|unwilling|request|future|held-back & !!general & !!yours & !!act.compare',
  'not & in:answer & !!general & !!yours & !!act.compare',
  'not|part-of|rest|except|only & act.release|act.available|use.share|act.contact|act.permit|link|link.data & !!general & !!yours & !!act.compare',
].map(patternOf);
const PLAINLY_HELD = patternOf(
  'part.training-data|part.data|part.training-code & act.release|act.available|use.share|act.withhold',
);

const compiled = (patterns: Readonly<Record<TrainingTopic, string>>): Readonly<Record<TrainingTopic, Pattern>> => ({
  'training-code': patternOf(patterns['training-code']),
  'training-data': patternOf(patterns['training-data']),
});
const MAY_SPEAK = compiled(SPEAKS);
const IS_THERE: Readonly<Record<TrainingTopic, readonly Pattern[]>> = {
  'training-code': THERE['training-code'].map(patternOf),
  'training-data': THERE['training-data'].map(patternOf),
};
const IS_PLAIN = compiled(PLAINLY_THERE);

/** The vote is on a passage with what stands around it: one that is on the other part alone says nothing of this one. */
const ON_THE_OTHER = compiled({
  'training-code':
    'part.data|part.training-data|set|link.data & !!part.code & !!part.training-code & !!file & !!step & !!link.code & !!place.repo & !!part.all',
  'training-data':
    'part.training-code|file.train|link.code & !!part.data & !!part.training-data & !!set & !!link.data & !!id & !!part.all & !!word.source & !!collected',
});

/** Of the vote: what overrules a rule, and what is enough without one. */
const OVERRULES = 0.9;
/** The more passages a page has, the surer a vote on one of them must be: of a hundred some are wrong by chance. */
const SHORT = 25;
const ENOUGH = { lowers: 0.6, raises: 0.55 } as const;
const ENOUGH_OF_MANY = { lowers: 0.95, raises: 0.9 } as const;
const isShort = ({ passages }: Prose): boolean => passages.length <= SHORT;

/** Released, the rule says, and the vote that it is not spoken of: where the passage names others and nobody here, it is theirs. */
const OF_OTHERS = 0.85;
const OTHERS = patternOf('name.other|thing.other-model|thing.third-party|thing.their|thing.sibling|act.cite');
const OWN = patternOf('this|we|link.code|link.data|file|id|set|made|place.repo|repeat');

/** "For a year we said no to questions about the data. That has changed: all of it is now at ...": what was withheld is not any more. */
const IS_NOW = patternOf('now|change & about:part.training-data|part.training-code|part.data|part.code');

/** "It would be wrong to say that all of it is public": nearly every word is a release's, and the vote hears no more. */
const NOT_SO = patternOf('not.say|not.so');

function read(topic: TrainingTopic, passage: ReadPassage, prose: Prose): Said | undefined {
  const context: Context = passage;
  const verdict = TABLES[topic].decide(context);
  if (verdict?.says === 'none') return undefined;
  if (!verdict && !match(MAY_SPEAK[topic], context)) return undefined;
  const { met = 0, unmet = 0, none = 0 } = prose.vote(topic, passage).all;
  if (verdict) {
    if (verdict.says === 'released' && none >= OF_OTHERS && match(OTHERS, context) && !match(OWN, context))
      return undefined;
    const isDoubt =
      verdict.says === 'released'
        ? // What it goes on from may be what is over: then it is asked about alone.
          (match(IS_NOW, context) ? (prose.vote(topic, passage, true).all.unmet ?? 0) : unmet) >= OVERRULES
        : // Sentences around it may release something else: its own words must be doubted too.
          verdict.says === 'withheld' &&
          isShort(prose) &&
          !match(NOT_SO, context) &&
          met >= OVERRULES &&
          (prose.vote(topic, passage, true).all.met ?? 0) >= OVERRULES;
    return { says: isDoubt ? 'doubt' : verdict.says, rules: verdict.rules, passage };
  }
  if (match(ON_THE_OTHER[topic], context)) return undefined;
  const { lowers, raises } = isShort(prose) ? ENOUGH : ENOUGH_OF_MANY;
  const byVote = (says: string): Said => ({ says, rules: [`${topic}.vote`], passage });
  if (unmet >= lowers && context.block !== 'heading' && TAKEN_BACK.some((each) => match(each, context)))
    if (isShort(prose) || match(PLAINLY_HELD, context)) return byVote('withheld');
  if (met < raises || !IS_THERE[topic].some((each) => match(each, context))) return undefined;
  if (topic === 'training-code' && !match(POINTS, context)) return undefined;
  return isShort(prose) || (context.block !== 'cell' && match(IS_PLAIN[topic], context))
    ? byVote('released')
    : undefined;
}

/** What a passage says, as evidence. */
export const quoteSaid = ({ passage, rules }: Said): Quote => ({
  ...quoteOf(passage.source),
  ...(rules.length > 0 && { rules }),
});

/** Is it taken back by what follows in its paragraph? */
const isOver = ({ says, passage: { source } }: Said, all: readonly Said[], at: number): boolean =>
  says === 'withheld' &&
  all.some(
    ({ says: later, passage }, other) =>
      other > at &&
      later === 'released' &&
      passage.source.document === source.document &&
      passage.source.at === source.at &&
      (match(IS_NOW, passage) !== undefined || isTurned(all[at]?.passage)),
  );

/** "For long we said that we would not publish the data, but that is over": the sentence itself says that it was so. */
const TURNED = patternOf('act.withhold|act.release:denied|act.available:denied >> but >> now|change');
const isTurned = (passage: ReadPassage | undefined): boolean =>
  passage !== undefined && match(TURNED, passage) !== undefined;

/** In: a topic and the page's prose. Out, in steps: what its passages say, in reading order; what says nothing of it is left out. */
export function* saidOf(topic: TrainingTopic, prose: Prose): Steps<Said[]> {
  const all: Said[] = [];
  for (const passage of prose.passages) {
    if (passage.source.block.kind === 'code' || passage.source.block.head) continue;
    const said = read(topic, passage, prose);
    if (said) all.push(said);
    yield;
  }
  return all.filter((said, at) => !isOver(said, all, at));
}
