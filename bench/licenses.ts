/** Cost of recognising a licence text: by size, and linear up to a megabyte. Texts from npm spdx-license-list. */
import { statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { recognizer } from '../lib/cli/license-index.ts';
import { buildLicenseIndex, standardTexts } from '../scripts/license-index.ts';
import { packIndex } from '../scripts/packed/license-index.ts';
import { median, round, timesOf } from './median.ts';

/** What was read is kept for a run: each time a text ends in more white space, of a kind that stands for who asks. */
async function read(text: string, times: number, space = ' '): Promise<{ median: number; worst: number }> {
  const took = await timesOf((nth) => recognizer(`${text}${space.repeat(nth + 1)}`), times);
  return { median: median(took), worst: Math.max(...took) };
}

/** Characters: Apache-2.0 has 11,358. */
const SHORT = 11_400;

export async function run(): Promise<Record<string, number | string>> {
  const stored = buildLicenseIndex();
  const texts = standardTexts();
  const textOf = (id: string): string => texts.find((text) => text.id === id)?.text ?? '';
  const apache = textOf('Apache-2.0');
  await recognizer(apache);
  const twelve = await read(apache, 15, '\n');
  const [again = 0] = await timesOf(() => recognizer(apache), 1);
  const all: { median: number; worst: number; isShort: boolean }[] = [];
  for (const { text } of texts) all.push({ ...(await read(text, 5)), isShort: text.length <= SHORT });
  const short = all.filter(({ isShort }) => isShort);
  const medians = short.map((each) => each.median);
  const prose = 'words of a text about nothing in particular that goes on and on, line by line '.repeat(1300);
  const small = await read(prose.slice(0, 100_000), 5);
  const large = await read(prose.repeat(10).slice(0, 1_000_000), 5);
  return {
    'ms for Apache-2.0 (11 kB), median': round(twelve.median),
    'ms for Apache-2.0 (11 kB), worst': round(twelve.worst),
    'ms for Apache-2.0 that was read before': round(again),
    'ms for any known text of up to 11 kB, median of medians': round(median(medians)),
    'ms for any known text of up to 11 kB, worst median': round(Math.max(...medians)),
    'ms for any known text of up to 11 kB, worst': round(Math.max(...short.map((each) => each.worst))),
    'ms for any known text, worst': round(Math.max(...all.map((each) => each.worst))),
    'ms for 100 kB of prose, median': round(small.median),
    'ms for 1 MB of prose, median': round(large.median),
    'times dearer at ten times the size': round(large.median / small.median),
    'bytes of the index as packed, gzip': gzipSync(JSON.stringify(packIndex(stored)), { level: 9 }).length,
    'bytes of the background script':
      statSync('.output/chrome-mv3/background.js', { throwIfNoEntry: false })?.size ?? 'not built',
  };
}
