/** The house rules of ARCHITECTURE.md: which room may use which, who touches the browser and the net, how long a file is. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each room may import from, besides itself. `assess` is the way of the data; `page` and `cli` are shells round it. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  hub: ['model'],
  vendors: [],
  repository: [],
  packed: [],
  prose: ['model'],
  mentions: ['model', 'prose'],
  assertions: ['prose', 'mentions'],
  statements: ['model', 'prose', 'mentions', 'assertions'],
  learned: ['model', 'mentions', 'statements'],
  blocks: ['model'],
  sites: ['model', 'hub', 'vendors', 'blocks'],
  sources: ['model', 'hub', 'vendors', 'repository', 'blocks', 'prose', 'platform'],
  licenses: ['model', 'hub', 'repository', 'prose', 'mentions', 'statements', 'learned'],
  claims: ['model', 'prose', 'mentions', 'assertions', 'statements', 'learned'],
  elements: ['model', 'hub', 'vendors', 'repository', 'prose', 'mentions', 'statements', 'learned', 'licenses'],
  'page-kind': ['model', 'hub', 'prose', 'mentions', 'elements'],
  label: ['model'],
  export: ['model'],
  ui: ['model', 'export'],
  platform: ['model', 'vendors'],
  assess: [
    'model',
    'prose',
    'mentions',
    'statements',
    'learned',
    'sources',
    'licenses',
    'claims',
    'elements',
    'page-kind',
    'label',
    'platform',
  ],
  page: ['model', 'sites', 'platform', 'ui'],
  cli: [
    'model',
    'statements',
    'learned',
    'assertions',
    'prose',
    'sites',
    'sources',
    'licenses',
    'claims',
    'elements',
    'label',
    'assess',
    'export',
  ],
};

const FILES = globSync([
  'lib/**/*.{ts,tsx}',
  'entrypoints/**/*.{ts,tsx}',
  'scripts/**/*.ts',
  'e2e/**/*.ts',
  'bench/*.ts',
  'fuzz/*.ts',
  'measure/**/*.ts',
]);
const code = FILES.filter((path) => !/\.test\.tsx?$/.test(path)).map((path) => ({
  path: path.replaceAll('\\', '/'),
  text: readFileSync(path, 'utf8'),
}));

const importsOf = (text: string): string[] =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] as string);

const roomOf = (path: string): string | undefined => /^lib\/([\w-]+)\//.exec(path)?.[1];

/** Text without comments and strings' contents, for looking at what code does. */
const bare = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

describe('rooms', () => {
  it('are all known', () => {
    const rooms = new Set(code.map(({ path }) => roomOf(path)).filter((room) => room !== undefined));
    expect([...rooms].sort()).toEqual(Object.keys(ARROWS).sort());
  });

  it('use only what they may', () => {
    const wrong: string[] = [];
    for (const { path, text } of code) {
      const room = roomOf(path);
      if (!room) continue;
      for (const name of importsOf(text).filter((each) => each.startsWith('.'))) {
        const target = normalize(join(dirname(path), name)).replaceAll('\\', '/');
        const other = roomOf(target);
        if (other === undefined && /^(?:assets|locales|lib)\//.test(target)) continue;
        if (other === undefined && room === 'cli' && target.startsWith('scripts/')) continue;
        if (other !== room && !(other && ARROWS[room]?.includes(other))) wrong.push(`${path} → ${target}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('of the heart know neither browser, page, clock nor network', () => {
    const wrong = code.filter(
      ({ path, text }) =>
        /^lib\/(?:model|hub|vendors|repository|prose|mentions|assertions|statements|learned|licenses|claims|elements|page-kind|label)\//.test(
          path,
        ) &&
        /\b(?:browser|chrome|window)\.\w|\bdocument\.(?!kind|blocks|url|path|raw|truncated)\w|\bfetch\(|\bDate\.now\(|\bnew Date\(\)/.test(
          bare(text),
        ),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

describe('doors', () => {
  it('to the browser are in lib/platform and entrypoints alone', () => {
    const wrong = code.filter(
      ({ path, text }) =>
        /^lib\//.test(path) &&
        !path.startsWith('lib/platform/') &&
        (/\b(?:browser|chrome)\.(?:runtime|storage|tabs|action|permissions|i18n|scripting)\b/.test(bare(text)) ||
          importsOf(text).some((name) => name === 'webextension-polyfill' || name.startsWith('wxt'))),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('to the network are handed in', () => {
    const wrong = code.filter(
      ({ path, text }) =>
        /^lib\//.test(path) && !/^lib\/(?:platform|cli)\//.test(path) && /(?<![.\w])fetch\(/.test(bare(text)),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('to raw HTML and evaluation do not exist', () => {
    const sinks =
      /\binnerHTML\s*=|\bouterHTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|\beval\(|new Function\(|document\.write/;
    const wrong = code.filter(({ path, text }) => /^(?:lib|entrypoints)\//.test(path) && sinks.test(bare(text)));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

/** Names of families that are words as well, or names of formats, tools and hosts. */
const WORDS_TOO: ReadonlySet<string> = new Set(
  'open step nextstep stable meta neural prompt infinity seed ring hybrid muse intern nova claire evol bilingual'.split(
    ' ',
  ),
);

/** Files that still name a family. Only to be made shorter. */
const NAMES_FAMILIES_YET: ReadonlySet<string> = new Set([
  'lib/elements/index.ts',
  'lib/elements/deployment-code.ts',
  'lib/claims/words.ts',
]);

describe('files', () => {
  it('are short', () => {
    const lengths = code.map(({ path, text }) => ({ path, lines: text.split('\n').length }));
    expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]);
    const long = lengths.filter(({ lines }) => lines > 150);
    expect(long.length / lengths.length).toBeLessThan(0.1);
  });

  it('are named after what is in them', () => {
    expect(FILES.filter((path) => /(?:^|\/)(?:utils?|helpers?|common|misc)(?:\/|\.)/i.test(path))).toEqual([]);
  });

  it('do not know any model by name', () => {
    // A label that depends on a model's id or family in the code would be a guess dressed as a rule.
    const known = JSON.parse(readFileSync('assets/known-models.json', 'utf8')) as { id: string; names: string[] }[];
    const heads = known.flatMap(({ names }) =>
      names.map((name) => /^\p{Lu}[\p{L}]{3,}(?=[-\s]?\d|-)/u.exec(name)?.[0]),
    );
    const families = new Set(heads.filter((head) => head !== undefined && !WORDS_TOO.has(head)));
    const named = code
      .filter(({ path }) => /^lib\//.test(path) && !NAMES_FAMILIES_YET.has(path))
      .flatMap(({ path, text }) =>
        [
          ...new Set(
            bare(text)
              .toLowerCase()
              .match(/(?<!\p{L})\p{L}{4,}/gu) ?? [],
          ),
        ]
          .filter((word) => families.has(word))
          .map((word) => `${path}: ${word}`),
      );
    expect(named).toEqual([]);
    expect(families.size).toBeGreaterThan(30);
    const ids = /\b(?:meta-llama|mistralai|deepseek-ai|Qwen)\/[\w.-]+/;
    expect(
      code.filter(({ path, text }) => /^lib\//.test(path) && ids.test(bare(text))).map(({ path }) => path),
    ).toEqual([]);
  });
});
