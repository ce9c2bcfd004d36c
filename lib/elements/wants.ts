/** What a page names that is worth looking up for the upper steps: data sets at the hub, and the repository that trained the model. */
import { hubDataSetAt } from '../hub/links.ts';
import type { Prose } from '../learned/index.ts';
import { dataSetOf, hubDataSet } from '../mentions/data-sets.ts';
import { isA, type Mention, speaksOf } from '../mentions/scan.ts';
import type { Evidence, TrainingWants } from '../model/index.ts';
import { foldText } from '../prose/fold.ts';
import { siteOf } from '../sites/everywhere.ts';
import { type ReadPassage, wordsOf } from '../statements/read.ts';

const AT_GITHUB = /^(?:https?:\/\/)?(?:www\.)?github\.com\/([\w-]+\/[\w.-]+)/i;

/** Stages in the order in which a model learns; what is not told apart stands between. */
const FIRST = 0;
const BETWEEN = 1;
const LAST = 2;

const ON_DATA = ['part.training-data', 'part.data', 'act.train', 'set', 'word.source'];
const ON_CODE = ['part.training-code', 'part.code', 'act.train', 'file.train'];
const ON_TUNING = ['tuning'];
const ON_TESTS = ['act.evaluate', 'part.eval-data'];

/** Does a passage speak of one of these, in itself or in what stands over it? */
const isOn = ({ passage, heading, lead, columns }: ReadPassage, meanings: readonly string[]): boolean =>
  [passage.mentions, heading, lead, columns].some((mentions) => speaksOf(mentions, meanings));

/** The address that a mention leads to: of the link with these words, else the words themselves. */
function addressOf(mention: Mention, passage: ReadPassage): string {
  const words = wordsOf(mention, passage);
  return passage.source.block.links?.find(({ text }) => foldText(text).trim() === words)?.href ?? words;
}

/** The id at the hub of the data set that a mention names; what the page's record lists as one (`listed`, small letters) is one in any sentence. */
export function dataSetIn(mention: Mention, passage: ReadPassage, listed: readonly string[] = []): string | undefined {
  if (isA(mention.means, 'link.data')) return hubDataSetAt(addressOf(mention, passage));
  if (mention.means === 'id' && (isOn(passage, ON_DATA) || listed.includes(wordsOf(mention, passage).toLowerCase())))
    return wordsOf(mention, passage);
  return isA(mention.means, 'set') && isOn(passage, ON_DATA) ? dataSetOf(mention.id)?.hub[0] : undefined;
}

function stageOf(id: string, passage: ReadPassage | undefined, derived: boolean): number {
  const stage = hubDataSet(id)?.stage;
  if (stage) return stage === 'pretraining' ? FIRST : LAST;
  return derived || (passage && isOn(passage, ON_TUNING)) ? LAST : BETWEEN;
}

interface Reading {
  evidence: Evidence;
  prose: Prose;
}

function dataSets(readings: readonly Reading[]): TrainingWants['dataSets'] {
  const found = new Map<string, { id: string; stage: number; sure: boolean }>();
  for (const { evidence, prose } of readings) {
    const derived = (evidence.model?.baseModels ?? []).length > 0;
    const add = (id: string, passage?: ReadPassage, sure = true): void => {
      const known = found.get(id.toLowerCase());
      const stage = Math.max(known?.stage ?? FIRST, stageOf(id, passage, derived));
      found.set(id.toLowerCase(), { id: known?.id ?? id, stage, sure: sure || known?.sure === true });
    };
    for (const id of evidence.model?.datasets ?? []) add(id);
    for (const passage of prose.passages) {
      if (passage.source.block.kind === 'code' || isOn(passage, ON_TESTS)) continue;
      for (const mention of passage.passage.mentions) {
        const id = dataSetIn(mention, passage);
        if (id) add(id, passage, mention.means !== 'id');
      }
    }
  }
  return [...found.values()].sort((a, b) => a.stage - b.stage).map(({ id, sure }) => ({ id, sure }));
}

/** Repositories on GitHub that a passage leads to. */
export const repositoriesIn = (passage: ReadPassage): string[] =>
  passage.passage.mentions.flatMap((mention) => {
    if (!isA(mention.means, 'link.code') && !isA(mention.means, 'file')) return [];
    const id = AT_GITHUB.exec(addressOf(mention, passage))?.[1]?.replace(/\.git$|[.]+$/, '');
    return id === undefined ? [] : [id];
  });

function repositories({ reading }: Evidence, { passages }: Prose): string[] {
  const own = siteOf(reading.subject).ids === 'repository' ? reading.subject.id.toLowerCase() : undefined;
  const found = new Map<string, string>();
  for (const passage of passages) {
    if (passage.source.block.kind === 'code' || !isOn(passage, ON_CODE)) continue;
    for (const id of repositoriesIn(passage))
      if (id.toLowerCase() !== own && !found.has(id.toLowerCase())) found.set(id.toLowerCase(), id);
  }
  return [...found.values()];
}

/**
 * In: evidence and its prose, and the bases that were read. Out: data sets in the order of the training stages, and repositories in reading
 * order, the page's own first.
 */
export const wantsOf = (evidence: Evidence, prose: Prose, bases: readonly Reading[] = []): TrainingWants => {
  const all = [{ evidence, prose }, ...bases];
  const named = all.flatMap((each) => repositories(each.evidence, each.prose));
  return { dataSets: dataSets(all), repositories: [...new Set(named)] };
};
