/**
 * Are the data that a model was itself trained on named, whole, in words? The record's list and the sentences beside each other say what
 * neither says alone. Of a derived model: its base's are told on the base's page.
 */
import type { Prose } from '../learned/index.ts';
import { DATA_SETS } from '../mentions/data-sets.ts';
import type { DataSetFinding, Evidence, TrainingDataFinding } from '../model/index.ts';
import { quoteOf } from '../prose/passages.ts';
import { match, type Pattern, patternOf } from '../statements/pattern.ts';
import type { ReadPassage } from '../statements/read.ts';
import { isMostlyUnknown } from './training/lists.ts';
import { dataSetIn } from './wants.ts';

const TAKES_BACK = '!!act.evaluate & !!part-of & !!act.withhold & !!vague & !!future & !yours';
/** Words of learning, or of data with a word for all of them. */
const ON_LEARNING = [
  `about:act.train|repeat|part.training-data & ${TAKES_BACK}`,
  `part.data & all|nothing-else|only|yes & ${TAKES_BACK}`,
].map(patternOf);
/** "This is everything the model was trained on": then a line on data that names a set is one on what it learned from. */
const SAYS_ALL = [
  'all|nothing-else|part.all & about:act.train|part.training-data & !!act.withhold & !!future & !!not',
  'nothing-else & use|made|part.data|word.source & !!act.withhold & !!future & !!part.code & !!part.weights & !!act.evaluate',
].map(patternOf);
const ON_DATA = [`about:part.data & ${TAKES_BACK}`, `set|link.data|id & in:item|cell & ${TAKES_BACK}`].map(patternOf);
/** Of a model that was made from another. */
const ON_TUNING = [`about:tuning|act.derive & ${TAKES_BACK}`].map(patternOf);
/** "Instruction pairs for the chat variant": of a model that started from nothing they tell the last stage, and not the first. */
const TUNES = patternOf('about:tuning.data|tuning.code & !!nothing-else & !!part.training-data');

const isAny = (patterns: readonly Pattern[], passage: ReadPassage): boolean =>
  patterns.some((pattern) => match(pattern, passage) !== undefined);

/** The reader found names, and no sentence that says alone that they were all. */
const NAMED: ReadonlySet<string> = new Set(['data-base', 'data-named']);

/** A line of the same list or table that takes something back, and is on no other part: there is more than the sets that are there. */
const HELD_BACK = patternOf(
  'act.withhold|not|cannot|request|future & !!part.code & !!part.training-code & !!part.weights & !!part.model & !!nothing-else',
);

const listOf = ({ source }: ReadPassage): string => `${source.headings.join('\n')}\n${source.lead ?? ''}`;

const isWhole = (passage: ReadPassage, { passages }: Prose): boolean =>
  !['item', 'cell'].includes(passage.source.block.kind) ||
  !passages.some(
    (other) =>
      other.source.document === passage.source.document &&
      other.source.block.kind === passage.source.block.kind &&
      listOf(other) === listOf(passage) &&
      match(HELD_BACK, other) !== undefined,
  );

/** Sets for tuning alone: there is a base, and its data are not named. */
const isTuning = ({ hub, name }: DataSetFinding): boolean =>
  DATA_SETS.some(
    (set) => set.stage === 'tuning' && (set.name === name || (hub !== undefined && set.hub.includes(hub))),
  );

/** By the hub's record or the table, or the page's own record lists it: a bare "owner/name" in words may be a model. */
const isThere = ({ hub, state }: DataSetFinding, listed: readonly string[]): boolean =>
  state === 'public' ||
  state === 'gated' ||
  (state === 'named' && hub !== undefined && listed.includes(hub.toLowerCase()));

const names = (passage: ReadPassage, { hub, name }: DataSetFinding, listed: readonly string[]): boolean => {
  const wanted = (hub ?? name).toLowerCase();
  return passage.passage.mentions.some((mention) => dataSetIn(mention, passage, listed)?.toLowerCase() === wanted);
};

/**
 * In: what was found on a derived model's page, and its prose. Out: the own part as met, with its quotes, when each set that is listed is
 * there, and named in a sentence on what the model learned from; else as it was.
 */
export function withOwnData(found: TrainingDataFinding, { model }: Evidence, prose: Prose): TrainingDataFinding {
  const { sets = [] } = found;
  const listed = (model?.datasets ?? []).map((id) => id.toLowerCase());
  if (
    found.status !== 'unknown' ||
    !NAMED.has(found.reason) ||
    sets.length === 0 ||
    !sets.every((set) => isThere(set, listed))
  )
    return found;
  if (found.reason === 'data-named' && sets.every(isTuning)) return found;
  const isDerived = found.reason === 'data-base';
  const saysAll = prose.passages.some((passage) => isAny(SAYS_ALL, passage));
  const patterns = [...ON_LEARNING, ...(isDerived ? ON_TUNING : []), ...(saysAll ? ON_DATA : [])];
  const spoken = prose.passages.filter(
    (passage) =>
      passage.source.block.kind !== 'code' &&
      isAny(patterns, passage) &&
      (isDerived || match(TUNES, passage) === undefined) &&
      isWhole(passage, prose) &&
      !isMostlyUnknown(passage),
  );
  const named = sets.map((set) => spoken.find((passage) => names(passage, set, listed)));
  if (named.includes(undefined)) return found;
  const quotes = [...new Set(named)].flatMap((passage) => (passage ? [quoteOf(passage.source)] : []));
  const terms = sets.map(({ license, openlyLicensed }) =>
    license || openlyLicensed === undefined ? license?.class : openlyLicensed ? 'open' : 'restricted',
  );
  const open = terms.includes('restricted')
    ? false
    : terms.every((each) => each === 'osi' || each === 'open') || undefined;
  return { ...found, status: 'met', evidence: quotes, ...(open !== undefined && { openlyLicensed: open }) };
}
