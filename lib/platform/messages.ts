/** The closed set of messages between content script, popup and background. Nothing else is answered. */
import type { Assessment, ListMark, ListQuery, Problem, Reading, ReportAbout, Settings } from '../model/index.ts';

/** Content script to background: judge this page. */
export interface AssessRequest {
  type: 'assess';
  reading: Reading;
  /** A name for this asking that nobody can guess: then a first label may come before the answer. */
  turn?: string;
}

/** Content script to background: there is no label here, and why (a key of locales), or what failed. */
export interface NoLabelRequest {
  type: 'no-label';
  reason?: string;
  problem?: Problem;
}

/** Content script to background: another page is shown in this tab, and it is being read. */
export interface ReadingRequest {
  type: 'reading';
}

/** Content script to background: no label on this page's site any more. */
export interface HideHereRequest {
  type: 'hide-here';
}

/** A page of ours to background: the reader chose something. */
export interface SettingsRequest {
  type: 'settings';
  change: Partial<Settings>;
}

/** Content script to background: put the card's script into this page. */
export interface CardRequest {
  type: 'card';
}

/** Content script (of its own tab) or popup (of `tabId`) to background: open the report page, at the form for mistakes if so asked. */
export interface ReportRequest {
  type: 'report';
  tabId?: number;
  about?: ReportAbout;
}

/** Popup to background: show the label of a tab's page that may be about a model, and keep that for the page; or no more. */
export interface ShowLabelRequest {
  type: 'show-label';
  tabId: number;
  show: boolean;
}

/** Background to content script: judge your page again. */
export const AGAIN = 'again';

/** Background to content script: a first label, while the answer to `turn` is still being looked up. */
export interface FirstMessage {
  type: 'first';
  turn: string;
  assessment: Assessment;
  words: Words;
}

/** Background to content script: the reader took sites back, told by the endings of their hosts (lib/platform/match-pattern.ts). */
export interface TakenBackMessage {
  type: 'taken-back';
  hosts: string[];
}

/** Content script to background: open the options page. */
export interface OptionsRequest {
  type: 'options';
}

/** Options page to background: forget what is kept. */
export interface ClearRequest {
  type: 'clear';
  what: 'cache' | 'history';
}

/** Script of lists to background: what do the licence tags of this list say? */
export interface ListRequest {
  type: 'list';
  query: ListQuery;
}

export type Request =
  | AssessRequest
  | NoLabelRequest
  | ReadingRequest
  | HideHereRequest
  | SettingsRequest
  | CardRequest
  | ReportRequest
  | ShowLabelRequest
  | OptionsRequest
  | ClearRequest
  | ListRequest;

export interface Words {
  messages: Record<string, string>;
  language: string;
}

export type AssessReply =
  | { ok: true; assessment: Assessment; words: Words }
  | { ok: false; problem: Problem; words: Words };

export type ListReply =
  | { ok: true; marks: [id: string, mark: ListMark][]; words: Words }
  | { ok: false; problem: Problem };

/** What is kept of a tab, for the popup. */
export type TabState =
  | { kind: 'reading' }
  | { kind: 'assessed'; assessment: Assessment }
  | { kind: 'none'; reason: string }
  | { kind: 'failed'; problem: Problem };

/**
 * Who may send a message: a page's content script (top frame), or one of our own pages. What a content script may is what a page
 * may that has taken over its process: SECURITY.md lists it, and a test holds the list to this table.
 */
export const SENDERS: Readonly<Record<Request['type'], readonly ('content' | 'own')[]>> = {
  assess: ['content'],
  'no-label': ['content'],
  reading: ['content'],
  card: ['content'],
  'hide-here': ['content'],
  settings: ['own'],
  report: ['content', 'own'],
  'show-label': ['own'],
  options: ['content', 'own'],
  clear: ['own'],
  list: ['content'],
};
