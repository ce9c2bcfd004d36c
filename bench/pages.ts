/** Time of the whole way, page by page, over the replica web in ../shared (skipped where it is absent). */
import { existsSync, readFileSync } from 'node:fs';
import { assessPage } from '../lib/assess/index.ts';
import { recognizer } from '../lib/cli/license-index.ts';
import { readPage } from '../lib/cli/read-page.ts';
import { openReplica } from '../lib/cli/replica.ts';
import { gather, memoryCache } from '../lib/sources/index.ts';

const WEB = '../shared/web';

/** Milliseconds a page after the first (which loads the tables): median, 95th percentile, worst. */
export async function run(): Promise<Record<string, number | string>> {
  if (!existsSync(`${WEB}/subjects.json`)) return { skipped: `${WEB} is absent` };
  const urls = Object.values(JSON.parse(readFileSync(`${WEB}/subjects.json`, 'utf8')) as Record<string, string>);
  const fetch = openReplica(WEB);
  const times: number[] = [];
  for (const url of urls) {
    const cache = memoryCache();
    const start = performance.now();
    const page = await readPage(url, fetch);
    if (page.kind === 'reading') {
      await assessPage(page.reading, {
        gather: (reading) => gather(reading, { fetch, cache, lookups: 'site', now: () => Date.now() }),
        recognize: recognizer,
        acceptOpenTerms: false,
        now: new Date(),
      });
    }
    times.push(performance.now() - start);
  }
  const sorted = times.slice(1).sort((a, b) => a - b);
  const at = (share: number): number => Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 10) / 10;
  return {
    pages: urls.length,
    'ms a page, median': at(0.5),
    'ms a page, 95 %': at(0.95),
    'ms a page, worst': at(0.999),
  };
}
