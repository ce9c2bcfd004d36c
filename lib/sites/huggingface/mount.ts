/** Where the label goes on a Hugging Face model page: at the end of the title line. */
import type { MountPoint } from '../site.ts';

/** Ladder of places, strongest first. */
const PLACES = [
  '[data-target="ModelHeader"] h1', // title line: flex, wraps (Aug 2025 - Oct 2026)
  'main header h1', // should ModelHeader be renamed
];

export function mountPoint(document: Document): MountPoint | undefined {
  for (const place of PLACES) {
    const parent = document.querySelector(place);
    if (parent) return { parent, before: null };
  }
  return undefined;
}
