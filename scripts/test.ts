/** `npm test`: types, lint, build, unit and architecture tests, end-to-end tests in both browsers, budgets. Counts all. */
import { spawn } from 'node:child_process';
import { ensureOpenssl, findBrowser } from '../e2e/browsers/find.ts';

const total = { passed: 0, failed: 0, skipped: 0 };

/** Runs a command and shows its output. Answers the output and whether it ended well. */
function run(command: string): Promise<{ ok: boolean; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk;
      process.stdout.write(chunk);
    });
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/** A step that passes or fails as a whole. */
async function step(name: string, command: string): Promise<boolean> {
  console.log(`\n── ${name}: ${command}`);
  const { ok } = await run(command);
  total[ok ? 'passed' : 'failed'] += 1;
  return ok;
}

/** A step whose tests are counted one by one, by the last line of e2e/run/plain-reporter.ts. */
async function tests(name: string, command: string): Promise<void> {
  console.log(`\n── ${name}: ${command}`);
  const { ok, output } = await run(command);
  const [, passed, failed, skipped] =
    [...output.matchAll(/^(\d+) passed, (\d+) failed, (\d+) skipped$/gm)].at(-1) ?? [];
  total.passed += Number(passed ?? 0);
  total.failed += Math.max(Number(failed ?? 0), ok ? 0 : 1);
  total.skipped += Number(skipped ?? 0);
}

await step('types', 'tsc --noEmit');
await step('lint', 'biome check --error-on-warnings .');
await tests('unit and architecture', 'vitest run --project unit');
const built =
  (await step('build for Chromium', 'wxt build')) && (await step('build for Firefox', 'wxt build -b firefox'));
if (built) {
  try {
    ensureOpenssl();
    console.log(`\nbrowsers: ${findBrowser('chromium')}, ${findBrowser('firefox')}`);
    await tests('end to end', 'vitest run --project e2e --project e2e-measuring');
  } catch (error) {
    console.error((error as Error).message);
    total.failed += 1;
  }
}
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;
