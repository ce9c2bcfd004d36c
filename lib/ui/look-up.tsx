/** The offer to look up the hub page that a vendor's page links to, where the page itself leaves something open. */
import type { Assessment } from '../model/index.ts';
import { plain } from './text.tsx';
import type { Translator } from './translate.ts';

interface Props {
  assessment: Assessment;
  t: Translator;
  /** Absent in a page: what holds for other pages as well is asked where no page can steer a press. */
  onLookUp?(): void;
}

export function LookUpOffer({ assessment: { linked, outcome }, t, onLookUp }: Props) {
  if (linked === undefined || outcome === 'not-a-model') return null;
  return (
    <section class="access">
      <p class="muted">
        <bdi>{t('lookUp.why', plain(linked, 100))}</bdi>
      </p>
      {onLookUp ? (
        <button type="button" class="action" onClick={(event) => event.isTrusted && onLookUp()}>
          {t('lookUp.do')}
        </button>
      ) : (
        <p>{t('lookUp.where')}</p>
      )}
    </section>
  );
}
