/** Marks for a list of models: one request for all of them, and what their licence tags alone say. */
import { readLicenseTags } from '../licenses/index.ts';
import type { ListMark, ListQuery, LookupSetting, Problem } from '../model/index.ts';
import { Client, type ClientDeps } from '../sources/client.ts';
import { lookUpList, shortly } from '../sources/hub-list.ts';

export interface ListDeps extends ClientDeps {
  lookups: LookupSetting;
  acceptOpenTerms: boolean;
}

export type MarkedList = { ok: true; marks: [id: string, mark: ListMark][] } | { ok: false; problem: Problem };

/** In: a list. Out: a mark for each model that the hub's answer has, and nothing for any other. */
export async function markList(query: ListQuery, deps: ListDeps): Promise<MarkedList> {
  if (deps.lookups === 'off') return { ok: false, problem: { code: 'lookups-off' } };
  const client = new Client({ ...deps, cache: shortly(deps.cache, deps.now) }, 1);
  const { value, problem } = await lookUpList(client, query);
  if (!value) return { ok: false, problem: problem ?? { code: 'internal' } };
  return { ok: true, marks: [...value].map(([id, tags]) => [id, readLicenseTags(tags, deps.acceptOpenTerms)]) };
}
