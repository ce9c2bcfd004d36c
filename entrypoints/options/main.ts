import '../../lib/ui/chip.css';
import '../../lib/ui/card/card.css';
import '../../lib/ui/popup.css';
import '../../lib/ui/pages/page.css';
import { historyCsv } from '../../lib/export/csv.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/model/index.ts';
import { offerFile } from '../../lib/platform/download.ts';
import {
  changeSettings,
  clearStored,
  extensionVersion,
  history,
  loadWords,
  onStateChange,
  settings,
} from '../../lib/platform/extension.ts';
import { exportSettings, importSettings } from '../../lib/platform/settings/file.ts';
import { grantedSites, removeSites, requestSites, siteGroups } from '../../lib/platform/site-access.ts';
import { type OptionsProps, renderOptions, settingNames } from '../../lib/ui/options/options.tsx';
import { speak } from '../../lib/ui/pages/speak.ts';
import { createTranslator, type Translator } from '../../lib/ui/translate.ts';

const app = document.getElementById('app');
let said: OptionsProps['said'];

async function show(): Promise<void> {
  const [stored, seen, granted, words] = await Promise.all([
    settings.inspect(),
    history.list(),
    grantedSites(),
    loadWords(),
  ]);
  if (!app) return;
  const t = createTranslator(words.messages, words.language);
  speak(t);
  document.title = `${t('options.title')} – ${t('name')}`;
  renderOptions(app, {
    ...stored,
    seen: seen.length,
    access: {
      granted,
      groups: siteGroups(),
      onAllow: (origins) => void requestSites(origins).then(show),
      onRemove: (origins) => void removeSites(origins).then(show),
    },
    ...(said && { said }),
    version: extensionVersion(),
    t,
    handlers: {
      onSettings: (change) => void store(change),
      onExport: () => offerFile('openness-label-settings.json', 'application/json', exportSettings(stored.settings)),
      onImport: (file) => void take(file, t),
      onReset: () => void store(DEFAULT_SETTINGS, ['options.wasReset']),
      onClear: (what) =>
        void clearStored(what).then(() => tell([what === 'cache' ? 'options.cacheCleared' : 'options.historyCleared'])),
      onHistoryCsv: () => offerFile('openness-label-history.csv', 'text/csv', historyCsv(seen)),
    },
  });
}

function tell(what: OptionsProps['said']): void {
  said = what;
  void show();
}

/** The background script writes; what it answers is what was stored. */
async function store(change: Partial<Settings>, then?: OptionsProps['said']): Promise<void> {
  const stored = await changeSettings(change).catch(() => undefined);
  tell(stored === undefined ? ['options.notSaved'] : then);
}

async function take(file: File, t: Translator): Promise<void> {
  const read = importSettings(await file.text().catch(() => ''));
  if (!read) return tell(['options.notAFile']);
  const { damaged } = read;
  await store(
    read.settings,
    damaged.length > 0 ? ['options.damagedFile', settingNames(t, damaged)] : ['options.imported'],
  );
}

onStateChange(() => void show());
void show();
