/** Look-ups for the upper steps, made once the page is understood: bases' cards, data sets, and the code that trained the model. */

import type { CodeRepository, Evidence, TrainingWants } from '../model/index.ts';
import { siteOf } from '../sites/everywhere.ts';
import type { Site } from '../sites/index.ts';
import { Client } from './client.ts';
import { DATA_SET_BUDGET, lookUpDataSets } from './data-sets.ts';
import { BUDGET, type GatherDeps } from './gather.ts';
import { lookUpBases, lookUpCard } from './hub.ts';
import { lookUpRepository } from './repositories.ts';
import { hubId } from './templates.ts';

/** Repositories of code a page. */
const MAX_REPOSITORIES = 3;

/** May the host of these ids be asked for a page? The site that the reader is viewing, and others only by the setting. */
const mayAsk = (ids: Site['ids'], { reading }: Evidence, { lookups }: GatherDeps): boolean =>
  lookups === 'linked' || (lookups === 'site' && siteOf(reading.subject).ids === ids);

/** What is left of the page's six. */
const rest = (evidence: Evidence, deps: GatherDeps): Client =>
  new Client(deps, Math.max(0, BUDGET - evidence.requests - (evidence.saved ?? 0)));

function spent(evidence: Evidence, client: Client): void {
  evidence.requests += client.spent;
  evidence.saved = (evidence.saved ?? 0) + client.saved;
}

/** Adds the base that only the prose names, by its id on the hub, with its own bases: metadata named none (RULES.md section 4). */
async function gatherNamedBase(evidence: Evidence, id: string, deps: GatherDeps): Promise<void> {
  if (!mayAsk('hub', evidence, deps) || evidence.bases.length > 0 || hubId(id) === undefined) return;
  const client = rest(evidence, deps);
  const { bases, problems } = await lookUpBases(client, { id: evidence.reading.subject.id, baseModels: [id] });
  evidence.bases = bases;
  evidence.problems.push(...problems.filter(({ code }) => code !== 'lookup-not-found'));
  spent(evidence, client);
}

/** Adds the cards of bases that were read, the nearest first: they say what the base was trained with. */
async function gatherBaseCards(evidence: Evidence, deps: GatherDeps): Promise<void> {
  if (!mayAsk('hub', evidence, deps)) return;
  const client = rest(evidence, deps);
  for (const base of evidence.bases) {
    if (client.room <= 0) break;
    if (base.status !== 'read' || !base.metadata?.cardExists) continue;
    const { value, problem } = await lookUpCard(client, base.metadata.id);
    if (value) base.card = value;
    if (problem) evidence.problems.push({ ...problem, about: `${base.id}/README.md` });
  }
  spent(evidence, client);
}

/**
 * Adds records of the data sets and repositories that the page names, the most telling first. Nothing is asked of a host that the setting
 * leaves out; what is beyond the budget is `unchecked`. A failed look-up is no finding, and is named.
 */
async function gatherTraining(evidence: Evidence, wants: TrainingWants, deps: GatherDeps): Promise<void> {
  const forCode = rest(evidence, deps);
  const forData = new Client(deps, DATA_SET_BUDGET);
  await Promise.all([
    mayAsk('repository', evidence, deps) && addRepositories(evidence, wants.repositories, forCode),
    mayAsk('hub', evidence, deps) && addDataSets(evidence, wants.dataSets, forData),
  ]);
  spent(evidence, forCode);
  spent(evidence, forData);
}

async function addDataSets(evidence: Evidence, wants: TrainingWants['dataSets'], client: Client): Promise<void> {
  const { facts, problems } = await lookUpDataSets(client, wants);
  evidence.dataSets = facts;
  evidence.problems.push(...problems);
}

async function addRepositories(evidence: Evidence, ids: readonly string[], client: Client): Promise<void> {
  const repositories: CodeRepository[] = [];
  for (const id of ids.slice(0, MAX_REPOSITORIES)) {
    const { repository, problem } = await lookUpRepository(client, id);
    repositories.push(repository);
    if (problem) evidence.problems.push(problem);
  }
  evidence.repositories = repositories;
}

/** In: how look-ups are made. Out: those of the upper steps, each of which adds to the evidence that it is given. */
export const furtherLookUps = (deps: GatherDeps) => ({
  namedBase: (evidence: Evidence, id: string) => gatherNamedBase(evidence, id, deps),
  baseCards: (evidence: Evidence) => gatherBaseCards(evidence, deps),
  training: (evidence: Evidence, wants: TrainingWants) => gatherTraining(evidence, wants, deps),
});
