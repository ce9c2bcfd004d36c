import '../../lib/ui/chip.css';
import '../../lib/ui/card/card.css';
import '../../lib/ui/popup.css';
import '../../lib/ui/readings.css';
import { otherReadings } from '../../lib/label/other-readings/index.ts';
import {
  activeTab,
  changeSettings,
  onStateChange,
  openReport,
  readChoices,
  reloadTab,
  runInTab,
  showLabel,
  showOptions,
} from '../../lib/platform/extension.ts';
import type { TabState } from '../../lib/platform/messages.ts';
import { isGranted, originOf, removeSites, requestSites } from '../../lib/platform/site-access.ts';
import { tabStates } from '../../lib/platform/tabs.ts';
import { isBeyond } from '../../lib/sites/everywhere.ts';
import { findSite, RECORDS, reasonAt } from '../../lib/sites/index.ts';
import { isListPage } from '../../lib/sites/lists.ts';
import { speak } from '../../lib/ui/pages/speak.ts';
import { type PopupState, renderPopup } from '../../lib/ui/popup.tsx';
import { createTranslator } from '../../lib/ui/translate.ts';

const app = document.getElementById('app');
/** The hub whose record may be looked up; the browser asks again where the reader took its permission back. */
const HUB = `https://${RECORDS.host}/*`;

/** Set while a page without a script of ours is being read, and to what came of it. */
let anyPageRead: Promise<boolean> | undefined;

async function show(): Promise<void> {
  // `?tab=` names the tab in end-to-end tests, where the popup is opened as a page.
  const named = Number(new URLSearchParams(location.search).get('tab'));
  const [tab, { settings, words }] = await Promise.all([activeTab(named > 0 ? named : undefined), readChoices()]);
  if (!tab || !app) return;
  const url = tab.url ? new URL(tab.url) : undefined;
  const origin = url && isBeyond(url) ? originOf(url.href) : undefined;
  const granted = url !== undefined && origin !== undefined && (await isGranted(url.href));
  const unread = origin !== undefined && !(await readPage(tab.id, granted));
  const state = await tabStates.get(tab.id).catch(() => undefined);
  const t = createTranslator(words.messages, words.language);
  speak(t);
  renderPopup(app, {
    state: unread || !state ? absent(url) : withReadings(state),
    settings,
    isList: url !== undefined && isListPage(url),
    host: url?.protocol === 'https:' ? url.hostname : undefined,
    access: url && origin ? { host: url.hostname, granted } : undefined,
    t,
    handlers: {
      onSettings: (change) => void changeSettings(change),
      onAnew: () =>
        void tabStates
          .remove(tab.id)
          .then(() => reloadTab(tab.id))
          .then(() => window.close()),
      onReload: () => void reloadTab(tab.id).then(() => window.close()),
      onReport: (about) => void openReport(tab.id, about).then(() => window.close()),
      onOptions: () => void showOptions().then(() => window.close()),
      onCopy: (text) => navigator.clipboard.writeText(text),
      onShowLabel: (show) => void showLabel(tab.id, show),
      onAllowSite: () => void allow(tab.id, origin),
      onTakeBackSite: () => void removeSites(origin ? [origin] : []).then(show),
      onLookUp: () =>
        void requestSites([HUB]).then((given) => (given ? changeSettings({ lookups: 'linked' }) : undefined)),
    },
  });
}

/**
 * Has the page in front of the reader read, once for each opening of the popup: what was known of the tab may be of another
 * page. On a site that is allowed our script there has done so. Out: false where the browser keeps extensions out.
 */
async function readPage(tabId: number, granted: boolean): Promise<boolean> {
  if (granted) {
    const state = await tabStates.get(tabId).catch(() => undefined);
    const isOther = state?.kind === 'none' && state.reason === 'notModel.other';
    if (state && !isOther) return true;
  }
  anyPageRead ??= runInTab(tabId, '/any-page.js').catch(() => false);
  return anyPageRead;
}

/** Asks for the site; its label then comes to the open page at once. */
async function allow(tabId: number, origin: string | undefined): Promise<void> {
  if (!origin || !(await requestSites([origin]))) return;
  await runInTab(tabId, '/vendor-page.js').catch(() => false);
  await show();
}

function withReadings(state: TabState): PopupState {
  try {
    return state.kind === 'assessed' ? { ...state, readings: otherReadings(state.assessment) } : state;
  } catch {
    return { kind: 'damaged' };
  }
}

/** No script of ours has spoken from this page: it has none, or it is older than the extension. */
function absent(url: URL | undefined): PopupState {
  if (!url) return { kind: 'unsupported' };
  if (isListPage(url)) return { kind: 'none', reason: 'notModel.list' };
  if (findSite(url)) return { kind: 'reload' };
  const reason = reasonAt(url);
  return reason === undefined ? { kind: 'unsupported' } : { kind: 'none', reason: `notModel.${reason}` };
}

onStateChange(() => void show());
void show();
