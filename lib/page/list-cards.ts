/**
 * The cards of a list that are near the window, on a page that changes: cards come and go, and their insides are drawn anew.
 * Work is done for those near alone; a mutation costs one flag.
 */
import type { Lists } from '../sites/lists.ts';

/** How far outside the window a card counts as near, in CSS pixels. */
const NEAR = 1200;
/** Cards that come near while the reader scrolls are handed on together, so often: each time the page lays its list out anew. */
const HANDED_EVERY = 200;
/** Mutations of this many milliseconds are answered together. */
const TOGETHER = 60;

export class NearCards {
  readonly near = new Set<Element>();
  /** How many cards the page has. */
  count = 0;
  private seen = new WeakSet<Element>();
  private readonly look: IntersectionObserver;
  private readonly mutations: MutationObserver;
  private scheduled = 0;
  private handing = 0;
  private handedAt = Number.NEGATIVE_INFINITY;
  private came = new Set<Element>();
  private readonly lists: Lists;
  private readonly onCards: (cards: Iterable<Element>) => void;

  /** `onCards` is called with cards that came near, or whose insides may have changed. */
  constructor(lists: Lists, onCards: (cards: Iterable<Element>) => void) {
    this.lists = lists;
    this.onCards = onCards;
    this.look = new IntersectionObserver((entries) => this.moved(entries), { rootMargin: `${NEAR}px 0px` });
    this.mutations = new MutationObserver(() => {
      if (this.scheduled === 0) this.scheduled = window.setTimeout(() => this.scan(), TOGETHER);
    });
    this.mutations.observe(document.documentElement, { childList: true, subtree: true });
    this.scan();
  }

  stop(): void {
    this.look.disconnect();
    this.mutations.disconnect();
    clearTimeout(this.scheduled);
    clearTimeout(this.handing);
    this.near.clear();
  }

  /** What was changed in this task was changed by us: it is not looked at as the page's doing. */
  settle(): void {
    this.mutations.takeRecords();
  }

  private moved(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) {
        this.near.add(target);
        this.came.add(target);
      } else {
        this.near.delete(target);
        this.came.delete(target);
      }
    }
    if (this.came.size === 0 || this.handing !== 0) return;
    const pause = HANDED_EVERY - (performance.now() - this.handedAt);
    if (pause <= 0) this.hand();
    else this.handing = window.setTimeout(() => this.hand(), pause);
  }

  private hand(): void {
    this.handing = 0;
    this.handedAt = performance.now();
    const { came } = this;
    this.came = new Set();
    this.onCards(came);
  }

  private scan(): void {
    this.scheduled = 0;
    const cards = this.lists.cardsIn(document);
    this.count = cards.length;
    for (const card of cards) {
      if (this.seen.has(card)) continue;
      this.seen.add(card);
      this.look.observe(card);
    }
    if (this.near.size > 0) this.onCards(this.near);
  }
}
