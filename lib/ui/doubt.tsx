/** In the popup: a page that may be about a model, with the offer of its label, and the way back (RULES.md section 2). */
import type { PageKind } from '../model/index.ts';
import type { Translator } from './translate.ts';

interface DoubtProps {
  page: PageKind;
  t: Translator;
  onShow(): void;
}

/** What speaks against a model is said; what speaks for one is the title. */
export function Doubt({ page, t, onShow }: DoubtProps) {
  return (
    <div class="message">
      <h2>{t('doubt.title')}</h2>
      {!page.isModel && <p>{t(`page.${page.reason}`)}</p>}
      <p>{t('doubt.why')}</p>
      <button type="button" class="action" onClick={(event) => event.isTrusted && onShow()}>
        {t('doubt.show')}
      </button>
      <p class="muted kept">{t('doubt.kept')}</p>
    </div>
  );
}

interface SettledProps {
  t: Translator;
  onHide(): void;
}

/** Below a label that was asked for. */
export function Settled({ t, onHide }: SettledProps) {
  return (
    <section class="access">
      <p class="muted">{t('page.asked')}</p>
      <button type="button" class="action" onClick={(event) => event.isTrusted && onHide()}>
        {t('doubt.hide')}
      </button>
    </section>
  );
}
