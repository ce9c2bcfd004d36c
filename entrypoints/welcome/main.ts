import '../../lib/ui/chip.css';
import '../../lib/ui/card/card.css';
import '../../lib/ui/popup.css';
import '../../lib/ui/pages/page.css';
import '../../lib/ui/welcome/welcome.css';
import {
  changeSettings,
  extensionVersion,
  loadWords,
  onStateChange,
  settings,
  showOptions,
} from '../../lib/platform/extension.ts';
import { grantedSites, removeSites, requestSites, siteGroups } from '../../lib/platform/site-access.ts';
import { speak } from '../../lib/ui/pages/speak.ts';
import { createTranslator } from '../../lib/ui/translate.ts';
import { sampleAssessment } from '../../lib/ui/welcome/example.ts';
import { renderWelcome } from '../../lib/ui/welcome/welcome.tsx';

const app = document.getElementById('app');

async function show(): Promise<void> {
  const [stored, granted, words] = await Promise.all([settings.read(), grantedSites(), loadWords()]);
  if (!app) return;
  const t = createTranslator(words.messages, words.language);
  speak(t);
  document.title = t('name');
  renderWelcome(app, {
    sample: sampleAssessment(t, new Date()),
    settings: stored,
    access: {
      granted,
      groups: siteGroups(),
      onAllow: (origins) => void requestSites(origins).then(show),
      onRemove: (origins) => void removeSites(origins).then(show),
    },
    version: extensionVersion(),
    t,
    handlers: {
      onSettings: (change) => void changeSettings(change),
      onOptions: () => void showOptions(),
      onCopy: (text) => navigator.clipboard.writeText(text),
      // The sample is no page: nothing to report of it, nothing to hide, no passage to scroll to.
      onReport: () => void showOptions(),
      onPauseSite: () => void showOptions(),
      onShowPassage: () => true,
    },
  });
}

onStateChange(() => void show());
void show();
