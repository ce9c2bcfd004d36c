/** Every key that code asks for exists; every text that exists is asked for. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import uses from '../assets/license-uses.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };

const flatten = (tree: object, prefix = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [prefix + key] : flatten(value as object, `${prefix}${key}.`),
  );
const keys = new Set(flatten(en));
const source = globSync(['lib/{ui,page,assess,cli}/**/*.{ts,tsx}', 'entrypoints/**/*.ts'])
  .filter((path) => !/\.test\./.test(path))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');
const all = globSync(['lib/**/*.{ts,tsx}', 'entrypoints/**/*.ts'])
  .filter((path) => !/\.test\.|sample\.ts$/.test(path))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

/** Kinds of conditions of licenses: data ask for their texts. */
const conditions = new Set(
  uses.flatMap((use) => ('if' in use ? (use.if ?? []) : []).map(({ kind }) => `uses.if.${kind}`)),
);

describe('locales/en.json', () => {
  it('has a text for every condition of a license', () => {
    expect([...conditions].filter((key) => !keys.has(key))).toEqual([]);
  });

  it('has every key that is written out in code', () => {
    const asked = [...source.matchAll(/\bt(?:\.plural)?\(\s*'([\w.-]+)'/g)].map((match) => match[1] as string);
    const missing = asked.filter((key) => !keys.has(key) && !keys.has(`${key}.other`));
    expect(missing).toEqual([]);
  });

  it('has no text that nothing asks for', () => {
    const written = (key: string): boolean => all.includes(`'${key}'`);
    const unused = [...keys].filter((key) => {
      if (/^ext(?:Name|Description)$/.test(key)) return false;
      const parts = key.split('.');
      const last = parts.at(-1) as string;
      const stem = parts.slice(0, -1).join('.');
      // `t(`reason.${reason}`)`: the last part is a value of some type in the code.
      const composed =
        stem !== '' &&
        source.includes(`\`${stem}.\${`) &&
        (all.includes(`'${last}'`) || all.includes(`${last}:`) || all.includes(`${last}?:`));
      const plural = /^(?:one|other|few|many)$/.test(last) && written(stem);
      const nested = new RegExp(`\`${parts[0]}\\.\\$\\{`).test(source);
      return !(written(key) || conditions.has(key) || composed || plural || nested || all.includes(`${key}'`));
    });
    expect(unused).toEqual([]);
  });

  it('has a text for every value that the rules can give', () => {
    const reasons = [...all.matchAll(/reason: '([\w-]+)'/g)].map((match) => match[1] as string);
    const known = (value: string): boolean =>
      keys.has(`reason.${value}`) || keys.has(`page.${value}`) || keys.has(`notModel.${value}`);
    expect([...new Set(reasons)].filter((value) => !known(value))).toEqual([]);
  });

  it('names the chip by the words that are seen on it (WCAG 2.5.3), in every language', () => {
    for (const path of globSync('locales/*.json')) {
      const { chip } = JSON.parse(readFileSync(path, 'utf8')) as typeof en;
      expect(chip.failedName, path).toContain(chip.failed);
    }
  });
});
