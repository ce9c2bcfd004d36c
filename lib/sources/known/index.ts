/**
 * Known releases, for pages of vendors when look-ups are limited to the site being viewed. A record answers for exactly one
 * release: licenses change inside families, so a family's name decides nothing. In the background and the command line only.
 */
import records from '../../../assets/known-models.json' with { type: 'json' };
import type { KnownModel, Publisher, Reading } from '../../model/index.ts';

export const KNOWN_MODELS = records as readonly KnownModel[];

/** Names are compared by letters, digits and dots between digits: "GPT-OSS 120B" is "gpt-oss-120b"; "Ridge 2.5" not "Ridge 25". */
export const normalName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.+]+/gu, ' ')
    .replace(/\.(?!\d)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

let byId: Map<string, KnownModel> | undefined;
let byName: Map<string, KnownModel> | undefined;

function index(): { byId: Map<string, KnownModel>; byName: Map<string, KnownModel> } {
  byId ??= new Map(KNOWN_MODELS.map((record) => [record.id.toLowerCase(), record]));
  byName ??= new Map(
    KNOWN_MODELS.flatMap((record) =>
      record.vendor ? record.names.map((name) => [`${record.vendor}/${normalName(name)}`, record] as const) : [],
    ),
  );
  return { byId, byName };
}

/** Last part of a page's address: often the release's name. */
const slugOf = ({ subject }: Reading): string =>
  (subject.id.split('?')[0]?.split('/').at(-1) ?? '').replace(/\.html?$/, '').replace(/(\d)-(\d)/g, '$1.$2');

/** The record that a page is headed by: its name, or the end of its address, is exactly a known one of this publisher. */
function headed(reading: Reading, publisher: Publisher): KnownModel | undefined {
  const find = (name: string): KnownModel | undefined => index().byName.get(`${publisher.id}/${normalName(name)}`);
  const slug = slugOf(reading);
  return find(reading.subject.name) ?? find(slug) ?? find(slug.replace(/^introducing-/, ''));
}

const terms = ({ weights, license }: KnownModel): string => `${weights} ${license ?? ''}`.toLowerCase();

export interface Known {
  known?: KnownModel;
  /** Members of a family that the page links to, where their terms differ. */
  members?: KnownModel[];
}

/**
 * What is known of a page's model. In: a reading, its publisher, and the publisher's own hub models that it links to.
 * Out: a record when the page is headed by it, or when all that it links to are known under the same terms.
 */
export function knownOf(reading: Reading, publisher: Publisher | undefined, linked: readonly string[]): Known {
  const own = publisher?.role === 'vendor' ? headed(reading, publisher) : undefined;
  if (own) return { known: own };
  const members = linked.map((id) => index().byId.get(id.toLowerCase()));
  const found = members.filter((record) => record !== undefined);
  const [first] = found;
  if (!first) return {};
  if (new Set(found.map(terms)).size > 1) return { members: found };
  return found.length === members.length ? { known: first } : {};
}
