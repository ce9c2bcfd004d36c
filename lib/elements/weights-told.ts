/**
 * Words by which a link to a store of any files leads to the model: "Download the model here", "Both archives contain the model". Who speaks of
 * a model and not of its weights may mean its outputs, its data or somebody else's: then the link tells nothing.
 */
import { match, patternOf } from '../statements/pattern.ts';
import type { ReadPassage } from '../statements/read.ts';
import type { WeightsAddress } from './weights-address.ts';

const ANOTHER =
  '!!thing.base & !!thing.other-model & !!thing.third-party & !!thing.their & !!act.compare & !!question & !!act.withhold & !!future & !!request & !!act.buy & !!part.tokenizer';

/** The model, or one that was trained, is what is fetched, put away, given or held. */
const FETCHED = [
  `part.model|pseudo.train ~6 act.download:affirmed & ${ANOTHER}`,
  `part.model|pseudo.train ~6 act.put:affirmed & act.available & ${ANOTHER}`,
].map(patternOf);
const GIVEN = [
  `part.model|pseudo.train ~5 act.release:affirmed & ${ANOTHER}`,
  `part.model|pseudo.train ~5 act.available:affirmed & ${ANOTHER}`,
  `holds & ${ANOTHER}`,
  `act.download:affirmed & heading:part.model & !!part.data & !!part.eval-data & !!part.output & !!part.code & !!part.paper & ${ANOTHER}`,
  `act.available:affirmed & heading:part.model & heading:act.download & !!part.data & !!part.eval-data & !!part.output & !!part.code & !!part.paper & ${ANOTHER}`,
  `column:part.model|part.weights & act.download:affirmed & in:cell & ${ANOTHER}`,
].map(patternOf);

/** "The model's outputs", "data for the model": what goes with a model and is none. */
const ASIDE = [
  'of-model',
  'part.model|this >1 part.data|part.training-data|part.eval-data|part.output|part.code|part.paper|picture',
  'part.data|part.training-data|part.eval-data|part.output|part.code|part.paper|picture >2 part.model & !pseudo.train',
].map(patternOf);

/**
 * In: a passage with a link, and what the link leads to. Out: do its words say that the model is there? Of a folder of a repository, where the
 * code of a model lies, only that it is fetched there.
 */
export function tellsOfModel(passage: ReadPassage, kind: WeightsAddress['kind']): boolean {
  const patterns = kind === 'repository' ? FETCHED : [...FETCHED, ...GIVEN];
  return patterns.some((pattern) => match(pattern, passage) !== undefined) && !isOfModel(passage);
}

/** Does a passage speak of what a model made, or of what goes with it? */
export const isOfModel = (passage: ReadPassage): boolean =>
  ASIDE.some((pattern) => match(pattern, passage) !== undefined);
