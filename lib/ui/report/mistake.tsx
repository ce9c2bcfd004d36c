/** The form for mistakes: all that would be sent, to be read and changed first. Nothing is sent from here. */
import { useState } from 'preact/hooks';
import { type Assessment, VENDORS_GUIDE } from '../../model/index.ts';
import { type Environment, issueAddress, mailAddress, mistakeText, mistakeTitle } from '../issue.ts';
import { SafeLink } from '../text.tsx';
import type { Translator } from '../translate.ts';

interface Props {
  assessment: Assessment;
  environment: Environment;
  t: Translator;
}

export function Mistake({ assessment, environment, t }: Props) {
  const [title, setTitle] = useState(() => mistakeTitle(t, assessment));
  const [text, setText] = useState(() => mistakeText(t, assessment, environment));
  return (
    <section class="block mistake" id="mistake">
      <h2 tabindex={-1}>{t('mistake.title')}</h2>
      <p class="note">{t('mistake.intro')}</p>
      <label>
        {t('mistake.titleField')}
        <input class="field" value={title} onInput={(event) => setTitle(event.currentTarget.value)} />
      </label>
      <label>
        {t('mistake.textField')}
        <textarea rows={16} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <div class="row">
        <a class="action main" href={issueAddress(title, text)} target="_blank" rel="noopener noreferrer">
          {t('mistake.github')}
        </a>
        <a class="action" href={mailAddress(title, text)}>
          {t('mistake.mail')}
        </a>
      </div>
      <p class="vendor">
        {t('mistake.vendor')} <SafeLink url={VENDORS_GUIDE}>{t('mistake.vendorLink')}</SafeLink>
      </p>
    </section>
  );
}
