/** `npm run label`: the label of a page, one JSON object a line. Contract: docs/command-line.md; usage: `--help`. */
import { notAModel, toRecord } from '../export/record.ts';
import { RULES_VERSION } from '../model/index.ts';
import { type Judged, judgeWith } from './judge.ts';
import { readOptions, USAGE, UsageError } from './options.ts';
import { pretty } from './pretty.ts';
import { PageError } from './read-page.ts';
import { type Fetch, openReplica } from './replica.ts';

function print(address: string, judged: Judged, now: Date, asText: boolean): string {
  if (judged.kind === 'not-a-model') {
    return asText
      ? `${address}\n  no label: not a page about a model (${judged.reason})\n`
      : JSON.stringify(notAModel(address, judged.reason, now, RULES_VERSION));
  }
  return asText ? pretty(judged.assessment) : JSON.stringify(toRecord(judged.assessment, address));
}

async function main(): Promise<number> {
  if (process.argv.includes('--help')) {
    console.log(USAGE);
    return 0;
  }
  const options = readOptions(process.argv.slice(2));
  const fetch: Fetch = options.web === undefined ? globalThis.fetch : openReplica(options.web);
  const now = new Date();
  const judge = judgeWith(fetch, { ...options, now });
  let status = 0;
  for (const address of options.urls) {
    try {
      console.log(print(address, await judge(address), now, options.pretty));
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
