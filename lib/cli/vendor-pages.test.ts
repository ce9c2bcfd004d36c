/** The command line on vendors' pages: what is drawn, known, linked. Their labels are judged by e2e/web/pages.test.ts. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { generateWeb } from '../../e2e/web/generate.ts';
import { assessPage } from '../assess/index.ts';
import { gather, memoryCache } from '../sources/index.ts';
import { recognizer } from './license-index.ts';
import { readPage } from './read-page.ts';
import { openReplica } from './replica.ts';

const folder = mkdtempSync(join(tmpdir(), 'vendor-web-'));
const fetch = openReplica(generateWeb(folder));
afterAll(() => rmSync(folder, { recursive: true }));

async function label(url: string, lookups: 'off' | 'site' | 'linked' = 'site') {
  const page = await readPage(url, fetch);
  if (page.kind !== 'reading') throw new Error(page.reason);
  return assessPage(page.reading, {
    gather: (reading) => gather(reading, { fetch, cache: memoryCache(), lookups, now: () => 0 }),
    recognize: recognizer,
    acceptOpenTerms: false,
    now: new Date(0),
  });
}

describe('vendors’ pages on the command line', () => {
  it('says that an application draws nothing without a browser', async () => {
    await expect(label('https://qwen.ai/blog?id=quill-5')).rejects.toThrow(/nothing on the page/);
  });

  it('marks what comes from the list of known releases, and asks nobody for it', async () => {
    for (const lookups of ['off', 'site'] as const) {
      const { notes, license, requests } = await label('https://x.ai/news/grok-1', lookups);
      expect(notes.find(({ key }) => key === 'known')?.values?.[0]).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(license.evidence[0]?.source).toBe('known-models');
      expect(license.basis).toBe('inferred');
      expect(requests).toBe(0);
    }
  });

  it('offers the linked hub page where the page does not state the licence, and reads it when the reader wants', async () => {
    const url = 'https://www.liquid.ai/blog/tide-2';
    expect((await label(url)).linked).toBe('LiquidAI/Tide2-8B');
    const read = await label(url, 'linked');
    expect(read.outcome).toBe('open-weights');
    expect(read.linked).toBeUndefined();
    expect(read.license.evidence[0]?.url).toBe('https://huggingface.co/LiquidAI/Tide2-8B');
    expect(read.requests).toBeGreaterThan(0);
  });
});
