/** Vectors of labeled pages: numbers alone, so that anyone can fit again without the pages' texts. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { PageError, readPage } from '../../../lib/cli/read-page.ts';
import { openReplica } from '../../../lib/cli/replica.ts';
import type { Reading } from '../../../lib/model/index.ts';
import { signVector } from '../../../lib/page-kind/signs/index.ts';
import { onPage } from '../../../lib/sources/index.ts';
import { pageReading, readExamples, repositoryReading } from './examples.ts';
import { readVectors, VECTORS } from './vectors.ts';

export interface Row {
  set: string;
  id: string;
  /** Rows of one owner, or of one pair of contrasts, are never on both sides of a fold. */
  group: string;
  isModel: boolean;
  signs: number[];
}

const vectorOf = (reading: Reading): number[] => signVector(onPage(reading));

const ownRows = (): Row[] =>
  readExamples().map(({ id, isModel, group, language, reading }) => ({
    set: language === 'pages' ? 'own-pages' : 'own',
    id,
    group: `own:${group}`,
    isModel,
    signs: vectorOf(reading),
  }));

const lines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);

/** Pages whose readers were of two minds about the kind are left out. */
async function labeledRows(web: string, files: readonly string[], setOf: (file: string) => string): Promise<Row[]> {
  const fetch = openReplica(web);
  const rows: Row[] = [];
  for (const file of files) {
    for (const { url, outcome } of lines<{ url: string; outcome: string[] }>(file)) {
      if (/^https:\/\/huggingface\.co\//.test(url)) continue;
      const isNone = outcome.includes('not-a-model');
      if (isNone && outcome.length > 1) continue;
      const page = await readPage(url, fetch).catch((error: unknown) => {
        if (error instanceof PageError) return undefined;
        throw error;
      });
      if (page?.kind !== 'reading') continue;
      const { subject } = page.reading;
      const owner = subject.site === 'github' ? subject.owner : subject.id.split('/')[0];
      rows.push({
        set: setOf(file),
        id: subject.id,
        group: `${owner}`.toLowerCase(),
        isModel: !isNone,
        signs: vectorOf(page.reading),
      });
    }
  }
  return rows;
}

/** Samples of repositories, each a folder with `gold.jsonl` and `web/`; their sets are `fresh-1`, `fresh-2`, … in the order given. */
async function sampleRows(folders: readonly string[]): Promise<Row[]> {
  const rows = folders.map((folder, at) =>
    labeledRows(`${folder}/web`, [`${folder}/gold.jsonl`], () => `fresh-${at + 1}`),
  );
  return (await Promise.all(rows)).flat();
}

interface Case {
  id: string;
  label?: string;
  want: { outcome?: string | string[] };
  web: { url: string; readme?: Lines; md?: Lines; title?: string; about?: string; tree?: string[]; texts?: object }[];
}
type Lines = string | string[];
const joined = (text: Lines): string => (Array.isArray(text) ? text.join('\n') : text);

function caseReading({ label, web }: Case): Reading | undefined {
  const page = web.find(({ url }) => url === label);
  if (page?.readme !== undefined) {
    const paths = [...(page.tree ?? []), ...Object.keys(page.texts ?? {}), 'README.md'];
    const roots = [...new Set(paths.map((path) => path.replace(/\/.*/, '/')))];
    const id = (label ?? '').replace('https://github.com/', '');
    return repositoryReading({ id, about: page.about, files: roots, readme: joined(page.readme) });
  }
  if (page?.md === undefined) return undefined;
  const title = page.title ?? 'Ridge 2';
  return pageReading(label ?? '', title, `# ${title}\n\n${joined(page.md)}`);
}

function caseRows(shared: string): Row[] {
  return globSync(`${shared}/cases/*.jsonl`)
    .sort()
    .flatMap((file) =>
      lines<Case>(file).flatMap((each): Row[] => {
        const outcomes = [each.want.outcome ?? []].flat();
        const reading = outcomes.length > 0 && each.label ? caseReading(each) : undefined;
        const isNone = outcomes.includes('not-a-model');
        if (!reading || (isNone && outcomes.length > 1)) return [];
        const kind = basename(file, '.jsonl');
        const set = /page-kind/.test(kind) ? kind : 'cases';
        return [{ set, id: each.id, group: `case:${each.id}`, isModel: !isNone, signs: vectorOf(reading) }];
      }),
    );
}

/**
 * Rows of our own examples, of the labeled pages and cases, and of samples: as they are computed now where these are at hand, else as
 * they are stored.
 */
export async function collect(samples: readonly string[] = [], shared = '../shared'): Promise<Row[]> {
  const stored = existsSync(VECTORS) ? readVectors() : [];
  const isHere = existsSync(`${shared}/corpus`);
  const labeled = isHere
    ? await labeledRows(`${shared}/web`, globSync(`${shared}/corpus/*.jsonl`).sort(), (file) =>
        basename(file, '.jsonl'),
      )
    : stored.filter(({ set }) => /^gold/.test(set));
  const fresh = samples.length > 0 ? await sampleRows(samples) : stored.filter(({ set }) => /^fresh/.test(set));
  const cases = isHere ? caseRows(shared) : stored.filter(({ set }) => !/^(?:own|gold|fresh)/.test(set));
  return [...ownRows(), ...labeled, ...fresh, ...cases];
}
