/** Pages that draw themselves are read when they stand still, and never as the page before. */
import { describe, expect, it } from 'vitest';
import type { Reading } from '../model/index.ts';
import type { Reader } from '../sites/index.ts';
import { steady } from './steady.ts';
import { lightnessOf } from './surface.ts';

const page = { id: '', text: '' };
const plain: Reader = {
  mountPoint: () => undefined,
  read: () =>
    page.text === ''
      ? undefined
      : ({
          subject: { site: 'vendor', id: page.id, name: 'x' },
          url: `https://${page.id}`,
          title: 'x',
          view: 'card',
          documents: [{ kind: 'page', url: `https://${page.id}`, blocks: [{ kind: 'paragraph', text: page.text }] }],
          problems: [],
        } satisfies Reading),
};
const look = (reader: Reader, id: string, text: string): boolean => {
  Object.assign(page, { id, text });
  return reader.read({} as Document, new URL('https://a.example/')) !== undefined;
};

describe('a page that draws itself', () => {
  it('is read when two looks agree', () => {
    const reader = steady(plain);
    expect(look(reader, 'a/1', '')).toBe(false);
    expect(look(reader, 'a/1', 'half')).toBe(false);
    expect(look(reader, 'a/1', 'half and more')).toBe(false);
    expect(look(reader, 'a/1', 'half and more')).toBe(true);
  });

  it('is not read while it shows the page before', () => {
    const reader = steady(plain);
    look(reader, 'a/1', 'first');
    expect(look(reader, 'a/1', 'first')).toBe(true);
    expect(look(reader, 'a/2', 'first')).toBe(false);
    expect(look(reader, 'a/2', 'first')).toBe(false);
    expect(look(reader, 'a/2', 'second')).toBe(false);
    expect(look(reader, 'a/2', 'second')).toBe(true);
  });
});

describe('lightness of a colour', () => {
  it.each([
    ['rgb(255, 255, 255)', 1],
    ['rgba(0, 0, 0, 0.9)', 0],
    ['oklch(0.2 0.01 260)', 0.2],
    ['oklch(98% 0 0)', 0.98],
    ['color(srgb 1 1 1)', 1],
    ['lab(50 0 0)', 0.5],
  ])('%s', (color, expected) => expect(lightnessOf(color)).toBeCloseTo(expected));

  it.each(['rgba(0, 0, 0, 0)', 'transparent', 'rgb(1 2 3 / 10%)', '', 'currentcolor'])('of %j is unknown', (color) => {
    expect(lightnessOf(color)).toBeUndefined();
  });
});
