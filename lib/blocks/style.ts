/**
 * What a reader sees of an element, by its style: text that nobody sees proves nothing (policy 3: what the page says to its readers).
 * One rule for both sources of styles: computed ones in a browser, `hidden` and inline ones where there is no browser.
 */

/** A property's value, '' where nothing is said. */
export type Style = (property: string) => string;

/** What elements inherit of it. Colors are kept as `[red, green, blue, alpha]`; undefined: not known. */
export interface Sight {
  visible: boolean;
  tiny: boolean;
  ink?: Color | undefined;
  ground?: Color | undefined;
  /** The ground is cut to the letters (`background-clip: text`): ink is transparent on purpose. */
  clipped: boolean;
}

type Color = readonly [number, number, number, number];

const WHITE: Color = [255, 255, 255, 1];
/** `white`: the text stands on a white page, as cards and READMEs do. */
export const plainSight = (white: boolean): Sight => ({
  visible: true,
  tiny: false,
  clipped: false,
  ...(white && { ground: WHITE }),
});

const NAMED: ReadonlyMap<string, Color> = new Map([
  ['white', WHITE],
  ['snow', [255, 250, 250, 1]],
  ['black', [0, 0, 0, 1]],
  ['transparent', [0, 0, 0, 0]],
]);

function colorOf(text: string): Color | undefined {
  const value = text.trim().toLowerCase();
  const hex = /^#([0-9a-f]{3,8})$/.exec(value)?.[1];
  if (hex) {
    const wide = hex.length < 6 ? hex.replace(/./g, '$&$&') : hex;
    const [r = 0, g = 0, b = 0, a = 255] = (wide.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
    return [r, g, b, a / 255];
  }
  const parts = /^rgba?\(([^()]{1,60})\)$/.exec(value)?.[1]?.split(/[\s,/]+/);
  if (!parts) return NAMED.get(value);
  const [r = 0, g = 0, b = 0, a = 1] = parts
    .filter((part) => part !== '')
    .map((part, at) => Number.parseFloat(part) * (part.endsWith('%') ? (at < 3 ? 2.55 : 0.01) : 1) || 0);
  return [r, g, b, a];
}

/** The color in `background`, or undefined when there is a picture, or a color in a notation that is not read. */
function groundOf(css: Style, before: Color | undefined): Color | undefined {
  const both = `${css('background')} ${css('background-image')}`;
  if (/url\(|gradient\(/.test(both)) return undefined;
  const stated = css('background-color') || css('background');
  if (stated === '') return before;
  const color = colorOf(stated);
  return color && color[3] === 0 ? before : color;
}

/** Closer than this in sum of red, green and blue nobody tells letters from their ground. */
const SAME = 24;
const alike = (a: Color, b: Color): boolean =>
  Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) + Math.abs(a[2] - b[2]) <= SAME;

/** A length in about px; undefined where none is stated. */
function pixels(text: string): number | undefined {
  const number = Number.parseFloat(text);
  if (Number.isNaN(number)) return undefined;
  return /r?em\b|ch\b/.test(text) ? number * 16 : /%|v[hw]/.test(text) ? number * 10 : number;
}

/** A page's own line is 2000 px at most: farther to the left or the top nobody gets. */
const FAR = -500;
const isFar = (text: string): boolean => (pixels(text) ?? 0) <= FAR;

const CLIPPED = /^rect\(\s*[01](?:px)?[\s,]|^(?:inset\((?:50|100)%|circle\(0)/;

/** Moved, cut or shrunk out of sight. Not by `opacity`: pages fade their text in when it is scrolled to. */
function isAway(css: Style): boolean {
  if (css('display') === 'none' || css('content-visibility') === 'hidden') return true;
  if (/hidden|clip/.test(css('overflow')))
    for (const side of ['width', 'height', 'max-width', 'max-height']) if ((pixels(css(side)) ?? 9) <= 1) return true;
  const position = css('position');
  if (position === 'absolute' || position === 'fixed') {
    if (CLIPPED.test(css('clip'))) return true;
    for (const side of ['left', 'top', 'right', 'bottom']) if (isFar(css(side))) return true;
  }
  if (CLIPPED.test(css('clip-path'))) return true;
  return isFar(css('text-indent')) || isFar(css('margin-left')) || /scale\(0\)/.test(css('transform'));
}

/** In: what is inherited, and the element's style. Out: what its text is seen as; undefined: nobody sees it or what is in it. */
export function sightOf(before: Sight, css: Style): Sight | undefined {
  if (isAway(css)) return undefined;
  const visibility = css('visibility');
  const size = css('font-size');
  const small = size !== '' && (pixels(size) ?? 16) < 2;
  // A part of nothing is nothing: only a size of its own makes text readable again.
  const tiny = small || (before.tiny && (size === '' || /em|%/.test(size)));
  const fill = css('-webkit-text-fill-color') || css('color');
  return {
    visible: visibility === '' ? before.visible : visibility === 'visible',
    tiny,
    ink: fill === '' || fill === 'inherit' ? before.ink : colorOf(fill),
    ground: groundOf(css, before.ground),
    clipped: before.clipped || /text/.test(`${css('background-clip')}${css('-webkit-background-clip')}`),
  };
}

/** Does a reader see text of this style? */
export function isSeen({ visible, tiny, ink, ground, clipped }: Sight): boolean {
  if (!visible || tiny) return false;
  if (!ink || clipped) return true;
  return ink[3] > 0.05 && !(ground && alike(ink, ground));
}

/** The style that an element's own attributes state. */
export function styleOf(attribute: (name: string) => string | null): Style {
  const hidden = attribute('hidden') !== null;
  const text = attribute('style') ?? '';
  const face = attribute('color') ?? '';
  if (text === '' && face === '') return hidden ? (name) => (name === 'display' ? 'none' : '') : NOTHING;
  const stated = new Map<string, string>([['color', face]]);
  for (const line of text.slice(0, 4000).toLowerCase().split(';')) {
    const colon = line.indexOf(':');
    if (colon > 0)
      stated.set(
        line.slice(0, colon).trim(),
        line
          .slice(colon + 1)
          .replace('!important', '')
          .trim(),
      );
  }
  if (hidden && !stated.has('display')) stated.set('display', 'none');
  return (name) => stated.get(name) ?? '';
}

const NOTHING: Style = () => '';
