/**
 * Development tool: makes assets/ai-license-fingerprints.json from licence texts in a folder outside the project.
 * usage: node scripts/fingerprint-ai-licenses.ts FOLDER (../shared/licenses). assets/ai-license-files.json names the files, by
 * path in that folder, and the record of assets/licenses.json that each is a text of.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import full from 'spdx-license-list/spdx-full.json' with { type: 'json' };
import map from '../assets/ai-license-files.json' with { type: 'json' };
import { readLicenseName } from '../lib/licenses/names/index.ts';
import { packNumbers, runsOf } from '../lib/licenses/texts/hashes.ts';
import { readText } from '../lib/licenses/texts/tokens.ts';
import { sequenceOf } from './license-index.ts';

const folder = process.argv[2];
if (!folder) throw new Error('usage: node scripts/fingerprint-ai-licenses.ts FOLDER');

const wordsOf = (file: string): string[] => readText(readFileSync(file, 'utf8')).words;

/** Runs that stand in standard licenses tell nothing about an AI license. */
const common = new Set<number>();
for (const entry of Object.values(full as Record<string, { licenseText?: string }>)) {
  if (entry.licenseText) for (const run of runsOf(readText(entry.licenseText).words)) common.add(run);
}

/** So many runs, the smallest by value, are enough to measure what share of a text is there, and too few to rebuild a sentence. */
const KEPT = 128;

const names = map as Record<string, string>;
const records = Object.keys(names)
  .filter((file) => existsSync(join(folder, file)))
  .map((file) => {
    const reading = readLicenseName(names[file] as string);
    const words = wordsOf(join(folder, file));
    const runs = [...runsOf(words)].filter((run) => !common.has(run)).sort((a, b) => a - b);
    // Of a license that restricts nothing every word must be there: its whole sequence is kept, as hashes of chunks.
    const open = reading.class === 'open' || reading.class === 'osi';
    return {
      id: reading.id ?? (names[file] as string),
      class: reading.class,
      restrictions: reading.restrictions,
      file,
      date: new Date().toISOString().slice(0, 10),
      ...(open ? sequenceOf(words) : {}),
      runs: packNumbers(runs.slice(0, KEPT), 4),
    };
  })
  .sort((a, b) => a.file.localeCompare(b.file));
writeFileSync(
  'assets/ai-license-fingerprints.json',
  `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`,
);
console.log(`${records.length} fingerprints`);
