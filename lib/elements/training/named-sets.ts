/** Data sets that a passage names: by a name that the table knows, by their id or address at the hub. */
import { readLicenseName } from '../../licenses/index.ts';
import { copiedDataSet, type DataSet, dataSetOf, hubDataSet } from '../../mentions/data-sets.ts';
import { isA } from '../../mentions/scan.ts';
import type { DataSetFacts, DataSetFinding, Evidence } from '../../model/index.ts';
import { foldText } from '../../prose/fold.ts';
import { type ReadPassage, wordsOf } from '../../statements/read.ts';
import { licensesFor, type NamedLicense, strictest } from './licenses.ts';

/** A set as found, with what the table knows of it. */
export interface NamedSet extends DataSetFinding {
  stage?: DataSet['stage'];
}

const AT_HUB = /(?:huggingface\.co|hf\.co)\/datasets\/([\w.-]+(?:\/[\w.-]+)?)/i;

/** The address that words lead to, of the links in their block. */
const addressOf = (words: string, { source }: ReadPassage): string =>
  source.block.links?.find(({ text }) => foldText(text).trim() === words)?.href ?? words;

/**
 * By the hub's record, else the table. What the hub does not have under a name without owner, or of a set that the table knows as public, may
 * lie elsewhere: nothing is known of it.
 */
function stateOf(id: string, set: DataSet | undefined, facts: DataSetFacts | undefined): DataSetFinding['state'] {
  if (facts?.status === 'missing') return set || !id.includes('/') ? 'named' : 'missing';
  if (set && set.availability !== 'public') return set.availability;
  if (facts?.status === 'read') return facts.gated ? 'gated' : 'public';
  return set ? 'public' : 'named';
}

const recorded = ({ license = [] }: DataSetFacts): NamedLicense | undefined =>
  strictest(
    license.map((name) => {
      const { class: kind, id } = readLicenseName(name);
      return { class: kind, ...(id !== undefined && { id }), name };
    }),
  );

/** A set by its id at the hub: what the hub's record says of it, else the table. */
export function hubSet(id: string, { dataSets = [] }: Evidence, said?: NamedLicense): NamedSet {
  const facts = dataSets.find((each) => each.id.toLowerCase() === id.toLowerCase());
  const set = hubDataSet(id);
  const license = strictest([...(said ? [said] : []), ...(facts?.license ? [recorded(facts)] : [])].filter((l) => !!l));
  return {
    name: set?.name ?? id,
    hub: id,
    state: stateOf(id, set ?? copiedDataSet(id), facts),
    ...(set?.stage && { stage: set.stage }),
    ...(license && { license }),
    // What the hub was asked it has answered, also that no license is stated; the table fills in what was not asked.
    ...(set && !license && facts?.status !== 'read' && byTable(set)),
  };
}

const byTable = ({ openlyLicensed, date }: DataSet): Pick<NamedSet, 'openlyLicensed' | 'known'> =>
  openlyLicensed === undefined ? {} : { openlyLicensed, known: date };

function known(set: DataSet, evidence: Evidence, said?: NamedLicense): NamedSet {
  const [hub] = set.hub;
  if (hub !== undefined) return { ...hubSet(hub, evidence, said), name: set.name };
  return {
    name: set.name,
    state: stateOf(set.name, set, undefined),
    ...(set.stage && { stage: set.stage }),
    ...(said && { license: said }),
    ...(!said && byTable(set)),
  };
}

/** In: a passage on what the model learned from. Out: the sets that it names, in order, with the license that it gives them. */
export function setsIn(passage: ReadPassage, evidence: Evidence): NamedSet[] {
  const said = strictest(licensesFor('data', passage, true));
  return passage.passage.mentions.flatMap((mention): NamedSet[] => {
    const set = dataSetOf(mention.id);
    if (set) return [known(set, evidence, said)];
    if (mention.means === 'id') return [hubSet(wordsOf(mention, passage), evidence, said)];
    if (!isA(mention.means, 'link.data')) return [];
    const words = wordsOf(mention, passage);
    const id = AT_HUB.exec(addressOf(words, passage))?.[1];
    return [id ? hubSet(id, evidence, said) : { name: words, state: 'named', ...(said && { license: said }) }];
  });
}

/** Each set once; what is known of it from one place completes the other. */
export function merged(sets: readonly NamedSet[]): NamedSet[] {
  const found = new Map<string, NamedSet>();
  for (const set of sets) {
    const key = (set.hub ?? set.name).toLowerCase();
    found.set(key, { ...set, ...found.get(key) });
  }
  return [...found.values()];
}

/** Are all of them openly licensed (RULES.md)? Undefined where a license is not stated. */
export function areOpen(sets: readonly NamedSet[]): boolean | undefined {
  const open = sets.map(({ license, openlyLicensed }) => {
    if (!license || license.class === 'unstated') return openlyLicensed;
    return license.class === 'unrecognised' ? undefined : license.class !== 'restricted';
  });
  if (open.includes(false)) return false;
  return open.length === 0 || open.includes(undefined) ? undefined : true;
}
