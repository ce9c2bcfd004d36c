/** Training data (RULES.md). Full: every stage that is named can be downloaded. */
import { hubModelOf } from '../../hub/links.ts';
import type { Prose } from '../../learned/index.ts';
import type { DataSetFinding, Evidence, Quote, Steps, TextDocument, TrainingDataFinding } from '../../model/index.ts';
import { match, patternOf } from '../../statements/pattern.ts';
import type { ReadPassage } from '../../statements/read.ts';
import { metadataQuote } from '../documents.ts';
import { ownBase } from './code.ts';
import { impossibleIn } from './exception.ts';
import { licensesFor, type NamedLicense, strictest } from './licenses.ts';
import { isMostlyUnknown } from './lists.ts';
import { areOpen, hubSet, merged, type NamedSet, setsIn } from './named-sets.ts';
import { quoteSaid, type Said, saidOf } from './said.ts';

const REASONS: Readonly<Record<string, string>> = {
  withheld: 'data-withheld',
  promised: 'data-withheld',
  request: 'data-withheld',
  part: 'data-withheld',
  gone: 'data-withdrawn',
  index: 'data-index',
  lost: 'data-withdrawn',
  closed: 'data-closed',
};

/** What we know of a set that is named, and the vendor does not say. */
const BY_TABLE: ReadonlySet<string> = new Set(['index', 'lost', 'closed']);

const asFound = ({ name, hub, state, license, openlyLicensed, known }: NamedSet): DataSetFinding => ({
  name,
  ...(hub !== undefined && { hub }),
  state,
  ...(license && { license }),
  ...(openlyLicensed !== undefined && { openlyLicensed }),
  ...(known !== undefined && { known }),
});

/** Sets that a label names; of more it tells how many they are. All of them decide. */
const MAX_SHOWN = 60;

const namesOf = (sets: readonly NamedSet[]): string[] => [
  ...sets.slice(0, MAX_SHOWN).map(({ name }) => name),
  ...(sets.length > MAX_SHOWN ? [`… (+${sets.length - MAX_SHOWN})`] : []),
];

const shownOf = (sets: readonly NamedSet[]): Pick<TrainingDataFinding, 'names' | 'sets'> => ({
  names: namesOf(sets),
  sets: sets.slice(0, MAX_SHOWN).map(asFound),
});

const hubSets = (evidence: Evidence): NamedSet[] => (evidence.model?.datasets ?? []).map((id) => hubSet(id, evidence));

const LISTS = patternOf(
  'lead:act.train|part.training-data & lead:part.data|word.source|set & !lead:step|part.training-code|general|yours & !vague',
);
const MIN_LISTED = 3;

const listOf = ({ source }: ReadPassage): string =>
  `${source.block.kind}\n${source.headings.join('\n')}\n${source.lead ?? ''}`;

const lists = new WeakMap<Prose, Map<TextDocument, Map<string, ReadPassage[]>>>();

/** Items and rows of a page by the list that they stand in. */
function listsIn(prose: Prose): Map<TextDocument, Map<string, ReadPassage[]>> {
  const known = lists.get(prose);
  if (known) return known;
  const found = new Map<TextDocument, Map<string, ReadPassage[]>>();
  for (const passage of prose.passages) {
    const { document, block } = passage.source;
    if (block.head) continue;
    const inDocument = found.get(document) ?? new Map<string, ReadPassage[]>();
    found.set(document, inDocument);
    const key = listOf(passage);
    const list = inDocument.get(key);
    if (list) list.push(passage);
    else inDocument.set(key, [passage]);
  }
  lists.set(prose, found);
  return found;
}

/** Items or rows that stand in one list with a passage: the same list for all of them. */
const besides = (passage: ReadPassage, prose: Prose): readonly ReadPassage[] =>
  listsIn(prose).get(passage.source.document)?.get(listOf(passage)) ?? [];

/** Has an item an address that may be of data? What leads to a model at the hub is what was trained. */
const mayLeadToData = ({ source }: ReadPassage): boolean =>
  (source.block.links ?? []).some((link) => hubModelOf(link) === undefined);

