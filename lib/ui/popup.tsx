/** The popup on the toolbar button: the explanation in full, or why there is no label; and the switches. */
import { render } from 'preact';
import type { Assessment, LookupSetting, Problem, Settings } from '../model/index.ts';
import { CopyButton } from './card/copy-button.tsx';
import { Explanation } from './card/explanation.tsx';
import { Report } from './reading-report.tsx';
import type { Translator } from './translate.ts';
import { problemOf, summaryOf } from './words.ts';

export type PopupState =
  | { kind: 'reading' }
  | { kind: 'assessed'; assessment: Assessment }
  /** `reason`: a key of locales (`page.library`, `notModel.dataset`). */
  | { kind: 'none'; reason: string }
  | { kind: 'failed'; problem: Problem }
  | { kind: 'unsupported' }
  /** The tab is on a supported site, and no script of ours answers there. */
  | { kind: 'reload' };

export interface PopupHandlers {
  onSettings(change: Partial<Settings>): void;
  onReload(): void;
  onCopy(text: string): Promise<void>;
}

interface Props {
  state: PopupState;
  settings: Settings;
  /** Host of the tab's page, where it is known. */
  host: string | undefined;
  t: Translator;
  handlers: PopupHandlers;
}

function Content({ state, settings, host, t, handlers }: Props) {
  if (settings.paused) return <Message title={t('popup.paused')} />;
  if (host && settings.pausedHosts.includes(host)) return <Message title={t('popup.pausedSite', host)} />;
  switch (state.kind) {
    case 'reading':
      return <Message title={t('popup.reading')} />;
    case 'unsupported':
      return <Message title={t('popup.noLabel')} text={t('popup.unsupported')} />;
    case 'none':
      return <Message title={t('popup.noLabel')} text={t(state.reason)} />;
    case 'failed':
      return <Message title={t('popup.noLabel')} text={problemOf(t, state.problem)} />;
    case 'reload':
      return (
        <Message title={t('popup.noLabel')} text={t('popup.reload')}>
          <button type="button" class="action" onClick={handlers.onReload}>
            {t('popup.reloadButton')}
          </button>
        </Message>
      );
    case 'assessed':
      if (state.assessment.outcome === 'not-a-model')
        return <Message title={t('popup.noLabel')} text={t(`page.${state.assessment.page.reason}`)} />;
      return (
        <>
          <Explanation assessment={state.assessment} t={t} />
          <CopyButton text={summaryOf(t, state.assessment)} t={t} onCopy={handlers.onCopy} />
          <Report assessment={state.assessment} t={t} onCopy={handlers.onCopy} />
          <p class="muted">{t('card.disclaimer')}</p>
        </>
      );
  }
}

function Message({ title, text, children }: { title: string; text?: string; children?: preact.ComponentChildren }) {
  return (
    <div class="message">
      <h2>{title}</h2>
      {text && <p>{text}</p>}
      {children}
    </div>
  );
}

const LOOKUPS: readonly (readonly [LookupSetting, string])[] = [
  ['site', 'popup.lookupsSite'],
  ['linked', 'popup.lookupsLinked'],
  ['off', 'popup.lookupsOff'],
];

function Controls({ settings, host, t, handlers: { onSettings } }: Props) {
  const pausedHere = host !== undefined && settings.pausedHosts.includes(host);
  const pauseHere = (): void => {
    const others = settings.pausedHosts.filter((each) => each !== host);
    onSettings({ pausedHosts: pausedHere || host === undefined ? others : [...others, host] });
  };
  return (
    <details class="settings" open={settings.paused || pausedHere}>
      <summary>{t('popup.settings')}</summary>
      <label>
        {t('popup.lookups')}
        <select
          value={settings.lookups}
          onChange={(event) => onSettings({ lookups: event.currentTarget.value as LookupSetting })}
        >
          {LOOKUPS.map(([value, key]) => (
            <option key={value} value={value}>
              {t(key)}
            </option>
          ))}
        </select>
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={settings.acceptOpenTerms}
          onChange={(event) => onSettings({ acceptOpenTerms: event.currentTarget.checked })}
        />
        <span>
          {t('popup.accept')} <span class="muted">{t('popup.acceptNote')}</span>
        </span>
      </label>
      {host && (
        <label class="check">
          <input type="checkbox" checked={pausedHere} onChange={pauseHere} />
          <span>{t('popup.pauseHere', host)}</span>
        </label>
      )}
      <label class="check">
        <input
          type="checkbox"
          checked={settings.paused}
          onChange={(event) => onSettings({ paused: event.currentTarget.checked })}
        />
        <span>{t('popup.pauseAll')}</span>
      </label>
    </details>
  );
}

/** Renders the popup into `container`; call again to update. */
export function renderPopup(container: Element, props: Props): void {
  render(
    <main class="popup">
      <h1>{props.t('name')}</h1>
      <Content {...props} />
      <Controls {...props} />
    </main>,
    container,
  );
}
