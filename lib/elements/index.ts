/** The elements of RULES.md section 3, as found in what was read. */
import type { Prose } from '../learned/index.ts';
import { readLicenseName } from '../licenses/index.ts';
import { hubModelOf } from '../model/hub-links.ts';
import type {
  ElementFinding,
  ElementFindings,
  Evidence,
  LicenseFindings,
  TrainingDataFinding,
} from '../model/index.ts';
import { knownQuote } from '../model/known.ts';
import { readDataInformation } from './data-information.ts';
import { readDeploymentCode } from './deployment-code.ts';
import { type Passage, passages } from './documents.ts';
import { readTrainingCode } from './training-code.ts';
import { readTrainingData } from './training-data.ts';
import { readWeights } from './weights.ts';

/** A page that says so itself: "fine-tuned from X", "based on Llama 3". */
const DERIVED =
  /\b(?:is|are|was|were|this|model)\b[^.;]{0,60}\b(?:fine-?tuned|finetuned|instruction[- ]tuned|merged?|quanti[sz]ed|distilled|derived|adapted|continu\w+ (?:pre-?)?train\w+|built|initiali[sz]ed)\b[^.;]{0,40}\b(?:versions? of|from|on top of|upon|using|of)\b[^.;]{0,60}\b(?:[A-Z][\w.-]*\d|LLaMA|Llama|Mistral|Qwen|BERT|GPT|Gemma|StarCoder|Falcon|BLOOM|T5|RoBERTa|InternLM|Stable Diffusion)/;

/** Words of tuning, and words of a model that learned from nothing. */
const TUNED =
  /\b(?:fine-?tun\w*|finetun\w*|instruction[- ]\w+|lora|q-?lora|rlhf|dpo|sft|peft|adapter)\b|微调|微調整|파인튜닝/i;
const SAYS_TUNED =
  /\bcontinu\w+ (?:pre-?)?train|\b(?:is|are|was|were|model|by|models?)\b[^.;]{0,40}\b(?:fine-?tun(?:ed|ing)|finetun(?:ed|ing))\b(?! (?:code|scripts?|your))/i;
const FROM_NOTHING = /\bpre-?train(?:ed|ing)?\b|\bfrom scratch\b|预训练|事前学習|사전 ?학습/i;

/** "Based on [rut5-base](https://huggingface.co/…)": the words before a link to another model of the hub. */
function namesBase({ text, block }: Passage, own: string): boolean {
  return (block.links ?? []).some((link) => {
    const id = hubModelOf(link);
    // A link to a file of a model is about the file.
    if (!id || id.toLowerCase() === own.toLowerCase() || !link.href.replace(/\/$/, '').endsWith(id)) return false;
    const at = text.indexOf(link.text);
    return (
      at > 0 &&
      /\b(?:based (?:up)?on|fine-?tun\w+ (?:from|version of|of|on)|initiali[sz]ed (?:from|with)|built (?:up)?on)(?: the| an?)?\W*$/i.test(
        text.slice(Math.max(0, at - 60), at),
      )
    );
  });
}

/** Is the model made from another? By metadata, by its first paragraphs, or as a page speaks of tuning and never of pre-training. */
export function isDerived(evidence: Evidence): boolean {
  if ((evidence.model?.baseModels.length ?? 0) > 0) return true;
  const prose = passages(evidence).filter(({ block }) => block.kind !== 'code');
  if (prose.slice(0, 40).some(({ text }) => DERIVED.test(text))) return true;
  if (prose.slice(0, 14).some((passage) => namesBase(passage, evidence.reading.subject.id))) return true;
  if (prose.slice(0, 8).some(({ text }) => SAYS_TUNED.test(text))) return true;
  return prose.slice(0, 25).some(({ text }) => TUNED.test(text)) && !prose.some(({ text }) => FROM_NOTHING.test(text));
}

/** What the page does not say may have been known of the release on some day; what it says stands. */
function orKnown<T extends ElementFinding>(found: T, { known }: Evidence, id: 'trainingCode' | 'trainingData'): T {
  const status = known?.elements?.[id];
  if (!known || !status || found.status !== 'unknown') return found;
  const license = id === 'trainingCode' && status === 'met' && known.license ? codeLicense(known.license) : {};
  return { ...found, ...license, status, basis: 'inferred', reason: 'known', evidence: [knownQuote(known)] };
}

const codeLicense = (name: string): Pick<ElementFinding, 'license'> => {
  const { class: kind, id } = readLicenseName(name);
  return { license: { class: kind, ...(id !== undefined && { id }), name } };
};

const withData = (found: TrainingDataFinding, { known }: Evidence): TrainingDataFinding =>
  found.reason === 'known' && known?.elements?.openData !== undefined
    ? { ...found, openlyLicensed: known.elements.openData }
    : found;

/** Reads all elements. In: evidence and the licences found. Out: each with status, basis, reason and quotes. */
export function readElements(evidence: Evidence, licenses: LicenseFindings, prose: Prose): ElementFindings {
  const derived = isDerived(evidence);
  const weights = readWeights(evidence, prose);
  return {
    weights,
    deploymentCode: readDeploymentCode(evidence, weights),
    trainingCode: orKnown(readTrainingCode(evidence, licenses, derived), evidence, 'trainingCode'),
    trainingData: withData(orKnown(readTrainingData(evidence, derived), evidence, 'trainingData'), evidence),
    dataInformation: readDataInformation(evidence),
  };
}
