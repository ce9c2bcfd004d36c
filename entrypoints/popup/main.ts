import '../../lib/ui/chip.css';
import '../../lib/ui/card/card.css';
import '../../lib/ui/popup.css';
import '../../lib/ui/readings.css';
import { otherReadings } from '../../lib/label/other-readings/index.ts';
import {
  activeTab,
  changeSettings,
  explain,
  onStateChange,
  openReport,
  reloadTab,
  showOptions,
} from '../../lib/platform/extension.ts';
import { findSite } from '../../lib/sites/index.ts';
import { type PopupState, renderPopup } from '../../lib/ui/popup.tsx';
import { createTranslator } from '../../lib/ui/translate.ts';

const app = document.getElementById('app');

async function show(): Promise<void> {
  // `?tab=` names the tab in end-to-end tests, where the popup is opened as a page.
  const named = Number(new URLSearchParams(location.search).get('tab'));
  const tab = await activeTab(named > 0 ? named : undefined);
  if (!tab || !app) return;
  const { state, settings, words } = await explain(tab.id);
  const url = tab.url ? new URL(tab.url) : undefined;
  document.documentElement.lang = words.language;
  renderPopup(app, {
    state:
      state?.kind === 'assessed' ? { ...state, readings: otherReadings(state.assessment) } : (state ?? absent(url)),
    settings,
    host: url?.protocol === 'https:' ? url.hostname : undefined,
    t: createTranslator(words.messages, words.language),
    handlers: {
      onSettings: (change) => void changeSettings(change),
      onReload: () => void reloadTab(tab.id).then(() => window.close()),
      onReport: (about) => void openReport(tab.id, about).then(() => window.close()),
      onOptions: () => void showOptions().then(() => window.close()),
      onCopy: (text) => navigator.clipboard.writeText(text),
    },
  });
}

/** No script of ours has spoken from this tab: the site is not ours, or the tab is older than the extension. */
const absent = (url: URL | undefined): PopupState =>
  url && findSite(url) ? { kind: 'reload' } : { kind: 'unsupported' };

onStateChange(() => void show());
void show();
