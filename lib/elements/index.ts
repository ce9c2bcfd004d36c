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

/** Is the model made from another? By metadata, or by its first paragraphs. */
export function isDerived(evidence: Evidence): boolean {
  if ((evidence.model?.baseModels.length ?? 0) > 0) return true;
  return passages(evidence)
    .slice(0, 40)
    .some(({ text, block }) => block.kind !== 'code' && DERIVED.test(text));
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
