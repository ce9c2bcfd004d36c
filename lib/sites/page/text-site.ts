/** What sites have in common whose pages are texts without markup that is known: an address is an id, and the title is the label's place. */
import type { Site } from '../site.ts';

/** The page's host. */
export const hostIn = (id: string): string => id.split(/[/?]/)[0] ?? '';

const addressOf = (id: string): string => `https://${id}`;

export const TEXT: Pick<Site, 'name' | 'kind' | 'addressOf' | 'fileAt' | 'owns'> = {
  name: 'page',
  kind: 'page',
  addressOf,
  fileAt: addressOf,
  owns: (id, href) => new URL(href).hostname === hostIn(id),
};
