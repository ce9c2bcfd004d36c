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
  packed: ['licenses'],
  prose: ['model'],
  mentions: ['model', 'prose'],
  assertions: ['prose', 'mentions'],
  statements: ['model', 'prose', 'mentions', 'assertions'],
  learned: ['model', 'mentions', 'statements'],
  blocks: ['model'],
  sites: ['model', 'hub', 'vendors', 'repository', 'blocks'],
  sources: ['model', 'sites', 'hub', 'vendors', 'repository', 'blocks', 'prose', 'platform'],
  licenses: ['model', 'sites', 'hub', 'repository', 'prose', 'mentions', 'statements', 'learned'],
  uses: ['model', 'prose', 'licenses'],
  claims: ['model', 'prose', 'mentions', 'assertions', 'statements', 'learned'],
  elements: [
    'model',
    'sites',
    'hub',
    'vendors',
    'repository',
    'prose',
    'mentions',
    'statements',
    'learned',
    'licenses',
  ],
  'page-kind': ['model', 'sites', 'hub', 'prose', 'mentions', 'elements'],
  label: ['model', 'sites'],
  export: ['model'],
  ui: ['model', 'export'],
  platform: ['model', 'sites', 'vendors'],
  assess: [
    'model',
    'sites',
    'prose',
    'mentions',
    'statements',
    'learned',
    'sources',
    'licenses',
    'uses',
    'claims',
    'elements',
    'page-kind',
    'label',
    'platform',
  ],
  page: ['model', 'sites', 'platform', 'ui'],
  cli: [
    'model',
    'hub',
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
        /^lib\/(?:model|hub|vendors|repository|prose|mentions|assertions|statements|learned|licenses|uses|claims|elements|page-kind|label)\//.test(
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

/** The folders of sites. What stands beside them in lib/sites is of no single site. */
const SITE_FOLDERS = globSync('lib/sites/*/reader.ts').map((path) => dirname(path).replaceAll('\\', '/'));

/** Hosts and ids of sites, as code would write them to ask which site it has. */
const NAMES_SITE =
  /\b(?:huggingface\\?\.co|hf\\?\.co|github\\?\.com)\b|'(?:huggingface|github|any-page)'|\bsite(?::| [=!]==?) '[a-z]/;

/** Files outside lib/sites that name a site and ask nobody which one it is. Only to be made shorter. */
const NAME_A_SITE: ReadonlyMap<string, string> = new Map([
  ['lib/sources/templates.ts', 'a source of records: the fixed addresses of look-ups, all in one file (PRIVACY.md)'],
  ['lib/sources/hub-list.ts', 'a source of records: the address of the list of models'],
  ['lib/cli/replica.ts', 'the replica answers as the hub does for what it does not hold'],
  ['lib/mentions/addresses.ts', 'what an address in a text leads to, on any host: a meaning, as of a word'],
  ['lib/elements/wants.ts', 'addresses in a text: which records and repositories it names'],
  ['lib/elements/training/named-sets.ts', 'addresses in a text: which data sets it names'],
  ['lib/elements/weights-address.ts', 'addresses in a text: which of them lead to weights'],
  ['lib/elements/weights-links.ts', 'addresses in a text: names of models in commands'],
  ['lib/page-kind/signs/carried.ts', 'addresses in a text: the part of one that is the repository'],
  ['lib/licenses/texts/unread.ts', 'the format of Git LFS pointers has the name in it'],
  ['lib/hub/base-models.ts', 'a source of records: ids as front matter has them, some as addresses'],
  ['lib/hub/links.ts', 'a source of records: which links lead to one'],
  ['lib/model/project.ts', 'where this project lives'],
  ['lib/label/sample.ts', 'an invented assessment, for tests and examples'],
  ['lib/ui/welcome/example.ts', 'an invented assessment'],
  ['lib/ui/welcome/live-label.tsx', 'an invented assessment'],
  ['lib/ui/outside.ts', 'hosts that a card may link to'],
]);

describe('sites', () => {
  const outside = code.filter(({ path }) => /^(?:lib|entrypoints)\//.test(path) && !path.startsWith('lib/sites/'));

  it('are four folders', () => {
    expect(SITE_FOLDERS.map((folder) => folder.split('/').at(-1)).sort()).toEqual([
      'any-page',
      'github',
      'huggingface',
      'vendors',
    ]);
  });

  it('have their folders to themselves: others ask the registries', () => {
    const wrong = code
      .filter(({ path }) => !path.startsWith('lib/sites/'))
      .flatMap(({ path, text }) =>
        importsOf(text)
          .map((name) => normalize(join(dirname(path), name)).replaceAll('\\', '/'))
          .filter((target) => SITE_FOLDERS.some((folder) => target.startsWith(`${folder}/`)))
          .map((target) => `${path} → ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  it('are asked by nobody which one they are', () => {
    const named = outside.filter(({ text }) => NAMES_SITE.test(bare(text))).map(({ path }) => path);
    expect(named.filter((path) => !NAME_A_SITE.has(path))).toEqual([]);
  });

  it('are named only where the list says, and why', () => {
    const named = new Set(outside.filter(({ text }) => NAMES_SITE.test(bare(text))).map(({ path }) => path));
    expect([...NAME_A_SITE.keys()].filter((path) => !named.has(path))).toEqual([]);
  });

  it('have readers that only the page, the command line and the tools load', () => {
    const wrong = code.filter(
      ({ path, text }) =>
        /^lib\/(?!sites|page|cli)/.test(path) &&
        importsOf(text).some((name) => /\/sites\/(?:readers|every-reader|beyond|text\/|page\/)/.test(name)),
    );
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

/** Two letters of Cyrillic, Chinese, Japanese or Korean in an expression: words of prose, written as code. */
const WORDS_AS_CODE =
  /(?<![\w)\]])\/(?![/*])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])*?[а-яё\u3041-\u30fa\u4e00-\u9fff\uac00-\ud7a3]{2}(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])*\/[dgimsuy]*/iu;

/** Files whose words are still code, where a word is added by who knows TypeScript. Only to be made shorter. */
const WORDS_YET: ReadonlyMap<string, string> = new Map([
  ['lib/claims/everything.ts', 'prose: what joins the parts of a list'],
  ['lib/claims/inverted.ts', 'prose: sentences turned round'],
  ['lib/licenses/read/named.ts', 'prose: nouns beside a name'],
  ['lib/licenses/read/files.ts', 'prose: a file that speaks of a license'],
  ['lib/licenses/texts/notices/copyright.ts', 'license texts: lines of copyright'],
  ['lib/licenses/texts/notices/index.ts', 'license texts: notices round them'],
  ['lib/licenses/texts/notices/names.ts', 'license texts: names of holders'],
  ['lib/licenses/texts/notices/words.ts', 'license texts: words of notices'],
  ['lib/repository/license-paths.ts', 'names of files'],
  ['lib/hub/model-record.ts', 'names of files and forms that may be terms'],
  ['lib/sites/page/title.ts', 'titles, in the page’s script, where no phrases are'],
  ['lib/sites/text/main-text.ts', 'menus and the like, in the page’s script'],
]);

describe('words of prose', () => {
  const withWords = code
    .filter(({ path, text }) => /^lib\/(?!mentions|assertions)/.test(path) && WORDS_AS_CODE.test(bare(text)))
    .map(({ path }) => path);

  it('are data (assets/phrases), and no expressions but in mentions and assertions', () => {
    expect(withWords.filter((path) => !WORDS_YET.has(path))).toEqual([]);
  });

  it('are code only where the list says', () => {
    expect([...WORDS_YET.keys()].filter((path) => !withWords.includes(path))).toEqual([]);
  });
});
