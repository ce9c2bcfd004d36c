/** What the card's script gives to the label: a script of its own, put into a page when a card is first asked for. */
import type { LabelHandlers, LabelState } from '../state.ts';
import type { Translator } from '../translate.ts';

export interface CardProps {
  state: Exclude<LabelState, { kind: 'pending' }>;
  t: Translator;
  host: string;
  handlers: LabelHandlers;
  onClose(): void;
}

export interface CardModule {
  /** Draws the card into `container`, with its style; answers its element. */
  render(container: HTMLElement, props: CardProps): HTMLElement;
  clear(container: HTMLElement): void;
}

/** Where the card's script leaves its module for the content script. A symbol: no element of a page can take its place. */
export const CARD_KEY = Symbol.for('openness-label.card');
