/** A license that withholds only its multimodal models from a place: which answer is right hangs on the model. */
import type { ModelMetadata, UseAnswer } from '../model/index.ts';

export type Modality = 'text' | 'multimodal';

/** Tasks of a hub that take or make nothing but text. */
const TEXT: ReadonlySet<string> = new Set([
  'text-generation',
  'text2text-generation',
  'fill-mask',
  'text-classification',
]);
const SEVERAL =
  /^(?:image-text-to-text|any-to-any|audio-text-to-text|video-text-to-text|visual-question-answering|image-to-text)$/;

/**
 * In: a hub's record. Out: what the model works on, where both its task and the names of its architecture say the same; else undefined.
 */
export function modalityOf(model: ModelMetadata | undefined): Modality | undefined {
  const { pipelineTag = '', architectures = [] } = model ?? {};
  if (SEVERAL.test(pipelineTag)) return 'multimodal';
  const isText = architectures.length > 0 && architectures.every((name) => name.endsWith('ForCausalLM'));
  return isText && TEXT.has(pipelineTag) ? 'text' : undefined;
}

/** In: an answer, and the model's modality. Out: for a place that only multimodal models are kept from, the answer for this one. */
export function inPlaces(answer: UseAnswer, modality: Modality | undefined): UseAnswer {
  const isOnly = answer.value === 'yes-if' && answer.conditions.every(({ kind }) => kind === 'place-eu');
  if (answer.question !== 'places' || !isOnly || modality === undefined) return answer;
  return modality === 'text'
    ? { ...answer, value: 'yes', conditions: [] }
    : { ...answer, value: 'no', conditions: [{ kind: 'place-eu-multimodal' }] };
}
