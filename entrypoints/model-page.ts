import { watchAddress } from '../lib/page/navigation.ts';
import { findSite, siteAt } from '../lib/sites/index.ts';

/**
 * The content script, named in the manifest by wxt.config.ts. Not a content script of WXT's: its context can be ended by an
 * event that any page can send (SECURITY.md, row 1), tells the page that an extension runs (row 2), and weighs 4 kB.
 *
 * Most pages of these sites are about no model: there the address is looked at, and nothing else of this file runs, nor is
 * any interface of the browser touched. A dynamic import puts the rest into the same file, to be run when it is asked for.
 */
export default defineUnlistedScript(() => {
  const begin = (): boolean => {
    if (!findSite(new URL(location.href))) return false;
    void import('../lib/page/follow-models.ts').then(({ followModels }) => followModels());
    return true;
  };
  // A site's router may show a model's page later, without a load; a site without one loads each page.
  if (begin() || !siteAt(new URL(location.href))?.routerEvents.length) return;
  const stop = watchAddress(() => begin() && stop());
});
