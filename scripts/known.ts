/**
 * The list of known releases, assets/known-models.json, and the records of releases, assets/releases.json.
 * usage: npm run known -- [--older-than 1y|6m|90d] [--vendor ID]
 * Prints records older than that (a year by default), oldest first: to be looked up at their source and dated anew. `--vendor` leaves the
 * records of releases out: they name no vendor.
 */
import { parseArgs } from 'node:util';
import { KNOWN_MODELS } from '../lib/sources/known/index.ts';
import { RELEASES } from '../lib/sources/known/releases.ts';

const DAYS: Readonly<Record<string, number>> = { d: 1, w: 7, m: 30.44, y: 365.25 };

/** Days in "1y", "6m", "90d". Throws on anything else. */
export function daysIn(age: string): number {
  const [, count, unit] = /^(\d{1,4})([dwmy])$/.exec(age) ?? [];
  if (!count || !unit) throw new RangeError(`"${age}" is no age: 1y, 6m, 4w or 90d`);
  return Number(count) * (DAYS[unit] ?? 0);
}

/** Records whose date is more than so many days before `now`, oldest first. */
export const olderThan = <Dated extends { id: string; date: string }>(
  days: number,
  now: Date,
  records: readonly Dated[],
): Dated[] =>
  records
    .filter(({ date }) => now.valueOf() - Date.parse(date) > days * 86_400_000)
    .sort((a, b) => a.date.localeCompare(b.date) || a.id.localeCompare(b.id));

if (process.argv[1] === import.meta.filename) {
  try {
    const { values } = parseArgs({ options: { 'older-than': { type: 'string' }, vendor: { type: 'string' } } });
    const age = values['older-than'] ?? '1y';
    const records = KNOWN_MODELS.filter(({ vendor }) => values.vendor === undefined || vendor === values.vendor);
    const old = olderThan(daysIn(age), new Date(), records);
    for (const { date, id, license, weights, source } of old)
      console.log(`${date}  ${id.padEnd(52)} ${(license ?? weights).padEnd(28)} ${source}`);
    console.log(`${old.length} of ${records.length} records are older than ${age}`);
    if (values.vendor === undefined) {
      const releases = olderThan(daysIn(age), new Date(), RELEASES);
      for (const { date, id, license, state, source, line } of releases)
        console.log(`${date}  ${`${line}: ${id}`.padEnd(52)} ${(license ?? state).padEnd(28)} ${source}`);
      console.log(`${releases.length} of ${RELEASES.length} records of releases are older than ${age}`);
    }
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 2;
  }
}
