import type { NotSubject } from '../../model/index.ts';
import { encodePath } from '../../repository/address.ts';
import type { Site, SiteTheme } from '../site.ts';
import { HOSTS } from './host.ts';
import { HUB_HOSTS, isOnePart, modelIdOf, RESERVED } from './url.ts';

const [HOST] = HOSTS;
const addressOf = (id: string): string => `https://${HOST}/${id}`;

/** Why there is no label, by the first part of an address. */
const REASONS: ReadonlyMap<string, NotSubject['reason']> = new Map([
  ['datasets', 'dataset'],
  ['spaces', 'space'],
  ['papers', 'paper'],
  ['docs', 'docs'],
  ['learn', 'docs'],
  ['course', 'docs'],
]);

/** The class `dark` on the root (docs/pages.md, Hugging Face). */
export const theme: SiteTheme = {
  attributes: ['class'],
  of: (root) => (root.classList.contains('dark') ? 'dark' : 'light'),
};

/** Hugging Face model repositories, every tab. */
export const huggingface: Site = {
  id: 'huggingface',
  name: 'Hugging Face',
  kind: 'hub',
  ids: 'hub',
  host: HOST,
  // Each page is loaded anew (docs/pages.md, Hugging Face), so what is below its reserved names costs nothing at all.
  paths: '/*/*',
  reserved: RESERVED,
  isAt: (host) => HUB_HOSTS.has(host.toLowerCase()),
  mayHold: (url) => modelIdOf(url) !== undefined,
  leadsOn: isOnePart,
  whyNot: ({ pathname }) => REASONS.get(pathname.split('/').find((part) => part !== '') ?? '') ?? 'other',
  keyOf: ({ pathname }) => pathname,
  addressOf,
  owns: () => false,
  fileAt: (id, ref, path) => `${addressOf(id)}/blob/${ref}/${encodePath(path)}`,
  routerEvents: [],
  theme,
};
