/**
 * Metadata of a Hugging Face model, the same fields in two places: `model` in the page's ModelHeader and the
 * answer of `/api/models/{id}` (docs/pages.md, Hugging Face). Hand-written guards: this runs in the content script.
 */

import type { BaseRelation, Gate, ModelMetadata } from '../model/reading.ts';
import { BASE_KEYS, baseIdsOf, basesFromTags, relationOf } from './base-models.ts';
import { isHubId } from './id.ts';

type Raw = Record<string, unknown>;

const MAX_TEXT = 20_000;
const MAX_LIST = 200;
/** Names, tags and paths: longer ones are no names, and the message gate would refuse them (lib/platform/message-schema.ts). */
const MAX_NAME = 1000;

/** An object's fields; none of anything else. */
export const record = (value: unknown): Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Raw) : {};

const own = (raw: Raw, key: string): unknown => (Object.hasOwn(raw, key) ? raw[key] : undefined);

/** A non-empty string, trimmed and capped; undefined for anything else. Numbers are read as YAML authors mean them. */
function text(value: unknown, max = MAX_TEXT): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return undefined;
  const trimmed = value.trim().slice(0, max);
  return trimmed === '' ? undefined : trimmed;
}

const name = (value: unknown): string | undefined => text(value, MAX_NAME);

/** A string or a list of strings, as front matter allows both. */
function texts(value: unknown, max = MAX_NAME): string[] {
  const list = Array.isArray(value) ? value.slice(0, MAX_LIST) : [value];
  return list.map((item) => text(item, max)).filter((item) => item !== undefined);
}

function gate(value: unknown): Gate {
  if (value === 'manual') return 'manual';
  return value === 'auto' || value === true ? 'auto' : false;
}

/** `baseModels` of the API: `{relation, models: [{id}]}`. */
function basesFromApi(value: unknown): { ids: string[]; relation?: BaseRelation } {
  const raw = record(value);
  const models = own(raw, 'models');
  const ids = Array.isArray(models) ? models.slice(0, MAX_LIST).map((model) => name(own(record(model), 'id'))) : [];
  return { ids: ids.filter((id) => id !== undefined), relation: relationOf(own(raw, 'relation')) };
}

/** Licence keys: front matter first (three spellings are in use), then `license:` tags. */
function licenses(card: Raw, tags: string[]): string[] {
  for (const key of ['license', 'licence', 'licenses']) {
    const stated = texts(own(card, key));
    if (stated.length > 0) return stated;
  }
  return tags.filter((tag) => tag.startsWith('license:')).map((tag) => tag.slice('license:'.length));
}

/** License keys of a record of the hub, a model's or a data set's, as stated. */
export const licensesIn = (raw: Raw): string[] => licenses(record(own(raw, 'cardData')), texts(own(raw, 'tags')));

const MAX_FILES = 5000;
const MAX_SEEN = 200_000;

/** What may speak of terms; which of them do is told where files are looked up (license-paths.ts is too much for a page's script). */
const MAY_BE_TERMS = /licen|copying|notice|eula|terms|agreement|polic|许可|協議|协议|ライセンス|라이선스/i;

function files(value: unknown): string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const paths = value.slice(0, MAX_SEEN).map((entry) => name(own(record(entry), 'rfilename')));
  // What speaks of a license is kept wherever it stands in the list.
  return paths
    .filter((path, at) => path !== undefined && (at < MAX_FILES || MAY_BE_TERMS.test(path)))
    .slice(0, MAX_FILES + 200) as string[];
}

/** Link targets in front matter are strings, but `false` and lists occur in the wild. */
function first(value: unknown): string | undefined {
  return texts(value, MAX_TEXT)[0];
}

/**
 * Reads a model's record. In: parsed JSON from outside, of any shape. Out: metadata, or undefined when there is no
 * usable id (the one field without which nothing can be said). Never throws.
 */
export function modelMetadataFrom(value: unknown): ModelMetadata | undefined {
  const raw = record(value);
  const id = text(own(raw, 'id')) ?? text(own(raw, 'modelId'));
  if (id === undefined || !isHubId(id)) return undefined;
  const card = record(own(raw, 'cardData'));
  const config = record(own(raw, 'config'));
  const tags = texts(own(raw, 'tags'));
  const tagBases = basesFromTags(tags);
  const apiBases = basesFromApi(own(raw, 'baseModels'));
  const stated = BASE_KEYS.flatMap((key) => texts(own(card, key)).flatMap(baseIdsOf));
  const bases = [...stated, ...apiBases.ids, ...tagBases.ids].filter((base) => base.toLowerCase() !== id.toLowerCase());
  const parameters = record(own(raw, 'safetensors'));
  return {
    id,
    uid: text(own(raw, '_id'), 100),
    licenses: licenses(card, tags),
    licenseName: first(own(card, 'license_name')),
    licenseLink: first(own(card, 'license_link')),
    baseModels: dedupe(bases),
    baseRelation: relationOf(own(card, 'base_model_relation')) ?? apiBases.relation ?? tagBases.relation,
    datasets: dedupe([
      ...texts(own(card, 'datasets')),
      ...tags.filter((tag) => tag.startsWith('dataset:')).map((tag) => tag.slice('dataset:'.length)),
    ]),
    library: name(own(raw, 'library_name')) ?? name(own(card, 'library_name')),
    pipelineTag: name(own(raw, 'pipeline_tag')) ?? name(own(card, 'pipeline_tag')),
    tags,
    gated: gate(own(raw, 'gated')),
    gatePrompt: gatePrompt(card),
    gateExcludesEu: own(card, 'extra_gated_eu_disallowed') === true,
    private: own(raw, 'private') === true,
    disabled: own(raw, 'disabled') === true,
    cardExists: own(raw, 'cardExists') !== false,
    architectures: texts(own(config, 'architectures')),
    modelType: name(own(config, 'model_type')),
    hasParameters: Object.keys(record(own(parameters, 'parameters'))).length > 0 || own(raw, 'gguf') !== undefined,
    quantized: own(raw, 'isQuantized') === true,
    files: files(own(raw, 'siblings')),
  };
}

/** The vendor's own words on the gate: prompt, description and the labels of the boxes to tick. */
function gatePrompt(card: Raw): string | undefined {
  const fields = record(own(card, 'extra_gated_fields'));
  const parts = [
    ...texts(own(card, 'extra_gated_heading'), MAX_TEXT),
    ...texts(own(card, 'extra_gated_prompt'), MAX_TEXT),
    ...texts(own(card, 'extra_gated_description'), MAX_TEXT),
    ...Object.keys(fields).slice(0, 30),
  ];
  return parts.length > 0 ? parts.join('\n\n').slice(0, MAX_TEXT) : undefined;
}

/** Keeps the first spelling of each id; ids are compared without regard to case (docs/pages.md, Hugging Face). */
function dedupe(ids: string[]): string[] {
  const seen = new Map<string, string>();
  for (const id of ids) if (!seen.has(id.toLowerCase())) seen.set(id.toLowerCase(), id);
  return [...seen.values()];
}
