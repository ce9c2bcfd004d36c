/** Chip and card together: opens on click, key, hover and focus; stays while it is used; Esc closes it. */
import type { Assessment, ChipParts, Uses } from '../model/index.ts';
import type { CardModule } from './card/module.ts';
import { placeCard } from './card/place.ts';
import { drawChip } from './chip.ts';
import { element } from './element.ts';
import type { LabelHandlers, LabelState } from './state.ts';
import type { Translator } from './translate.ts';

/** Time the pointer rests before the card opens, and leaves before it closes (WCAG 1.4.13). */
const HOVER_OPEN = 300;
const HOVER_CLOSE = 350;

export interface LabelOptions {
  /** An element in a closed shadow root. */
  container: HTMLElement;
  /** The site that the label is on. */
  host: string;
  handlers: LabelHandlers;
  /** What stands beside the label. */
  parts: ChipParts;
}

/** Labels that a first one may become: those with the most words. */
const MAY_FOLLOW = ['open-terms', 'no-license', 'undetermined', 'open-source-open-data'] as const;
/** The longest answer that may stand beside them. */
const LONGEST: Uses = { licenses: [], answers: [{ question: 'commercial', value: 'not-stated', conditions: [] }] };

type Open = false | 'hover' | 'pinned';

export class Label {
  private readonly options: LabelOptions;
  private readonly chipPlace = document.createElement('span');
  private readonly cardPlace = document.createElement('span');
  /** Told to screen readers when look-ups have changed a label, and at no other time. */
  private readonly heard = element('span', { class: 'visually-hidden', role: 'status', 'aria-live': 'polite' });
  private state: LabelState = { kind: 'pending' };
  private t: Translator | undefined;
  private open: Open = false;
  private timer = 0;
  private card: CardModule | undefined;
  private stop: (() => void) | undefined;

  constructor(options: LabelOptions) {
    this.options = options;
    const root = document.createElement('span');
    root.className = 'label-root';
    root.append(this.chipPlace, this.cardPlace, this.heard);
    root.addEventListener('pointerenter', ({ pointerType }) => pointerType === 'mouse' && this.enter());
    root.addEventListener('pointerleave', () => this.leave());
    this.chipPlace.className = 'label-root';
    this.chipPlace.addEventListener('click', (event) => this.click(event));
    options.container.replaceChildren(root);
  }

  /** A label is shown that no look-up will change. */
  get isSettled(): boolean {
    return this.state.kind === 'assessed' && this.state.assessment.outstanding === undefined;
  }

  /** Shows a state; the chip keeps the focus that it had, and an open card is drawn anew. A first label keeps room for what may follow. */
  show(state: LabelState, t: Translator): void {
    const before = this.state;
    const said = this.said();
    this.state = state;
    this.t = t;
    const focused = this.focusedIn(this.chipPlace);
    if (state.kind === 'assessed' && state.assessment.outstanding) this.keepRoom(state.assessment, t);
    this.chipPlace.replaceChildren(drawChip(state, t, this.options.parts));
    if (before.kind === 'assessed' && said !== this.said()) this.heard.textContent = t('chip.refined', this.said());
    if (focused) this.chip()?.focus();
    if (this.open) void this.openCard(this.open, false);
  }

  /** The label in words, as it is seen. */
  private said(): string {
    return this.chipPlace.querySelector('.label')?.textContent ?? '';
  }

  /** Keeps the room that the chip may need when look-ups are done: then nothing on the page moves. */
  private keepRoom(assessment: Assessment, t: Translator): void {
    const widths = MAY_FOLLOW.map((outcome) => {
      const may: LabelState = {
        kind: 'assessed',
        assessment: { ...assessment, why: '', relation: 'above', outcome, uses: LONGEST },
      };
      this.chipPlace.replaceChildren(drawChip(may, t, this.options.parts));
      return this.chipPlace.getBoundingClientRect().width;
    });
    this.chipPlace.style.width = `${Math.max(...widths)}px`;
  }

