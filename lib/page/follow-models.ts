/** Labels on Hugging Face and GitHub. */
import { findSite } from '../sites/index.ts';
import css from '../ui/chip.css?inline';
import { PageController } from './controller.ts';
import { keepClearOfRow } from './own-line.ts';
import { watchTheme } from './theme.ts';

/** Labels the page in front of the reader, and those that the site's router shows after it. Call once in a page. */
export function followModels(): void {
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
}
