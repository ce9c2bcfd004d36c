/** Documents for strangers say nothing that is not so: links, paths, commands, settings, rooms. */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../lib/model/settings.ts';
import { settingNames } from '../lib/ui/options/options.tsx';
import { createTranslator } from '../lib/ui/translate.ts';
import en from '../locales/en.json' with { type: 'json' };

const DOCUMENTS = globSync(['*.md', 'docs/**/*.md', 'locales/*.md', 'e2e/web/pages/README.md']).map((path) => ({
  path: path.replaceAll('\\', '/'),
  text: readFileSync(path, 'utf8'),
}));
const document = (name: string): string => DOCUMENTS.find(({ path }) => path === name)?.text ?? '';
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** GitHub's name of a heading in an address. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

const anchorsOf = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map((match) => anchorOf(match[1] ?? ''));

describe('documents', () => {
  it('are all there', () => {
    const names = 'README CONTRIBUTING ARCHITECTURE RULES PRIVACY PERMISSIONS SECURITY SUPPORTED-SITES CHANGELOG'.split(
      ' ',
    );
    expect(names.filter((name) => document(`${name}.md`) === '')).toEqual([]);
  });

  it('open fast: pictures have at most 200 kB', () => {
    expect(globSync('docs/*.png').filter((path) => statSync(path).size > 200_000)).toEqual([]);
  });

  it.each(DOCUMENTS)('$path links to what exists', ({ path, text }) => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] as string);
    const broken = links.filter((link) => {
      if (/^https:|^mailto:/.test(link)) return false;
      const [file = '', anchor] = link.split('#');
      const target = file === '' ? path : join(dirname(path), file);
      if (!existsSync(target)) return true;
      return anchor !== undefined && !anchorsOf(readFileSync(target, 'utf8')).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  it.each(DOCUMENTS)('$path names files and folders that exist', ({ text }) => {
    const rooms = /^(?:assets|bench|docs|e2e|entrypoints|examples|fuzz|lib|locales|measure|public|scripts)\/[\w./-]*$/;
    const named = [...text.matchAll(/`([^`\s]+)`/g)].map((match) => match[1] as string);
    // Words in capitals stand for the reader's own.
    const paths = named.filter((name) => rooms.test(name) && !/\b[A-Z]{3,}\b/.test(name));
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });

  it.each(DOCUMENTS)('$path gives commands that exist', ({ text }) => {
    const asked = [...text.matchAll(/\bnpm run (?:--silent )?([\w:-]+)/g)].map((match) => match[1] as string);
    expect(asked.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  it('name every command of package.json, in README or CONTRIBUTING', () => {
    const text = document('README.md') + document('CONTRIBUTING.md');
    const unnamed = Object.keys(scripts).filter(
      (name) => name !== 'postinstall' && !new RegExp(`\\bnpm (?:run (?:--silent )?)?${name}(?![\\w:-])`).test(text),
    );
    expect(unnamed).toEqual([]);
  });

  it('explain every setting, by the words of the options page, in PRIVACY', () => {
    const flat = (tree: object, prefix = ''): [string, string][] =>
      Object.entries(tree).flatMap(([key, value]) =>
        typeof value === 'string' ? [[prefix + key, value] as [string, string]] : flat(value, `${prefix}${key}.`),
      );
    const t = createTranslator(Object.fromEntries(flat(en)), 'en');
    const fields = Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[];
    const rows = document('PRIVACY.md');
    expect(fields.filter((field) => !rows.includes(`\n| **${settingNames(t, [field])}** |`))).toEqual([]);
  });

  it('draw the rooms of ARCHITECTURE.md with the arrows that are tested', () => {
    const tested = readFileSync('lib/architecture.test.ts', 'utf8');
    const arrows = [...tested.matchAll(/^ {2}(\w+): \[([^\]]*)\],$/gm)].map(([, room, uses = '']) => [
      room,
      [...uses.matchAll(/'(\w+)'/g)].map((match) => match[1]).sort(),
    ]);
    const drawn = [...document('ARCHITECTURE.md').matchAll(/^\| `lib\/(\w+)\/` \|.*\| ([^|]*) \|$/gm)].map(
      ([, room, uses = '']) => [room, [...uses.matchAll(/`(\w+)`/g)].map((match) => match[1]).sort()],
    );
    expect(Object.fromEntries(drawn)).toEqual(Object.fromEntries(arrows));
  });
});
