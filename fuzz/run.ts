/**
 * `npm run fuzz`: mutates our fixtures against every parser for FUZZ_SECONDS (60), from FUZZ_SEED (the clock). FUZZ_TARGET
 * picks targets by a part of their name; FUZZ_PATH replays one finding. Fails with the smallest input that breaks a promise.
 */
import { check } from './check.ts';
import { TARGETS } from './targets.ts';

const { FUZZ_SECONDS = '60', FUZZ_SEED, FUZZ_TARGET = '', FUZZ_PATH } = process.env;
const seed = Number(FUZZ_SEED ?? Date.now() % 0x7fffffff);
const targets = TARGETS.filter(({ name }) => name.includes(FUZZ_TARGET));
const time = (Number(FUZZ_SECONDS) * 1000) / targets.length;
console.log(`seed ${seed}, ${Math.round(time / 100) / 10} s for each of ${targets.length} targets`);

let failed = 0;
for (const target of targets) {
  try {
    const budget = { seed, runs: 1e9, time, ...(FUZZ_PATH !== undefined && { path: FUZZ_PATH }) };
    console.log(`  ${target.name.padEnd(32)} ${await check(target, budget)} inputs`);
  } catch (error) {
    failed += 1;
    console.error(
      `! ${target.name} (FUZZ_TARGET='${target.name}' FUZZ_SEED=${seed})\n${(error as Error).message}\n${(error as Error).cause ?? ''}`,
    );
  }
}
console.log(failed === 0 ? 'no promise was broken' : `${failed} targets failed`);
process.exitCode = failed > 0 ? 1 : 0;
