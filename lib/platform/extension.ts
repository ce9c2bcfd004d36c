/** The browser, for background and extension pages: webextension-polyfill, so that Chrome and Firefox answer alike. */
import browser, { type Runtime } from 'webextension-polyfill';
import type { ReportAbout, Settings } from '../model/index.ts';
import { askedPages } from './asked-pages.ts';
import { historyStore } from './history.ts';
import type { Sender } from './message-schema.ts';
import { AGAIN, type FirstMessage, type Request, type Words } from './messages.ts';
import { type KeptReport, reportStore } from './reports.ts';
import { settingsStore } from './settings/index.ts';
import { storedCache } from './stored-cache.ts';
import { untilAnswered } from './until-answered.ts';
import { wordsLoader } from './words.ts';

export const settings = settingsStore(browser.storage.local);
export const lookupCache = storedCache(browser.storage.local, () => Date.now());
export const history = historyStore(browser.storage.local);
export const reports = reportStore(browser.storage.session);
const asked = askedPages(browser.storage.local);
const askedPrivately = askedPages(browser.storage.session);
/** Pages in doubt whose label was asked for; what was asked in a private window is gone with the browser's memory. */
export const askedIn = (isPrivate: boolean) => (isPrivate ? askedPrivately : asked);

/** A file of the extension itself. */
export async function ownFile(path: string): Promise<unknown> {
  return (await fetch(browser.runtime.getURL(path))).json();
}

/** Texts in the language that the reader has chosen, as one flat map. */
export const loadWords = wordsLoader({
  read: (language) => ownFile(`locales/${language}.json`),
  setting: async () => (await settings.read()).language,
  browserLanguage: () => browser.i18n.getUILanguage(),
});

/** What the toolbar button shows on one tab; badge, icon and title say the same. `icon` is a name in `public/icon`. */
export interface ToolbarFace {
  badge: string;
  title: string;
  icon?: string;
}

const iconPaths = (prefix: string) => ({ 16: `icon/${prefix}16.png`, 32: `icon/${prefix}32.png` });

/** Shows a face on one tab's toolbar button; without an icon, the extension's own, in Firefox the one of its theme. */
export async function showOnToolbar(tabId: number, { badge, title, icon }: ToolbarFace): Promise<void> {
  const own = import.meta.env.FIREFOX ? {} : { path: iconPaths('') };
  // A tab may close at any moment: then there is nothing to show.
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: badge }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#2c4494' }),
    browser.action.setIcon({ tabId, ...(icon === undefined ? own : { path: iconPaths(`${icon}-`) }) }),
    browser.action.setTitle({ tabId, title }),
  ]).catch(() => {});
}

export interface Incoming {
  sender: Sender;
  tabId?: number;
  /** Its tab is the one that its window shows. */
  front?: boolean;
  /** Nothing of a private window is stored. */
  private: boolean;
}

const areOneSite = (one: string, other: string): boolean =>
  URL.canParse(one) && URL.canParse(other) && new URL(one).origin === new URL(other).origin;

/** The address that a script's page has now, as it says itself; of its own site alone is it believed. */
function addressOf(message: unknown, { url }: Runtime.MessageSender): string | undefined {
  const page = (message as { page?: unknown } | null | undefined)?.page;
  return typeof page === 'string' && url !== undefined && areOneSite(page, url) ? page : url;
}

/** Answers messages. `handle` returns undefined to refuse. Listeners are registered at once: the script may be new-born. */
export function onMessage(handle: (message: unknown, incoming: Incoming) => Promise<unknown> | undefined): void {
  browser.runtime.onMessage.addListener((message: unknown, from: Runtime.MessageSender) => {
    if (from.id !== browser.runtime.id) return undefined;
    const own = from.url?.startsWith(browser.runtime.getURL('')) ?? false;
    if (!own && (from.tab?.id === undefined || from.frameId !== 0)) return undefined;
    const url = own ? from.url : addressOf(message, from);
    return handle(message, {
      sender: { kind: own ? 'own' : 'content', ...(url !== undefined && { url }) },
      ...(from.tab?.id !== undefined && { tabId: from.tab.id, front: from.tab.active }),
      private: from.tab?.incognito ?? false,
    });
  });
}

