import { keepBeside } from '../lib/page/beside.ts';
import { PageController } from '../lib/page/controller.ts';
import { keepClear } from '../lib/page/corner.ts';
import { contentOf, steady } from '../lib/page/steady.ts';
import { watchSurface } from '../lib/page/surface.ts';
import { send } from '../lib/platform/content.ts';
import { anyPage } from '../lib/sites/any-page/index.ts';
import { vendors } from '../lib/sites/vendors/index.ts';
import css from '../lib/ui/chip.css?inline';
import { identityOf, vendorOfHost } from '../lib/vendors/table.ts';

/** Marks that the script runs in this page: a permission given on an open page brings it there a second time. */
const RUNS = Symbol.for('openness-label.vendor-page');

/**
 * The content script of sites that the reader has allowed (lib/platform/site-access.ts registers it). Apart from that of
 * Hugging Face and GitHub, so that the table of vendors weighs on no page there.
 */
export default defineUnlistedScript(() => {
  const scope = globalThis as unknown as Record<symbol, boolean>;
  if (scope[RUNS]) return;
  scope[RUNS] = true;
  const site = steady(vendorOfHost(location.hostname) ? vendors : anyPage);
  // What was known of the tab is of another page.
  if (!site.mayHold(new URL(location.href))) void send({ type: 'no-label', reason: 'notModel.other' });
  new PageController({
    css,
    find: (url) => (site.mayHold(url) ? site : undefined),
    keyOf: identityOf,
    attend: (host) => [watchSurface(host), keepBeside(host), keepClear(host)],
    again: contentOf,
  }).start();
});
