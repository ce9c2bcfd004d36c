/** Every page of our own replica web as the command line judges it, without a browser: the labels of e2e/specs/own-pages.test.ts, in seconds. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { addressOf, generateWeb, PAGES } from '../../e2e/web/generate.ts';
import { assessPage } from '../assess/index.ts';
import { furtherLookUps, gather, memoryCache } from '../sources/index.ts';
import { recognizer } from './license-index.ts';
import { readPage } from './read-page.ts';
import { openReplica } from './replica.ts';

const folder = mkdtempSync(join(tmpdir(), 'own-web-'));
const fetch = openReplica(generateWeb(folder));
afterAll(() => rmSync(folder, { recursive: true }));

describe('labels of own pages on the command line', () => {
  it.each(PAGES.map((page) => [page.id, page] as const))('%s', async (_, page) => {
    const read = await readPage(addressOf(page), fetch);
    const { outcome, doubt = false, claim, relation } = page.expect;
    if (read.kind !== 'reading') return expect(outcome).toBe('absent');
    const lookUps = { fetch, cache: memoryCache(), lookups: 'site' as const, now: () => 0 };
    const found = await assessPage(read.reading, {
      gather: (reading) => gather(reading, lookUps),
      further: furtherLookUps(lookUps),
      recognize: recognizer,
      acceptOpenTerms: false,
      now: new Date(0),
    });
    expect(found.outcome).toBe(outcome === 'absent' ? 'not-a-model' : outcome);
    expect(found.page.kind === 'maybe').toBe(doubt);
    if (outcome === 'absent') return;
    if (claim) expect(found.claim.level).toBe(claim);
    if (relation) expect(found.relation).toBe(relation);
  });
});
