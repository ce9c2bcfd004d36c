/** Why there is no label, by the address alone: for the popup, on pages of Hugging Face and GitHub where no script of ours runs. */
import type { NotSubject } from '../model/index.ts';
import { repositoryOf } from './github/url.ts';
import { HUB_HOSTS } from './huggingface/url.ts';

/** By the first part of an address on Hugging Face. */
const ON_HUB: ReadonlyMap<string, NotSubject['reason']> = new Map([
  ['datasets', 'dataset'],
  ['spaces', 'space'],
  ['papers', 'paper'],
  ['docs', 'docs'],
  ['learn', 'docs'],
  ['course', 'docs'],
]);

/** In: an address that may hold no model. Out: a key of locales `notModel.*`; undefined for sites without an adapter of their own. */
export function reasonAt({ protocol, hostname, origin, pathname }: URL): NotSubject['reason'] | undefined {
  if (protocol !== 'https:') return undefined;
  const [first = '', second = ''] = pathname.split('/').filter((part) => part !== '');
  if (HUB_HOSTS.has(hostname)) return ON_HUB.get(first) ?? 'other';
  if (hostname !== 'github.com') return undefined;
  return repositoryOf(new URL(`${origin}/${first}/${second}`)) === undefined ? 'other' : 'not-repository';
}
