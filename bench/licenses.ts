/** Cost of recognising a licence text: by size, and linear up to a megabyte. Texts from npm spdx-license-list. */
import { statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { recognizer } from '../lib/cli/license-index.ts';
import { buildLicenseIndex, standardTexts } from '../scripts/license-index.ts';
import { packIndex } from '../scripts/packed/license-index.ts';

/** A text is read once a run: each time it ends in other white space. */
async function median(text: string, times = 15): Promise<{ median: number; worst: number }> {
  const took: number[] = [];
  for (let at = 0; at < times; at++) {
    const start = performance.now();
    await recognizer(`${text}${' '.repeat(at)}`);
    took.push(performance.now() - start);
  }
  took.sort((a, b) => a - b);
  return { median: took[Math.floor(times / 2)] ?? 0, worst: took.at(-1) ?? 0 };
}

/** Characters: Apache-2.0 has 11,358. */
const SHORT = 11_400;

const round = (value: number): number => Math.round(value * 10) / 10;

export async function run(): Promise<Record<string, number | string>> {
  const stored = buildLicenseIndex();
  const texts = standardTexts();
  const textOf = (id: string): string => texts.find((text) => text.id === id)?.text ?? '';
  const apache = textOf('Apache-2.0');
  await recognizer(apache);
  const twelve = await median(apache);
  const again = performance.now();
  await recognizer(apache);
  const memoised = performance.now() - again;
  const worst: number[] = [];
  for (const { text } of texts) worst.push((await median(text, 3)).worst);
  const short: { median: number; worst: number }[] = [];
  for (const { text } of texts) if (text.length <= SHORT) short.push(await median(text, 5));
  const medians = short.map((each) => each.median).sort((a, b) => a - b);
  const prose = 'words of a text about nothing in particular that goes on and on, line by line '.repeat(1300);
  const small = await median(prose.slice(0, 100_000), 5);
  const large = await median(prose.repeat(10).slice(0, 1_000_000), 5);
  return {
    'ms for Apache-2.0 (11 kB), median': round(twelve.median),
    'ms for Apache-2.0 (11 kB), worst': round(twelve.worst),
    'ms for Apache-2.0 that was read before': round(memoised),
    'ms for any known text of up to 11 kB, median of medians': round(medians[Math.floor(medians.length / 2)] ?? 0),
    'ms for any known text of up to 11 kB, worst median': round(medians.at(-1) ?? 0),
    'ms for any known text of up to 11 kB, worst': round(Math.max(...short.map((each) => each.worst))),
    'ms for any known text, worst': round(Math.max(...worst)),
    'ms for 100 kB of prose, median': round(small.median),
    'ms for 1 MB of prose, median': round(large.median),
    'times dearer at ten times the size': round(large.median / small.median),
    'bytes of the index as packed, gzip': gzipSync(JSON.stringify(packIndex(stored)), { level: 9 }).length,
    'bytes of the background script':
      statSync('.output/chrome-mv3/background.js', { throwIfNoEntry: false })?.size ?? 'not built',
  };
}
