/** Does a model start from another's weights, so that what trained those is not on its page (RULES.md section 3)? */
import type { Prose } from '../../learned/index.ts';
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

const namesFamily = ({ passage }: ReadPassage): boolean =>
  passage.mentions.some(({ id }) => id.startsWith('name.family'));

/**
 * In: a page's prose. Out: does it say in its beginning that the model starts from weights of another, though not of which release? That
 * decides nothing about its license (lib/licenses): but what trained those is not here then, and this may only lower.
 */
export const startsFromAnother = ({ passages }: Prose): boolean => {
  const head = passages.filter(({ source }) => source.block.kind !== 'code').slice(0, HEAD);
  if (head.some((passage) => match(FROM_SCRATCH, passage))) return false;
  return head.some(
    (passage, at) =>
      match(BASE_APART, passage) !== undefined ||
      (at < FIRST && match(TUNED, passage) !== undefined) ||
      (namesFamily(passage) && ON_FAMILY.some((pattern) => match(pattern, passage) !== undefined)),
  );
};
