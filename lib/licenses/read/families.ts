/** Licences of well-known families of models, for bases that were named and not read: a dated table, matched by owner and name. */
import records from '../../../assets/model-families.json' with { type: 'json' };
import { type NameReading, readLicenseName } from '../names/index.ts';

interface FamilyRecord {
  id: string;
  /** Owners on the hub; '' for ids of one part. */
  owners: string[];
  /** Names in lower case; `*` stands for any rest. */
  names: string[];
  /** A name that lib/licenses/names reads. */
  license: string;
  /** Copies under other owners are under it too. Of licences that restrict only: an open one is not taken over from a name. */
  copies?: boolean;
  source: string;
  date: string;
}

export interface Family {
  license: string;
  reading: NameReading;
  source: string;
  date: string;
  owners: readonly string[];
}

const pattern = (name: string): RegExp =>
  new RegExp(`^${name.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '[^/]{0,96}')}$`);

const FAMILIES = (records as FamilyRecord[]).flatMap((record) =>
  record.names.map((name) => ({
    record,
    owners: new Set(record.owners.map((owner) => owner.toLowerCase())),
    pattern: pattern(name),
    weight: name.length,
  })),
);

const familyFrom = ({ license, source, date, owners }: FamilyRecord): Family => ({
  license,
  reading: readLicenseName(license),
  source,
  date,
  owners,
});

/** In: a base as `owner/name`, one part, or a path. Out: what was known of its family; the most specific name counts. */
export function familyOf(id: string): Family | undefined {
  const parts = id
    .toLowerCase()
    .split('/')
    .filter((part) => part !== '');
  const name = (parts.at(-1) ?? '').slice(0, 96);
  const owner = parts.length === 2 ? (parts[0] as string) : '';
  const found = FAMILIES.filter(
    ({ record, owners, pattern: named }) =>
      named.test(name) && (record.copies || (parts.length <= 2 && owners.has(owner))),
  ).sort((a, b) => b.weight - a.weight)[0];
  return found && familyFrom(found.record);
}

/** In: a name in words, "Heron 2 9B", which stands for the family's own release. Out: what was known of the family. */
export function familyNamed(name: string): Family | undefined {
  const plain = name
    .toLowerCase()
    .trim()
    .replace(/[\s_]+/g, '-')
    .slice(0, 96);
  const found = FAMILIES.filter(({ pattern: is }) => is.test(plain) || is.test(`${plain}-`)).sort(
    (a, b) => b.weight - a.weight,
  )[0];
  return found && familyFrom(found.record);
}

/** Whether an owner publishes a family under this licence itself: then a release of that name is no base of somebody else's. */
export const isOwnFamily = (owner: string | undefined, license: string | undefined): boolean =>
  owner !== undefined &&
  license !== undefined &&
  (records as FamilyRecord[]).some(
    (record) => record.license === license && record.owners.some((each) => each.toLowerCase() === owner.toLowerCase()),
  );
