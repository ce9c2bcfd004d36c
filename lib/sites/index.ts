/** The registry: adapters in the order in which they are asked. */
import { github } from './github/index.ts';
import { huggingface } from './huggingface/index.ts';
import type { Site } from './site.ts';

export type { MountPoint, Site } from './site.ts';

export const SITES: readonly Site[] = [huggingface, github];

/** The adapter whose pages may hold a label at this address, or undefined. Hosts are compared exactly. */
export function findSite(url: URL): Site | undefined {
  if (url.protocol !== 'https:') return undefined;
  return SITES.find((site) => site.mayHold(url));
}
