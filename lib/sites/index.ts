/** The registry: sites with a folder of their own, in the order in which they are asked. A new one is a folder and a line here. */
import type { NotSubject } from '../model/index.ts';
import { github } from './github/index.ts';
import { huggingface } from './huggingface/index.ts';
import type { Site } from './site.ts';

export type { MountPoint, PageSite, Reader, Site, SiteTheme, Theme } from './site.ts';

export const SITES: readonly Site[] = [huggingface, github];

/** The hub whose records of models and data sets are looked up for pages of every site (lib/sources): a source, wherever the page is. */
export const RECORDS: Site = huggingface;

/** The host of repositories whose files are looked up for pages of every site. */
export const REPOSITORIES: Site = github;

/** The site on whose host an address is, whether or not a label belongs there. */
export const siteAt = (url: URL): Site | undefined =>
  url.protocol === 'https:' ? SITES.find((site) => site.isAt(url.hostname)) : undefined;

/** The site whose pages may hold a label at this address, or undefined: all that runs on most pages (ARCHITECTURE.md, budgets). */
export function findSite(url: URL): Site | undefined {
  if (url.protocol !== 'https:') return undefined;
  return SITES.find((site) => site.mayHold(url));
}

/** Why there is no label, by the address alone: for the popup, on pages of these sites where no script of ours runs. */
export const reasonAt = (url: URL): NotSubject['reason'] | undefined => siteAt(url)?.whyNot?.(url);
