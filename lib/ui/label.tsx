/** Chip and card together: opens on click, key, hover and focus; stays while it is used; Esc closes it. */
import { render } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Card } from './card/card.tsx';
import { placeCard } from './card/place.ts';
import { Chip } from './chip.tsx';
import type { LabelHandlers, LabelState } from './state.ts';
import type { Translator } from './translate.ts';

/** Time the pointer rests before the card opens, and leaves before it closes (UX.md 4.2, WCAG 1.4.13). */
const HOVER_OPEN = 300;
const HOVER_CLOSE = 350;

interface Props {
  state: LabelState;
  t: Translator;
  host: string;
  handlers: LabelHandlers;
}

type Open = false | 'hover' | 'pinned';

function Label({ state, t, host, handlers }: Props) {
  const [open, setOpen] = useState<Open>(false);
  const chip = useRef<HTMLButtonElement>(null);
  const card = useRef<HTMLDivElement>(null);
  const timer = useRef<number>(undefined);
  const byKeyboard = useRef(false);

  const later = (then: () => void, wait: number): void => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(then, wait);
  };
  const close = (focus: boolean): void => {
    clearTimeout(timer.current);
    setOpen(false);
    if (focus) chip.current?.focus();
  };
  const enter = (): void => later(() => setOpen((now) => now || 'hover'), HOVER_OPEN);
  const leave = (): void => later(() => setOpen((now) => (now === 'hover' ? false : now)), HOVER_CLOSE);
  const click = (event: MouseEvent): void => {
    if (!event.isTrusted) return;
    clearTimeout(timer.current);
    if (open === 'pinned') return close(false);
    setOpen('pinned');
    // A click from the keyboard is no pointer's: then focus goes to the card's heading, once it is shown.
    byKeyboard.current = event.detail === 0;
  };

  // At once with the rendering: a second Esc must already be the page's.
  useLayoutEffect(() => {
    const element = card.current;
    if (!open || !element || !chip.current) return;
    const place = (): void => {
      const box = chip.current?.getBoundingClientRect();
      if (!box) return;
      const { left, top, bottom, width, maxHeight } = placeCard(box, {
        width: document.documentElement.clientWidth,
        height: innerHeight,
      });
      const px = (value: number | undefined): string => (value === undefined ? 'auto' : `${Math.round(value)}px`);
      Object.assign(element.style, {
        left: px(left),
        top: px(top),
        bottom: px(bottom),
        width: px(width),
        maxHeight: px(maxHeight),
      });
    };
    place();
    element.showPopover?.();
    if (byKeyboard.current) element.querySelector<HTMLElement>('h2')?.focus();
    byKeyboard.current = false;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || !event.isTrusted) return;
      // The page's own dialogs must not close with it.
      event.stopImmediatePropagation();
      event.preventDefault();
      close(
        element.getRootNode() instanceof ShadowRoot && (element.getRootNode() as ShadowRoot).activeElement !== null,
      );
    };
    const onPointer = (event: PointerEvent): void => {
      const inside = event.composedPath()[0];
      const root = element.getRootNode();
      if (!(root instanceof ShadowRoot) || (event.target !== root.host && !root.contains(inside as Node))) close(false);
    };
    window.addEventListener('keydown', onKey, true);
    window.addEventListener('pointerdown', onPointer, true);
    window.addEventListener('scroll', place, { capture: true, passive: true });
    window.addEventListener('resize', place);
    return () => {
      window.removeEventListener('keydown', onKey, true);
      window.removeEventListener('pointerdown', onPointer, true);
      window.removeEventListener('scroll', place, true);
      window.removeEventListener('resize', place);
      if (element.isConnected) element.hidePopover?.();
    };
  }, [open, state]);

  useEffect(() => () => clearTimeout(timer.current), []);

  return (
    <span
      class="label-root"
      onPointerEnter={(event) => event.pointerType === 'mouse' && enter()}
      onPointerLeave={leave}
    >
      <Chip state={state} t={t} open={open !== false} buttonRef={chip} onClick={click} />
      {state.kind !== 'pending' && open && (
        <Card state={state} t={t} host={host} handlers={handlers} cardRef={card} onClose={() => close(true)} />
      )}
    </span>
  );
}

/** Renders the label into `container` (an element in a closed shadow root); call again to update. */
export function renderLabel(container: Element, props: Props): void {
  render(<Label {...props} />, container);
}

/** Removes what `renderLabel` made. */
export const removeLabel = (container: Element): void => render(null, container);
