/** What a label can show. */
import type { Assessment, Problem, ReportAbout } from '../model/index.ts';
import type { CardModule } from './card/module.ts';

export type LabelState =
  | { kind: 'pending' }
  | { kind: 'assessed'; assessment: Assessment }
  | { kind: 'failed'; problem: Problem };

/** What a reader can do from a card: of the settings, hide labels on this site, and nothing else (SECURITY.md). */
export interface LabelHandlers {
  /** Brings the card's script into the page; undefined when nobody answers. */
  onLoadCard(): Promise<CardModule | undefined>;
  /** Hide on this site. */
  onPauseSite(): void;
  /** Scrolls to a quoted passage on this page and marks it; false when it is not there. */
  onShowPassage(quote: string): boolean;
  /** Opens the report in a tab of its own: at the form for mistakes, on a row of the card, or at the advice for vendors if so asked. */
  onReport(about?: ReportAbout): void;
  /** Opens the options page. */
  onOptions(): void;
  /** Copies text; resolves when it is on the clipboard. */
  onCopy(text: string): Promise<void>;
}
