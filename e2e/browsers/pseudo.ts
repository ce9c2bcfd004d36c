/** A build whose English is a made-up language: 40 % longer, accented, each text in brackets. What stands outside them is not from locales/. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ACCENTS: Readonly<Record<string, string>> = { a: 'á', e: 'ë', i: 'î', o: 'ø', u: 'ü', c: 'ç', n: 'ñ' };

/** Official names are not translated in any language. */
const isName = (path: string): boolean => /^outcome\.(?:open-source|open-weights|weights-available)/.test(path);

/** In: a text. Out: the same, longer, with its values where they were. */
export function pseudo(text: string): string {
  const accented = text.replace(/\$\d|[aeioucn]/g, (found) => ACCENTS[found] ?? found);
  const more = 'wørd '.repeat(Math.ceil((text.length * 0.4) / 5)).trim();
  return `⟦${accented} ${more}⟧`;
}

const convert = (tree: object, prefix = ''): object =>
  Object.fromEntries(
    Object.entries(tree).map(([key, value]) => {
      if (typeof value !== 'string') return [key, convert(value as object, `${prefix}${key}.`)];
      return [key, isName(prefix + key) ? value : pseudo(value)];
    }),
  );

/** Copies the build for Chromium and rewrites its English. Out: the copy's folder, for `StartOptions.extension`. */
export function pseudoBuild(): string {
  const folder = resolve('.output/chrome-mv3-pseudo');
  cpSync('.output/chrome-mv3', folder, { recursive: true });
  const file = join(folder, 'locales/en.json');
  writeFileSync(file, JSON.stringify(convert(JSON.parse(readFileSync(file, 'utf8')) as object)));
  return folder;
}

/** What is left of a text when what is in brackets is taken away, values in it included. */
export function outsideBrackets(text: string): string {
  for (let rest = text; ; ) {
    const less = rest.replace(/⟦[^⟦⟧]*⟧/g, '');
    if (less === rest) return rest;
    rest = less;
  }
}
