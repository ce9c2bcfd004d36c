/** `npm run license`: what license texts are, and what was changed in them; one JSON object a line, or explained for people. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { explain } from './explain-license.ts';
import { licenseIndex, recognizer } from './license-index.ts';

const USAGE = `usage: npm run --silent license -- [--explain] [--list FILE] FILE...
  --explain: every stretch of the text with what explains it, and what differs from the nearest known text
  --list: a file with one path a line`;

/** A file as the look-ups decode it. */
const contentOf = (file: string): string => new TextDecoder().decode(readFileSync(file));

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { list: { type: 'string' }, explain: { type: 'boolean' } },
  });
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
      const raw = contentOf(file);
      const { stretches: _, ...reading } = await recognizer(raw);
      console.log(values.explain ? explain(file, raw, licenseIndex()) : JSON.stringify({ file, ...reading }));
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
