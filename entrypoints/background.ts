import { messageHandler } from '../lib/assess/background.ts';
import { assessPage } from '../lib/assess/index.ts';
import { markList } from '../lib/assess/list.ts';
import { Turns } from '../lib/assess/turns.ts';
import { type LicenseIndex, parseIndex, recognize } from '../lib/licenses/texts/index.ts';
import { indexOf, type PackedIndex } from '../lib/packed/license-index.ts';
import {
  askedIn,
  history,
  isPrivateTab,
  judgeAgain,
  loadWords,
  lookupCache,
  onInstalled,
  onMessage,
  onTabClosed,
  openOwnPage,
  ownFile,
  runInTab,
  settings,
  showOnToolbar,
  showOptions,
  showReport,
  tellFirst,
} from '../lib/platform/extension.ts';
import { watchListMarks } from '../lib/platform/list-marks.ts';
import { watchSites } from '../lib/platform/site-access.ts';
import { lookAtTabs, tabStates } from '../lib/platform/tabs.ts';
import { furtherLookUps, gather, memoryCache, Traffic } from '../lib/sources/index.ts';
import { createTranslator } from '../lib/ui/translate.ts';
import { toolbarFace } from '../lib/ui/words.ts';

/** Calls back in a task of its own, after the messages that have come. No timer: in a page that nobody sees those are late. */
function afterMessages(): (go: () => void) => void {
  const { port1, port2 } = new MessageChannel();
  const calls: (() => void)[] = [];
  port1.onmessage = () => calls.shift()?.();
  return (go) => {
    calls.push(go);
    port2.postMessage(null);
  };
}

export default defineBackground(() => {
  /** Loaded when the first licence text has to be read. */
  let index: Promise<LicenseIndex> | undefined;
  const licenseIndex = (): Promise<LicenseIndex> => {
    index ??= ownFile('license-index.json').then((stored) => parseIndex(indexOf(stored as PackedIndex)));
    return index;
  };
  /** Private windows: nothing is stored. */
  const privateCache = memoryCache();
  const traffic = new Traffic();
  const privateTraffic = new Traffic();
  const client = (isPrivate: boolean) => ({
    fetch: (url: string, init: RequestInit) => fetch(url, init),
    cache: isPrivate ? privateCache : lookupCache,
    traffic: isPrivate ? privateTraffic : traffic,
    now: () => Date.now(),
  });

  const turns = new Turns({ now: () => performance.now(), later: afterMessages(), look: lookAtTabs });

  onMessage(
    messageHandler({
      settings,
      tabStates,
      asked: askedIn,
      isPrivateTab,
      again: judgeAgain,
      first: tellFirst,
      words: loadWords,
      card: (tabId) => runInTab(tabId, '/card.js'),
      history,
      cache: lookupCache,
      showReport,
      showOptions,
      newId: () => crypto.randomUUID(),
      turns,
      assess: ({ reading }, { lookups, acceptOpenTerms, records }, { isPrivate, isModel, first, turn }) => {
        const further = furtherLookUps({ ...client(isPrivate), lookups });
        return assessPage(reading, {
          gather: (page) => turn.away(gather(page, { ...client(isPrivate), lookups })),
          further: {
            baseCards: (evidence) => turn.away(further.baseCards(evidence)),
            training: (evidence, wants) => turn.away(further.training(evidence, wants)),
          },
          pause: turn.pause,
          recognize: async (raw) => recognize(raw, await licenseIndex()),
          acceptOpenTerms,
          records,
          isModel,
          first,
          now: new Date(),
          clock: () => performance.now(),
        });
      },
      list: (query, { lookups, acceptOpenTerms }, isPrivate) =>
        markList(query, { ...client(isPrivate), lookups, acceptOpenTerms }),
      toolbar: async (tabId, state, { messages, language }) => {
        const t = createTranslator(messages, language);
        return showOnToolbar(
          tabId,
          state.kind === 'assessed' ? toolbarFace(t, state.assessment) : { badge: '', title: t('toolbar.none') },
        );
      },
    }),
  );
  watchSites();
  watchListMarks(settings.read);
  onInstalled(() => void openOwnPage('welcome.html'));
  onTabClosed((tabId) => {
    turns.drop(tabId);
    void tabStates.remove(tabId);
  });
});
