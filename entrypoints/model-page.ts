import { PageController } from '../lib/page/controller.ts';
import { keepClearOfRow } from '../lib/page/own-line.ts';
import { watchTheme } from '../lib/page/theme.ts';
import { findSite } from '../lib/sites/index.ts';
import css from '../lib/ui/chip.css?inline';

/**
 * The content script, named in the manifest by wxt.config.ts. Not a content script of WXT's: its context can be ended by an
 * event that any page can send (PERF_SEC.md section 3, row 1), tells the page that an extension runs (row 2), and weighs 4 kB.
 */
export default defineUnlistedScript(() => {
  // On sites with client-side navigation a model's page may come later; elsewhere other pages cost one look at the address.
  const follows = location.hostname === 'github.com';
  if (!follows && !findSite(new URL(location.href))) return;
  new PageController({
    css,
    find: findSite,
    keyOf: ({ pathname }) => pathname,
    // Before the label is seen: its theme is the site's, and it lies on nothing.
    attend: (host) => [
      watchTheme(document.documentElement, location.hostname, (theme) => host.setAttribute('data-theme', theme)),
      keepClearOfRow(host),
    ],
  }).start();
});
