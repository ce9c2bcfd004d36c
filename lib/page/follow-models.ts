/** Labels on sites with a folder of their own (lib/sites). */
import { siteAt } from '../sites/index.ts';
import { readerOf } from '../sites/readers.ts';
import css from '../ui/chip.css?inline';
import { PageController } from './controller.ts';
import { keepClearOfRow } from './own-line.ts';
import { watchTheme } from './theme.ts';

/** Labels the page in front of the reader, and those that the site's router shows after it. Call once in a page. */
export function followModels(): void {
  const site = siteAt(new URL(location.href));
  const reader = site && readerOf(site);
  if (!site || !reader) return;
  const { theme } = site;
  new PageController({
    css,
    site,
    reader,
    // Before the label is seen: its theme is the site's, and it lies on nothing.
    attend: (host) => [
      ...(theme ? [watchTheme(document.documentElement, theme, (now) => host.paint(now))] : []),
      keepClearOfRow(host),
    ],
  }).start();
}