export const onTabClosed = (handle: (tabId: number) => void): void => browser.tabs.onRemoved.addListener(handle);

/** Asks the background script, from a page of ours. */
export const ask = (request: Request): Promise<unknown> => browser.runtime.sendMessage(request);

/** What the reader chose, for the popup: from storage itself, so that no background script has to wake before it is shown. */
export async function readChoices(): Promise<{ settings: Settings; words: Words }> {
  const [current, words] = await Promise.all([
    settings.read(),
    loadWords().catch(() => ({ messages: {}, language: 'en' })),
  ]);
  return { settings: current, words };
}
export const clearStored = (what: 'cache' | 'history'): Promise<unknown> => ask({ type: 'clear', what });
export const openReport = (tabId: number, about?: ReportAbout): Promise<unknown> =>
  ask({ type: 'report', tabId, ...(about && { about }) });
export const showLabel = (tabId: number, show: boolean): Promise<unknown> => ask({ type: 'show-label', tabId, show });
/** A change of settings is not lost with a background script that ends in between. Rejects when it was not stored. */
export const changeSettings = (change: Partial<Settings>): Promise<unknown> =>
  untilAnswered(() => ask({ type: 'settings', change }));

/** The tab in front of the reader, or the one that is named. `url` is known only for sites that the extension may read. */
export async function activeTab(named?: number): Promise<{ id: number; url?: string } | undefined> {
  const tab = named
    ? await browser.tabs.get(named).catch(() => ({ id: named, url: undefined }))
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id === undefined ? undefined : { id: tab.id, ...(tab.url !== undefined && { url: tab.url }) };
}

/** Puts a script of the extension into a tab's top frame, where our content script is. */
export async function runInTab(tabId: number, file: string): Promise<boolean> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [file] });
  return true;
}

/** Is the tab in a private window? When in doubt it is. */
export const isPrivateTab = async (tabId: number): Promise<boolean> =>
  (await browser.tabs.get(tabId).catch(() => undefined))?.incognito ?? true;

/** Has a tab's page judged again: by our script there, or, where none stays, by one that reads it once. */
export async function judgeAgain(tabId: number): Promise<void> {
  await browser.tabs
    .sendMessage(tabId, AGAIN, { frameId: 0 })
    .catch(() => runInTab(tabId, '/any-page.js'))
    .catch(() => false);
}

/** Shows a tab's page a first label; where no script of ours stays, or the tab is gone, nobody hears it. */
export const tellFirst = (tabId: number, first: FirstMessage): Promise<void> =>
  browser.tabs.sendMessage(tabId, first, { frameId: 0 }).then(
    () => {},
    () => {},
  );

export const reloadTab = (tabId: number): Promise<void> => browser.tabs.reload(tabId);

/** Calls back when anything in storage changes that a popup shows. */
export function onStateChange(handle: () => void): void {
  browser.storage.onChanged.addListener(handle);
}

/** Keeps an assessment and opens its report in a new tab. */
export async function showReport(report: KeptReport, about: ReportAbout | undefined): Promise<void> {
  await reports.keep(report);
  const page = `report.html?id=${encodeURIComponent(report.id)}${about ? `#${about}` : ''}`;
  await browser.tabs.create({ url: browser.runtime.getURL(page) });
}

export const showOptions = (): Promise<void> => browser.runtime.openOptionsPage();

/** Calls back once, when a person has installed the extension: not on an update, nor where an administrator installed it. */
export function onInstalled(handle: () => void): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason !== 'install') return;
    const self = await browser.management.getSelf().catch(() => undefined);
    if (self?.installType !== 'admin') handle();
  });
}

export const openOwnPage = (path: string): Promise<unknown> =>
  browser.tabs.create({ url: browser.runtime.getURL(path) });

/** Version of the extension, and the browser's name and version where it tells them. */
export const extensionVersion = (): string => browser.runtime.getManifest().version;
