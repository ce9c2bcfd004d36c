/** What comments refer to is in the repository: documents, their numbered sections, folders of facts. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const CODE = globSync('{lib,entrypoints,scripts,e2e,bench,fuzz,measure,assets,locales}/**/*.{ts,tsx,css}').map(
  (path) => ({
    path: path.replaceAll('\\', '/'),
    text: readFileSync(path, 'utf8'),
  }),
);

/** Documents in capitals, and files of docs, facts and spec, that comments name. */
const referred = (text: string): string[] =>
  [...text.matchAll(/\/\*[\s\S]*?\*\/|\/\/.*/g)].flatMap(([comment]) =>
    [
      ...comment.matchAll(
        /(?<![\w/-])([A-Z][A-Z_-]{2,}\.md|docs\/[\w-]+\.md|(?:facts|spec)\/[\w-]+(?:\.md|\.csv|\/[\w-]+))/g,
      ),
    ].map((match) => match[1] as string),
  );

const sections = (document: string): Set<string> =>
  new Set([...readFileSync(document, 'utf8').matchAll(/^## (\d+)\./gm)].map((match) => match[1] as string));

describe('comments', () => {
  const wrong = CODE.flatMap(({ path, text }) =>
    referred(text)
      // Names of files in other people's repositories are no references.
      .filter(
        (name) =>
          !existsSync(name) &&
          !/^(?:LICEN[CS]E|README|NOTICE|COPYING|USE_POLICY|USAGE_POLICY|TERMS|EULA|MODEL)/.test(name),
      )
      .map((name) => ({ path, name })),
  );

  it('refer to documents that exist', () => {
    expect(wrong).toEqual([]);
  });

  it('refer to sections of RULES.md that exist', () => {
    const there = sections('RULES.md');
    const missing = CODE.flatMap(({ path, text }) =>
      [...text.matchAll(/RULES\.md,? sections? (\d)(?: and (\d))?/g)].flatMap(([, first = '', second]) =>
        [first, second ?? first].filter((number) => !there.has(number)).map((number) => `${path}: section ${number}`),
      ),
    );
    expect(missing).toEqual([]);
  });
});
