/** Readers of the sites that have a folder of their own: apart from the registry, for where nothing is read they would weigh. */
import { reader as github } from './github/reader.ts';
import { reader as huggingface } from './huggingface/reader.ts';
import type { Reader, Site } from './site.ts';

/** By a site's id. */
export const READERS: Readonly<Record<string, Reader>> = { huggingface, github };

export const readerOf = ({ id }: Pick<Site, 'id'>): Reader | undefined =>
  Object.hasOwn(READERS, id) ? READERS[id] : undefined;
