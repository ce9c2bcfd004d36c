/** The card: a non-modal dialog in the top layer that explains the chip. */
import { render } from 'preact';
import { LookUpOffer } from '../look-up.tsx';
import { plain } from '../text.tsx';
import { problemOf } from '../words.ts';
import { Quiet, Share } from './actions.tsx';
import css from './card.css?inline';
import { guardPresses } from './covered.ts';
import { Explanation } from './explanation.tsx';
import type { CardModule, CardProps } from './module.ts';

function Card({ state, t, host, handlers, onClose }: CardProps) {
  const title =
    state.kind === 'assessed' ? t('card.title', plain(state.assessment.subject.name, 80)) : t('chip.failed');
  // A quotation of this very page is shown where it stands, as long as the page still holds it.
  const follow = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const quote = link?.getAttribute('data-quote');
    if (quote && event.isTrusted && handlers.onShowPassage(quote)) event.preventDefault();
  };
  return (
    // The popover attribute puts it in the top layer, where nothing of the page clips or covers it.
    <div id="card" class="card" popover="manual" role="dialog" aria-modal="false" aria-labelledby="card-title">
      <header>
        <h2 id="card-title" tabindex={-1}>
          <bdi>{title}</bdi>
        </h2>
        <button type="button" class="close" aria-label={t('card.close')} onClick={onClose}>
          <span aria-hidden="true">×</span>
        </button>
      </header>
      {/* biome-ignore lint/a11y: the links in it are what is pressed, by keyboard as well */}
      <div class="body" onClick={follow}>
        {state.kind === 'assessed' ? (
          <Explanation assessment={state.assessment} t={t} onMistake={handlers.onReport} />
        ) : (
          <p>{problemOf(t, state.problem)}</p>
        )}
        {state.kind === 'assessed' && <LookUpOffer assessment={state.assessment} t={t} />}
        <footer>
          {state.kind === 'assessed' && <Share assessment={state.assessment} t={t} onCopy={handlers.onCopy} />}
          <div class="quiet-row">
            {state.kind === 'assessed' && (
              <>
                <Quiet label={t('card.fullReport')} onPress={() => handlers.onReport()} />
                <Quiet label={t('card.mistake')} onPress={() => handlers.onReport('mistake')} />
                <Quiet label={t('mistake.vendor')} onPress={() => handlers.onReport('advice')} />
              </>
            )}
            <Quiet label={t('card.pauseSite', host)} onPress={handlers.onPauseSite} />
            <Quiet label={t('card.settings')} onPress={handlers.onOptions} />
          </div>
          <p class="muted">{t('card.disclaimer')}</p>
        </footer>
      </div>
    </div>
  );
}

const guarded = new WeakSet<HTMLElement>();

/** Draws and clears cards; its style comes with it. */
export const cardModule: CardModule = {
  render(container, props) {
    render(
      <>
        <style>{css}</style>
        <Card {...props} />
      </>,
      container,
    );
    const card = container.querySelector<HTMLElement>('.card');
    if (!card) throw new Error('the card was not drawn');
    if (!guarded.has(card)) guardPresses(card);
    guarded.add(card);
    return card;
  },
  clear: (container) => render(null, container),
};
