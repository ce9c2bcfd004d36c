/** Lists of models, all of them invented, with licence tags of every kind. */

export interface ListedModel {
  id: string;
  tags: readonly string[];
}

/** Licence tags by turns, and what a mark must say of them. */
const LICENSES: readonly (readonly [tags: readonly string[], words: string])[] = [
  [['license:apache-2.0'], 'Open Weights AI by its license tag: apache-2.0'],
  [['license:cc-by-nc-4.0'], 'Weights Available AI by its license tag: cc-by-nc-4.0'],
  [[], 'No license stated in its tags'],
  [['license:cc-by-4.0'], 'Open terms, not OSI-approved, by its license tag: cc-by-4.0'],
  [['license:other'], 'Its license tag does not decide: other'],
  [['license:mit', 'license:other'], 'Its license tag does not decide: mit, other'],
];

const OWNERS = ['quarryworks', 'lantern-lab', 'northgate', 'fieldnotes'];
const NAMES = ['basalt', 'marl', 'schist', 'tuff', 'gneiss', 'chert', 'shale', 'slate'];

const owned = (owner: string, at: number): ListedModel => ({
  id: `${owner}/${NAMES[at % NAMES.length]}-${at}b${at % 9 === 4 ? '-instruct-with-a-name-that-goes-on-longer-than-any-card-of-a-list-is-wide' : ''}`,
  tags: ['transformers', 'region:us', ...(LICENSES[at % LICENSES.length]?.[0] ?? [])],
});

/** Models of the search, in order. */
export const listed = (count: number): ListedModel[] =>
  Array.from({ length: count }, (_, at) => owned(OWNERS[at % OWNERS.length] as string, at));

/** What the mark of the model at this place must say. */
export const wordsAt = (at: number): string => LICENSES[at % LICENSES.length]?.[1] ?? '';

/** One owner's. */
export const ofOwner = (owner: string, count: number): ListedModel[] =>
  Array.from({ length: count }, (_, at) => owned(owner, at));

/** Entries of the hub's answer. */
export const listAnswer = (models: readonly ListedModel[]): string =>
  JSON.stringify(models.map(({ id, tags }) => ({ _id: Buffer.from(id).toString('hex').slice(0, 24), id, tags })));

/** Other things that have the same kind of card. */
export const NO_MODELS: readonly string[] = ['datasets/quarryworks/stones', 'spaces/quarryworks/demo', 'quarryworks'];
