/** What the background script does with messages. It may die after any of them: nothing is kept but in storage. */
import {
  type Assessment,
  type HistoryEntry,
  historyEntryOf,
  type ListQuery,
  type Problem,
  type Settings,
} from '../model/index.ts';
import type { AskedPages } from '../platform/asked-pages.ts';
import type { Incoming } from '../platform/extension.ts';
import { readMessage } from '../platform/message-schema.ts';
import type {
  AssessReply,
  AssessRequest,
  FirstMessage,
  ListReply,
  NoLabelRequest,
  ReportRequest,
  ShowLabelRequest,
  TabState,
  Words,
} from '../platform/messages.ts';
import type { KeptReport } from '../platform/reports.ts';
import type { Change } from '../platform/settings/index.ts';
import type { MarkedList } from './list.ts';
import { Gone, type Turn, type Turns } from './turns.ts';

export interface Asking {
  isPrivate: boolean;
  /** The reader asked for the label of this page, though its kind is in doubt. */
  isModel: boolean;
  /** Shows a first label while look-ups are under way. */
  first(assessment: Assessment): void;
  /** The work's turns among those of other pages. */
  turn: Turn;
}

export interface BackgroundDeps {
  turns: Turns;
  assess(request: AssessRequest, settings: Settings, asking: Asking): Promise<Assessment>;
  /** Shows a tab's page a first label. */
  first(tabId: number, first: FirstMessage): Promise<void>;
  /** Marks for a list of models. */
  list(query: ListQuery, settings: Settings, isPrivate: boolean): Promise<MarkedList>;
  settings: { read(): Promise<Settings>; change(change: Change): Promise<Settings> };
  /** States of the pages that tabs show. `set` answers false when the tab shows another page by now. */
  tabStates: {
    get(tabId: number): Promise<TabState | undefined>;
    set(tabId: number, address: string, state: TabState): Promise<boolean>;
  };
  /** Pages in doubt whose label the reader asked for; those of private windows apart. */
  asked(isPrivate: boolean): AskedPages;
  isPrivateTab(tabId: number): Promise<boolean>;
  /** Has a tab's page judged again. */
  again(tabId: number): Promise<void>;
  words(): Promise<Words>;
  /** Brings the card's script into a tab. */
  card(tabId: number): Promise<boolean>;
  /** Shows a tab's state on the toolbar. */
  toolbar(tabId: number, state: TabState, words: Words): Promise<void>;
  history: { add(entry: HistoryEntry): Promise<void>; clear(): Promise<void> };
  cache: { clear(): Promise<void> };
  showReport(report: KeptReport, about: ReportRequest['about']): Promise<void>;
  showOptions(): Promise<void>;
  /** A name for a report that nobody can guess. */
  newId(): string;
}

/** A label that the page shows: in doubt there is none. */
const isLabeled = ({ outcome, page }: Assessment): boolean => outcome !== 'not-a-model' && page.kind !== 'maybe';

const NO_WORDS: Words = { messages: {}, language: 'en' };

/** The answer to a page that waits no more. */
const GONE: AssessReply = { ok: false, problem: { code: 'background-gone' }, words: NO_WORDS };

