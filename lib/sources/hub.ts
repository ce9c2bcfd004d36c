/** Look-ups at Hugging Face: the record of a model, its card, its licence files, its bases. */
import { modelMetadataFrom } from '../hub/model-record.ts';
import type { BaseModel, ModelMetadata, Problem, TextDocument } from '../model/index.ts';
import { RECORDS } from '../sites/index.ts';
import type { Client } from './client.ts';
import { licenseFiles } from './license-files.ts';
import { markdownBlocks } from './markdown.ts';
import { hubFile, hubId, hubRecord } from './templates.ts';

export type Found<T> = { value?: T; problem?: Problem };

/** The hub's record of a model. A record that names another model counts only as a rename of this one. */
export async function lookUpModel(client: Client, id: string): Promise<Found<ModelMetadata>> {
  const answer = await client.get(hubRecord(id), id);
  if (!answer.ok) return { problem: answer.problem };
  try {
    const value = modelMetadataFrom(JSON.parse(answer.text));
    if (value) return { value };
  } catch {
    // Reported below, as any answer that cannot be read.
  }
  return { problem: { code: 'lookup-malformed', about: id } };
}

/** The card, for tabs that do not show it. */
export async function lookUpCard(client: Client, id: string): Promise<Found<TextDocument>> {
  const answer = await client.get(hubFile(id, 'README.md'), 'README.md');
  if (!answer.ok) return { problem: answer.problem };
  const url = RECORDS.addressOf(id);
  return { value: { kind: 'model-card', url, blocks: markdownBlocks(answer.text, `${url}/blob/main/`) } };
}

/** Licence and policy files that the record lists. */
export async function lookUpLicenseFiles(
  client: Client,
  id: string,
  files: readonly string[],
  limit: number,
): Promise<Found<TextDocument>[]> {
  return Promise.all(
    licenseFiles(files, limit).map(async ({ path, kind }) => {
      const answer = await client.get(hubFile(id, path), path);
      if (!answer.ok) return { problem: answer.problem };
      const url = RECORDS.fileAt(id, 'main', path);
      return { value: { kind, url, path, blocks: [], raw: answer.text, ...(answer.truncated && { truncated: true }) } };
    }),
  );
}

/** What is asked of a model to find its bases. */
type Derived = Pick<ModelMetadata, 'id' | 'baseModels' | 'baseRelation'>;

const MAX_DEPTH = 4;
const MAX_BASES = 20;

/**
 * The chain of bases, breadth first, within the client's budget. A base that is named and was not read is listed as
 * `stated`; one that the hub does not have as `missing`; every failure is named.
 */
export async function lookUpBases(
  client: Client,
  model: Derived,
): Promise<{ bases: BaseModel[]; problems: Problem[] }> {
  const bases: BaseModel[] = [];
  const problems: Problem[] = [];
  const seen = new Set([model.id.toLowerCase()]);
  let level: { of: Derived; id: string; depth: number }[] = model.baseModels.map((id) => ({
    of: model,
    id,
    depth: 1,
  }));
  while (level.length > 0 && bases.length < MAX_BASES) {
    const next: typeof level = [];
    for (const { of, id, depth } of level) {
      if (seen.has(id.toLowerCase()) || bases.length >= MAX_BASES) continue;
      seen.add(id.toLowerCase());
      const base: BaseModel = {
        id,
        relation: of.baseRelation ?? 'unknown',
        depth,
        of: of.id,
        url: RECORDS.addressOf(id),
        status: 'stated',
      };
      bases.push(base);
      // Deeper than that is named, and not read.
      if (!hubId(id) || depth > MAX_DEPTH) continue;
      const { value, problem } =
        client.room > 0
          ? await lookUpModel(client, id)
          : { problem: { code: 'lookup-budget-spent' as const, about: id } };
      if (problem) {
        base.status =
          problem.code === 'lookup-not-found'
            ? 'missing'
            : problem.code === 'lookup-budget-spent'
              ? 'stated'
              : 'failed';
        problems.push(problem);
        continue;
      }
      if (!value) continue;
      base.status = 'read';
      base.metadata = value;
      next.push(...value.baseModels.map((deeper) => ({ of: value, id: deeper, depth: depth + 1 })));
    }
    level = next;
  }
  await lookUpBaseFiles(client, bases, ownerOf(model.id));
  return { bases, problems };
}

const ownerOf = (id: string): string => (id.split('/')[0] ?? '').toLowerCase();

/** What is left of the budget goes to the licence files of bases, the nearest first: a text outranks a tag (RULES.md section 4). */
async function lookUpBaseFiles(client: Client, bases: BaseModel[], owner: string): Promise<void> {
  for (const base of bases) {
    if (client.room <= 0) return;
    if (!base.metadata?.files || ownerOf(base.id) === owner) continue;
    const found = await lookUpLicenseFiles(client, base.metadata.id, base.metadata.files, 1);
    base.documents = found.flatMap(({ value }) => (value ? [value] : []));
  }
}
