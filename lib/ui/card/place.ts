/** Where the card stands: below its chip, or above where there is more room, never out of the window. */

export interface Box {
  left: number;
  top: number;
  bottom: number;
  right: number;
}

const GAP = 8;
const MARGIN = 8;
const WIDTH = 460;

export interface Place {
  left: number;
  top?: number;
  bottom?: number;
  width: number;
  maxHeight: number;
}

/** In: the chip's box and the window, in CSS pixels. Out: the card's place; it scrolls inside when the room is small. */
export function placeOf(chip: Box, window: { width: number; height: number }): Place {
  const width = Math.max(200, Math.min(WIDTH, window.width - 2 * MARGIN));
  const left = Math.max(MARGIN, Math.min(chip.left, window.width - width - MARGIN));
  const below = window.height - chip.bottom - GAP - MARGIN;
  const above = chip.top - GAP - MARGIN;
  const usesBelow = below >= Math.min(420, above) || below >= above;
  if (Math.max(below, above) < 160) return { left, top: MARGIN, width, maxHeight: window.height - 2 * MARGIN };
  return usesBelow
    ? { left, top: chip.bottom + GAP, width, maxHeight: below }
    : { left, bottom: window.height - chip.top + GAP, width, maxHeight: above };
}

const px = (value: number | undefined): string => (value === undefined ? 'auto' : `${Math.round(value)}px`);

/** Puts a card where `placeOf` says. */
export function placeCard(card: HTMLElement, chip: Box, window: { width: number; height: number }): void {
  const { left, top, bottom, width, maxHeight } = placeOf(chip, window);
  const sides = { left: px(left), top: px(top), bottom: px(bottom) };
  Object.assign(card.style, { ...sides, width: px(width), maxHeight: px(maxHeight) });
}
