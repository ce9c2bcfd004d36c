/** A page from its address to its assessment, as the command line and everything that measures do it. */
import { assessPage } from '../assess/index.ts';
import type { Assessment, Evidence, LookupSetting, Reading } from '../model/index.ts';
import { furtherLookUps, gather, memoryCache } from '../sources/index.ts';
import { recognizer } from './license-index.ts';
import { readPage } from './read-page.ts';
import type { Fetch } from './replica.ts';

export interface JudgeOptions {
  lookups: LookupSetting;
  acceptOpenTerms: boolean;
  /** `false`: records of releases are left out. */
  records?: boolean;
  now: Date;
  /** Who recognises licence texts, where not the command line's own: measures ask for the same texts thousands of times. */
  recognize?: typeof recognizer;
  /** Alters what was read before it is judged: for tests of how labels behave when pages change. */
  change?(reading: Reading): Reading;
}

/** `evidence` is what was judged, for who wants to look behind the assessment. */
export type Judged =
  | { kind: 'assessment'; assessment: Assessment; evidence: Evidence | undefined }
  | { kind: 'not-a-model'; reason: string };

/** A judge whose look-ups share one cache. In: an address, and where pages come from. Throws `PageError` for what cannot be read. */
export function judgeWith(fetch: Fetch, options: JudgeOptions): (address: string) => Promise<Judged> {
  const lookUps = { fetch, cache: memoryCache(), lookups: options.lookups, now: () => Date.now() };
  return async (address) => {
    const page = await readPage(address, fetch);
    if (page.kind === 'not-a-model') return page;
    let evidence: Evidence | undefined;
    const assessment = await assessPage(options.change?.(page.reading) ?? page.reading, {
      gather: async (reading) => {
        evidence = await gather(reading, lookUps);
        return evidence;
      },
      further: furtherLookUps(lookUps),
      recognize: options.recognize ?? recognizer,
      acceptOpenTerms: options.acceptOpenTerms,
      ...(options.records !== undefined && { records: options.records }),
      now: options.now,
    });
    return { kind: 'assessment', assessment, evidence };
  };
}
