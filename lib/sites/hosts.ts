/** Hosts of the sites that have a folder of their own: alone, since the script of other pages needs no more of them. */
import { HOSTS as GITHUB } from './github/host.ts';
import { HOSTS as HUGGINGFACE } from './huggingface/host.ts';

const TAKEN: ReadonlySet<string> = new Set([...HUGGINGFACE, ...GITHUB]);

/** Does a host, or one above it, belong to a site with a folder? Its other pages are not read as any page. */
export const isTaken = (host: string): boolean => {
  const parts = host.toLowerCase().split('.');
  return parts.some((_, at) => TAKEN.has(parts.slice(at).join('.')));
};
