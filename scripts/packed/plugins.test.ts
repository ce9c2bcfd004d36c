/** A module of a data file exports the same in the package as from source. */
import { join } from 'node:path';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import words from '../../assets/claims/words.json' with { type: 'json' };
import readers from '../../assets/learned/readers.json' with { type: 'json' };
import grammar from '../../assets/license-grammar.json' with { type: 'json' };
import uses from '../../assets/license-uses.json' with { type: 'json' };
import notice from '../../assets/notice-words.json' with { type: 'json' };
import pt from '../../assets/phrases/pt.json' with { type: 'json' };
import rules from '../../assets/rules/conditions.json' with { type: 'json' };
import { grammarOf } from '../../lib/licenses/grammar.ts';
import { leanRules, packedPhrases, packedReaders, packedUses, wordsByRole } from './plugins.ts';

const ENTRY = '\0entry';

/** What a script of the package gets that imports these files. */
async function built(files: Readonly<Record<string, string>>): Promise<Record<string, unknown>> {
  const imports = Object.entries(files).map(
    ([name, path]) => `export { default as ${name} } from ${JSON.stringify(join(process.cwd(), path))};`,
  );
  const entry = { name: 'entry', resolveId: (id: string) => (id.endsWith('/entry.js') ? ENTRY : undefined) };
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      { ...entry, load: (id: string) => (id === ENTRY ? imports.join('\n') : undefined) },
      leanRules,
      wordsByRole,
      packedPhrases,
      packedReaders,
      packedUses,
    ],
    build: { write: false, minify: true, lib: { entry: '/entry.js', formats: ['es'] } },
  });
  const [first] = Array.isArray(made) ? made : [made];
  if (!first || !('output' in first)) throw new Error('nothing was built');
  return import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(first.output[0].code)}`);
}

const byId = (records: readonly { id: string; means: string; words: string[] }[]) =>
  new Map(records.map(({ id, means, words }) => [id, { means, words: [...words].sort() }]));

describe('packed modules', async () => {
  const module = (await built({
    pt: 'assets/phrases/pt.json',
    words: 'assets/claims/words.json',
    readers: 'assets/learned/readers.json',
    rules: 'assets/rules/conditions.json',
    grammar: 'assets/license-grammar.json',
    notice: 'assets/notice-words.json',
    uses: 'assets/license-uses.json',
  })) as {
    pt: typeof pt;
    words: typeof words;
    readers: unknown;
    uses: unknown;
    rules: Record<string, unknown>[];
    grammar: typeof grammar;
    notice: typeof notice;
  };

  it('of phrases export what the files hold', () => {
    expect(byId(module.pt)).toEqual(byId(pt));
    expect(byId(module.words)).toEqual(byId(words));
  });

  it('of readers do', () => {
    expect(module.readers).toEqual(readers);
  });

  it('of what licenses allow do', () => {
    expect(module.uses).toEqual(uses);
  });

  it('of small words give what the files give', () => {
    const byRole = (records: readonly { id: string; words: string[] }[]) =>
      Object.entries(Object.groupBy(records, ({ id }) => id.split('.')[0] ?? '')).map(([role, all = []]) => [
        role,
        [...new Set(all.flatMap(({ words: each }) => each))].sort(),
      ]);
    expect(byRole(module.grammar)).toEqual(byRole(grammar));
    expect(byRole(module.notice)).toEqual(byRole(notice));
    expect(grammarOf(module.grammar).digits).toEqual(grammarOf(grammar).digits);
  });

  it('of rules do, without what only people need', () => {
    const asked = ({ yes, no, because, ...rule }: Record<string, unknown>) => rule;
    expect(module.rules).toEqual((rules as Record<string, unknown>[]).map(asked));
    expect(JSON.stringify(module.rules)).not.toContain('"yes"');
  });
});
