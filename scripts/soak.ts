/** `npm run soak`: 300 pages in a row in one Chromium (SOAK_PAGES changes it). Fails when anything grows, complains or is missed. */
import { ensureOpenssl } from '../e2e/browsers/find.ts';
import { growth, soak } from '../e2e/run/soak.ts';

ensureOpenssl();
const pages = Number(process.env.SOAK_PAGES ?? 300);
const result = await soak(pages, 12);
console.log('pages   worker heap kB   page heap kB   nodes   listeners');
for (const { pages: at, workerHeap, pageHeap, nodes, listeners } of result.samples)
  console.log(
    `${String(at).padStart(5)}${String(Math.round(workerHeap / 1000)).padStart(17)}${String(Math.round(pageHeap / 1000)).padStart(15)}${String(nodes).padStart(8)}${String(listeners).padStart(12)}`,
  );
const factors = growth(result);
console.log('growth, last third by second:', factors);
for (const line of [...new Set(result.errors)]) console.log(`! ${line}`);
for (const url of result.missed) console.log(`! no label: ${url}`);
const grew = Object.values(factors).some((factor) => factor > 1.1);
process.exitCode = grew || result.errors.length > 0 || result.missed.length > 0 ? 1 : 0;