/** "Trained on the following data sets:", and then a list in which each has an address. */
function listedIn(prose: Prose): Said | undefined {
  for (const passage of prose.passages) {
    if (passage.source.block.kind !== 'item' || passage.source.lead === undefined || !match(LISTS, passage)) continue;
    const items = besides(passage, prose);
    if (items.length >= MIN_LISTED && items.every(mayLeadToData))
      return { says: 'released', rules: ['training-data.listed'], passage };
  }
  return undefined;
}

/** A step of a recipe: "Download FineWeb-2". The other lines are steps, too, and no parts of the data. */
const IS_STEP = patternOf('act.download ~4 set|link.data');

/** "Sources | ...", among other facts on the model: a row that tells all of them. */
const IS_FIELD = patternOf('word.source >1 link & in:cell & !license');

/** Does every line of a passage's list or table name a set that can be had? Anything but a line stands for itself. Each list is looked at once. */
function wholeIn(said: readonly Said[], prose: Prose): (passage: ReadPassage) => boolean {
  const naming = new Set(said.filter(({ says }) => ['named', 'released'].includes(says)).map(({ passage }) => passage));
  const known = new Map<readonly ReadPassage[], { fields: number; isWhole: boolean }>();
  return (passage) => {
    if (!['item', 'cell'].includes(passage.source.block.kind) || match(IS_STEP, passage)) return true;
    const list = besides(passage, prose);
    const { fields, isWhole } = known.get(list) ?? {
      fields: list.filter((each) => match(IS_FIELD, each)).length,
      isWhole: list.every((each) => naming.has(each)),
    };
    known.set(list, { fields, isWhole });
    return (fields === 1 && match(IS_FIELD, passage) !== undefined) || isWhole;
  };
}

const LINKS_DATA = patternOf('link.data & !act.evaluate & !part.eval-data & !heading:act.evaluate');

/** Does the page lead to data, whatever of them the model learned from? */
const linksData = ({ passages }: Prose): boolean =>
  passages.some((passage) => match(LINKS_DATA, passage) !== undefined);

/** Finds the training data. For a derived model the base's data are needed too. */
export function* readTrainingData(evidence: Evidence, derived: boolean, prose: Prose): Steps<TrainingDataFinding> {
  const said = yield* saidOf('training-data', prose);
  const impossible = impossibleIn(prose);
  const of = (...says: string[]): Said | undefined => said.find((each) => says.includes(each.says));
  const refuse = (each: Said | undefined, quote: Quote): TrainingDataFinding => ({
    status: 'unmet',
    basis: BY_TABLE.has(each?.says ?? '') ? 'inferred' : 'stated',
    reason: REASONS[each?.says ?? 'withheld'] ?? 'data-withheld',
    evidence: [quote],
    ...(impossible && { impossible }),
  });
  const withheld = of('withheld', 'part', 'gone', ...BY_TABLE);
  if (withheld) return refuse(withheld, quoteSaid(withheld));
  if (impossible) return refuse(undefined, impossible);
  const released = of('released') ?? listedIn(prose);
  const named = (says: readonly string[]): NamedSet[] =>
    said.filter((each) => says.includes(each.says)).flatMap(({ passage }) => setsIn(passage, evidence));
  const inProse = merged(named(['released', 'named', 'tuning']));
  const others = [...(derived ? named(['mentioned']) : []), ...hubSets(evidence)];
  const sets = merged([...inProse, ...others]);
  const promised = of('promised', 'request');
  if (!released && promised) return refuse(promised, quoteSaid(promised));
  // What has no name beside what has: the data are there in part.
  const isNamed = sets.length > 0 || linksData(prose);
  const rest = of('examples') ?? (isNamed ? (of('unnamed') ?? (of('named') ? undefined : of('corpus'))) : undefined);
  // "From scratch" is of the first stage, whatever the model was tuned from later.
  if (rest && !released && (!derived || rest.says === 'corpus')) {
    const found = sets.length > 0 && shownOf(sets);
    const evidence = [quoteSaid(rest)];
    return { status: 'unmet', basis: 'inferred', reason: 'data-unnamed', evidence, ...found };
  }
  const naming = said.filter(({ says }) => says === 'named');
  const isWhole = wholeIn(said, prose);
  const whole = naming.filter(({ passage }) => isWhole(passage) && !isMostlyUnknown(passage));
  const isAll = whole.length === naming.length;
  return fromSets(evidence, derived, { sets, isAll, inProse: inProse.length > 0 }, released, whole[0], prose);
}

