/** The form for mistakes: all that would be sent, to be read and changed first. Nothing is sent from here. */
import { useState } from 'preact/hooks';
import { type Assessment, type ReportAbout, VENDORS_GUIDE } from '../../model/index.ts';
import { CopyButton } from '../card/copy-button.tsx';
import {
  type Environment,
  issueAddress,
  kindFor,
  MISTAKES,
  type MistakeKind,
  mailAddress,
  mistakeText,
  mistakeTitle,
} from '../issue.ts';
import { SafeLink } from '../text.tsx';
import type { Translator } from '../translate.ts';

interface Props {
  assessment: Assessment;
  environment: Environment;
  about?: ReportAbout | undefined;
  t: Translator;
  onCopy(text: string): Promise<void>;
}

export function Mistake({ assessment, environment, about = 'mistake', t, onCopy }: Props) {
  const [title, setTitle] = useState(() => mistakeTitle(t, assessment));
  const [kind, setKind] = useState(() => kindFor(about));
  const [text, setText] = useState(() => mistakeText(t, assessment, environment, { about, kind }));
  // A choice is a line of the text; what the reader wrote stays.
  const choose = (chosen: MistakeKind): void => {
    const [had, has] = [kind && t(`mistake.kind.${kind}`), t(`mistake.kind.${chosen}`)];
    setText(had !== undefined && text.startsWith(had) ? has + text.slice(had.length) : `${has}\n\n${text}`);
    setKind(chosen);
  };
  return (
    <section class="block mistake" id="mistake">
      <h2 tabindex={-1}>{t('mistake.title')}</h2>
      <p class="note">{t('mistake.intro')}</p>
      <fieldset class="kinds">
        <legend>{t('mistake.kinds')}</legend>
        {MISTAKES.map((each) => (
          <label class="choice" key={each}>
            <input type="radio" name="kind" checked={kind === each} onChange={() => choose(each)} />
            {t(`mistake.kind.${each}`)}
          </label>
        ))}
      </fieldset>
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
        <CopyButton text={`${title}\n\n${text}`} label={t('mistake.copy')} t={t} onCopy={onCopy} />
      </div>
      <p class="vendor">
        {t('mistake.vendor')} <SafeLink url={VENDORS_GUIDE}>{t('mistake.vendorLink')}</SafeLink>
      </p>
    </section>
  );
}
