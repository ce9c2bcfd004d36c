/** Time of the whole way, page by page, over the replica web in ../shared (skipped where it is absent). */
import { existsSync, readFileSync } from 'node:fs';
import { judgeWith } from '../lib/cli/judge.ts';
import { openReplica } from '../lib/cli/replica.ts';

const WEB = '../shared/web';

/** Milliseconds a page after the first (which loads the tables): median, 95th percentile, worst. */
export async function run(): Promise<Record<string, number | string>> {
  if (!existsSync(`${WEB}/subjects.json`)) return { skipped: `${WEB} is absent` };
  const urls = Object.values(JSON.parse(readFileSync(`${WEB}/subjects.json`, 'utf8')) as Record<string, string>);
  const fetch = openReplica(WEB);
  const times: number[] = [];
  for (const url of urls) {
    const start = performance.now();
    await judgeWith(fetch, { lookups: 'site', acceptOpenTerms: false, now: new Date() })(url);
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
