/** All adapters, those of the hubs first: for the command line, the popup and pages beside Hugging Face and GitHub. */
import { anyPage } from './any-page/index.ts';
import { findSite, type Site } from './index.ts';
import { vendors } from './vendors/index.ts';

/** The adapter for a page that its reader asks about: its site's own, a vendor's, or that for any page. */
export function findAnySite(url: URL): Site | undefined {
  if (url.protocol !== 'https:') return undefined;
  return findSite(url) ?? [vendors, anyPage].find((site) => site.mayHold(url));
}
