/** Records of the data sets that a page names, asked at the hub within a budget of their own (PRIVACY.md). */

import { dataSetFactsFrom } from '../hub/data-set-record.ts';
import type { DataSetFacts, Problem, TrainingWants } from '../model/index.ts';
import type { Client } from './client.ts';
import { hubDataSetRecord } from './templates.ts';

/** Records a page, beside its six other look-ups. */
export const DATA_SET_BUDGET = 4;

type Want = TrainingWants['dataSets'][number];

async function lookUpDataSet(client: Client, { id, sure }: Want): Promise<{ facts: DataSetFacts; problem?: Problem }> {
  const answer = await client.get(hubDataSetRecord(id), id);
  if (!answer.ok) {
    // The hub answers 401 for what is not there for the public; a record behind a gate is still a record.
    const isMissing = answer.problem.code === 'lookup-not-found';
    // "acme/ridge" in words that the hub has no data set of may be a model, a path, a pair of names: nothing is known of it.
    if (isMissing) return { facts: { id, status: sure ? 'missing' : 'unchecked' } };
    return { facts: { id, status: 'failed' }, problem: answer.problem };
  }
  try {
    const facts = dataSetFactsFrom(JSON.parse(answer.text), id);
    if (facts) return { facts };
  } catch {
    // Reported below, as any answer that cannot be read.
  }
  return { facts: { id, status: 'failed' }, problem: { code: 'lookup-malformed', about: id } };
}

/**
 * In: data sets, the most telling first. Out: what the hub has on each; those beyond the budget, and those whose id is none, are
 * `unchecked`. A look-up that failed is named.
 */
export async function lookUpDataSets(
  client: Client,
  wants: readonly Want[],
): Promise<{ facts: DataSetFacts[]; problems: Problem[] }> {
  const isAsked = (id: string, at: number): boolean => at < DATA_SET_BUDGET && hubDataSetRecord(id) !== undefined;
  const found = await Promise.all(
    wants.map((want, at) =>
      isAsked(want.id, at)
        ? lookUpDataSet(client, want)
        : { facts: { id: want.id, status: 'unchecked' as const }, problem: undefined },
    ),
  );
  return {
    facts: found.map(({ facts }) => facts),
    problems: found.flatMap(({ problem }) => (problem ? [problem] : [])),
  };
}
