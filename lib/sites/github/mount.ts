/** Where the label goes on a GitHub repository's page: beside the repository's name. */
import type { MountPoint } from '../site.ts';

/** Ladder of name lines, strongest first; a hidden one is passed over. */
const PLACES = [
  '#repo-title-component:not(form)', // title line of the repository header (May 2026, logged out)
  '[data-testid="repository-container-header"] h1', // alternative seen in June 2026
  'nav[data-component="Breadcrumbs"]', // global navigation (July 2026)
  'nav[aria-label="Breadcrumbs"]', // global navigation (March 2026)
];

/** `checkVisibility` is missing in Node and in browsers before 2024: then a place that exists counts. */
const isShown = (element: Element): boolean => element.checkVisibility?.() ?? true;

export function mountPoint(document: Document): MountPoint | undefined {
  for (const place of PLACES) {
    const element = document.querySelector(place);
    if (!element || !isShown(element)) continue;
    if (element.nodeName === 'NAV') {
      return element.parentElement ? { parent: element.parentElement, before: element.nextSibling } : undefined;
    }
    return { parent: element, before: null };
  }
  return undefined;
}
