/**
 * Base models as metadata name them: front matter (the present key and older ones), tags, the API's list. Authors write an id, an address,
 * a revision, a markdown link or a path; the same base is meant. Hand-written guards: this runs in the content script.
 */
import type { BaseRelation } from '../model/reading.ts';
import { isHubName } from './id.ts';

/** Front matter keys under which a base stands: the hub's, its plural, and those that trainers and older cards wrote. */
export const BASE_KEYS = ['base_model', 'base_models', 'finetuned_from', 'parent_model'] as const;

const NONE = /^(?:none|null|n\/?a|-+|\?+|unknown|tbd|scratch|false|no)$/i;
const HUB = /^(?:https?:\/\/)?(?:www\.)?(?:huggingface\.co|hf\.co)\//i;

/** In: a base as it is written. Out: `owner/name` where it can be told, else what was written, trimmed; undefined for none. */
export function baseIdOf(stated: string): string | undefined {
  let text = stated.trim();
  const link = /^\[([^[\]]{0,300})\]\(([^()\s]{1,500})\)$/.exec(text);
  if (link) text = HUB.test(link[2] ?? '') ? (link[2] as string) : (link[1] ?? '');
  text = text
    .replace(/^[\s"'`<]+|[\s"'`>]+$/g, '')
    .trim()
    .slice(0, 500);
  if (text === '' || NONE.test(text)) return undefined;
  const isAddress = /^[a-z]+:\/\//i.test(text);
  if (isAddress && !HUB.test(text)) return text;
  const parts = (text.replace(HUB, '').split(/[?#]/)[0] ?? '').split('/').filter((part) => part !== '' && part !== '.');
  if (parts[0]?.toLowerCase() === 'models' && parts.length > 2) parts.shift();
  // A revision stands behind the name: "owner/name@main", "owner/name:main".
  const [owner = '', name = ''] = parts.map((part) => (/^[^@:]+/.exec(part)?.[0] ?? part).trim());
  if (parts.length === 1) return isHubName(owner) ? owner : text;
  return isHubName(owner) && isHubName(name) && owner !== '..' ? `${owner}/${name}` : text;
}

/** Several ids in one string: "a/b, c/d". */
export function baseIdsOf(stated: string): string[] {
  const several = stated.split(/\s*[,;]\s*|\s+/).filter((part) => part !== '');
  const list = several.length > 1 && several.every((part) => /^[\w.-]+\/[\w.@:/-]+$/.test(part)) ? several : [stated];
  return list.map(baseIdOf).filter((id) => id !== undefined);
}

const RELATIONS: ReadonlySet<string> = new Set(['finetune', 'adapter', 'merge', 'quantized']);

/** How a model is derived from its base, by the hub's words. */
export const relationOf = (value: unknown): BaseRelation | undefined =>
  typeof value === 'string' && RELATIONS.has(value) ? (value as BaseRelation) : undefined;

/** Bases named by tags: `base_model:org/name` and `base_model:<relation>:org/name`. */
export function basesFromTags(tags: readonly string[]): { ids: string[]; relation?: BaseRelation } {
  const ids = new Set<string>();
  let found: BaseRelation | undefined;
  for (const tag of tags) {
    if (!tag.startsWith('base_model:')) continue;
    const [head = '', ...rest] = tag.slice('base_model:'.length).split(':');
    const relation = rest.length > 0 ? relationOf(head) : undefined;
    found ??= relation;
    const id = baseIdOf(relation ? rest.join(':') : [head, ...rest].join(':'));
    if (id) ids.add(id);
  }
  return { ids: [...ids], relation: found };
}
