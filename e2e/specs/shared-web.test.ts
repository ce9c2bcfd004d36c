/**
 * Real pages of ../shared/web, where they are at hand: the browser and the command line answer alike. One page of some, at
 * steps that share no factor, so that both browsers together see many; `EVERY=1` visits them all.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DriverPage } from '../browsers/driver.ts';
import { chipOf, waitForChip } from '../browsers/label-view.ts';
import { type Started, start } from '../browsers/start.ts';

const WEB = '../shared/web';
const present = existsSync(`${WEB}/subjects.json`);
if (!present) console.log(`skipped: ${WEB} is not here, so its pages were not compared`);

const urls = present
  ? Object.values(JSON.parse(readFileSync(`${WEB}/subjects.json`, 'utf8')) as Record<string, string>)
  : [];

interface Line {
  url: string;
  outcome: string;
  claim: { level: string };
  page: { isModel: boolean; sure: boolean };
}

/** What the command line says of these pages, by address. */
const commandLine = (asked: readonly string[]): Map<string, Line> => {
  const out = execFileSync(process.execPath, ['lib/cli/label.ts', '--web', WEB], {
    input: asked.join('\n'),
    maxBuffer: 1e9,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  return new Map(
    out
      .toString()
      .trim()
      .split('\n')
      .map((line) => [(JSON.parse(line) as Line).url, JSON.parse(line) as Line]),
  );
};

describe.skipIf(!present).each([
  ['chromium', 12],
  ['firefox', 23],
] as const)('real pages in %s', (name, step) => {
  const every = Number(process.env.EVERY ?? step);
  let started: Started;
  let page: DriverPage;
  beforeAll(async () => {
    started = await start(name, WEB);
    page = await started.driver.newPage();
  });
  afterAll(() => started?.close());

  it(`one of ${every}: chip and command line say the same, and no page has an error of ours`, async () => {
    const visited = urls.filter((_, at) => at % every === 0);
    const lines = commandLine(visited);
    const differing: string[] = [];
    for (const url of visited) {
      const line = lines.get(url);
      // A page in doubt shows no chip: its popup offers the label.
      const expected = line?.page.isModel && line.page.sure ? line : undefined;
      await page.goto(url);
      const chip = expected
        ? await waitForChip(page)
        : await new Promise<void>((done) => setTimeout(done, 250)).then(() => chipOf(page));
      if (chip?.outcome !== expected?.outcome || chip?.claim !== expected?.claim.level)
        differing.push(`${url}: ${chip?.outcome}/${chip?.claim}, not ${expected?.outcome}/${expected?.claim.level}`);
    }
    expect(differing).toEqual([]);
    expect(page.errors()).toEqual([]);
  }, 400_000);
});
