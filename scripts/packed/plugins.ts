/**
 * What the build does with data files: a package holds what runs needs, in a form that a zip makes small. Sources stay as they are, and
 * every module still exports what its file holds, so that code and tests know nothing of it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { knownSpdx } from '../../lib/licenses/names/table.ts';
import { filesOfPhrases, packPhrases } from './phrases.ts';
import { learnedTables, packReaders } from './readers.ts';
import { packUses, usesTable } from './uses.ts';

/** Fields that runs needs; examples, reasons and sources are for tests and for people. Never of records that are shown with their source. */
const FIELDS_RUN: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\/assets\/rules\/[a-z-]+\.json$/, ['name', 'means', 'id', 'when', 'says', 'kind', 'vote']],
  [
    /\/assets\/licenses\.json$/,
    ['id', 'class', 'spdx', 'name', 'aliases', 'covers', 'restrictions', 'clauses', 'url', 'several'],
  ],
  [/\/assets\/license-names\.json$/, ['id', 'names', 'versions', 'later', 'unversioned', 'tails', 'alone', 'things']],
  [/\/assets\/license-additions\.json$/, ['id', 'means', 'words']],
  [/\/assets\/license-words\.json$/, ['id', 'forms']],
  [/\/assets\/license-links\.json$/, ['host', 'path', 'name']],
  [
    /\/assets\/datasets\.json$/,
    ['id', 'name', 'aliases', 'hub', 'availability', 'stage', 'openlyLicensed', 'copies', 'date'],
  ],
];

/** Rules and names without what only people need: of rules, two thirds of their bytes. */
export const leanRules: Plugin = {
  name: 'lean-rules',
  enforce: 'pre',
  load: (id) => {
    const fields = FIELDS_RUN.find(([path]) => path.test(id))?.[1];
    if (!fields) return undefined;
    const records = JSON.parse(readFileSync(id, 'utf8')) as Record<string, unknown>[];
    return JSON.stringify(records.map((record) => Object.fromEntries(fields.map((key) => [key, record[key]]))));
  },
};

interface WordRecord {
  id: string;
  words: string[];
}

/** Small words by role, a record a language each in the file: what runs asks for a role's in all languages, and many share them. */
export const wordsByRole: Plugin = {
  name: 'words-by-role',
  enforce: 'pre',
  load: (id) => {
    if (!/\/assets\/(?:license-grammar|notice-words)\.json$/.test(id)) return undefined;
    const roles = Map.groupBy(
      JSON.parse(readFileSync(id, 'utf8')) as WordRecord[],
      (record) => record.id.split('.')[0] ?? '',
    );
    return JSON.stringify(
      [...roles].map(([role, records]) => ({
        id: `${role}.mul`,
        words: [...new Set(records.flatMap(({ words }) => words))],
      })),
    );
  },
};

interface SpdxEntry {
  name: string;
  osiApproved: boolean;
  url: string;
}

/** The SPDX list without the addresses of licenses that restrict nothing, which nobody asks for: half of its bytes. */
export const leanSpdx: Plugin = {
  name: 'lean-spdx',
  enforce: 'pre',
  load: (id) => {
    if (!id.endsWith('/spdx-license-list/spdx.json')) return undefined;
    const list = Object.entries(JSON.parse(readFileSync(id, 'utf8')) as Record<string, SpdxEntry>);
    const lean = list
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, { name, osiApproved, url }]) => [
        key,
        { name, ...(osiApproved && { osiApproved }), ...(knownSpdx(key)?.class === 'restricted' && { url }) },
      ]);
    return JSON.stringify(Object.fromEntries(lean));
  },
};

const code = (path: string): string => JSON.stringify(join(import.meta.dirname, '../../lib/packed', path));
const PHRASES = 'virtual:packed-phrases';

/** Phrases of all languages in one module, from which the module of each file takes its own. */
export const packedPhrases: Plugin = {
  name: 'packed-phrases',
  enforce: 'pre',
  resolveId: (id) => (id === PHRASES ? `\0${PHRASES}` : undefined),
  load: (id) => {
    if (id === `\0${PHRASES}`)
      return `import { phrasesOf } from ${code('phrases.ts')};
        export const all = phrasesOf(${JSON.stringify(packPhrases(filesOfPhrases()))});`;
    const language = /\/assets\/phrases\/([a-z]+)\.json$/.exec(id)?.[1];
    const from = `import { all } from '${PHRASES}';`;
    if (language !== undefined) return { code: `${from} export default all.phrases.${language};`, moduleType: 'js' };
    const room = /\/assets\/(claims|page-kind)\/words\.json$/.exec(id)?.[1];
    if (room !== undefined)
      return { code: `${from} export default Object.values(all['${room}']).flat();`, moduleType: 'js' };
    return undefined;
  },
};

/** A data file that the package holds in a packed form: `unpack` of lib/packed/`module` makes of it what is written in the file. */
const packed = (file: string, module: string, unpack: string, pack: () => unknown): Plugin => ({
  name: `packed-${module}`,
  enforce: 'pre',
  load: (id) =>
    id.endsWith(`/assets/${file}`)
      ? {
          code: `import { ${unpack} } from ${code(`${module}.ts`)};
            export default ${unpack}(${JSON.stringify(pack())});`,
          moduleType: 'js',
        }
      : undefined,
});

/** The learned readers' tables. */
export const packedReaders = packed('learned/readers.json', 'readers', 'readersOf', () => packReaders(learnedTables()));

/** The table of what licenses allow. */
export const packedUses = packed('license-uses.json', 'uses', 'usesOf', () => packUses(usesTable()));
