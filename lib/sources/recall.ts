/** What is known of a page of a vendor's, or of any page, without asking anybody: its publisher, and the release. */
import { hubModelsIn } from '../hub/links.ts';
import { type Evidence, type Publisher, type Reading, withoutLookups } from '../model/index.ts';
import { related } from '../prose/likeness.ts';
import { siteOf } from '../sites/everywhere.ts';
import { belongsTo } from '../vendors/table.ts';
import { knownOf } from './known/index.ts';
import { hubId } from './templates.ts';

/** The publisher, told by the page's host alone, never by what the page or a message says. */
function publisherOf({ subject }: Reading): Publisher | undefined {
  const vendor = siteOf(subject).publisherOf?.(subject.id);
  if (!vendor) return undefined;
  const role = vendor.role ?? (vendor.kind === 'repository' ? 'repository' : 'vendor');
  return { id: vendor.id, name: vendor.name, role, hub: vendor.hub ?? [] };
}

/** Hub models that a page links to and that are its publisher's: by its organizations, else by names alike. */
function ownModels({ subject, documents }: Reading, organizations: readonly string[]): string[] {
  const { name, owner = '' } = subject;
  return hubModelsIn(documents).filter((id) => {
    if (!hubId(id)) return false;
    if (organizations.length > 0) return belongsTo(organizations, id);
    const [hubOwner = '', hubName = ''] = id.split('/');
    return related(hubOwner, owner) || related(hubName, name);
  });
}

export type Recalled = Pick<Evidence, 'publisher' | 'known' | 'members' | 'linked'>;

/** In: a reading. Out: nothing for hubs and repositories, which are read and looked up by themselves alone. */
export function recall(reading: Reading): Recalled {
  const { name } = reading.subject;
  if (siteOf(reading.subject).kind !== 'page') return {};
  const publisher = publisherOf(reading);
  const own = ownModels(reading, publisher?.hub ?? []);
  const linked = own.find((id) => related(id.split('/')[1] ?? '', name)) ?? own[0];
  return {
    ...(publisher && { publisher }),
    ...knownOf(reading, publisher, own),
    ...(linked !== undefined && { linked }),
  };
}

/** In: a reading. Out: what is on the page itself, and what is known of it without asking anybody. */
export const onPage = (reading: Reading): Evidence => ({
  ...withoutLookups(reading),
  ...recall(reading),
  model: reading.model,
});
