/**
 * Looks for regular expressions that a hostile text could make slow (ReDoS), with recheck, and keeps what was found in
 * `assets/regex-check.json`, so that `npm test` need not search for minutes. usage: npm run regexes (new ones only), or with
 * `--all`. A test fails when an expression is not recorded, or may be slow where it reads long texts.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { check } from 'recheck';

export const RECORD = 'assets/regex-check.json';

export interface Checked {
  /** `unknown`: no attack was found in the time that is given. */
  status: 'safe' | 'polynomial' | 'exponential' | 'unknown';
  degree?: number;
}

/** A regular expression literal where an expression may begin. */
const LITERAL =
  /(?<=[=(,[:!?&|>]\s{0,3}|return |^\s{0,12})\/(?![*/])((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]*)(?=[\s;,).\]])/gm;

export interface Found {
  file: string;
  source: string;
  flags: string;
}

/** All literals in the extension's code, with their files. */
export function regexLiterals(): Found[] {
  return globSync('lib/**/*.{ts,tsx}')
    .filter((file) => !/\.test\.tsx?$/.test(file))
    .sort()
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(LITERAL)].map(([, source = '', flags = '']) => ({ file, source, flags })),
    );
}

export const keyOf = ({ source, flags }: Found): string => `/${source}/${flags}`;

async function judge({ source, flags }: Found): Promise<Checked> {
  const result = await check(source, flags, {
    timeout: 8000,
    checker: 'fuzz',
    maxAttackStringSize: 3000,
    attackLimit: 300_000,
  });
  if (result.status === 'safe') return { status: 'safe' };
  if (result.status !== 'vulnerable') return { status: 'unknown' };
  return result.complexity.type === 'polynomial'
    ? { status: 'polynomial', degree: result.complexity.degree }
    : { status: 'exponential' };
}

if (process.argv[1] === import.meta.filename) {
  const known: Record<string, Checked> = process.argv.includes('--all') ? {} : JSON.parse(readFileSync(RECORD, 'utf8'));
  const record: Record<string, Checked> = {};
  for (const found of regexLiterals()) {
    const key = keyOf(found);
    record[key] ??= known[key] ?? (await judge(found));
  }
  const lines = Object.keys(record)
    .sort()
    .map((key) => `${JSON.stringify(key)}: ${JSON.stringify(record[key])}`);
  writeFileSync(RECORD, `{\n${lines.join(',\n')}\n}\n`);
  console.log(
    `${lines.length} expressions, ${Object.values(record).filter(({ status }) => status !== 'safe').length} not safe by themselves`,
  );
  // recheck keeps its searcher running.
  process.exit(0);
}
