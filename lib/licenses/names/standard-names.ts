/** How people write the well-known licences: name, version, "or later" (assets/license-names.json). Ids are SPDX. */
import records from '../../../assets/license-names.json' with { type: 'json' };
import { GRAMMAR } from '../grammar.ts';
import { normalizeName } from './normalize.ts';

export interface NameRecord {
  /** SPDX id, or its stem where `versions` are given. */
  id: string;
  names: string[];
  versions?: string[];
  /** `true`: SPDX tells "or later" from "only". `same`: the id is the same with it. */
  later?: boolean | 'same';
  /** SPDX id of the name without a version. */
  unversioned?: string;
  /** What may stand behind the version and says no more. */
  tails?: string[];
  /** Names that mean the licence in prose too, with no word for a licence beside them. */
  alone?: string[];
  /** Names that another thing has, too: with a version and no word for a licence ("Python 2.0") they are that thing's. */
  things?: string[];
}

export const NAME_RECORDS = records as NameRecord[];

const joined = (name: string): string => normalizeName(name).replace(/-/g, '');

const BY_NAME: readonly (readonly [name: string, record: NameRecord])[] = NAME_RECORDS.flatMap((record) =>
  record.names.map((name) => [joined(name), record] as const),
).sort(([a], [b]) => b.length - a.length);

const LATER = /(?:\+|or(?:any)?(?:later|newer|higher|above))$/;
/** "第三版": versions are also written out. */
const VERSION = /^\.?(?:v|第)?(\d{1,2}(?:\.\d{1,2}){0,2}[a-c]?|\p{Script=Han})[版판]?$/u;

/** "3" is 3.0, and 1.0 is 1.0.0. */
const versionIn = (versions: readonly string[], stated: string): string | undefined =>
  versions.find((version) =>
    [version, version.replace(/\.0$/, ''), version.replace(/(?:\.0){2}$/, '')].includes(stated),
  ) ?? versions.find((version) => `${version}.0` === stated);

function idOf(
  { id, versions, later, unversioned, tails = [] }: NameRecord,
  rest: string,
  digits: readonly string[],
): string | undefined {
  const isLater = LATER.test(rest);
  let text = rest.replace(LATER, '').replace(/only$/, '');
  for (const tail of tails.map(joined)) if (text.endsWith(tail)) text = text.slice(0, -tail.length);
  if (!versions) return text === '' && !isLater ? id : undefined;
  if (isLater && !later) return undefined;
  const suffix = later === true ? (isLater ? '-or-later' : '-only') : '';
  if (text === '') return isLater ? unversioned?.replace(/-only$/, suffix) : unversioned;
  const stated = VERSION.exec(text)?.[1] ?? '';
  const written = digits.indexOf(stated);
  const version = versionIn(versions, written < 0 ? stated : String(written + 1));
  return version && `${id}-${version}${suffix}`;
}

/** SPDX id of a licence that is named in one of its common forms, or undefined. In: a normalised name, compared whole. */
export function spdxOfStandardName(name: string, digits: readonly string[] = GRAMMAR.digits): string | undefined {
  const text = name.replace(/-/g, '');
  for (const [known, record] of BY_NAME) {
    if (!text.startsWith(known)) continue;
    const id = idOf(record, text.slice(known.length), digits);
    if (id) return id;
  }
  return undefined;
}

/** Is it the name of a licence that has versions, without one: "European Union Public Licence"? In: a normalised name, compared whole. */
export const isUnversioned = (name: string): boolean =>
  BY_NAME.some(([known, { versions }]) => versions !== undefined && known === name.replace(/-/g, ''));
