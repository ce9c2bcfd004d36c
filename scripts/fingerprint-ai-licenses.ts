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
import { hashRun, RUN } from '../lib/licenses/texts/license-index.ts';
import { tokenize } from '../lib/licenses/texts/tokens.ts';

const folder = process.argv[2];
if (!folder) throw new Error('usage: node scripts/fingerprint-ai-licenses.ts FOLDER');

const runsOf = (text: string): Set<number> => {
  const words = tokenize(text).map(({ word }) => word);
  const runs = new Set<number>();
  for (let at = 0; at + RUN <= words.length; at++) runs.add(hashRun(words, at, RUN));
  return runs;
};

/** Runs that stand in standard licences tell nothing about an AI licence. */
const common = new Set<number>();
for (const entry of Object.values(full as Record<string, { licenseText?: string }>)) {
  if (entry.licenseText) for (const run of runsOf(entry.licenseText)) common.add(run);
}

const names = map as Record<string, string>;
const records = Object.keys(names)
  .filter((file) => existsSync(join(folder, file)))
  .map((file) => {
    const id = names[file] as string;
    const reading = readLicenseName(id);
    const runs = [...runsOf(readFileSync(join(folder, file), 'utf8'))].filter((run) => !common.has(run));
    // Every fourth run by value: enough to measure what share of a text is there, too few to rebuild a sentence.
    const kept = runs.filter((run) => run % 4 === 0).sort((a, b) => a - b);
    const enough = kept.length >= 12 ? kept : runs.sort((a, b) => a - b);
    return {
      id: reading.id ?? id,
      class: reading.class,
      restrictions: reading.restrictions,
      file,
      date: new Date().toISOString().slice(0, 10),
      runs: enough.map((run) => run.toString(36)).join(' '),
    };
  })
  .sort((a, b) => a.file.localeCompare(b.file));
writeFileSync(
  'assets/ai-license-fingerprints.json',
  `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`,
);
console.log(`${records.length} fingerprints`);
