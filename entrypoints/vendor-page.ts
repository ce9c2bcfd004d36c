import { keepBeside } from '../lib/page/beside.ts';
import { PageController } from '../lib/page/controller.ts';
import { keepClear } from '../lib/page/corner.ts';
import { contentOf, steady } from '../lib/page/steady.ts';
import { watchSurface } from '../lib/page/surface.ts';
import { send } from '../lib/platform/content.ts';
import { onAllowedHost } from '../lib/sites/beyond.ts';
import css from '../lib/ui/chip.css?inline';

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
  const { site, reader } = onAllowedHost(location.hostname);
  // What was known of the tab is of another page.
  if (!site.mayHold(new URL(location.href))) void send({ type: 'no-label', reason: 'notModel.other' });
  new PageController({
    css,
    site,
    reader: steady(reader),
    attend: (host) => [watchSurface(host), keepBeside(host), keepClear(host)],
    again: contentOf,
    ended: () => {
      scope[RUNS] = false;
    },
  }).start();
});
