/**
 * Our element in a page. Its name is another on each page that is opened, and nothing stands on it: neither theme nor place,
 * so that no list of names or attributes finds it (PRIVACY.md says what a page sees all the same). How it stands is style
 * within its closed shadow root.
 */
import type { Theme } from '../sites/index.ts';

/** Corners of the window, in the order in which they are tried; `none`: not seen, for no corner is free. */
export type Corner = 'bottom-end' | 'bottom-start' | 'top-end' | 'top-start' | 'none';

/** How the element stands in the page, beside what lib/ui/chip.css says of it always. */
interface Stand {
  /** Under a title that fills its line, at its start or in its middle: it hangs into the free space there, and moves nothing. */
  wrapped?: 'start' | 'center' | undefined;
  /** Below the rest of a row that wrapped. */
  ownLine?: boolean | undefined;
  /** On a page without a place for it: clear of what is there (corner.ts). */
  corner?: Corner | undefined;
}

/** Declarations as a rule of the element that no rule of the page's outweighs (CSS Cascade 5, 6.1: context). */
const important = (declarations: string): string => `:host{${declarations.replace(/;|$/g, ' !important;')}}`;

const WRAPPED = 'display:flex;align-items:flex-start;width:fit-content;height:0;margin:0';
const FIXED = 'position:fixed;z-index:2147483000;margin:0;max-width:calc(100vw - 24px)';
const PLACES: Record<Corner, string> = {
  'bottom-end': 'inset:auto 12px 12px auto',
  'bottom-start': 'inset:auto auto 12px 12px',
  'top-end': 'inset:12px 12px auto auto',
  'top-start': 'inset:12px auto auto 12px',
  none: 'visibility:hidden',
};

/** Style of the element for how it stands. */
function styleOf({ wrapped, ownLine, corner }: Stand): string {
  return [
    wrapped && `${important(WRAPPED)}:host>span{margin-top:4px}`,
    wrapped === 'center' && important('margin-inline:auto'),
    ownLine && important('margin:3px 0'),
    corner && important(`${FIXED};${PLACES[corner]}`),
  ]
    .filter(Boolean)
    .join('');
}

/** Small letters from a number, so many. */
const letters = (from: number, count: number): string =>
  Array.from({ length: count }, (_, at) => String.fromCharCode(97 + (Math.floor(from / 26 ** at) % 26))).join('');

/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
const hash = (text: string): number => {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return sum;
};

/**
 * The element's name on this page: letters that change with each opening of a page. In: what tells this opening from others.
 * A script of ours that was replaced meanwhile (an update), or that of another copy, has the same name here, so that one label stands.
 */
export function nameOn(page: string): string {
  return `${letters(hash(page), 6)}-${letters(hash(`${page} `), 6)}`;
}

/** The element with its closed shadow root, in which everything else is. */
export class Host {
  readonly element: HTMLElement;
  /** Where to render. */
  readonly container: HTMLElement;
  private readonly style: HTMLStyleElement;
  private stand: Stand = {};

  constructor(document: Document, name: string, css: string) {
    this.element = document.createElement(name);
    const root = this.element.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    style.textContent = css;
    this.style = document.createElement('style');
    this.container = document.createElement('span');
    this.container.style.cssText = 'display:inline-flex;min-width:0;max-width:100%';
    root.append(style, this.style, this.container);
  }

  get corner(): Corner | undefined {
    return this.stand.corner;
  }

  /** Changes how it stands; what is not named stays as it is. */
  place(change: Stand): void {
    this.stand = { ...this.stand, ...change };
    const style = styleOf(this.stand);
    if (this.style.textContent !== style) this.style.textContent = style;
  }

  /** Light or dark, as what is around it. */
  paint(theme: Theme): void {
    this.container.dataset.theme = theme;
  }
}
