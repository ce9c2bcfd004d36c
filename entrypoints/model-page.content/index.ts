import { PageController } from '../../lib/page/controller.ts';
import { findSite } from '../../lib/sites/index.ts';
import css from '../../lib/ui/style.css?inline';

export default defineContentScript({
  matches: ['https://huggingface.co/*', 'https://github.com/*'],
  runAt: 'document_idle',
  cssInjectionMode: 'manual',
  // WXT would tell the page that an extension runs (PERF_SEC.md section 3, row 2).
  noScriptStartedPostMessage: true,
  main() {
    // On sites with client-side navigation a model's page may come later; elsewhere other pages cost one look at the address.
    const follows = location.hostname === 'github.com';
    if (!follows && !findSite(new URL(location.href))) return;
    new PageController(css).start();
  },
});
