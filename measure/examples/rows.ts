/** Example rows: one sentence or section of our own, the plain page that it is added to, and what its label must then be. */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { ClaimLevel, ElementId, LicenseClass, Outcome } from '../../lib/model/index.ts';

/** What must hold. Lists are of acceptable answers; an element's `a|b` means either. */
export interface Want {
  outcome?: readonly Outcome[];
  /** Outcomes that must not come. */
  never?: readonly Outcome[];
  claim?: readonly ClaimLevel[];
  class?: readonly LicenseClass[];
  elements?: Partial<Record<ElementId, string>>;
  /** Is the model said to be made from another? */
  derived?: boolean;
}

/** `hf`: a card of the hub. `gh`: a repository. `-apache`: under Apache-2.0, weights offered; `-none`: no license, and no weights on `gh`. */
export const BASES = ['hf-apache', 'hf-none', 'gh-apache', 'gh-none', 'vendor-apache'] as const;
export type Base = (typeof BASES)[number];

export interface Row {
  id: string;
  kind: string;
  lang: string;
  base: Base;
  /** `''`: the text follows the page's first paragraph. */
  heading: string;
  form: 'paragraph' | 'list' | 'table' | 'quote' | 'heading';
  /** Markdown. */
  text: string;
  /** Looks alike, and must change nothing. */
  control: boolean;
  want: Want;
  why: string;
  /** The file's name: who wrote the row. Fitting and judging keep writers apart. */
  writer: string;
}

/** The fault of a line, or undefined. */
function faultOf(row: Partial<Row>): string | undefined {
  for (const key of ['id', 'kind', 'lang', 'heading', 'form', 'text', 'why'] as const)
    if (typeof row[key] !== 'string') return `no ${key}`;
  if (!BASES.includes(row.base as Base)) return `no base "${row.base}"; there are ${BASES.join(', ')}`;
  if (typeof row.want !== 'object' || row.want === null || Object.keys(row.want).length === 0) return 'nothing wanted';
  return undefined;
}

/** Rows of every `*.jsonl` of a folder, in the order of files and lines. Throws with file and line for what is no row. */
export function readRows(folder: string): Row[] {
  return globSync(`${folder}/*.jsonl`)
    .sort()
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line, at) => {
          if (line.trim() === '') return [];
          const row = { control: false, ...JSON.parse(line), writer: basename(file, '.jsonl') } as Row;
          const fault = faultOf(row);
          if (fault) throw new Error(`${file}:${at + 1}: ${fault}`);
          return [row];
        }),
    );
}
