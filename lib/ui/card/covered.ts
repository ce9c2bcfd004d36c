/**
 * Presses on a card that something of the page may lie over. The card is in the top layer: only what came into it later can
 * cover it, and with `pointer-events: none` the press goes through to what the reader does not see (SECURITY.md).
 */

/** What the top layer holds, as selectors tell it. */
const ON_TOP = ':popover-open, :modal, :fullscreen';
/** A transition between views is painted over everything, and can be of the page's drawing. */
const TRANSITION = ':active-view-transition';
/** While the pointer is over the card, it is looked after this often, in ms. */
const EVERY = 200;
/** After something was found over the card, a reader needs this long to see what is there now, in ms. */
const SEEN_AFTER = 600;

/** Sees the page's closed shadow roots too: what covers a card may be in one. */
function shadowOf(element: Element): ShadowRoot | null {
  const scope = globalThis as unknown as {
    chrome?: { dom?: { openOrClosedShadowRoot?(at: Element): ShadowRoot | null } };
  };
  const own = (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  if (own !== undefined) return own;
  try {
    return scope.chrome?.dom?.openOrClosedShadowRoot?.(element) ?? element.shadowRoot;
  } catch {
    return element.shadowRoot;
  }
}

/** All in the top layer that is neither the card nor around it. */
function onTop(card: Element, tree: Document | ShadowRoot = card.ownerDocument): Element[] {
  const isAround = (element: Element): boolean => {
    for (let at: Node | null = card; at; at = at instanceof ShadowRoot ? at.host : at.parentNode)
      if (at === element) return true;
    return false;
  };
  const found = [...tree.querySelectorAll(ON_TOP)].filter((element) => !isAround(element));
  for (const element of tree.querySelectorAll('*')) {
    const shadow = shadowOf(element);
    if (shadow) found.push(...onTop(card, shadow));
  }
  return found;
}

const isTransition = ({ documentElement }: Document): boolean => {
  try {
    return documentElement.matches(TRANSITION);
  } catch {
    return false;
  }
};

/** What a reader presses in a card. */
const CONTROLS = 'button, a, summary';
/** Where the browser tells whether an element is seen: the second version of `IntersectionObserver` (Chromium). */
type Seen = IntersectionObserverEntry & { isVisible?: boolean };
const TRACKED = { trackVisibility: true, delay: 100, threshold: [0, 0.5, 1] } as IntersectionObserverInit;

/** Lets no press on a card count that a script made, or that came while something lay over it; what came over it is put below. */
export function guardPresses(card: HTMLElement): void {
  const page = card.ownerDocument;
  /** What lies below the card: it was there when the card was last raised, and has not come again since. */
  const below = new WeakSet<Element>();
  const unseen = new WeakSet<Element>();
  let coveredAt = Number.NEGATIVE_INFINITY;
  let lookedAt = Number.NEGATIVE_INFINITY;

  const tell = (entries: Seen[]): void => {
    for (const { target, isIntersecting, isVisible } of entries)
      if (isIntersecting && isVisible === false) unseen.add(target);
      else unseen.delete(target);
  };
  const observer = typeof IntersectionObserver === 'function' ? new IntersectionObserver(tell, TRACKED) : undefined;

  const raise = (over: Element[]): void => {
    const root = card.getRootNode();
    const focused = root instanceof ShadowRoot ? root.activeElement : null;
    card.hidePopover();
    card.showPopover();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    for (const element of over) {
      below.add(element);
      const comes = (): boolean => below.delete(element);
      for (const type of ['beforetoggle', 'fullscreenchange']) element.addEventListener(type, comes, { once: true });
    }
  };

  const look = (every: number): void => {
    const now = performance.now();
    if (now - lookedAt < every) return;
    lookedAt = now;
    for (const control of card.querySelectorAll(CONTROLS)) observer?.observe(control);
    const over = onTop(card).filter((element) => !below.has(element));
    if (over.length > 0 || isTransition(page)) coveredAt = now;
    if (over.length > 0) raise(over);
  };

  card.addEventListener('pointermove', () => look(EVERY), { passive: true });
  card.addEventListener('pointerdown', () => look(0), true);
  card.addEventListener(
    'click',
    (event) => {
      look(0);
      const control = event.target instanceof Element ? event.target.closest(CONTROLS) : null;
      const isSeen = performance.now() - coveredAt > SEEN_AFTER && !(control && unseen.has(control));
      if (event.isTrusted && isSeen) return;
      event.stopImmediatePropagation();
      event.preventDefault();
    },
    true,
  );
}
