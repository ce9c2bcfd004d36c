/** Cards of Hugging Face's lists: which there are, whose each is, where a mark may stand (docs/pages.md, Hugging Face). */
import { modelIdOf } from './url.ts';

/** Ladder of cards, strongest first. The class is the same for data sets, Spaces, papers: only the link tells a model. */
const CARDS = [
  'article.overview-card-wrapper', // every list (mid-2025 to Oct 2026)
  'main article', // should the class be renamed
];

/** Cards of a page, in order. */
export function cardsIn(document: Document): Element[] {
  for (const selector of CARDS) {
    const cards = document.querySelectorAll(selector);
    if (cards.length > 0) return [...cards];
  }
  return [];
}

/** Ladder of a card's own link: that of its title, not the first one, which may be its owner's or a provider's. */
function linkOf(card: Element): Element | null {
  const title = card.querySelector('h4');
  return title?.closest('a[href]') ?? title?.querySelector('a[href]') ?? card.querySelector('header a[href], a[href]');
}

/** The model that a card is of, or undefined when it is of something else. Links may be absolute and have a query. */
export function modelOfCard(card: Element, base: string): string | undefined {
  const href = linkOf(card)?.getAttribute('href');
  if (!href || !URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  // A link to one of a model's tabs is not its card.
  return url.pathname.split('/').filter((part) => part !== '').length === 2 ? modelIdOf(url) : undefined;
}

/**
 * The element at whose end a card's mark stands: the title's line. The title's text is cut where there is no room (`truncate`),
 * so that a mark at its end moves nothing.
 */
export function titleOfCard(card: Element): Element | undefined {
  const name = card.querySelector('h4');
  return name?.closest('header') ?? name ?? undefined;
}
