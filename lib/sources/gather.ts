/** From a reading to evidence: what may be looked up is looked up, within limits, and every failure is named. */
import { hubModelsIn } from '../hub/links.ts';
import {
  type Evidence,
  type LookupSetting,
  type ModelMetadata,
  type Problem,
  type Reading,
  type TextDocument,
  withoutLookups,
} from '../model/index.ts';
import { siteOf } from '../sites/everywhere.ts';
import { Client, type ClientDeps } from './client.ts';
import { type Found, lookUpBases, lookUpCard, lookUpLicenseFiles, lookUpModel } from './hub.ts';
import { licenseFiles, linkedLicenseFiles } from './license-files.ts';
import { recall } from './recall.ts';
import { githubFile, hubId } from './templates.ts';

export interface GatherDeps extends ClientDeps {
  lookups: LookupSetting;
}

/** Requests a page (PRIVACY.md). */
export const BUDGET = 6;
const MAX_LICENSE_FILES = 4;

/**
 * Gathers the evidence for a reading. `off`: the page alone. `site`: only the host being viewed and its raw-file host.
 * `linked`: also the hub's record of the model that a repository or a vendor's page links to. A failed look-up is never a finding.
 */
export async function gather(reading: Reading, deps: GatherDeps): Promise<Evidence> {
  const evidence: Evidence = { ...withoutLookups(reading), model: reading.model, lookups: deps.lookups };
  const { linked, ...recalled } = recall(reading);
  Object.assign(evidence, recalled);
  if (linked && deps.lookups !== 'linked') evidence.linked = linked;
  if (deps.lookups === 'off') return { ...evidence, problems: [{ code: 'lookups-off' }] };
  const client = new Client(deps, BUDGET);
  const { ids } = siteOf(reading.subject);
  if (ids === 'hub') await gatherHub(evidence, client);
  if (ids === 'repository') await gatherRepository(evidence, client, deps.lookups);
  if (linked && deps.lookups === 'linked') await gatherLinked(evidence, client, linked);
  evidence.requests = client.spent;
  evidence.saved = client.saved;
  return evidence;
}

/** The hub's record of the model that a page links to, with its licence files and bases. */
async function gatherLinked(evidence: Evidence, client: Client, id: string): Promise<void> {
  const { value, problem } = await lookUpModel(client, id);
  if (problem) evidence.problems.push(problem);
  if (!value) {
    evidence.linked = id;
    return;
  }
  evidence.model = value;
  if (value.files) keep(evidence, await lookUpLicenseFiles(client, id, value.files, 2));
  const { bases, problems } = await lookUpBases(client, value);
  evidence.bases = bases;
  evidence.problems.push(...problems.filter((each: Problem) => each.code !== 'lookup-not-found'));
}

function keep(evidence: Evidence, found: Found<TextDocument>[]): void {
  for (const { value, problem } of found) {
    if (value) evidence.documents.push(value);
    if (problem) evidence.problems.push(problem);
  }
}

async function gatherHub(evidence: Evidence, client: Client): Promise<void> {
  const { reading } = evidence;
  const { id } = reading.subject;
  const { value, problem } = await lookUpModel(client, id);
  if (problem) evidence.problems.push(problem);
  const model = merge(reading.model, value);
  if (!model) return;
  evidence.model = model;
  if (!reading.documents.some(({ kind }) => kind === 'model-card') && model.cardExists)
    keep(evidence, [await lookUpCard(client, id)]);
  if (model.files) keep(evidence, await lookUpLicenseFiles(client, id, model.files, MAX_LICENSE_FILES));
  const { bases, problems } = await lookUpBases(client, model);
  evidence.bases = bases;
  evidence.problems.push(...problems.filter((each: Problem) => each.code !== 'lookup-not-found'));
}

/** The page's record is what the reader sees; the hub's adds what the page leaves out. Records of two models never mix. */
function merge(page: ModelMetadata | undefined, hub: ModelMetadata | undefined): ModelMetadata | undefined {
  if (!page || !hub) return page ?? hub;
  if (page.uid && hub.uid && page.uid !== hub.uid) return page;
  return {
    ...page,
    files: page.files ?? hub.files,
    baseModels: page.baseModels.length > 0 ? page.baseModels : hub.baseModels,
    baseRelation: page.baseRelation ?? hub.baseRelation,
    hasParameters: page.hasParameters || hub.hasParameters,
    architectures: page.architectures.length > 0 ? page.architectures : hub.architectures,
  };
}

async function gatherRepository(evidence: Evidence, client: Client, lookups: LookupSetting): Promise<void> {
  const { subject, repository } = evidence.reading;
  const site = siteOf(subject);
  const files = (repository?.files ?? []).filter(({ type }) => type === 'file').map(({ path }) => path);
  const ref = repository?.ref ?? 'HEAD';
  const listed = licenseFiles(files, MAX_LICENSE_FILES);
  const linked = linkedLicenseFiles(site.addressOf(subject.id), evidence.reading.documents, MAX_LICENSE_FILES - 1);
  // A file that is both listed and linked speaks once.
  const licenses = [...listed, ...linked.filter(({ path }) => !listed.some((file) => file.path === path))];
  keep(
    evidence,
    await Promise.all(
      licenses.map(async ({ path, kind }) => {
        const answer = await client.get(githubFile(subject.id, ref, path), path);
        if (!answer.ok) return { problem: answer.problem };
        const url = site.fileAt(subject.id, ref, path);
        return {
          value: { kind, url, path, blocks: [], raw: answer.text, ...(answer.truncated && { truncated: true }) },
        };
      }),
    ),
  );
  if (lookups !== 'linked') return;
  const id = linkedModel(evidence.reading);
  if (!id) return;
  const { value, problem } = await lookUpModel(client, id);
  if (problem) evidence.problems.push(problem);
  if (value) evidence.model = value;
}

/** The hub model that a repository's README links to first under a name like its own; never somebody else's by chance. */
export function linkedModel({ subject, documents }: Reading): string | undefined {
  const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');
  const names = [plain(subject.name), plain(subject.owner ?? '')].filter((name) => name.length > 2);
  return hubModelsIn(documents).find((id) => hubId(id) && names.some((name) => plain(id).includes(name)));
}
