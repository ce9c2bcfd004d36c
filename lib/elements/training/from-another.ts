/** Does a model start from another's weights, so that what trained those is not on its page (RULES.md section 3)? */
import type { Prose } from '../../learned/index.ts';
import { isAnyFamily } from '../../mentions/families.ts';
import { lettersOf } from '../../prose/fold.ts';
import { match, patternOf } from '../../statements/pattern.ts';
import type { ReadPassage } from '../../statements/read.ts';

/** First passages of a page, in which it says what the model is. */
const HEAD = 60;
const FROM_SCRATCH = patternOf('fresh:stated & act.train & !yours');
/** "Base model weights are not included"; a LoRA of; "an instruction-tuned LLaMA based on". Of a family that the table knows, or of a base that is said to be apart. */
const BASE_APART = patternOf('thing.base + part.weights & act.release:denied & !!part.training-code');
const ON_FAMILY = [
  'act.derive|thing.base ~4 name.other & !act.compare & !act.evaluate & !!pseudo.derive & !!act.cite',
  'tuning.code >4 name.other & !act.compare & !act.evaluate & !yours & !general & !!pseudo.derive & !!act.cite & !advice',
].map(patternOf);

/** "An instruction-tuned LLaMA based on ..., trained with LoRA": in the first sentences any name will do. */
const FIRST = 8;
const TUNED = patternOf('this & act.derive ~3 name.other & tuning.code & !act.compare & !!pseudo.derive & !!act.cite');

/**
 * "Building on the foundation models of the Heron 3 series", "we take Heron 8B as the LLM": a model that others trained, whatever its name,
 * in the words that tell what this one is.
 */
const ON_MODELS = ['core + name.other', 'core >5 thing.sibling|this'].map((each) =>
  patternOf(
    `${each} & !act.compare & !act.evaluate & !yours & !general & !maybe & !!pseudo.derive & !!act.cite & !thing.service`,
  ),
);

/** "Fine-tuned [heron/heron-7b](...) on letters": a release at the hub, by its link or id, right after the word for how this one was made. */
const ON_RELEASE = [
  'use.modify|act.derive >2 link.hub|id & !act.compare & !act.evaluate & !yours & !general & !!pseudo.derive & !!act.cite & !act.permit & !advice',
  'use.modify|act.derive|tuning.code >4 link.hub|id & !act.compare & !act.evaluate & !yours & !general & !part.data & !!pseudo.derive & !!act.cite & !act.permit & !advice',
  'link.hub|id >4 tuning.code|use.modify & !act.compare & !act.evaluate & !yours & !general & !part.data & !!pseudo.derive & !!act.cite & !act.permit & !advice & !this',
].map(patternOf);

const namesFamily = ({ passage }: ReadPassage): boolean => passage.mentions.some(isAnyFamily);

/**
 * In: a page's prose. Out: does it say in its beginning that the model starts from weights of another, though not of which release? That
 * decides nothing about its license (lib/licenses): but what trained those is not here then, and this may only lower.
 */
export const startsFromAnother = ({ passages }: Prose): boolean => {
  const head = passages.filter(({ source }) => source.block.kind !== 'code').slice(0, HEAD);
  // A heading "Train from scratch" tells readers how; it says nothing of this model.
  if (head.some((passage) => passage.source.block.kind !== 'heading' && match(FROM_SCRATCH, passage))) return false;
  return head.some(
    (passage, at) =>
      match(BASE_APART, passage) !== undefined ||
      (at < FIRST && match(TUNED, passage) !== undefined) ||
      (passage.source.block.kind !== 'heading' &&
        ON_RELEASE.some((pattern) => match(pattern, passage) !== undefined)) ||
      ON_MODELS.some((pattern) => match(pattern, passage) !== undefined) ||
      (namesFamily(passage) && ON_FAMILY.some((pattern) => match(pattern, passage) !== undefined)),
  );
};

/** "--pretrained checkpoints/heron.pth", "--base_model acme/heron-7b": the weights that a command begins with. */
const BEGINS_WITH =
  /--(?:pretrained|pretrained[-_](?:model|weights|checkpoint|model[-_]name[-_]or[-_]path)|model[-_]name[-_]or[-_]path|base[-_]model|init[-_](?:from|checkpoint|weights))[= ]{1,2}["']?([\w./-]{3,120})/g;
/** Who reads it is to put a name in, or the value is no name. */
const NO_NAME = /path[-_/]?to|your|^(?:true|false|none|null|[\d.]+)$|output|^\.?\/?$/;

/**
 * In: a command of the page that trains, and the model's name. Out: does it begin with weights that are called after something else, and a
 * file of weights or a release at the hub? The model's own earlier stage is none. This may only lower.
 */
export const commandStartsFromAnother = ({ source }: ReadPassage, name: string): boolean => {
  const own = lettersOf(name);
  return [...source.folded.matchAll(BEGINS_WITH)].some(([, value = '']) => {
    const isWeights = /\.(?:pth|pt|ckpt|bin|safetensors)$|^[\w.-]+\/[\w.-]+$/.test(value);
    return isWeights && !NO_NAME.test(value) && !lettersOf(value).includes(own);
  });
};