/** "All data are under a permissive license": the vendor's word, with no name. */
const SAID_OPEN = patternOf('part.data|part.training-data ~14 terms.open:stated');

/** Are the data openly licensed? By the license of each set, and where one says nothing by the vendor's words on all of them. */
function openBy(
  sets: readonly NamedSet[],
  isAll: boolean,
  license: NamedLicense | undefined,
  released: Said | undefined,
): boolean | undefined {
  const bySets = areOpen(sets);
  if (bySets === false || license?.class === 'restricted') return false;
  if (bySets && isAll) return true;
  if (license) return license.class === 'osi' || license.class === 'open' ? true : undefined;
  return released && match(SAID_OPEN, released.passage) ? true : undefined;
}

const ON_TESTS = patternOf('part.eval-data|act.evaluate|tuning.data');

/** The license that the vendor's words give to the data: beside them, or in another sentence of the paragraph that names them. */
function licenseOf(passage: ReadPassage, { passages }: Prose): NamedLicense | undefined {
  const own = strictest(licensesFor('data', passage, true));
  if (own) return own;
  const { document, at } = passage.source;
  const around = passages.filter(
    (other) => other.source.document === document && other.source.at === at && match(ON_TESTS, other) === undefined,
  );
  return strictest(around.flatMap((other) => licensesFor('data', other, false)));
}

interface Sets {
  sets: readonly NamedSet[];
  /** No line of a list or table is left that names something else. */
  isAll: boolean;
  /** The vendor's sentences name them, and not its metadata alone. */
  inProse: boolean;
}

function fromSets(
  evidence: Evidence,
  derived: boolean,
  { sets, isAll, inProse }: Sets,
  released: Said | undefined,
  named: Said | undefined,
  prose: Prose,
): TrainingDataFinding {
  const passage = released ?? named;
  if (!passage && sets.length === 0)
    return { status: 'unknown', basis: 'inferred', reason: 'data-not-found', evidence: [] };
  const quote = passage ? quoteSaid(passage) : metadataQuote(evidence, `datasets: ${namesOf(sets).join(', ')}`);
  const found = sets.length > 0 && shownOf(sets);
  const missing = sets.find(({ state }) => ['part', 'index', 'withdrawn', 'closed', 'missing'].includes(state));
  if (missing && !derived) {
    const reason = {
      index: 'data-index',
      withdrawn: 'data-withdrawn',
      closed: 'data-closed',
      missing: 'data-withdrawn',
    }[missing.state as string];
    return {
      status: 'unmet',
      basis: 'inferred',
      reason: reason ?? 'data-part',
      evidence: [quote],
      ...found,
      names: [missing.name],
    };
  }
  const isBase = derived && !(released && ownBase(evidence, prose));
  const tuningOnly = sets.length > 0 && sets.every(({ stage }) => stage === 'tuning');
  const ofBase = sets.length > 1 && sets.some(({ stage }) => stage === 'pretraining');
  if ((!passage && !(derived && ofBase)) || (isBase && !ofBase) || (!released && tuningOnly)) {
    const reason = isBase ? 'data-base' : 'data-named';
    return { status: 'unknown', basis: 'stated', reason, evidence: [quote], ...found };
  }
  const license = released && licenseOf(released.passage, prose);
  const open = openBy(sets, isAll, license, released);
  return {
    status: 'met',
    basis: 'stated',
    reason: inProse ? 'data-public' : 'data-all-released',
    evidence: [quote],
    ...found,
    ...(license && sets.length === 0 && { license }),
    ...(open !== undefined && { openlyLicensed: open }),
  };
}
