/**
 * A mark in a list: the label's shape, small and in gray, for it says less than a label on a model's page. One element with
 * its style in itself: a list may have a thousand. Its words are its tooltip and its name, so that the card's link says them.
 */
import type { ListMark } from '../model/index.ts';
import { element } from '../ui/element.ts';
import { MARK_BOX, markOf } from '../ui/mark.ts';
import type { Translator } from '../ui/translate.ts';
import type { Theme } from './theme.ts';

export const MARK_NAME = 'openness-mark';

/** Contrast of at least 4.5:1 on the site's grounds. */
const INK = { light: '#566077', dark: '#a2acc3', auto: '#566077' } as const;

/** As high as a small line at most, and never squeezed: the title before it is cut instead. */
const STYLE = `
  all: initial !important; display: inline-flex !important; flex: none !important; align-self: center !important;
  width: 21px !important; height: 14px !important; margin-inline-start: 7px !important; vertical-align: middle !important;
  forced-color-adjust: auto !important; cursor: inherit !important;`;

/** The mark in words, as one sentence that says where it is from. */
export const wordsOf = (t: Translator, { outcome, license }: ListMark): string => t(`list.${outcome}`, license);

/** Makes a mark. It is decoration to the eye and words to a screen reader; the page may copy or drop it at any time. */
export function createMark(mark: ListMark, theme: Theme, t: Translator): HTMLElement {
  const host = document.createElement(MARK_NAME);
  const words = wordsOf(t, mark);
  host.setAttribute('role', 'img');
  host.setAttribute('aria-label', words);
  host.title = `${words}. ${t('list.note')}`;
  host.lang = t.language;
  host.style.cssText = STYLE;
  paint(host, theme);
  const step = mark.outcome === 'open-weights' ? 2 : mark.outcome === 'weights-available' ? 1 : null;
  // Of open terms a tag tells what it tells of an Open Source license: weights, and code to run them.
  const shapes = markOf(mark.outcome, step, 2).map(([tag, attributes]) => element(tag, attributes));
  host
    .attachShadow({ mode: 'closed' })
    .append(
      element('svg', { ...MARK_BOX, width: 21, height: 14, 'aria-hidden': 'true', focusable: 'false' }, ...shapes),
    );
  return host;
}

/** Gives a mark the theme's color. */
export function paint(host: HTMLElement, theme: Theme): void {
  host.style.setProperty('color', INK[theme], 'important');
}
