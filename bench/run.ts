/** `npm run bench`: runs every module of this folder that exports `run`, and prints its figures; where one is beyond its limit (FAIL), it ends with 1. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

for (const file of readdirSync(import.meta.dirname).sort()) {
  if (!file.endsWith('.ts') || file === 'run.ts') continue;
  const { run } = (await import(join(import.meta.dirname, file))) as {
    run?: () => Promise<Record<string, number | string>>;
  };
  if (!run) continue;
  console.log(`\n${file.replace(/\.ts$/, '')}`);
  for (const [name, figure] of Object.entries(await run())) {
    console.log(`  ${name.padEnd(64)} ${figure}`);
    if (String(figure).includes('FAIL')) process.exitCode = 1;
  }
}
