/** The reader for any address, of whatever site: for what reads pages of every kind. */
import { readerBeyond } from './beyond.ts';
import { findAnySite } from './everywhere.ts';
import { readerOf } from './readers.ts';
import type { Reader } from './site.ts';

/** In: the address of a page that somebody asks about. Out: its reader; undefined where no site may hold it. */
export function readerAt(url: URL): Reader | undefined {
  const site = findAnySite(url);
  return site && (readerOf(site) ?? readerBeyond(url));
}
