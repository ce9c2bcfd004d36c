/** Links by which a vendor says which code trained the model. */
import type { Passage } from './documents.ts';
import { NOT_TRAINING } from './training-words.ts';

/** What any model may be trained with: naming it does not tell the code that trained this one. */
const GENERAL =
  /^(?:jax|flax|pytorch|torch|tensorflow|keras|deepspeed|fsdp|accelerate|horovod|transformers|diffusers|peft|trlx?|mergekit|wandb|lora|paddle\w*|mxnet|slurm|ml pathways|.*\b(?:format|dataset|tokenizer|loss|optimizer)s?)$/i;
const IS_TRAINED_WITH =
  /(?:\b(?:was|were|is|are|been) (?:\w+ ){0,2}(?:pre-?)?trained|\bwe (?:pre-?)?train(?:ed)? (?:the|our|this|these) (?:[\w-]+ ){0,3}models?)\b[^.;]{0,90}\b(?:using|with|via)\b(?: [\w'’-]+){0,3} ?$/i;
const TUNED_WITH = /\b(?:ppo|rlhf|dpo|reward|merge[sd]?|instruction|convert\w*|quanti[sz]\w*)\b/i;

/**
 * "Trained with [a codebase that is linked there]": the link's own words follow "using" or "with" in a sentence on training.
 * The vendor's word makes a framework the code that trained this model (RULES.md section 3).
 */
export function linkedTrainer({ text, block }: Passage): boolean {
  if (block.kind === 'code') return false;
  return (block.links ?? []).some(({ text: words, href }) => {
    if (words.length < 3 || GENERAL.test(words.trim()) || !CODE_REPOSITORY.test(href)) return false;
    const at = text.indexOf(words);
    const before = at < 0 ? '' : text.slice(Math.max(0, at - 160), at);
    return IS_TRAINED_WITH.test(before) && !NOT_TRAINING.test(before) && !TUNED_WITH.test(before);
  });
}

/** A link called "Training code", or the repository whose purposes, training first, the card lists. */
const LINKED_CODE =
  /^\W{0,4}(?:(?:full|official|our) )?(?:pre-?)?training (?:code|scripts?|repo(?:sitory)?|codebase)\W{0,4}$/i;
const CORE_REPOSITORY =
  /\b(?:core |main )?(?:repo(?:sitory)?|codebase)\b ?\((?:[\w ,/-]{0,30}[ ,])?training\b[^)]{0,60}\)/i;

/** A link to the training code under that name, or to the repository that holds it. */
export const linksTrainingCode = ({ text, block }: Passage): boolean =>
  (block.links ?? []).some(
    ({ text: words, href }) => CODE_REPOSITORY.test(href) && (LINKED_CODE.test(words) || CORE_REPOSITORY.test(text)),
  );

const CODE_REPOSITORY = /^https:\/\/(?:github|gitlab)\.com\/[\w.-]+\/[\w.-]+/;
