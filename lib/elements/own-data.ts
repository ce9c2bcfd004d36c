/** Of a derived model: are the data that it was itself trained on named, whole, in words? Its base's are told on the base's page. */
import type { Prose } from '../learned/index.ts';
import { DATA_SETS } from '../mentions/data-sets.ts';
import type { DataSetFinding, TrainingDataFinding } from '../model/index.ts';
import { quoteOf } from '../prose/passages.ts';
import { match, patternOf } from '../statements/pattern.ts';
import type { ReadPassage } from '../statements/read.ts';
import { dataSetIn } from './wants.ts';

const LEARNED =
  'about:tuning|act.derive|act.train|repeat|part.data|part.training-data & !!act.evaluate & !!part-of & !!act.withhold & !!vague & !!future & !yours';
/** The reader found names, and no sentence that says alone that they were all. */
const NAMED: ReadonlySet<string> = new Set(['data-base', 'data-named']);

const ON_LEARNING = patternOf(LEARNED);
/** "Instruction pairs for the chat variant": of a model that started from nothing they tell the last stage, and not the first. */
const ON_TUNING = patternOf('about:tuning.data|tuning.code & !!nothing-else & !!part.training-data');

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

const isThere = ({ state }: DataSetFinding): boolean => ['public', 'gated', 'named'].includes(state);

const names = (passage: ReadPassage, { hub, name }: DataSetFinding): boolean => {
  const wanted = (hub ?? name).toLowerCase();
  return passage.passage.mentions.some((mention) => dataSetIn(mention, passage)?.toLowerCase() === wanted);
};

/**
 * In: what was found on a derived model's page, and its prose. Out: the own part as met, with its quotes, when each set that is listed is
 * there, and named in a sentence on what the model learned from; else as it was.
 */
export function withOwnData(found: TrainingDataFinding, prose: Prose): TrainingDataFinding {
  const { sets = [] } = found;
  if (found.status !== 'unknown' || !NAMED.has(found.reason) || sets.length === 0 || !sets.every(isThere)) return found;
  if (found.reason === 'data-named' && sets.every(isTuning)) return found;
  const spoken = prose.passages.filter(
    (passage) =>
      passage.source.block.kind !== 'code' &&
      match(ON_LEARNING, passage) !== undefined &&
      isWhole(passage, prose) &&
      (found.reason === 'data-base' || match(ON_TUNING, passage) === undefined),
  );
  const named = sets.map((set) => spoken.find((passage) => names(passage, set)));
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
