/** Weights: parameter files that anyone can download free of charge (RULES.md section 3). */
import type { Evidence, Quote, WeightsFinding } from '../model/index.ts';
import { metadataQuote, type Passage, passages, quoteOf } from './documents.ts';
import { MODEL_REPOSITORY_FILE } from './weight-files.ts';
import { weightsInCode, weightsLinks } from './weights-links.ts';
import { ANNOUNCED, API_ONLY, weightsOnPage } from './weights-page.ts';

const FORMAT_TAGS: ReadonlySet<string> = new Set([
  'safetensors',
  'pytorch',
  'gguf',
  'onnx',
  'tf',
  'jax',
  'rust',
  'coreml',
  'tflite',
  'keras',
  'joblib',
  'openvino',
  'mlx',
  'paddlepaddle',
  'transformers',
  'diffusers',
]);

const gateOf = ({ model }: Evidence): WeightsFinding['gate'] => (model?.gated ? model.gated : null);

function found(
  status: WeightsFinding['status'],
  basis: WeightsFinding['basis'],
  reason: string,
  quote: Quote | undefined,
  evidence: Evidence,
): WeightsFinding {
  return { status, basis, evidence: quote ? [quote] : [], reason, gate: gateOf(evidence) };
}

const says = (evidence: Evidence, pattern: RegExp): Passage | undefined =>
  passages(evidence).find(
    ({ text, block, heading }) =>
      block.kind !== 'code' && pattern.test(text) && !/\b(?:news|todo|roadmap|future)\b/i.test(heading),
  );

function onHub(evidence: Evidence): WeightsFinding {
  const { model } = evidence;
  const file = model?.files?.find((path) => MODEL_REPOSITORY_FILE.test(path));
  if (file)
    return found(
      'met',
      'stated',
      'weights-files',
      { source: 'Hugging Face', url: `${evidence.reading.url}/tree/main`, quote: file, place: 'files' },
      evidence,
    );
  if (model?.hasParameters)
    return found(
      'met',
      'stated',
      'weights-counted',
      metadataQuote(evidence, 'parameters counted by the hub'),
      evidence,
    );
  const announced = says(evidence, ANNOUNCED);
  if (model?.files) {
    if (announced)
      return { ...found('unmet', 'stated', 'weights-announced', quoteOf(announced), evidence), announced: true };
    return found('unknown', 'inferred', 'weights-no-file', undefined, evidence);
  }
  const tag = model?.tags.find((name) => FORMAT_TAGS.has(name));
  if (tag) return found('met', 'inferred', 'weights-tag', metadataQuote(evidence, tag), evidence);
  return found('unknown', 'inferred', 'weights-not-listed', undefined, evidence);
}

function onGithub(evidence: Evidence): WeightsFinding {
  const links = weightsLinks(evidence);
  const link = links.find(({ own }) => own) ?? links[0];
  const quote = link && { source: 'README', url: link.href, quote: link.text || link.href, place: 'link' };
  if (quote) return found('met', link.own ? 'stated' : 'inferred', 'weights-link', quote, evidence);
  if (evidence.model)
    return found('met', 'stated', 'weights-linked-hub', metadataQuote(evidence, evidence.model.id), evidence);
  const inCode = weightsInCode(evidence);
  if (inCode.own + inCode.other > 0) return found('met', 'inferred', 'weights-code', undefined, evidence);
  const api = says(evidence, API_ONLY);
  if (api) return found('unmet', 'stated', 'weights-withheld', quoteOf(api), evidence);
  const announced = says(evidence, ANNOUNCED);
  if (announced)
    return { ...found('unmet', 'stated', 'weights-announced', quoteOf(announced), evidence), announced: true };
  const offered = says(
    evidence,
    /\b(?:pre-?trained|released?|download|our)\b[^.]{0,40}\b(?:weights|checkpoints?|models?|parameters)\b|模型|重み|가중치|모델/i,
  );
  if (offered) return found('met', 'inferred', 'weights-offered', quoteOf(offered), evidence);
  return found('unknown', 'inferred', 'weights-not-found', undefined, evidence);
}

/** Finds the weights. A gate is noted and changes nothing; silence is `unknown`. */
export function readWeights(evidence: Evidence): WeightsFinding {
  const { site } = evidence.reading.subject;
  if (site === 'vendor' || site === 'any-page') return weightsOnPage(evidence);
  return site === 'github' ? onGithub(evidence) : onHub(evidence);
}
