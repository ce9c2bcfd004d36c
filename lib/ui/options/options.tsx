/** The options page: every choice, what it does, and what is kept. */
import { render } from 'preact';
import { LANGUAGES, type LanguageSetting, type Settings } from '../../model/index.ts';
import { Lookups, Toggle } from '../pages/controls.tsx';
import { Frame } from '../pages/frame.tsx';
import { AllowedSites, MoreSites, type SiteAccess } from '../pages/site-access.tsx';
import type { Translator } from '../translate.ts';
import { Data, HistorySection } from './kept.tsx';

export interface OptionsHandlers {
  onSettings(change: Partial<Settings>): void;
  /** Offers the settings as a file. */
  onExport(): void;
  onImport(file: File): void;
  onReset(): void;
  onClear(what: 'cache' | 'history'): void;
  /** Offers the history as a table. */
  onHistoryCsv(): void;
}

export interface OptionsProps {
  settings: Settings;
  /** Settings that were damaged and have their defaults. */
  damaged: readonly (keyof Settings)[];
  /** Number of models in the history. */
  seen: number;
  /** What was just done, or could not be: key of locales with its values. */
  said?: readonly [key: string, ...values: string[]];
  access?: SiteAccess;
  version: string;
  t: Translator;
  handlers: OptionsHandlers;
}

/** Names of settings, by their words on this page. */
export const settingNames = (t: Translator, fields: readonly (keyof Settings)[]): string =>
  t.list(fields.map((field) => t(NAMES[field])));

const NAMES: Readonly<Record<keyof Settings, string>> = {
  lookups: 'options.lookups',
  acceptOpenTerms: 'options.accept',
  records: 'options.records',
  paused: 'options.paused',
  pausedHosts: 'options.hiddenOn',
  listMarks: 'options.listMarks',
  toolbarOnly: 'options.toolbarOnly',
  showClaim: 'options.showClaim',
  showUse: 'options.showUse',
  language: 'options.language',
  history: 'options.historyOn',
};

/** A language's name in itself: who looks for theirs need not read another's. */
const languageName = (language: string): string =>
  new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;

function Display({ settings, t, handlers: { onSettings } }: OptionsProps) {
  return (
    <section class="block">
      <h2>{t('options.display')}</h2>
      <Toggle
        label={t('options.showClaim')}
        note={t('options.showClaimNote')}
        checked={settings.showClaim}
        onChange={(showClaim) => onSettings({ showClaim })}
      />
      <Toggle
        label={t('options.showUse')}
        note={t('options.showUseNote')}
        checked={settings.showUse}
        onChange={(showUse) => onSettings({ showUse })}
      />
      <Toggle
        label={t('options.toolbarOnly')}
        note={t('options.toolbarOnlyNote')}
        checked={settings.toolbarOnly}
        onChange={(toolbarOnly) => onSettings({ toolbarOnly })}
      />
      <Toggle
        label={t('options.listMarks')}
        note={t('options.listMarksNote')}
        checked={settings.listMarks}
        onChange={(listMarks) => onSettings({ listMarks })}
      />
      <label class="row">
        {t('options.language')}
        <select
          value={settings.language}
          onChange={(event) => onSettings({ language: event.currentTarget.value as LanguageSetting })}
        >
          <option value="auto">{t('options.languageAuto')}</option>
          {LANGUAGES.map((language) => (
            <option key={language} value={language} lang={language}>
              {languageName(language)}
            </option>
          ))}
        </select>
      </label>
    </section>
  );
}

function Sites({ settings, access, t, handlers: { onSettings } }: OptionsProps) {
  const { pausedHosts } = settings;
  return (
    <section class="block">
      <h2>{t('options.sites')}</h2>
      <Toggle
        label={t('options.paused')}
        note={t('options.pausedNote')}
        checked={settings.paused}
        onChange={(paused) => onSettings({ paused })}
      />
      <h3>{t('options.hiddenOn')}</h3>
      {pausedHosts.length === 0 ? (
        <p class="note">{t('options.hiddenNone')}</p>
      ) : (
        <ul class="hosts">
          {pausedHosts.map((host) => (
            <li key={host}>
              <bdi>{host}</bdi>
              <button
                type="button"
                class="quiet"
                onClick={() => onSettings({ pausedHosts: pausedHosts.filter((each) => each !== host) })}
              >
                {t('options.showAgain', host)}
              </button>
            </li>
          ))}
        </ul>
      )}
      {access && <AllowedSites access={access} t={t} />}
      {access && <MoreSites access={access} t={t} />}
    </section>
  );
}

function Options(props: OptionsProps) {
  const { settings, damaged, said, version, t, handlers } = props;
  return (
    <Frame t={t} version={version}>
      <h1>{t('options.title')}</h1>
      <p class="lead">{t('options.now')}</p>
      {damaged.length > 0 && (
        <p class="said" data-said="damaged">
          {t('options.damaged', settingNames(t, damaged))}
        </p>
      )}
      <p class="said" role="status">
        {said && t(...said)}
      </p>
      <section class="block">
        <h2>{t('options.lookups')}</h2>
        <p class="note">{t('options.lookupsIntro')}</p>
        <Lookups lookups={settings.lookups} legend={t('options.lookups')} t={t} onSettings={handlers.onSettings} />
      </section>
      <section class="block">
        <h2>{t('options.rules')}</h2>
        <Toggle
          label={t('options.accept')}
          note={t('options.acceptNote')}
          checked={settings.acceptOpenTerms}
          onChange={(acceptOpenTerms) => handlers.onSettings({ acceptOpenTerms })}
        />
        <Toggle
          label={t('options.records')}
          note={t('options.recordsNote')}
          checked={settings.records}
          onChange={(records) => handlers.onSettings({ records })}
        />
      </section>
      <Display {...props} />
      <Sites {...props} />
      <HistorySection {...props} />
      <Data {...props} />
    </Frame>
  );
}

/** Renders the page into `container`; call again to update. */
export function renderOptions(container: Element, props: OptionsProps): void {
  render(<Options {...props} />, container);
}
