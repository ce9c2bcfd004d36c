/** The card is whole in the window, and has room for its first screen wherever the window has. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_SCREEN, placeOf } from './place.ts';

const chipAt = (left: number, top: number) => ({ left, top, right: left + 240, bottom: top + 26 });

describe('the place of the card', () => {
  it('is below the chip where there is room, else above', () => {
    expect(placeOf(chipAt(100, 120), { width: 1280, height: 800 })).toMatchObject({ left: 100, top: 154 });
    expect(placeOf(chipAt(100, 760), { width: 1280, height: 800 })).toMatchObject({ bottom: 48, maxHeight: 744 });
  });

  it('is beside a chip in the middle, which stays to be pressed', () => {
    const { left, top, maxHeight } = placeOf(chipAt(100, 400), { width: 1280, height: 800 });
    expect(left).toBe(348);
    expect(top).toBe(168);
    expect(maxHeight).toBe(FIRST_SCREEN);
    expect(placeOf(chipAt(900, 400), { width: 1280, height: 800 }).left).toBe(432);
  });

  it('is in the window, and as high as the first screen where the window is', () => {
    const window = fc.record({
      width: fc.integer({ min: 320, max: 2560 }),
      height: fc.integer({ min: 200, max: 1600 }),
    });
    fc.assert(
      fc.property(
        window,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (size, x, y) => {
          const place = placeOf(chipAt(x * size.width, y * (size.height - 26)), size);
          const top = place.top ?? size.height - (place.bottom ?? 0) - place.maxHeight;
          expect(place.left).toBeGreaterThanOrEqual(8);
          expect(place.left + place.width).toBeLessThanOrEqual(size.width - 8);
          expect(top).toBeGreaterThanOrEqual(8);
          expect(top + place.maxHeight).toBeLessThanOrEqual(size.height - 7);
          expect(place.maxHeight).toBeGreaterThanOrEqual(Math.min(FIRST_SCREEN, size.height - 16) - 1);
        },
      ),
    );
  });
});
