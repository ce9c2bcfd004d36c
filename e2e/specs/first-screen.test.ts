/**
 * What a reader looks for first is seen without scrolling, on every model page of ../shared/web, where it is at hand. Pages are
 * judged as by the command line, and their cards drawn alone in one page.
 */
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgeWith } from '../../lib/cli/judge.ts';
import { openReplica } from '../../lib/cli/replica.ts';
import type { Assessment } from '../../lib/model/index.ts';
import { type CardAlone, cardAlone } from '../browsers/card-alone.ts';

const WEB = '../shared/web';
const present = existsSync(`${WEB}/subjects.json`);
if (!present) console.log(`skipped: ${WEB} is not here, so the first screen of its cards was not measured`);

const LISTS = ['subjects.json', 'subjects-2.json', 'subjects-vendors.json'];

/** Addresses of the pages, each once. */
const addresses = (): string[] => [
  ...new Set(
    LISTS.filter((list) => existsSync(`${WEB}/${list}`)).flatMap((list) =>
      Object.values(JSON.parse(readFileSync(`${WEB}/${list}`, 'utf8')) as Record<string, string>),
    ),
  ),
];

/** Assessments of the pages that would have a label. */
async function labelled(): Promise<Assessment[]> {
  const judge = judgeWith(openReplica(WEB), { lookups: 'site', acceptOpenTerms: false, now: new Date() });
  const found: Assessment[] = [];
  for (const address of addresses()) {
    const judged = await judge(address).catch(() => undefined);
    if (judged?.kind !== 'assessment') continue;
    const { outcome, page } = judged.assessment;
    if (outcome !== 'not-a-model' && page.kind === 'model') found.push(judged.assessment);
  }
  return found;
}

/** A chip beside a title, as on Hugging Face. */
const chip = (left: number, top: number) => ({ left, top, right: left + 240, bottom: top + 26 });
const WINDOWS = [
  { width: 1280, height: 800, box: chip(400, 140) },
  { width: 390, height: 650, box: chip(16, 150) },
] as const;

/** Hundreds of pages are judged and drawn: a minute on a quiet machine, and near twenty on one with 25 processes at work (2026-11-30). */
const LONG = 3_600_000;

describe.skipIf(!present)('the first screen of the card', () => {
  let alone: CardAlone;
  let assessments: Assessment[];
  beforeAll(async () => {
    [alone, assessments] = await Promise.all([cardAlone(), labelled()]);
  }, LONG);
  afterAll(() => alone?.close());

  // German is the longest: English follows on every fourth page.
  it.each(
    WINDOWS.flatMap((window) => [
      { ...window, language: 'de', every: 1 },
      { ...window, language: 'en', every: 4 },
    ]),
  )(
    '$width × $height, $language: label, finding, use, what disagrees and claim are in it, in this order',
    async ({ width, height, box, language, every }) => {
      await alone.page.setViewportSize({ width, height });
      expect(assessments.length).toBeGreaterThan(300);
      const wrong: string[] = [];
      for (const assessment of assessments.filter((_, at) => at % every === 0)) {
        const { parts, bottom } = await alone.show(assessment, language, box);
        const bottoms = parts.map((each) => each.bottom);
        const ordered = bottoms.every((each, at) => at === 0 || each >= (bottoms[at - 1] ?? 0));
        const beyond = Math.max(...bottoms) - bottom;
        if (beyond > 0.5 || !ordered || parts.at(-1)?.part !== '.claim-reading')
          wrong.push(`${assessment.url}: ${ordered ? `${Math.ceil(beyond)} px beyond` : 'another order'}`);
      }
      expect(wrong).toEqual([]);
    },
    LONG,
  );
});
