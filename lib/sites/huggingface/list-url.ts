/** Addresses of Hugging Face's lists of models: search, an owner's page, a collection, the start page (docs/pages.md, Hugging Face). */
import { type ListField, type ListQuery, type ListSort, MAX_LISTED } from '../../model/index.ts';
import { HUB_HOSTS, isOwner } from './url.ts';

/** Models on a page of results. */
const PER_PAGE = 30;
/** An owner's models come in an order of the page's own: as many are asked for as all but the largest have. */
const OF_OWNER = 300;

/** Parameters of the search page, and what the list of the API calls them. What is not here narrows the page alone. */
const FIELDS: ReadonlyMap<string, ListField> = new Map([
  ['library', 'filter'],
  ['license', 'filter'],
  ['language', 'filter'],
  ['other', 'filter'],
  ['dataset', 'filter'],
  ['region', 'filter'],
  ['filter', 'filter'],
  ['author', 'author'],
  ['search', 'search'],
  ['pipeline_tag', 'pipeline_tag'],
  ['num_parameters', 'num_parameters'],
  ['inference_provider', 'inference_provider'],
  ['apps', 'apps'],
  ['gated', 'gated'],
]);

const SORTS: ReadonlyMap<string, ListSort> = new Map([
  ['trending', 'trendingScore'],
  ['likes', 'likes'],
  ['downloads', 'downloads'],
  ['created', 'createdAt'],
  ['modified', 'lastModified'],
]);

type Kind = { kind: 'search' | 'start' } | { kind: 'owner' | 'collection'; owner: string };

function kindOf({ protocol, hostname, pathname }: URL): Kind | undefined {
  if (protocol !== 'https:' || !HUB_HOSTS.has(hostname)) return undefined;
  const [first = '', second = '', third = '', ...rest] = pathname.split('/').filter((part) => part !== '');
  if (first === '') return { kind: 'start' };
  if (first === 'models') return second === '' ? { kind: 'search' } : undefined;
  if (first === 'collections' && isOwner(second) && third !== '' && rest.length === 0)
    return { kind: 'collection', owner: second };
  if (isOwner(first) && (second === '' || (second === 'models' && third === '')))
    return { kind: 'owner', owner: first };
  return undefined;
}

/** May there be a list of models at this address? */
export const isListPage = (url: URL): boolean => kindOf(url) !== undefined;

/** The owner that most of these ids have. */
function mostly(ids: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const id of ids) {
    const owner = id.split('/')[0] ?? '';
    counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function termsOf(parameters: URLSearchParams): ListQuery['terms'] {
  return [...parameters].flatMap(([name, value]) => {
    const field = FIELDS.get(name);
    if (!field || value.trim() === '') return [];
    // Several tags stand in one parameter, with commas; "min:3B,max:6B" is one value.
    const values = field === 'filter' ? value.split(',') : [value];
    return values.filter((each) => each !== '').map((each) => ({ field, value: each }));
  });
}

/**
 * The list at an address, or undefined when there is none. `ids`: models that the page shows; a collection is of many
 * owners, and one request can be for one of them. `cards`: how many it shows.
 */
export function listQueryOf(url: URL, ids: readonly string[], cards: number): ListQuery | undefined {
  const found = kindOf(url);
  if (!found) return undefined;
  const page = Math.min(Number(/^\d{1,4}$/.exec(url.searchParams.get('p') ?? '')?.[0] ?? 0), 10_000);
  const shown = Math.max((page + 1) * PER_PAGE, Math.ceil(cards / PER_PAGE) * PER_PAGE);
  const limit = (least: number): number => Math.min(MAX_LISTED, Math.max(least, shown));
  switch (found.kind) {
    case 'start':
      return { terms: [], sort: 'trendingScore', limit: limit(0) };
    case 'search':
      return {
        terms: termsOf(url.searchParams),
        sort: SORTS.get(url.searchParams.get('sort') ?? '') ?? 'trendingScore',
        limit: limit(0),
      };
    case 'owner':
      return { terms: [{ field: 'author', value: found.owner }], limit: limit(OF_OWNER) };
    case 'collection':
      return { terms: [{ field: 'author', value: mostly(ids) ?? found.owner }], limit: limit(OF_OWNER) };
  }
}
