/** `npm run label`: the label of a page, one JSON object a line. Contract: spec/CLI.md; usage: `--help`. */
import { assessPage } from '../assess/index.ts';
import { notAModel, toRecord } from '../export/record.ts';
import { RULES_VERSION } from '../model/index.ts';
import { gather, memoryCache } from '../sources/index.ts';
import { recognizer } from './license-index.ts';
import { type LabelOptions, readOptions, USAGE, UsageError } from './options.ts';
import { pretty } from './pretty.ts';
import { PageError, readPage } from './read-page.ts';
import { type Fetch, openReplica } from './replica.ts';

const cache = memoryCache();

async function label(address: string, fetch: Fetch, options: LabelOptions): Promise<string> {
  const now = new Date();
  const page = await readPage(address, fetch);
  if (page.kind === 'not-a-model') {
    return options.pretty
      ? `${address}\n  no label: not a page about a model (${page.reason})\n`
      : JSON.stringify(notAModel(address, page.reason, now, RULES_VERSION));
  }
  const assessment = await assessPage(page.reading, {
    gather: (reading) => gather(reading, { fetch, cache, lookups: options.lookups, now: () => Date.now() }),
    recognize: recognizer,
    acceptOpenTerms: options.acceptOpenTerms,
    now,
  });
  return options.pretty ? pretty(assessment) : JSON.stringify(toRecord(assessment, address));
}

async function main(): Promise<number> {
  if (process.argv.includes('--help')) {
    console.log(USAGE);
    return 0;
  }
  const options = readOptions(process.argv.slice(2));
  const fetch: Fetch = options.web === undefined ? globalThis.fetch : openReplica(options.web);
  let status = 0;
  for (const address of options.urls) {
    try {
      console.log(await label(address, fetch, options));
    } catch (error) {
      status = 1;
      console.error(error instanceof PageError ? error.message : `${address}: ${(error as Error).stack ?? error}`);
    }
  }
  return status;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (error instanceof UsageError) console.error(`${error.message}\n\n${USAGE}`);
  else console.error((error as Error).message);
  process.exitCode = 2;
}
