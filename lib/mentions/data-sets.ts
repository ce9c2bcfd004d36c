/** Data sets that are known by name (assets/datasets.json): `set.public`, `set.gated`, `set.part`, `set.index`, `set.withdrawn`, `set.closed`. */
import records from '../../assets/datasets.json' with { type: 'json' };
import { foldText, lettersOf } from '../prose/fold.ts';
import { tokensOf } from '../prose/tokens.ts';
import { Lexicon } from './lexicon.ts';

export interface DataSet {
  /** Travels with the mention as `set.<id>`. */
  id: string;
  name: string;
  /** Other names in prose. */
  aliases?: string[];
  /** Ids at the hub. */
  hub: string[];
  /** `closed`: sold, or never given out. */
  availability: 'public' | 'gated' | 'part' | 'index' | 'withdrawn' | 'closed';
  /**
   * What a model learns first (with one of these named, a derived model's base has its data too), or what only a model that has learned
   * already is tuned on.
   */
  stage?: 'pretraining' | 'tuning';
  openlyLicensed?: boolean;
  /** Ids at the hub that hold one of its names are of it, too: parts and copies of a list of addresses are lists. */
  copies?: boolean;
  /** Day on which that was looked at. */
  date: string;
}

export const DATA_SETS: readonly DataSet[] = records as DataSet[];

const BY_ID = new Map(DATA_SETS.map((set) => [`set.${set.id}`, set]));
const BY_HUB = new Map(DATA_SETS.flatMap((set) => set.hub.map((hub) => [hub.toLowerCase(), set] as const)));

/** The set that a mention's id stands for. */
export const dataSetOf = (id: string): DataSet | undefined => BY_ID.get(id);

/** The set that has an id at the hub. */
export const hubDataSet = (hub: string): DataSet | undefined => BY_HUB.get(hub.toLowerCase());

const namesOf = ({ name, aliases = [] }: DataSet): string[] =>
  [name, ...aliases].flatMap((names) => names.split(' / '));

const COPIED = DATA_SETS.filter(({ copies }) => copies).map((set) => ({ set, names: namesOf(set).map(lettersOf) }));

/** The set of which the data set with an id at the hub is a part or a copy, as its name shows: "someone/tides-400m-art" of Tides. */
export function copiedDataSet(hub: string): DataSet | undefined {
  const letters = lettersOf(hub.slice(hub.indexOf('/') + 1));
  return COPIED.find(({ names }) => names.some((name) => letters.includes(name)))?.set;
}

let compiled: Lexicon | undefined;

/** The names of all known sets; made when first needed. */
export function dataSetNames(): Lexicon {
  if (compiled) return compiled;
  compiled = new Lexicon();
  for (const set of DATA_SETS)
    for (const each of namesOf(set)) {
      const words = tokensOf(foldText(each).replace(/[-_]/g, ' ')).map(({ text }) => text);
      if (words.join('').length >= 2)
        compiled.add(words.join('_'), { means: `set.${set.availability}`, id: `set.${set.id}` });
    }
  return compiled;
}
