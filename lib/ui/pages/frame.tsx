/** What the extension's own pages have in common: the brand line, the foot. */
import type { ComponentChildren } from 'preact';
import { ACCURACY_PAGE, DATA_DATE, PRIVACY_PAGE, REPOSITORY, RULES_PAGE, RULES_VERSION } from '../../model/index.ts';
import { Brand } from '../card/mark.tsx';
import { SafeLink } from '../text.tsx';
import type { Translator } from '../translate.ts';

interface Props {
  t: Translator;
  /** Version of the extension. */
  version: string;
  children: ComponentChildren;
}

export function Frame({ t, version, children }: Props) {
  return (
    <main class="sheet">
      <p class="brand">
        <Brand />
        {t('name')}
      </p>
      {children}
      <footer class="foot">
        <SafeLink url={RULES_PAGE}>{t('options.rulesLink')}</SafeLink>
        <SafeLink url={ACCURACY_PAGE}>{t('options.accuracyLink')}</SafeLink>
        <SafeLink url={PRIVACY_PAGE}>{t('options.privacyLink')}</SafeLink>
        <SafeLink url={REPOSITORY}>{t('options.sourceLink')}</SafeLink>
        <p>{t('options.versions', version, RULES_VERSION, t.date(DATA_DATE))}</p>
        <p>{t('card.disclaimer')}</p>
      </footer>
    </main>
  );
}
