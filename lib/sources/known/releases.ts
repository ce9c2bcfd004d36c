/**
 * Records of releases: what a family released besides its weights, made by hand from sources that were seen. A record answers for exactly
 * the releases that it names, and speaks last. In the background and the command line only.
 */

import records from '../../../assets/releases.json' with { type: 'json' };
import type { Evidence, ReleaseRecord } from '../../model/index.ts';
import { siteOf } from '../../sites/everywhere.ts';

export type ReleaseLine = ReleaseRecord & { line: number };

/** Each with its line in the file: the first line is the bracket. */
export const RELEASES: readonly ReleaseLine[] = (records as ReleaseRecord[]).map((record, at) => ({
  ...record,
  line: at + 2,
}));

let byHub: Map<string, ReleaseLine[]> | undefined;
let byRepository: Map<string, ReleaseLine[]> | undefined;

function index(idsOf: (record: ReleaseLine) => readonly string[] | undefined): Map<string, ReleaseLine[]> {
  const found = new Map<string, ReleaseLine[]>();
  for (const record of RELEASES)
    for (const id of idsOf(record) ?? []) found.set(id.toLowerCase(), [...(found.get(id.toLowerCase()) ?? []), record]);
  return found;
}

/** In: what was gathered on a page. Out: the records on exactly its model, the one that it links to as its own, and its bases. */
export function recordsOn({ reading, model, known, linked, bases }: Evidence): ReleaseLine[] {
  byHub ??= index(({ ids }) => ids);
  byRepository ??= index(({ repositories }) => repositories);
  const { id } = reading.subject;
  const { ids } = siteOf(reading.subject);
  const hub = [ids === 'hub' ? id : undefined, model?.id, known?.id, linked, ...bases.map((base) => base.id)];
  const found = [
    ...hub.flatMap((each) => (each === undefined ? [] : (byHub?.get(each.toLowerCase()) ?? []))),
    ...(ids === 'repository' ? (byRepository.get(id.toLowerCase()) ?? []) : []),
  ];
  return [...new Set(found)];
}
