import type { Problem } from '../lib/model/index.ts';
import { assess, send } from '../lib/platform/content.ts';
import { readerAt } from '../lib/sites/every-reader.ts';

/**
 * Put into the page in front of the reader when the toolbar button is pressed on a site without a script of ours. Reads once
 * and has it judged; the popup explains. Nothing is drawn on the page, and nothing stays.
 */
export default defineUnlistedScript(async () => {
  const url = new URL(location.href);
  await send({ type: 'reading' });
  const started = performance.now();
  const result = readerAt(url)?.read(document, url);
  if (result && 'subject' in result) {
    await assess({ type: 'assess', reading: { ...result, took: performance.now() - started } });
    return;
  }
  const problem: Problem = { code: 'page-text-missing', about: url.hostname };
  await send({ type: 'no-label', ...(result ? { reason: `notModel.${result.reason}` } : { problem }) });
});
