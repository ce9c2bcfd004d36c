/** The elements of LABELS.md section 3, as found in what was read. */
import type { ElementFindings, Evidence, LicenseFindings } from '../model/index.ts';
import { readDeploymentCode } from './deployment-code.ts';
import { passages } from './documents.ts';
import { readTrainingCode } from './training-code.ts';
import { readDataInformation, readTrainingData } from './training-data.ts';
import { readWeights } from './weights.ts';

export { readPageKind } from './page-kind/index.ts';

/** A page that says so itself: "fine-tuned from X", "based on Llama 3". */
const DERIVED =
  /\b(?:is|are|was|were|this|model)\b[^.;]{0,60}\b(?:fine-?tuned|finetuned|instruction[- ]tuned|merged?|quanti[sz]ed|distilled|derived|adapted|continu\w+ (?:pre-?)?train\w+|built|initiali[sz]ed)\b[^.;]{0,40}\b(?:versions? of|from|on top of|upon|using|of)\b[^.;]{0,60}\b(?:[A-Z][\w.-]*\d|LLaMA|Llama|Mistral|Qwen|BERT|GPT|Gemma|StarCoder|Falcon|BLOOM|T5|RoBERTa|InternLM|Stable Diffusion)/;

/** Words of tuning, and words of a model that learned from nothing. */
const TUNED =
  /\b(?:fine-?tun\w*|finetun\w*|instruction[- ]\w+|lora|q-?lora|rlhf|dpo|sft|peft|adapter)\b|微调|微調整|파인튜닝/i;
const SAYS_TUNED =
  /\bcontinu\w+ (?:pre-?)?train|\b(?:is|are|was|were|model|by|models?)\b[^.;]{0,40}\b(?:fine-?tun(?:ed|ing)|finetun(?:ed|ing))\b(?! (?:code|scripts?|your))/i;
const FROM_NOTHING = /\bpre-?train(?:ed|ing)?\b|\bfrom scratch\b|预训练|事前学習|사전 ?학습/i;

/** Is the model made from another? By metadata, by its first paragraphs, or as a page speaks of tuning and never of pre-training. */
export function isDerived(evidence: Evidence): boolean {
  if ((evidence.model?.baseModels.length ?? 0) > 0) return true;
  const prose = passages(evidence).filter(({ block }) => block.kind !== 'code');
  if (prose.slice(0, 40).some(({ text }) => DERIVED.test(text))) return true;
  if (prose.slice(0, 8).some(({ text }) => SAYS_TUNED.test(text))) return true;
  return prose.slice(0, 25).some(({ text }) => TUNED.test(text)) && !prose.some(({ text }) => FROM_NOTHING.test(text));
}

/** Reads all elements. In: evidence and the licences found. Out: each with status, basis, reason and quotes. */
export function readElements(evidence: Evidence, licenses: LicenseFindings): ElementFindings {
  const derived = isDerived(evidence);
  const weights = readWeights(evidence);
  return {
    weights,
    deploymentCode: readDeploymentCode(evidence, weights),
    trainingCode: readTrainingCode(evidence, licenses, derived),
    trainingData: readTrainingData(evidence, derived),
    dataInformation: readDataInformation(evidence),
  };
}
