/** For e2e/specs/first-screen.test.ts: the card alone in a page, drawn by the very code and style that the extension has. */
import { cardModule } from '../../lib/ui/card/card.tsx';
import { placeCard } from '../../lib/ui/card/place.ts';
import chip from '../../lib/ui/chip.css?inline';
import { createTranslator } from '../../lib/ui/translate.ts';
import type { BareCard, Seen } from './card-alone.ts';

/** What has to be in the first screen, in this order; the claim is there always, and last. */
const FIRST = ['.verdict', '.ladder', '.finding', '.uses', '.disagree', '.claim-reading'];

const handlers = {
  onLoadCard: async () => undefined,
  onPauseSite: () => {},
  onShowPassage: () => false,
  onReport: () => {},
  onOptions: () => {},
  onCopy: async () => {},
};

function show({ assessment, messages, language, box, dark }: BareCard): Seen {
  document.body.replaceChildren();
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = chip;
  const container = document.createElement('span');
  if (dark) container.dataset.theme = 'dark';
  root.append(style, container);
  const t = createTranslator(messages, language);
  const state = { kind: 'assessed', assessment } as const;
  const card = cardModule.render(container, { state, t, host: 'huggingface.co', handlers, onClose: () => {} });
  card.showPopover();
  placeCard(card, box, { width: document.documentElement.clientWidth, height: innerHeight });
  const body = card.querySelector('.body') ?? card;
  const { top, bottom } = card.getBoundingClientRect();
  const parts = FIRST.flatMap((part) => {
    const found = card.querySelector(part);
    return found ? [{ part, bottom: found.getBoundingClientRect().bottom }] : [];
  });
  return { height: bottom - top, content: body.scrollHeight, bottom: body.getBoundingClientRect().bottom, parts };
}

Object.assign(globalThis, { showCard: show });
