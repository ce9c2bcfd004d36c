/** Sites with lists of models: apart from the registry, since their script is in a page only where the reader wants marks in lists. */
import type { ListQuery } from '../model/index.ts';
import { huggingfaceLists } from './huggingface/lists.ts';
import type { SiteTheme } from './site.ts';

/** Lists of one site: which pages have one, what is asked for it, whose a card is and where its mark may stand. */
export interface Lists {
  /** For the script's registration. */
  matches: readonly string[];
  /** Is a host the site's own? */
  isAt(host: string): boolean;
  /** May there be a list of models at this address? */
  isList(url: URL): boolean;
  /** The list at an address, or undefined. In: models that the page shows, and how many cards. */
  queryOf(url: URL, ids: readonly string[], cards: number): ListQuery | undefined;
  /** Cards of a page, in order. */
  cardsIn(document: Document): Element[];
  /** The model that a card is of, or undefined when it is of something else. */
  modelOf(card: Element, base: string): string | undefined;
  /** The element at whose end a card's mark stands. */
  titleOf(card: Element): Element | undefined;
  theme: SiteTheme;
}

export const LISTS: readonly Lists[] = [huggingfaceLists];

/** The lists of the site that has a host; undefined where it has none. */
export const listsOn = (host: string): Lists | undefined => LISTS.find((lists) => lists.isAt(host));

/** May there be a list of models at this address? */
export const isListPage = (url: URL): boolean => listsOn(url.hostname)?.isList(url) ?? false;
