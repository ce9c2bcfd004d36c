/** One request for a list of models at Hugging Face, with their tags (docs/pages.md, Hugging Face). */
import { type ListField, type ListQuery, MAX_LISTED } from '../model/index.ts';
import type { Cache } from './cache.ts';
import type { Client } from './client.ts';
import type { Found } from './hub.ts';

/** What each value may look like; anything else is left out, and the list is then a wider one. */
const VALUES: Readonly<Record<ListField, RegExp>> = {
  filter: /^[\w.+:/ -]{1,200}$/,
  author: /^[A-Za-z0-9_][\w.-]{0,95}$/,
  // No control characters, and no half of a pair.
  search: /^[^\p{Cc}\p{Cs}]{1,200}$/u,
  pipeline_tag: /^[a-z0-9-]{1,80}$/,
  num_parameters: /^[\w.:,]{1,80}$/,
  inference_provider: /^[\w,-]{1,200}$/,
  apps: /^[\w.,-]{1,200}$/,
  gated: /^(?:true|false)$/,
};

/** The address of a list, or undefined when it is none that may be asked. */
export function hubList({ terms, sort, limit }: ListQuery): string | undefined {
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_LISTED) return undefined;
  const parameters = new URLSearchParams();
  for (const { field, value } of terms.slice(0, 40)) {
    if (VALUES[field].test(value)) parameters.append(field, value);
    // The whole hub is not what an owner's page shows.
    else if (field === 'author') return undefined;
  }
  if (sort) {
    parameters.set('sort', sort);
    parameters.set('direction', '-1');
  }
  parameters.set('limit', String(limit));
  return `https://huggingface.co/api/models?${parameters}&expand[]=tags`;
}

const KEEP = 10 * 60_000;

/** A list changes all day: its answer is kept for ten minutes, for the way back from a model's page. Pauses are kept whole. */
export const shortly = (cache: Cache, now: () => number): Cache => ({
  get: (key) => cache.get(key),
  set: (key, entry) =>
    cache.set(key, key.startsWith('get:') ? { ...entry, until: Math.min(entry.until, now() + KEEP) } : entry),
});

/** Tags of each model of a list, by id. Entries that are not as the hub writes them are left out. */
export async function lookUpList(client: Client, query: ListQuery): Promise<Found<Map<string, string[]>>> {
  const answer = await client.get(hubList(query), 'list of models');
  if (!answer.ok) return { problem: answer.problem };
  try {
    const entries: unknown = JSON.parse(answer.text);
    if (Array.isArray(entries)) return { value: new Map(entries.slice(0, MAX_LISTED).flatMap(tagged)) };
  } catch {
    // Reported below, as any answer that cannot be read.
  }
  return { problem: { code: 'lookup-malformed', about: 'list of models' } };
}

function tagged(entry: unknown): [string, string[]][] {
  if (typeof entry !== 'object' || entry === null) return [];
  const { id, tags } = entry as { id?: unknown; tags?: unknown };
  // Without its tags nothing is known of a model; with an empty list it is known that it has none.
  if (typeof id !== 'string' || id.length > 200 || !Array.isArray(tags)) return [];
  return [[id, tags.filter((tag) => typeof tag === 'string')]];
}
