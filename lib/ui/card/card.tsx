/** The card: a non-modal dialog in the top layer that explains the chip. */
import { useState } from 'preact/hooks';
import type { LabelHandlers, LabelState } from '../state.ts';
import type { Translator } from '../translate.ts';
import { problemOf, summaryOf } from '../words.ts';
import { Explanation } from './explanation.tsx';

interface Props {
  state: Exclude<LabelState, { kind: 'pending' }>;
  t: Translator;
  host: string;
  handlers: LabelHandlers;
  cardRef: { current: HTMLDivElement | null };
  onClose(): void;
}

export function Card({ state, t, host, handlers, cardRef, onClose }: Props) {
  const title = state.kind === 'assessed' ? t('card.title', state.assessment.subject.name) : t('chip.failed');
  return (
    // The popover attribute puts it in the top layer, where nothing of the page clips or covers it.
    <div
      id="card"
      class="card"
      ref={cardRef}
      popover="manual"
      role="dialog"
      aria-modal="false"
      aria-labelledby="card-title"
    >
      <header>
        <h2 id="card-title" tabindex={-1}>
          <bdi>{title}</bdi>
        </h2>
        <button type="button" class="close" aria-label={t('card.close')} onClick={onClose}>
          <span aria-hidden="true">×</span>
        </button>
      </header>
      <div class="body">
        {state.kind === 'assessed' ? (
          <Explanation assessment={state.assessment} t={t} />
        ) : (
          <p>{problemOf(t, state.problem)}</p>
        )}
        <footer>
          {state.kind === 'assessed' && (
            <CopyButton text={summaryOf(t, state.assessment)} t={t} onCopy={handlers.onCopy} />
          )}
          <button type="button" class="action" onClick={(event) => event.isTrusted && handlers.onPauseSite()}>
            {t('card.pauseSite', host)}
          </button>
          <p class="muted">{t('card.disclaimer')}</p>
        </footer>
      </div>
    </div>
  );
}

export function CopyButton({ text, t, onCopy }: { text: string; t: Translator; onCopy(text: string): Promise<void> }) {
  const [copied, setCopied] = useState(false);
  const copy = (event: MouseEvent) => {
    if (!event.isTrusted) return;
    onCopy(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <button type="button" class="action" onClick={copy}>
      {t('card.copy')}
      <span role="status">{copied ? ` – ${t('card.copied')}` : ''}</span>
    </button>
  );
}
