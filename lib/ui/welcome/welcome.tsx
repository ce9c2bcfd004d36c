/** The welcome page, shown once: what it is, tried at once; what it reads, whom it asks; the few choices. */
import { render } from 'preact';
import { type Assessment, FIRST_PAGE, type Settings, type Step } from '../../model/index.ts';
import { LabelName } from '../card/label-name.tsx';
import { Mark } from '../card/mark.tsx';
import { Lookups } from '../pages/controls.tsx';
import { Frame } from '../pages/frame.tsx';
import { AllowedSites, MoreSites, type SiteAccess } from '../pages/site-access.tsx';
import type { LabelHandlers } from '../state.ts';
import { Glossary } from '../term.tsx';
import type { Translator } from '../translate.ts';
import { STEP_OUTCOMES } from '../words.ts';
import { LiveLabel } from './live-label.tsx';

export interface WelcomeProps {
  sample: Assessment;
  settings: Settings;
  access?: SiteAccess;
  version: string;
  t: Translator;
  handlers: Omit<LabelHandlers, 'onLoadCard'> & { onSettings(change: Partial<Settings>): void };
}

const STEPS: readonly Step[] = [4, 3, 2, 1];

/** The four labels in one picture: place, mark, name, and what each asks for. Drawn in text, so that it can be read aloud. */
function Picture({ t }: { t: Translator }) {
  return (
    <figure class="picture" aria-label={t('step.picture')}>
      <span class="end">{t('step.most')}</span>
      <ol reversed>
        {STEPS.map((step) => (
          <li key={step} style={{ '--step': step }}>
            <Mark outcome={STEP_OUTCOMES[step]} step={step} />
            <span>
              <LabelName outcome={STEP_OUTCOMES[step]} t={t} as="strong" />
              <span class="note">{t(`welcome.needs.${step}`)}</span>
            </span>
          </li>
        ))}
      </ol>
      <span class="end">{t('step.least')}</span>
    </figure>
  );
}

function Welcome({ sample, settings, access, version, t, handlers }: WelcomeProps) {
  return (
    <Frame t={t} version={version}>
      <h1>{t('welcome.title')}</h1>
      <p class="lead">{t('welcome.lead')}</p>
      <section class="try" aria-labelledby="try">
        <h2 id="try" class="visually-hidden">
          {t('welcome.try')}
        </h2>
        <p class="like-a-page">
          <span class="model">
            <span class="muted">{sample.subject.owner}/</span>
            {sample.subject.name}
          </span>
          <LiveLabel assessment={sample} handlers={handlers} t={t} />
        </p>
        <p class="note">{t('welcome.tryText')}</p>
      </section>
      <section class="block">
        <h2>{t('welcome.ladder')}</h2>
        <p>{t('welcome.ladderText')}</p>
        <Picture t={t} />
        <p class="note">{t('welcome.off')}</p>
      </section>
      <section class="block">
        <h2>{t('term.title')}</h2>
        <p>{t('term.intro')}</p>
        <Glossary t={t} />
      </section>
      <section class="block">
        <h2>{t('welcome.reads')}</h2>
        <p>{t('welcome.readsText')}</p>
        <p class="before-choice">{t('welcome.choose')}</p>
        <Lookups lookups={settings.lookups} legend={t('options.lookups')} t={t} onSettings={handlers.onSettings} />
      </section>
      {access && (
        <section class="block">
          <h2>{t('welcome.vendors')}</h2>
          <p>{t('welcome.vendorsText')}</p>
          {access.granted.length > 0 && <AllowedSites access={access} t={t} />}
          <MoreSites access={access} t={t} />
        </section>
      )}
      <section class="block">
        <h2>{t('welcome.next')}</h2>
        <p>{t('welcome.nextText')}</p>
        <p>{t('welcome.pin')}</p>
        <p>{t('welcome.off2')}</p>
        <div class="row">
          <a class="action main" href={FIRST_PAGE}>
            {t('welcome.open')}
          </a>
          <button type="button" class="action" onClick={handlers.onOptions}>
            {t('welcome.allSettings')}
          </button>
        </div>
      </section>
    </Frame>
  );
}

/** Renders the page into `container`; call again to update. */
export function renderWelcome(container: Element, props: WelcomeProps): void {
  render(<Welcome {...props} />, container);
}
