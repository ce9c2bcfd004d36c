/** Data sets that are known by name (assets/datasets.json): `set.public`, `set.gated`, `set.part`, `set.index`, `set.withdrawn`. */
import records from '../../assets/datasets.json' with { type: 'json' };
import { foldText } from '../prose/fold.ts';
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
  availability: 'public' | 'gated' | 'part' | 'index' | 'withdrawn';
  /**
   * What a model learns first (with one of these named, a derived model's base has its data too), or what only a model that has learned
   * already is tuned on.
   */
  stage?: 'pretraining' | 'tuning';
  openlyLicensed?: boolean;
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

let compiled: Lexicon | undefined;

/** The names of all known sets; made when first needed. */
export function dataSetNames(): Lexicon {
  if (compiled) return compiled;
  compiled = new Lexicon();
  for (const { id, name, aliases = [], availability } of DATA_SETS)
    for (const each of [name, ...aliases].flatMap((names) => names.split(' / '))) {
      const words = tokensOf(foldText(each).replace(/[-_]/g, ' ')).map(({ text }) => text);
      if (words.join('').length >= 2) compiled.add(words.join('_'), { means: `set.${availability}`, id: `set.${id}` });
    }
  return compiled;
}