/** Returns a handler of messages; it answers undefined to what is not in the agreed set. */
export function messageHandler(
  deps: BackgroundDeps,
): (message: unknown, incoming: Incoming) => Promise<unknown> | undefined {
  const words = (): Promise<Words> => deps.words().catch(() => NO_WORDS);

  /** Keeps what is known of the sender's page, and shows it on the toolbar; a storage that is full hides nothing. */
  const keep = async ({ tabId, sender: { url } }: Incoming, state: TabState): Promise<void> => {
    if (tabId === undefined || url === undefined) return;
    if (await deps.tabStates.set(tabId, url, state).catch(() => true)) await deps.toolbar(tabId, state, await words());
  };

  /** A first label, for the page that waits for it and for whoever opens the popup meanwhile. It is no entry of the history. */
  const tellFirst = async ({ turn }: AssessRequest, assessment: Assessment, incoming: Incoming): Promise<void> => {
    if (incoming.tabId !== undefined && turn !== undefined)
      void deps.first(incoming.tabId, { type: 'first', turn, assessment, words: await words() });
    await keep(incoming, { kind: 'assessed', assessment });
  };

  const assess = async (request: AssessRequest, incoming: Incoming, turn: Turn): Promise<AssessReply> => {
    const { private: isPrivate } = incoming;
    // What the popup and the toolbar show of a first label must not come after what they show of the last.
    let told: Promise<void> = Promise.resolve();
    const first = (assessment: Assessment): void => {
      if (!turn.gone) told = tellFirst(request, assessment, incoming);
    };
    try {
      const settings = await deps.settings.read();
      const isAsked = await deps.asked(isPrivate).has(request.reading.subject);
      const assessment = await deps.assess(request, settings, { isPrivate, isModel: isAsked, first, turn });
      await told;
      if (turn.gone) return GONE;
      await keep(incoming, { kind: 'assessed', assessment });
      // A history that cannot be written is no reason to withhold a label.
      if (settings.history && !isPrivate && isLabeled(assessment))
        void deps.history.add(historyEntryOf(assessment)).catch(() => {});
      return { ok: true, assessment, words: await words() };
    } catch (error) {
      if (error instanceof Gone) return GONE;
      const problem: Problem = { code: 'internal', detail: String((error as Error)?.stack ?? error).slice(0, 2000) };
      await told;
      await keep(incoming, { kind: 'failed', problem });
      return { ok: false, problem, words: await words() };
    }
  };

  /** By tab: what is worked on. A page that asks again under the same name, since it waited long, gets the same answer. */
  const asking = new Map<number, { turn: string; reply: Promise<AssessReply> }>();

  const ask = (request: AssessRequest, incoming: Incoming): Promise<AssessReply> => {
    const { tabId, sender, front = false } = incoming;
    const known = tabId === undefined ? undefined : asking.get(tabId);
    if (known && known.turn === request.turn) return known.reply;
    const { url } = sender;
    const turn = deps.turns.begin({ front, ...(tabId !== undefined && { tabId }), ...(url !== undefined && { url }) });
    const reply = assess(request, incoming, turn).finally(() => {
      turn.end();
      if (tabId !== undefined && asking.get(tabId)?.reply === reply) asking.delete(tabId);
    });
    if (tabId !== undefined && request.turn !== undefined) asking.set(tabId, { turn: request.turn, reply });
    return reply;
  };

  /** What tells which pages the reader has looked at. */
  const clearSeen = async (): Promise<void> => {
    await deps.history.clear();
    await Promise.all([deps.asked(false).clear(), deps.asked(true).clear()]);
  };

  const list = async (query: ListQuery, isPrivate: boolean): Promise<ListReply> => {
    try {
      const settings = await deps.settings.read();
      // A script of a page that was open when the reader turned the marks off.
      if (!settings.listMarks) return { ok: false, problem: { code: 'lookups-off' } };
      const marked = await deps.list(query, settings, isPrivate);
      return marked.ok ? { ...marked, words: await words() } : marked;
    } catch (error) {
      return { ok: false, problem: { code: 'internal', detail: String(error).slice(0, 2000) } };
    }
  };

  const noLabel = ({ reason, problem }: NoLabelRequest, incoming: Incoming): Promise<void> =>
    keep(incoming, problem ? { kind: 'failed', problem } : { kind: 'none', reason: reason ?? 'notModel.other' });

  /** The reader settles a doubt, or leaves it open again. */
  const showLabel = async ({ tabId, show }: ShowLabelRequest): Promise<boolean> => {
    const state = await deps.tabStates.get(tabId);
    if (state?.kind !== 'assessed') return false;
    const { page, subject } = state.assessment;
    if (page.kind !== 'maybe' && page.reason !== 'asked') return false;
    await deps.asked(await deps.isPrivateTab(tabId)).keep(subject, show);
    await deps.again(tabId);
    return true;
  };

  const report = async ({ about, tabId: named }: ReportRequest, { tabId, ...incoming }: Incoming): Promise<boolean> => {
    // A page's script speaks for its own tab only.
    const subject = incoming.sender.kind === 'own' ? named : tabId;
    const state = subject === undefined ? undefined : await deps.tabStates.get(subject);
    if (state?.kind !== 'assessed') return false;
    await deps.showReport({ id: deps.newId(), assessment: state.assessment, private: incoming.private }, about);
    return true;
  };

  /** Of all settings a page's script changes this one, for its own site alone. */
  const hideHere = ({ sender: { url } }: Incoming): Promise<Settings> | undefined => {
    const host = url && URL.canParse(url) ? new URL(url).hostname : '';
    if (host === '') return undefined;
    return deps.settings.change(({ pausedHosts }) => ({ pausedHosts: [...new Set([...pausedHosts, host])] }));
  };

  /** A page's script opens a tab at most once a second: it may be a page's own by then. */
  let openedAt = Number.NEGATIVE_INFINITY;
  const mayOpen = ({ sender }: Incoming): boolean => {
    const now = performance.now();
    if (sender.kind === 'content' && now - openedAt < 1000) return false;
    openedAt = now;
    return true;
  };

  return (message, incoming) => {
    const request = readMessage(message, incoming.sender);
    switch (request?.type) {
      case 'assess':
        return ask(request, incoming);
      case 'no-label':
        deps.turns.drop(incoming.tabId);
        return noLabel(request, incoming);
      case 'reading':
        // Another page is shown in this tab.
        deps.turns.drop(incoming.tabId, incoming.sender.url);
        return keep(incoming, { kind: 'reading' });
      case 'card':
        return incoming.tabId === undefined ? undefined : deps.card(incoming.tabId);
      case 'hide-here':
        return hideHere(incoming);
      case 'settings':
        return deps.settings.change(request.change);
      case 'report':
        return mayOpen(incoming) ? report(request, incoming) : undefined;
      case 'show-label':
        return showLabel(request);
      case 'options':
        return mayOpen(incoming) ? deps.showOptions() : undefined;
      case 'clear':
        return request.what === 'cache' ? deps.cache.clear() : clearSeen();
      case 'list':
        return list(request.query, incoming.private);
      default:
        return undefined;
    }
  };
}
