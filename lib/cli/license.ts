/** `npm run license`: what licence texts are, and what was changed in them; one JSON object a line. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { recognizer } from './license-index.ts';

const USAGE = 'usage: npm run --silent license -- [--list FILE] FILE...   (--list: a file with one path a line)';

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { list: { type: 'string' } } });
  const listed =
    values.list === undefined
      ? []
      : readFileSync(values.list, 'utf8')
          .split('\n')
          .filter((line) => line.trim() !== '');
  const files = [...positionals, ...listed];
  if (files.length === 0) throw new Error('no file was given');
  let status = 0;
  for (const file of files) {
    try {
      console.log(JSON.stringify({ file, ...(await recognizer(readFileSync(file, 'utf8'))) }));
    } catch (error) {
      status = 1;
      console.error(`${file}: ${(error as Error).message}`);
    }
  }
  return status;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`${(error as Error).message}\n${USAGE}`);
  process.exitCode = 2;
}
