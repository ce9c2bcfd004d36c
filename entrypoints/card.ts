import { cardModule } from '../lib/ui/card/card.tsx';
import { CARD_KEY } from '../lib/ui/card/module.ts';

/** Put into a page by the background script when a card is first asked for. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { [CARD_KEY]: cardModule });
});
