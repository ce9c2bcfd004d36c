/**
 * How labels behave when pages change. usage: npm run behave -- [--own] [--web FOLDER] [--bans SHARE] [--unsaid SHARE] [--rows SHARE] [--only TEXT] [--failing] [--floors]
 * Over all pages of a replica web (../shared/web); with `--own`, or where that is absent, over our own pages. `--floors`
 * writes what the tests hold us to, `measure/behave/floors.json`, from our own pages: never lower than it was.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openReplica } from '../../lib/cli/replica.ts';
import { addressesOf } from '../crater/states.ts';
import { ownTries, replicaPages, rowPages } from './own-pages.ts';
import { type BehaviorPage, type Try, tries } from './properties.ts';
import { heldOf, tableOf } from './table.ts';

const FLOORS = 'measure/behave/floors.json';

/** What the tests hold us to is written down in steps of a twentieth: one page more must not break it. */
function writeFloors(all: readonly Try[]): void {
  const before = JSON.parse(readFileSync(FLOORS, 'utf8')) as Record<string, number>;
  const floors = heldOf(all).map(({ property, held, tried }) => {
    const share = Math.floor((20 * held) / tried) / 20;
    return [property, Math.max(share, before[property] ?? 0)] as const;
  });
  writeFileSync(FLOORS, `${JSON.stringify(Object.fromEntries(floors), null, 2)}\n`);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      own: { type: 'boolean', default: false },
      floors: { type: 'boolean', default: false },
      web: { type: 'string', default: '../shared/web' },
      bans: { type: 'string', default: '0.04' },
      unsaid: { type: 'string', default: '0.04' },
      rows: { type: 'string', default: '0.01' },
      only: { type: 'string', default: '' },
      failing: { type: 'boolean', default: false },
    },
  });
  const own = values.own || values.floors || !existsSync(values.web);
  const fetch = own ? undefined : openReplica(values.web);
  const pages: BehaviorPage[] = fetch
    ? addressesOf(values.web).map((address) => ({ address, fetch }))
    : [...replicaPages(), ...rowPages(Number(values.rows))];
  const effort = { bans: Number(values.bans), unsaid: Number(values.unsaid) };
  const all: Try[] = values.floors ? await ownTries() : [];
  for (const page of values.floors ? [] : pages.filter(({ address }) => address.includes(values.only)))
    all.push(...(await tries(page, effort)));
  if (values.failing)
    for (const { property, address, way, fault } of all.filter((each) => each.fault !== undefined))
      console.log(`${property}  ${address}\n  ${way}: ${fault}`);
  console.log(`${new Set(all.map(({ address }) => address)).size} pages, ${all.length} tries`);
  console.log(tableOf(heldOf(all)).join('\n'));
  if (values.floors) writeFloors(all);
}

if (process.argv[1] === import.meta.filename) {
  try {
    await main();
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 2;
  }
}
