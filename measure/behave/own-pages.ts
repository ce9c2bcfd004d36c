/** Pages of our own: the replica web's, and plain pages with one example row each. */
import { existsSync } from 'node:fs';
import { addressOf, PAGES } from '../../e2e/web/generate.ts';
import { LINKED_RECORDS, VENDOR_PAGES } from '../../e2e/web/pages/index.ts';
import { pageOf } from '../examples/page.ts';
import { readRows } from '../examples/rows.ts';
import { webOf } from '../web.ts';
import { type BehaviorPage, type Try, tries } from './properties.ts';
import { drawn } from './sentences.ts';

const ROWS = 'examples/sentences';

/** The replica web's pages of models, every one of which looks up the others' records. */
export function replicaPages(): BehaviorPage[] {
  const fetch = webOf([...PAGES, ...LINKED_RECORDS, ...VENDOR_PAGES]);
  return [...PAGES, ...VENDOR_PAGES]
    .filter((page) => page.expect.outcome !== 'absent' && !('recordOnly' in page && page.recordOnly))
    .map((page) => ({ address: addressOf(page), fetch }));
}

/** About that share of the example rows, each on its plain page. */
export function rowPages(share: number): BehaviorPage[] {
  if (!existsSync(ROWS)) return [];
  return drawn(readRows(ROWS), share, 'rows').map((row) => {
    const page = pageOf(row);
    return { address: addressOf(page), name: row.id, fetch: webOf([page]) };
  });
}

/** What the tests try: everything on the replica web's pages, with a share of the sentences. Held to `floors.json`. */
export async function ownTries(): Promise<Try[]> {
  const all: Try[] = [];
  for (const page of replicaPages()) all.push(...(await tries(page, { bans: 0.1, unsaid: 0.1 })));
  return all;
}
