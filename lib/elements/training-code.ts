/** Training code: the code that trained this model (RULES.md section 3). Silence and parts of it are `unknown`. */

import type { ElementFinding, Evidence, LicenseFindings } from '../model/index.ts';
import { namesSiblingOnly } from '../model/siblings.ts';
import { codeLicense } from './code-license.ts';
import { type Passage, passages, quoteOf } from './documents.ts';
import { linkedTrainer, linksTrainingCode } from './trainer-links.ts';
import { EVERYTHING, NOT_TRAINING, RELEASED, TRAINED_WITH, WITHHELD } from './training-words.ts';

/** A command that trains, under a heading about training. */
const TRAIN_COMMAND =
  /(?:python3?|torchrun|accelerate launch|deepspeed|bash|sh|srun|fairseq-train|composer|sbatch)\b[^\n]{0,160}\b\w*(?:pre)?train\w*(?:\.py|\.sh|ing)?\b/i;
const TRAIN_HEADING =
  /^(?:\d[\d.]* )?(?:\W{0,4})(?:(?:multiple|single|multi)[- ]?gpu )?(?:pre-?)?train(?:ing)?(?: (?:from scratch|the models?|code|models?|\w+))?\W*$|从头训练|预训练|訓練|学習/i;
/** Weights are not taken from elsewhere to begin with. */
const FROM_SCRATCH = /--weights ['"]{2}|from scratch|pre-?train/i;

const first = (evidence: Evidence, patterns: readonly RegExp[], not?: RegExp): Passage | undefined =>
  passages(evidence).find(
    ({ text, block }) =>
      block.kind !== 'code' &&
      patterns.some((pattern) => pattern.test(text)) &&
      !not?.test(text) &&
      !namesSiblingOnly(text, evidence.reading.subject.name),
  );

/** Finds the training code. For a derived model the base's is needed too, and is not on this page. */
export function readTrainingCode(evidence: Evidence, licenses: LicenseFindings, derived: boolean): ElementFinding {
  const withheld = first(evidence, WITHHELD);
  if (withheld)
    return { status: 'unmet', basis: 'stated', reason: 'training-code-withheld', evidence: [quoteOf(withheld)] };
  const license = codeLicense(evidence, licenses);
  const stated = first(evidence, RELEASED, NOT_TRAINING);
  const everything = first(evidence, [EVERYTHING], NOT_TRAINING);
  const framework = passages(evidence).find(
    (passage) =>
      linkedTrainer(passage) ||
      linksTrainingCode(passage) ||
      (passage.block.kind !== 'code' &&
        TRAINED_WITH.test(passage.text) &&
        !NOT_TRAINING.test(passage.text) &&
        linksCode(passage.block)),
  );
  const command = trainingCommand(evidence);
  const passage = everything ?? stated ?? framework ?? command;
  if (!passage) return { status: 'unknown', basis: 'inferred', reason: 'training-code-not-found', evidence: [] };
  const quote = [quoteOf(passage)];
  if (derived && !(everything && ownBase(evidence)))
    return { status: 'unknown', basis: 'stated', reason: 'training-code-base', evidence: quote };
  const base = {
    basis: command === passage ? ('inferred' as const) : ('stated' as const),
    evidence: quote,
    ...(license && { license }),
  };
  // One sign of the code is a part of it; the vendor's word together with the code itself is the whole.
  const whole =
    everything ??
    framework ??
    (stated && (linksCode(stated.block) || holdsCode(evidence) || isSaidDone(stated)) ? stated : command);
  return whole
    ? { status: 'met', reason: 'training-code-released', ...base }
    : { status: 'unknown', reason: 'training-code-part', ...base };
}

/** What a vendor says of all its releases holds for the base, too, when the base is its own. */
export const ownBase = ({ model, reading }: Evidence): boolean =>
  (model?.baseModels ?? []).length > 0 &&
  (model?.baseModels ?? []).every(
    (id) => id.split('/')[0]?.toLowerCase() === (reading.subject.owner ?? '').toLowerCase(),
  );

/** A link to a repository of code in the same block. */
const linksCode = ({ links = [] }: Passage['block']): boolean =>
  links.some(({ href }) =>
    /^https:\/\/(?:github|gitlab)\.com\/[\w.-]+\/[\w.-]+|huggingface\.co\/[\w.-]+\/[\w.-]+\/(?:tree|blob)\//.test(href),
  );

/** "We have released our pretraining scripts": said as done, of the training from the start. */
const isSaidDone = ({ text }: Passage): boolean =>
  /\b(?:have|has|been) (?:also )?(?:releas|open-?sourc|publish)\w+\b[^.;]{0,80}\b(?:pre-?training (?:code|scripts?)|training code)\b/i.test(
    text,
  );

/** The repository itself has training scripts, by its files or by a command in its README. */
const holdsCode = (evidence: Evidence): boolean =>
  evidence.reading.subject.site === 'github' &&
  ((evidence.reading.repository?.files?.some(({ path }) => /train/i.test(path)) ?? false) ||
    passages(evidence).some(({ text, block }) => block.kind === 'code' && TRAIN_COMMAND.test(text)));

function trainingCommand(evidence: Evidence): Passage | undefined {
  if (evidence.reading.subject.site !== 'github') return undefined;
  return passages(evidence).find(
    ({ text, heading, block }) =>
      block.kind === 'code' &&
      TRAIN_COMMAND.test(text) &&
      TRAIN_HEADING.test(heading) &&
      FROM_SCRATCH.test(text + heading) &&
      !NOT_TRAINING.test(heading + text.slice(0, 300)),
  );
}
