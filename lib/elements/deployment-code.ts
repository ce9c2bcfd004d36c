/** Deployment code: an Open Source library that runs the model, its own code, or a standard format (RULES.md section 3). */
import libraries from '../../assets/libraries.json' with { type: 'json' };
import type { ElementFinding, Evidence, WeightsFinding } from '../model/index.ts';
import { metadataQuote, passages, quoteOf } from './documents.ts';

interface Library {
  id: string;
  name: string;
  url: string;
}

const LIBRARIES = new Map((libraries as Library[]).map((library) => [library.id.toLowerCase(), library]));

/** Libraries by the words of code and prose. */
const IN_TEXT =
  /\b(transformers|diffusers|vllm|sglang|llama\.cpp|ollama|sentence[-_]transformers|timm|open_clip|peft|onnxruntime|ctranslate2|mlx[-_]lm|tensorrt-llm|lmdeploy|nemo|fairseq|espnet|speechbrain|flair|spacy|keras|paddlenlp|torch\.hub|text-generation-webui|comfyui|automatic1111)\b/i;
const OWN_CODE =
  /^(?:setup\.py|pyproject\.toml|requirements[\w.-]*\.txt|environment\.ya?ml|inference[\w.-]*|generate[\w.-]*\.py|demo[\w.-]*|infer[\w.-]*|run[\w.-]*\.py|sample[\w.-]*\.py|src|app\.py|[\w.-]+\.py|scripts|examples|model|models|package\.json|cargo\.toml)$/i;

const met = (
  basis: ElementFinding['basis'],
  reason: string,
  name: string,
  evidence: ElementFinding['evidence'],
): ElementFinding => ({
  status: 'met',
  basis,
  reason,
  names: [name],
  evidence,
});

/** Finds the code that runs the model. */
export function readDeploymentCode(evidence: Evidence, weights: WeightsFinding): ElementFinding {
  const { model, reading } = evidence;
  const declared = model?.library ? LIBRARIES.get(model.library.toLowerCase()) : undefined;
  if (declared)
    return met('stated', 'library', declared.name, [metadataQuote(evidence, `library_name: ${model?.library}`)]);
  const tag = model?.tags.find((name) => LIBRARIES.has(name.toLowerCase()));
  if (tag)
    return met('stated', 'library-tag', LIBRARIES.get(tag.toLowerCase())?.name ?? tag, [metadataQuote(evidence, tag)]);
  const used = passages(evidence).find(({ text }) => IN_TEXT.test(text));
  const library = used && IN_TEXT.exec(used.text)?.[1];
  if (used && library) return met('inferred', 'library-used', library, [quoteOf(used)]);
  const own = reading.repository?.files?.find(({ path }) => OWN_CODE.test(path));
  if (own) return met('stated', 'own-code', own.path, [metadataQuote(evidence, own.path)]);
  if (weights.status === 'met') return met('inferred', 'standard-format', '', weights.evidence);
  return { status: 'unknown', basis: 'inferred', reason: 'code-not-found', evidence: [] };
}
