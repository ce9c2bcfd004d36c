import { Lists } from '../lib/page/lists.ts';
import { listsOn } from '../lib/sites/lists.ts';

/** Marks that the script runs in this page: it is also put into pages that are open when the reader turns the marks on. */
const RUNS = Symbol.for('openness-label.list-marks');

/**
 * The script of lists of models, apart from that of model pages: it is in a page only while the reader wants it
 * (lib/platform/list-marks.ts). The site changes its lists in place, so it waits where there is none yet.
 */
export default defineUnlistedScript(() => {
  const scope = globalThis as unknown as Record<symbol, boolean>;
  if (scope[RUNS]) return;
  scope[RUNS] = true;
  const site = listsOn(location.hostname);
  if (site) new Lists(site).start();
});
