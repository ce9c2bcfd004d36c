/**
 * What is known of tabs. A tab goes on to other pages without a word to us, so a state is kept with its page, and is of no
 * other. It lives as long as the browser runs, not only as long as the background script does.
 */
import browser from 'webextension-polyfill';
import { identityOf } from '../vendors/table.ts';
import { isTabState } from './kept-shape.ts';
import type { TabState } from './messages.ts';

interface Kept {
  /** `identityOf` the page's address. */
  page: string;
  state: TabState;
}

const keyOf = (tabId: number): string => `tab:${tabId}`;

const pageAt = (address: string | undefined): string | undefined =>
  address !== undefined && URL.canParse(address) ? identityOf(new URL(address)) : undefined;

/** The page that a tab shows; undefined where the extension may not know, or the tab is gone. */
const pageIn = async (tabId: number): Promise<string | undefined> =>
  pageAt((await browser.tabs.get(tabId).catch(() => undefined))?.url);

/** In: pages by their tab and address. Out: of each tab whether it shows its page still, and to the reader. */
export async function lookAtTabs(
  pages: readonly { tabId?: number; url?: string }[],
): Promise<ReadonlyMap<number, 'front' | 'behind' | 'gone'>> {
  const tabs = new Map((await browser.tabs.query({})).map((tab) => [tab.id, tab]));
  const found = new Map<number, 'front' | 'behind' | 'gone'>();
  for (const { tabId, url } of pages) {
    if (tabId === undefined) continue;
    const tab = tabs.get(tabId);
    const isThere = tab !== undefined && pageAt(tab.url) !== undefined && pageAt(tab.url) === pageAt(url);
    found.set(tabId, isThere ? (tab.active ? 'front' : 'behind') : 'gone');
  }
  return found;
}

export const tabStates = {
  /** What is known of the page that the tab shows now; what is damaged is not known. */
  async get(tabId: number): Promise<TabState | undefined> {
    const [page, stored] = await Promise.all([pageIn(tabId), browser.storage.session.get(keyOf(tabId))]);
    const kept = stored[keyOf(tabId)] as Partial<Kept> | undefined;
    return page !== undefined && kept?.page === page && isTabState(kept.state) ? kept.state : undefined;
  },
  /** Keeps what is known of the page at `address`. Out: false, and nothing is kept, when the tab shows another by now. */
  async set(tabId: number, address: string, state: TabState): Promise<boolean> {
    const page = pageAt(address);
    if (page === undefined || page !== (await pageIn(tabId))) return false;
    await browser.storage.session.set({ [keyOf(tabId)]: { page, state } satisfies Kept });
    return true;
  },
  remove: (tabId: number): Promise<void> => browser.storage.session.remove(keyOf(tabId)),
};
