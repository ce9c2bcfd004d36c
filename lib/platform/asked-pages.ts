/** Pages in doubt whose label the reader asked for (RULES.md section 2): bounded, the newest last. */

import type { Subject } from '../model/index.ts';
import { siteOf } from '../sites/everywhere.ts';
import type { Store } from './settings/index.ts';

const KEY = 'asked:1';
export const MAX_ASKED = 200;

type Page = Pick<Subject, 'site' | 'id'>;

/** Repositories are named without regard to case; addresses are not. */
const nameOf = ({ site, id }: Page): string => `${site}:${siteOf({ site }).kind === 'page' ? id : id.toLowerCase()}`;

export interface AskedPages {
  has(page: Page): Promise<boolean>;
  /** Keeps the reader's word for a page, or forgets it. */
  keep(page: Page, isAsked: boolean): Promise<void>;
  clear(): Promise<void>;
}

/** In: `storage.local`, or `storage.session` for private windows. A storage that cannot be read has nothing; writes wait for one another. */
export function askedPages(store: Store): AskedPages {
  let writing: Promise<unknown> = Promise.resolve();
  const list = async (): Promise<string[]> => {
    const stored = (await store.get(KEY).catch((): Record<string, unknown> => ({})))[KEY];
    return Array.isArray(stored) ? stored.filter((each) => typeof each === 'string') : [];
  };
  const write = (next: () => Promise<string[]>): Promise<void> => {
    const done = writing.then(async () => store.set({ [KEY]: await next() }));
    writing = done.catch(() => {});
    return done;
  };
  return {
    has: async (page) => (await list()).includes(nameOf(page)),
    keep: (page, isAsked) =>
      write(async () => {
        const others = (await list()).filter((each) => each !== nameOf(page));
        return isAsked ? [...others, nameOf(page)].slice(-MAX_ASKED) : others;
      }),
    clear: () => write(async () => []),
  };
}
