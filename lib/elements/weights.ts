/** Weights: parameter files that anyone can download free of charge (RULES.md section 3). */

import type { Prose } from '../learned/index.ts';
import { MODEL_REPOSITORY_FILE } from '../mentions/weight-files.ts';
import { atOnce, type Evidence, type Quote, type Steps, type WeightsFinding } from '../model/index.ts';
import { quoteOf } from '../prose/passages.ts';
import { siteOf } from '../sites/everywhere.ts';
import { metadataQuote } from './documents.ts';
import { weightsLicensed } from './weights-licensed.ts';
import { weightsInCode, weightsLinks } from './weights-links.ts';
import { weightsOnPage } from './weights-page.ts';
import { weightsInRepository } from './weights-repository.ts';
import { keptPrivate, quoteSaid, type WeightsSaid, weightsSaid } from './weights-said.ts';
import { keyOnly } from './weights-service.ts';

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

/** The vendor's word that the weights are not there. */
export const refusal = (said: WeightsSaid, evidence: Evidence): WeightsFinding =>
  said.says === 'announced'
    ? { ...found('unmet', 'stated', 'weights-announced', quoteSaid(said), evidence), announced: true }
    : found('unmet', 'stated', 'weights-withheld', quoteSaid(said), evidence);

function* onHub(evidence: Evidence, prose: Prose): Steps<WeightsFinding> {
  const { model } = evidence;
  // The hub has taken it down, or shows it to its owner alone: what is listed cannot be downloaded.
  const shut = model?.disabled ? 'disabled: true' : model?.private ? 'private: true' : undefined;
  if (shut) return found('unmet', 'stated', 'weights-withheld', metadataQuote(evidence, shut), evidence);
  // The vendor itself says that nobody is to have the repository, whatever stands in it today.
  const kept = keptPrivate(prose);
  if (kept) return refusal(kept, evidence);
  const file = model?.files?.find((path) => MODEL_REPOSITORY_FILE.test(path));
  if (file)
    return found(
      'met',
      'stated',
      'weights-files',
      {
        source: siteOf(evidence.reading.subject).name,
        url: `${evidence.reading.url}/tree/main`,
        quote: file,
        place: 'files',
      },
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
  const said = yield* weightsSaid(prose);
  const refused = said.withheld ?? said.announced;
  if (model?.files)
    return refused ? refusal(refused, evidence) : found('unknown', 'inferred', 'weights-no-file', undefined, evidence);
  const tag = model?.tags.find((name) => FORMAT_TAGS.has(name));
  if (tag) return found('met', 'inferred', 'weights-tag', metadataQuote(evidence, tag), evidence);
  return found('unknown', 'inferred', 'weights-not-listed', undefined, evidence);
}

function* inRepository(evidence: Evidence, prose: Prose): Steps<WeightsFinding> {
  const links = weightsLinks(evidence, prose);
  const link = links.find(({ own }) => own) ?? links[0];
  const quote = link && { source: 'README', url: link.href, quote: link.text || link.href, place: 'link' };
  if (quote) return found('met', link.own ? 'stated' : 'inferred', 'weights-link', quote, evidence);
  if (evidence.model)
    return found('met', 'stated', 'weights-linked-hub', metadataQuote(evidence, evidence.model.id), evidence);
  const { withheld, announced, offered } = yield* weightsSaid(prose);
  if (withheld) return refusal(withheld, evidence);
  const inCode = weightsInCode(evidence);
  if (inCode.own + inCode.other > 0) return found('met', 'inferred', 'weights-code', undefined, evidence);
  const files = weightsInRepository(evidence, prose);
  if (files) return found('met', 'inferred', 'weights-files', files, evidence);
  if (announced) return refusal(announced, evidence);
  if (offered) return found('met', 'stated', 'weights-said', quoteSaid(offered), evidence);
  const licensed = weightsLicensed(evidence);
  if (licensed) return found('met', 'inferred', 'weights-licensed', licensed, evidence);
  const service = keyOnly(evidence, prose);
  if (service) return found('unmet', 'inferred', 'weights-service', quoteOf(service.source), evidence);
  return found('unknown', 'inferred', 'weights-not-found', undefined, evidence);
}

/** Finds the weights. A gate is noted and changes nothing; silence is `unknown`. */
export const readWeights = (evidence: Evidence, prose: Prose): WeightsFinding =>
  atOnce(readingWeights(evidence, prose));

/** The same in steps. */
export function* readingWeights(evidence: Evidence, prose: Prose): Steps<WeightsFinding> {
  const { kind } = siteOf(evidence.reading.subject);
  if (kind === 'page') return yield* weightsOnPage(evidence, prose);
  return yield* kind === 'repository' ? inRepository(evidence, prose) : onHub(evidence, prose);
}
