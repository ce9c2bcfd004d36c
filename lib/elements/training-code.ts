/** Training code: the code that trained this model (LABELS.md section 3). Silence and parts of it are `unknown`. */

import { readLicenseName } from '../licenses/index.ts';
import type { ElementFinding, Evidence, LicenseFindings } from '../model/index.ts';
import { metadataQuote, type Passage, passages, quoteOf } from './documents.ts';

/** The vendor says that it is withheld, or not there yet. */
const WITHHELD: readonly RegExp[] = [
  /\b(?:training|pre-?training) (?:code|scripts?|pipeline|recipes?)\b[^.;]{0,60}\b(?:will be (?:released|available|published|open|made|shared|uploaded)|coming soon|to be released|(?:is|are) not (?:\w+ )?(?:released|available|public|open|included|provided|shared)|not (?:yet )?(?:released|available|public)|soon)\b/i,
  /\b(?:will|plan to|going to|intend to) (?:also )?(?:release|open-?source|publish|make available)\b[^.;]{0,80}\btraining (?:code|scripts?)\b/i,
  /\b(?:do not|don['’]t|no|not|never|without)\b[^.;]{0,30}\b(?:plans?|releas\w+|shar\w+|publish\w*)\b[^.;]{0,40}\btraining (?:code|scripts?|configurations?|methodology|recipes?|details)\b/i,
  /\b(?:proprietary|closed-source) (?:training (?:libraries|framework|code|stack|infrastructure|pipeline)|methodolog(?:y|ies))\b/i,
  /\btraining code\b[^.;]{0,80}\bwill be (?:made available|released|open)\b/i,
  /^(?:training )?code ?[:：-] ?coming soon/i,
  /训练代码[^。]{0,16}(?:即将|暂未|尚未|暂不|不会?)(?:开源|公开|发布)/,
];

/** The code is there. */
const RELEASED: readonly RegExp[] = [
  /\b(?:full |complete |entire |official |our )?(?:pre-?)?training (?:code|scripts?|pipeline|codebase|recipes?)\b[^.;]{0,80}\b(?:is|are|can be found|available|released|open-?source[d]?|here|provided|in (?:this|the|our) (?:repo\w*|github))\b/i,
  /\b(?:code|scripts?|codebase|everything|tools?|configs?|configurations?)\b[^.;]{0,40}\b(?:used |needed |necessary )?(?:to|for) (?:pre-?)?train(?:ing)? (?:the |our |this |these |all )?(?:model|models|from scratch|\w+ (?:model|from))\b/i,
  /\b(?:releas\w+|open-?sourc\w+|publish\w+|shar\w+|provid\w+|includ\w+|equipped with)\b[^.;]{0,100}\b(?:pre-?)?training (?:code|scripts?|framework|pipeline|repository)\b/i,
  /\btraining (?:code|repository|scripts?|README)\b[^.;]{0,6}[:：]? ?(?:https?:|\[|here|lambda|github)/i,
  /\ball (?:the )?(?:models?|weights)?,? ?(?:data|code|models),? (?:and|code|data)[\w ,]{0,40}\b(?:released|available|open)\b/i,
  /\brepository (?:for|is for) training\b|\bfor training and using\b|\breproduc\w+ (?:the |our )?(?:training|pre-?training|models?|results)\b[^.;]{0,40}\b(?:code|scripts?|config\w*)\b/i,
  /训练代码[^。]{0,20}(?:已|开源|公开|发布|见)|开源了?[^。]{0,20}训练代码|学習(?:用)?(?:コード|スクリプト)[^。]{0,16}(?:公開|こちら)|학습 (?:코드|스크립트)[^.]{0,20}(?:공개|제공)/,
];

/** A framework counts when the vendor says that it trained this model, and links it. */
const TRAINED_WITH =
  /\b(?:we |was |were |is |are )?(?:pre-?)?train(?:ed)?\b[^.;]{0,90}\b(?:using|with|via|in)\b[^.;]{0,120}\b(?:training (?:framework|pipeline|library|codebase|code)|codebase|code ?base|llm library|pipeline)\b/i;

/** All of it, said in one sentence. */
const EVERYTHING =
  /\ball (?:of )?(?:the |our )?(?:models?|weights|data|code|scripts)\b[^.;]{0,60}\b(?:code|scripts)\b[^.;]{0,80}\b(?:released|available|open-?sourced?|public|included|provided)\b/i;

/** Adapting or testing the model is not training it. */
const NOT_TRAINING =
  /\b(?:fine-?tun\w*|finetun\w*|lora|qlora|sft|instruction[- ]tuning|evaluat\w*|inference|adapt\w*|distill\w*|continue|quantiz\w*|rlhf|dpo|downstream|your own|custom|approximate|is the|meant to be|simple|minimal|example)\b|微调|微調整|파인튜닝/i;

/** A command that trains, under a heading about training. */
const TRAIN_COMMAND =
  /(?:python3?|torchrun|accelerate launch|deepspeed|bash|sh|srun|fairseq-train|composer|sbatch)\b[^\n]{0,160}\b\w*(?:pre)?train\w*(?:\.py|\.sh|ing)?\b/i;
const TRAIN_HEADING =
  /^(?:\d[\d.]* )?(?:\W{0,4})(?:(?:multiple|single|multi)[- ]?gpu )?(?:pre-?)?train(?:ing)?(?: (?:from scratch|the models?|code|models?|\w+))?\W*$|从头训练|预训练|訓練|学習/i;
/** Weights are not taken from elsewhere to begin with. */
const FROM_SCRATCH = /--weights ['"]{2}|from scratch|pre-?train/i;

const first = (evidence: Evidence, patterns: readonly RegExp[], not?: RegExp): Passage | undefined =>
  passages(evidence).find(
    ({ text, block }) => block.kind !== 'code' && patterns.some((pattern) => pattern.test(text)) && !not?.test(text),
  );

/** Licence of the repository's own code, by its licence file or the site's recognition of it. */
function codeLicense(evidence: Evidence, { own }: LicenseFindings): ElementFinding['license'] {
  if (evidence.reading.subject.site !== 'github') return undefined;
  const file = own.texts.find(
    ({ path, verdict }) =>
      /^(?:licen[sc]e(?:[-_.]?code)?|copying)(?:\.\w+)?$/i.test(path) && (verdict === 'exact' || verdict === 'near'),
  );
  const name = file?.id ?? evidence.reading.repository?.licenseLabel?.replace(/ licen[sc]e$/i, '');
  if (!name) return undefined;
  const { class: kind, id } = readLicenseName(name);
  return { class: kind, ...(id !== undefined && { id }), name };
}

/** Finds the training code. For a derived model the base's is needed too, and is not on this page. */
export function readTrainingCode(evidence: Evidence, licenses: LicenseFindings, derived: boolean): ElementFinding {
  const withheld = first(evidence, WITHHELD);
  if (withheld)
    return { status: 'unmet', basis: 'stated', reason: 'training-code-withheld', evidence: [quoteOf(withheld)] };
  const license = codeLicense(evidence, licenses);
  const stated = first(evidence, RELEASED, NOT_TRAINING);
  const everything = first(evidence, [EVERYTHING], NOT_TRAINING);
  const framework = passages(evidence).find(
    ({ text, block }) =>
      block.kind !== 'code' && TRAINED_WITH.test(text) && !NOT_TRAINING.test(text) && linksCode(block),
  );
  const command = trainingCommand(evidence);
  const passage = everything ?? stated ?? framework ?? command;
  if (!passage) return { status: 'unknown', basis: 'inferred', reason: 'training-code-not-found', evidence: [] };
  const quote = [quoteOf(passage)];
  if (derived) return { status: 'unknown', basis: 'stated', reason: 'training-code-base', evidence: quote };
  const base = {
    basis: command === passage ? ('inferred' as const) : ('stated' as const),
    evidence: quote,
    ...(license && { license }),
  };
  // One sign of the code is a part of it; the vendor's word together with the code itself is the whole.
  const whole =
    everything ?? framework ?? (stated && (linksCode(stated.block) || holdsCode(evidence)) ? stated : command);
  return whole
    ? { status: 'met', reason: 'training-code-released', ...base }
    : { status: 'unknown', reason: 'training-code-part', ...base };
}

/** A link to a repository of code in the same block. */
const linksCode = ({ links = [] }: Passage['block']): boolean =>
  links.some(({ href }) =>
    /^https:\/\/(?:github|gitlab)\.com\/[\w.-]+\/[\w.-]+|huggingface\.co\/[\w.-]+\/[\w.-]+\/(?:tree|blob)\//.test(href),
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

/** Name of the metadata in which a derived model's base stands. */
export const baseQuote = (evidence: Evidence) =>
  metadataQuote(evidence, `base_model: ${evidence.model?.baseModels[0] ?? ''}`);
