/** Where the card stands: below its chip, or above where there is more room, beside or over it where there is little; never out of the window. */

export interface Box {
  left: number;
  top: number;
  bottom: number;
  right: number;
}

const GAP = 8;
const MARGIN = 8;
const WIDTH = 460;

/** What a reader looks for first fits in this height (e2e/specs/first-screen.test.ts). */
export const FIRST_SCREEN = 624;

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
  const within = (left: number): number => Math.max(MARGIN, Math.min(left, window.width - width - MARGIN));
  const below = window.height - chip.bottom - GAP - MARGIN;
  const above = chip.top - GAP - MARGIN;
  if (below >= FIRST_SCREEN) return { left: within(chip.left), top: chip.bottom + GAP, width, maxHeight: below };
  if (above >= FIRST_SCREEN)
    return { left: within(chip.left), bottom: window.height - chip.top + GAP, width, maxHeight: above };
  // Too little room on both sides: as near below the chip as the first screen allows, beside it where that would cover it.
  const top = Math.max(MARGIN, Math.min(chip.bottom + GAP, window.height - MARGIN - FIRST_SCREEN));
  const covers = top < chip.bottom;
  const after = chip.right + GAP;
  const before = chip.left - GAP - width;
  const beside = after + width + MARGIN <= window.width ? after : before >= MARGIN ? before : chip.left;
  return { left: within(covers ? beside : chip.left), top, width, maxHeight: window.height - top - MARGIN };
}

const px = (value: number | undefined): string => (value === undefined ? 'auto' : `${Math.round(value)}px`);

/** Puts a card where `placeOf` says. */
export function placeCard(card: HTMLElement, chip: Box, window: { width: number; height: number }): void {
  const { left, top, bottom, width, maxHeight } = placeOf(chip, window);
  const sides = { left: px(left), top: px(top), bottom: px(bottom) };
  Object.assign(card.style, { ...sides, width: px(width), maxHeight: px(maxHeight) });
}