  /** Takes everything away, with all listeners. */
  remove(): void {
    this.close(false);
    this.options.container.replaceChildren();
  }

  private chip(): HTMLElement | null {
    return this.chipPlace.querySelector('button');
  }

  private focusedIn(place: Element): boolean {
    const root = place.getRootNode();
    const active = root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
    return active !== null && place.contains(active);
  }

  private later(then: () => void, wait: number): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(then, wait);
  }

  private enter(): void {
    if (this.state.kind === 'pending') return;
    void this.load();
    this.later(() => !this.open && void this.openCard('hover', false), HOVER_OPEN);
  }

  private leave(): void {
    this.later(() => this.open === 'hover' && this.close(false), HOVER_CLOSE);
  }

  private click(event: MouseEvent): void {
    if (!event.isTrusted || this.state.kind === 'pending') return;
    clearTimeout(this.timer);
    if (this.open === 'pinned') return this.close(false);
    // A click from the keyboard is no pointer's: then focus goes to the card's heading, once it is shown.
    void this.openCard('pinned', event.detail === 0);
  }

  /** Preact and the card's parts, the first time that they are needed. */
  private async load(): Promise<CardModule | undefined> {
    this.card ??= await this.options.handlers.onLoadCard();
    return this.card;
  }

  private async openCard(open: Exclude<Open, false>, focus: boolean): Promise<void> {
    this.open = open;
    const card = await this.load();
    const { state, t } = this;
    // The pointer may have gone, or another page may be shown, while the card was loaded.
    if (!this.open || !t || state.kind === 'pending') return;
    if (!card) {
      this.close(false);
      this.state = { kind: 'failed', problem: { code: 'background-gone' } };
      return this.chipPlace.replaceChildren(drawChip(this.state, t, this.options.parts));
    }
    const { handlers, host } = this.options;
    const element = card.render(this.cardPlace, { state, t, host, handlers, onClose: () => this.close(true) });
    this.chip()?.setAttribute('aria-expanded', 'true');
    this.stop ??= this.watch(element);
    if (!element.matches(':popover-open')) element.showPopover();
    if (focus) element.querySelector<HTMLElement>('h2')?.focus();
  }

  private close(focus: boolean): void {
    clearTimeout(this.timer);
    this.open = false;
    this.stop?.();
    this.stop = undefined;
    this.card?.clear(this.cardPlace);
    this.chip()?.setAttribute('aria-expanded', 'false');
    if (focus) this.chip()?.focus();
  }

  /** Keeps an open card in its place, and closes it on Esc and on a press elsewhere. Returns a function that ends it. */
  private watch(card: HTMLElement): () => void {
    const place = (): void => {
      const box = this.chip()?.getBoundingClientRect();
      if (box) placeCard(card, box, { width: document.documentElement.clientWidth, height: innerHeight });
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || !event.isTrusted) return;
      // The page's own dialogs must not close with it.
      event.stopImmediatePropagation();
      event.preventDefault();
      // A word that is explained hears it first, and the card stays open (lib/ui/term.tsx).
      const term = card.querySelector('.term[aria-expanded="true"]');
      if (term) term.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
      else this.close(this.focusedIn(this.options.container));
    };
    const onPointer = (event: PointerEvent): void => {
      if (!event.isTrusted) return;
      const root = card.getRootNode();
      // From outside, everything in a closed shadow root has its host as target.
      if (!(root instanceof ShadowRoot) || event.target !== root.host) this.close(false);
    };
    place();
    const heard = new AbortController();
    const { signal } = heard;
    window.addEventListener('keydown', onKey, { capture: true, signal });
    window.addEventListener('pointerdown', onPointer, { capture: true, signal });
    window.addEventListener('scroll', place, { capture: true, passive: true, signal });
    window.addEventListener('resize', place, { signal });
    return () => heard.abort();
  }
}
