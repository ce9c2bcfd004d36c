/** Where the label goes on a GitHub repository's page: beside the repository's name. */
import type { MountPoint } from '../site.ts';

/** Ladder of name lines, strongest first; a hidden one is passed over: the first is in the page and hidden where it is narrow. */
const PLACES = [
  '#code-view-repo-link', // the name, signed in (July to Sept 2026)
  'a[data-testid="repo-name-link"]', // the same, narrow (July to Sept 2026)
  '#repo-title-component:not(form)', // title line of the repository header (May 2026, signed out)
  '[data-testid="repository-container-header"] h1', // alternative seen in June 2026
  'ul[data-testid="repo-header-actions"]', // buttons of the header, signed in (Sept 2026), should the name have gone
  '.GlobalNav nav[data-component="Breadcrumbs"]', // global navigation (July 2026); other bars of that kind are a path's
  'nav[aria-label="Breadcrumbs"]', // global navigation (March 2026)
];

/** `checkVisibility` is missing in Node and in browsers before 2024: then a place that exists counts. */
const isShown = (element: Element): boolean => element.checkVisibility?.() ?? true;

export function mountPoint(document: Document): MountPoint | undefined {
  for (const place of PLACES) {
    const element = document.querySelector(place);
    if (!element || !isShown(element)) continue;
    const around = element.parentElement;
    if (!/^(?:NAV|A|UL)$/.test(element.nodeName)) return { parent: element, before: null };
    if (around) return { parent: around, before: element.nodeName === 'UL' ? element : element.nextSibling };
  }
  return undefined;
}
