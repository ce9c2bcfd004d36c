/** Every regular expression was searched for attacks (recheck); none is exponential, and none is slow on a long text. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Checked, keyOf, RECORD, regexLiterals } from '../scripts/check-regexes.ts';

const record = JSON.parse(readFileSync(RECORD, 'utf8')) as Record<string, Checked>;
const literals = regexLiterals();

/** Code that runs over whole files and pages rather than sentences, names and paths (at most a few thousand characters). lib/licenses/texts/notices reads lines. */
const READS_LONG_TEXTS =
  /^lib\/(?:licenses\/texts\/(?!notices\/)|sources\/markdown|sites\/text|sites\/huggingface\/read|prose\/)/;

describe('regular expressions', () => {
  it('are found in code at all', () => {
    expect(literals.length).toBeGreaterThan(300);
  });

  it('are all checked: `npm run regexes` checks new ones', () => {
    expect(literals.filter((found) => !Object.hasOwn(record, keyOf(found))).map(keyOf)).toEqual([]);
  });

  it('are none of them exponential, nor steeper than a third power', () => {
    const steep = literals.filter((found) => {
      const checked = record[keyOf(found)];
      return checked?.status === 'exponential' || (checked?.degree ?? 0) > 3;
    });
    expect(steep.map(({ file, source }) => `${file} /${source}/`)).toEqual([]);
  });

  it('are not worse than linear where they read long texts', () => {
    const slow = literals.filter(
      (found) => READS_LONG_TEXTS.test(found.file) && record[keyOf(found)]?.status === 'polynomial',
    );
    expect(slow.map(({ file, source }) => `${file} /${source}/`)).toEqual([]);
  });
});
