/** Cost of reading what the build packs (lib/packed), beside JSON.parse of the same records; once each time the background script starts. */
import { parseIndex } from '../lib/licenses/texts/license-index.ts';
import { indexOf } from '../lib/packed/license-index.ts';
import { phrasesOf } from '../lib/packed/phrases.ts';
import { readersOf } from '../lib/packed/readers.ts';
import { buildLicenseIndex } from '../scripts/license-index.ts';
import { packIndex } from '../scripts/packed/license-index.ts';
import { filesOfPhrases, packPhrases } from '../scripts/packed/phrases.ts';
import { learnedTables, packReaders } from '../scripts/packed/readers.ts';
import { median, round, timesOf } from './median.ts';

const TIMES = 9;

const ms = async (work: () => unknown): Promise<number> => round(median(await timesOf(work, TIMES)));

export async function run(): Promise<Record<string, number | string>> {
  const packed = packPhrases(filesOfPhrases());
  const phrases = JSON.stringify(phrasesOf(packed));
  const tables = learnedTables();
  const readers = packReaders(tables);
  const json = JSON.stringify(tables);
  const built = buildLicenseIndex();
  const index = JSON.stringify(packIndex(built));
  const plainIndex = JSON.stringify(built);
  return {
    'ms for the phrases of all languages, packed': await ms(() => phrasesOf(packed)),
    'ms for the phrases as JSON': await ms(() => JSON.parse(phrases)),
    'ms for the learned readers, packed': await ms(() => readersOf(readers)),
    'ms for the readers as JSON': await ms(() => JSON.parse(json)),
    'ms for the license index, packed': await ms(() => parseIndex(indexOf(JSON.parse(index)))),
    'ms for the index as JSON': await ms(() => parseIndex(JSON.parse(plainIndex))),
  };
}
