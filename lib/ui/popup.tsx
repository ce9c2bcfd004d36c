/** The popup on the toolbar button: the explanation in full, or why there is no label; and the switches. */
import { render } from 'preact';
import {
  ACCURACY_PAGE,
  type Assessment,
  type LookupSetting,
  type OtherReading,
  type Problem,
  type ReportAbout,
  type Settings,
} from '../model/index.ts';
import { CopyAs, Quiet } from './card/actions.tsx';
import { CopyButton } from './card/copy-button.tsx';
import { Explanation } from './card/explanation.tsx';
import { Damaged, Undamaged } from './damaged.tsx';
import { Doubt, Settled } from './doubt.tsx';
import { ListMarksSwitch } from './list-marks.tsx';
import { LookUpOffer } from './look-up.tsx';
import { OtherReadings } from './other-readings.tsx';
import { Report } from './reading-report.tsx';
import { type Access, SiteAccess } from './site-access.tsx';
import { Tabs } from './tabs.tsx';
import { plain, SafeLink } from './text.tsx';
import type { Translator } from './translate.ts';
import { problemOf, summaryOf } from './words.ts';

export type PopupState =
  | { kind: 'reading' }
  | { kind: 'assessed'; assessment: Assessment; readings: OtherReading[] }
  /** `reason`: a key of locales (`page.library`, `notModel.dataset`). */
  | { kind: 'none'; reason: string }
  | { kind: 'failed'; problem: Problem }
  | { kind: 'unsupported' }
  /** What is kept of the tab cannot be shown. */
  | { kind: 'damaged' }
  /** The tab is on a supported site, and no script of ours answers there. */
  | { kind: 'reload' };

export interface PopupHandlers {
  onSettings(change: Partial<Settings>): void;
  onReload(): void;
  /** Forgets what is kept of the tab, and has its page read again. */
  onAnew(): void;
  onReport(about?: ReportAbout): void;
  onOptions(): void;
  onCopy(text: string): Promise<void>;
  /** Label this site's pages for good; the browser asks. */
  onAllowSite(): void;
  onTakeBackSite(): void;
  /** Look up linked hub pages from now on. */
  onLookUp(): void;
  /** Show the label of a page that may be about a model, or no more; kept for the page. */
  onShowLabel(show: boolean): void;
}

interface Props {
  state: PopupState;
  settings: Settings;
  /** Host of the tab's page, where it is known. */
  host: string | undefined;
  /** For sites that are labelled only where the reader allows it. */
  access: Access | undefined;
  /** The page may hold a list of models. */
  isList: boolean;
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
    case 'damaged':
      return <Damaged t={t} onAnew={handlers.onAnew} />;
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
      if (state.assessment.page.kind === 'maybe')
        return <Doubt page={state.assessment.page} t={t} onShow={() => handlers.onShowLabel(true)} />;
      if (state.assessment.outcome === 'not-a-model')
        return <Message title={t('popup.noLabel')} text={t(`page.${state.assessment.page.reason}`)} />;
      return <Assessed {...state} t={t} handlers={handlers} />;
  }
}

type AssessedProps = Pick<Props, 't' | 'handlers'> & { assessment: Assessment; readings: OtherReading[] };

function Assessed({ assessment, readings, t, handlers }: AssessedProps) {
  const label = (
    <>
      <h2 class="visually-hidden">{t('card.title', plain(assessment.subject.name, 100))}</h2>
      <Explanation assessment={assessment} t={t} onMistake={handlers.onReport} />
      <div class="do">
        <CopyAs assessment={assessment} t={t} onCopy={handlers.onCopy} />
        <p>
          <Quiet label={t('mistake.vendor')} onPress={() => handlers.onReport('advice')} />
        </p>
      </div>
      <Report assessment={assessment} t={t} onCopy={handlers.onCopy} />
    </>
  );
  const others = (
    <>
      <h2 class="visually-hidden">{t('reading.tab')}</h2>
      <OtherReadings assessment={assessment} readings={readings} t={t} />
    </>
  );
  return (
    <>
      <Tabs
        label={t('reading.tabs')}
        tabs={[
          { id: 'label', title: t('reading.tabLabel'), children: label },
          { id: 'readings', title: t('reading.tab'), children: others },
        ]}
      />
      <p class="muted disclaimer">
        {t('card.disclaimer')} <SafeLink url={ACCURACY_PAGE}>{t('options.accuracyLink')}</SafeLink>
      </p>
    </>
  );
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

function Controls({ settings, host, t, handlers: { onSettings, onOptions } }: Props) {
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
      <Quiet label={t('popup.allSettings')} onPress={onOptions} />
    </details>
  );
}

/** What is done most, always in sight; the second tab compares. */
function Bar({ state, settings, host, t, handlers }: Props) {
  const isHidden = settings.paused || (host !== undefined && settings.pausedHosts.includes(host));
  if (state.kind !== 'assessed' || isHidden) return null;
  const { assessment } = state;
  if (assessment.page.kind === 'maybe' || assessment.outcome === 'not-a-model') return null;
  return (
    <div class="popup-bar">
      <CopyButton text={summaryOf(t, assessment)} t={t} onCopy={handlers.onCopy} />
      <Quiet label={t('card.fullReport')} onPress={() => handlers.onReport()} />
      <Quiet label={t('card.mistake')} onPress={() => handlers.onReport('mistake')} />
      {host && (
        <Quiet
          label={t('popup.hide')}
          onPress={() => handlers.onSettings({ pausedHosts: [...settings.pausedHosts, host] })}
        />
      )}
    </div>
  );
}

/** Renders the popup into `container`; call again to update. */
export function renderPopup(container: Element, props: Props): void {
  render(
    <main class="popup">
      {/* Firefox stops at what scrolls before it comes to the tabs; the panels can be scrolled by keys themselves. */}
      <div class="popup-body" tabindex={-1}>
        <h1 class={props.state.kind === 'assessed' ? 'visually-hidden' : undefined}>{props.t('name')}</h1>
        <Undamaged of={props.state} t={props.t} onAnew={props.handlers.onAnew}>
          <Content {...props} />
          {props.state.kind === 'assessed' && props.state.assessment.page.reason === 'asked' && (
            <Settled t={props.t} onHide={() => props.handlers.onShowLabel(false)} />
          )}
          {props.state.kind === 'assessed' && props.state.assessment.page.kind !== 'maybe' && (
            <LookUpOffer assessment={props.state.assessment} t={props.t} onLookUp={props.handlers.onLookUp} />
          )}
        </Undamaged>
        {props.access && (
          <SiteAccess
            access={props.access}
            t={props.t}
            onAllow={props.handlers.onAllowSite}
            onTakeBack={props.handlers.onTakeBackSite}
          />
        )}
        {props.isList && <ListMarksSwitch {...props} onSettings={props.handlers.onSettings} />}
        <Controls {...props} />
      </div>
      <Bar {...props} />
    </main>,
    container,
  );
}
