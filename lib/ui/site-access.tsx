/** In the popup: label a site's pages for good, with the reason for the browser's question; and take that back. */
import type { Translator } from './translate.ts';

export interface Access {
  host: string;
  granted: boolean;
}

interface Props {
  access: Access;
  t: Translator;
  onAllow(): void;
  onTakeBack(): void;
}

export function SiteAccess({ access: { host, granted }, t, onAllow, onTakeBack }: Props) {
  return (
    <section class="access">
      <p class="muted">{granted ? t('access.granted', host) : t('access.why', host)}</p>
      <button type="button" class="action" onClick={granted ? onTakeBack : onAllow}>
        {granted ? t('access.takeBack') : t('access.always')}
      </button>
    </section>
  );
}
