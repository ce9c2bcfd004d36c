/** Arguments of `npm run label` (docs/command-line.md). */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { LookupSetting } from '../model/index.ts';

export interface LabelOptions {
  web?: string;
  urls: string[];
  lookups: LookupSetting;
  acceptOpenTerms: boolean;
  /** Records of releases (assets/releases.json) may speak. */
  records: boolean;
  pretty: boolean;
}

/** A fault in the arguments: exit status 2, the message on standard error. */
export class UsageError extends Error {}

export const USAGE = `usage: npm run --silent label -- [--web DIR] [--urls FILE] [--lookups off|site|linked]
       [--accept-open-terms] [--records on|off] [--pretty] [URL ...]
Reads addresses from the arguments, from --urls FILE (one a line), or from standard input.`;

const isLookups = (value: string): value is LookupSetting => ['off', 'site', 'linked'].includes(value);

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));

/** Parses arguments; reads `--urls` and, when no address is given at all, standard input. Throws `UsageError`. */
export function readOptions(args: string[]): LabelOptions {
  const { values, positionals } = parse(args);
  const lookups = values.lookups ?? 'site';
  if (!isLookups(lookups)) throw new UsageError(`--lookups takes off, site or linked, not "${lookups}"`);
  const records = values.records ?? 'on';
  if (records !== 'on' && records !== 'off') throw new UsageError(`--records takes on or off, not "${records}"`);
  const listed = values.urls === undefined ? [] : lines(readText(values.urls, '--urls'));
  const given = [...positionals, ...listed];
  const urls = given.length > 0 ? given : lines(readText(0, 'standard input'));
  if (urls.length === 0) throw new UsageError('no address was given');
  return {
    web: values.web,
    urls,
    lookups,
    acceptOpenTerms: values['accept-open-terms'] ?? false,
    records: records === 'on',
    pretty: values.pretty ?? false,
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        web: { type: 'string' },
        urls: { type: 'string' },
        lookups: { type: 'string' },
        'accept-open-terms': { type: 'boolean' },
        records: { type: 'string' },
        pretty: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function readText(file: string | 0, what: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${what} could not be read: ${(error as Error).message}`);
  }
}
