/**
 * The life of a label on a page: read, ask, show; clear first and label later when another page is shown. Each page has a
 * number; answers for an earlier one are dropped.
 */
import { type Assessment, DEFAULT_SETTINGS, type Reading, type Settings } from '../model/index.ts';
import { assess, isAlive, loadScript, onSettingsChange, onTold, readSettings, send } from '../platform/content.ts';
import type { FirstMessage, Words } from '../platform/messages.ts';
import type { PageSite, Reader } from '../sites/index.ts';
import { CARD_KEY, type CardModule } from '../ui/card/module.ts';
import { Label } from '../ui/label.ts';
import type { LabelState } from '../ui/state.ts';
import { createTranslator } from '../ui/translate.ts';
import { type Host, nameOn } from './host.ts';
import { type Mount, mount } from './mount.ts';
import { watchAddress, watchNavigation } from './navigation.ts';
import { showPassage } from './passage.ts';
import { readWhenThere, wait } from './reading.ts';

/** Nothing is shown for this long; then quiet dots. */
const PENDING_AFTER = 300;

/** After these waits an application's page is looked at again: what came late may change what it says. */
const AGAIN = [1500, 4000] as const;

/** What differs between the pages of sites with a folder of their own and those of vendors. */
export interface PageOptions {
  /** Style of the chip. */
  css: string;
  /** The site that is followed: which of its pages may hold a label, what tells them apart, its router. */
  site: PageSite;
  reader: Reader;
  /** Follows a label's place on the page (its theme, its corner). Returns functions that end it. */
  attend(host: Host): (() => void)[];
  /** What a reading says, for pages that may go on drawing themselves after they were read. */
  again?(reading: Reading): string;
  /** The reader took the site back: nothing of ours goes on here, until the site is allowed again. */
  ended?(): void;
}

export class PageController {
  private generation = 0;
  /** Where nothing was found to read: the address in full, for another tab of the same page may bring it. */
  private missed: { at: string; stop: () => void } | undefined;
  private shownPath: string | undefined;
  private mounted: Mount | undefined;
  private label: Label | undefined;
  private settings: Settings = DEFAULT_SETTINGS;
  private stopAttending: (() => void)[] | undefined;
  private hasEnded = false;
  /** Of our element, on this opening of this page. */
  private readonly name = nameOn(String(performance.timeOrigin));
  private readonly options: PageOptions;

  constructor(options: PageOptions) {
    this.options = options;
  }

  /** Starts on this page and follows it. */
  start(): void {
    // A page that the browser makes ahead (Chromium) is nobody's yet: it is not in a tab, and nothing is asked for it.
    if ((document as { prerendering?: boolean }).prerendering)
      return document.addEventListener('prerenderingchange', () => this.start(), { once: true });
    this.check();
    watchNavigation(
      () => this.check(),
      () => this.returned(),
      this.options.site.routerEvents,
    );
    onSettingsChange(() => this.restart());
    onTold(
      () => this.restart(),
      () => this.end(),
    );
  }

  private end(): void {
    this.hasEnded = true;
    this.generation += 1;
    this.missed?.stop();
    this.clear();
    this.options.ended?.();
  }

  private restart(): void {
    this.shownPath = undefined;
    this.check();
  }

  /** The page came back with its label; what toolbar and popup know is of another page, and the reader's wishes may have changed. */
  private returned(): void {
    if (!isAlive()) return this.clear();
    if (!this.hasEnded) this.begin();
  }

  /** Begins with the page that is shown now; what was begun for another ends. Out: false where there can be no label. */
  private begin(): boolean {
    this.generation += 1;
    this.missed?.stop();
    this.missed = undefined;
    const mayHold = this.options.site.mayHold(new URL(location.href));
    if (mayHold) void this.judge(this.generation);
    return mayHold;
  }

  /** Cheap: compares two strings unless the path changed. */
  private check(): void {
    if (this.hasEnded) return;
    const path = this.options.site.keyOf(new URL(location.href));
    if (path === this.shownPath && (this.missed?.at ?? location.href) === location.href) return;
    if (!isAlive()) return this.clear();
    this.shownPath = path;
    this.clear();
    if (!this.begin() && this.generation > 1) void send({ type: 'no-label', reason: 'notModel.other' });
  }

  private async judge(generation: number): Promise<void> {
    const isCurrent = (): boolean => generation === this.generation;
    const settings = await readSettings();
    if (!isCurrent()) return;
    if (isOff(settings)) return this.clear();
    this.settings = settings;
    let isRead = false;
    // Said again after the answer, it would stand in the answer's place: toolbar and popup would wait for good.
    void send({ type: 'reading' }, () => isCurrent() && !isRead);
    const reading = await readWhenThere(this.options.reader, isCurrent);
    isRead = true;
    if (!isCurrent()) return;
    if (!reading) {
      this.missed = { at: location.href, stop: watchAddress(() => this.check()) };
      return;
    }
    await this.ask(reading, isCurrent);
    await this.lookAgain(reading, isCurrent);
  }

  /** An application may draw more after it was read: when that says something else, it is judged anew. */
  private async lookAgain(first: Reading, isCurrent: () => boolean): Promise<void> {
    const { again, reader } = this.options;
    let known = again?.(first);
    for (const pause of again ? AGAIN : []) {
      await wait(pause);
      const reading = isCurrent() && isAlive() ? reader.read(document, new URL(location.href)) : undefined;
      if (!reading || !('subject' in reading) || again?.(reading) === known) continue;
      known = again?.(reading);
      await this.ask(reading, isCurrent);
    }
  }

  /** Has a reading judged, and shows what comes of it; a label that is there stays until then. */
  private async ask(reading: Reading, isCurrent: () => boolean): Promise<void> {
    const pending = setTimeout(
      () => isCurrent() && !this.label && reading.model && this.show({ kind: 'pending' }, NO_WORDS),
      PENDING_AFTER,
    );
    let first: FirstMessage | undefined;
    const reply = await assess({ type: 'assess', reading }, (message) => {
      if (!isCurrent() || this.label?.isSettled) return;
      first = message;
      this.show({ kind: 'assessed', assessment: message.assessment }, message.words);
    });
    clearTimeout(pending);
    if (!isCurrent()) return;
    if (!reply && first) return this.show({ kind: 'assessed', assessment: unfinished(first.assessment) }, first.words);
    if (!reply) return this.show({ kind: 'failed', problem: { code: 'background-gone' } }, NO_WORDS);
    if (!reply.ok) return this.show({ kind: 'failed', problem: reply.problem }, reply.words);
    // In doubt no label stands on the page: the popup offers it.
    const { outcome, page } = reply.assessment;
    if (outcome === 'not-a-model' || page.kind === 'maybe') return this.clear();
    this.show({ kind: 'assessed', assessment: reply.assessment }, reply.words);
  }

  private show(state: LabelState, { messages, language }: Words): void {
    if (this.settings.toolbarOnly) return this.clear();
    this.mounted ??= mount(document, this.name, this.options.css, () =>
      this.options.reader.mountPoint(document, new URL(location.href)),
    );
    if (!this.mounted) return;
    const { host } = this.mounted;
    const { container } = host;
    const t = createTranslator(messages, language);
    // In the closed root, not on our element: the page need not know which language its reader reads (PRIVACY.md).
    container.lang = language;
    // Our words run their own way, on a page that runs the other way as well.
    container.dir = t.direction;
    this.label ??= new Label({
      container,
      host: location.hostname,
      parts: this.settings,
      handlers: {
        onLoadCard: () => loadScript(CARD_KEY) as Promise<CardModule | undefined>,
        onShowPassage: showPassage,
        onPauseSite: () => void send({ type: 'hide-here' }),
        onReport: (about) => void send({ type: 'report', ...(about && { about }) }),
        onOptions: () => void send({ type: 'options' }),
        onCopy: (text) => navigator.clipboard.writeText(text),
      },
    });
    this.label.show(state, t);
    // After the first drawing: the corner depends on the label's size.
    this.stopAttending ??= this.options.attend(host);
  }

  private clear(): void {
    this.label?.remove();
    this.label = undefined;
    this.mounted?.remove();
    this.mounted = undefined;
    for (const stop of this.stopAttending ?? []) stop();
    this.stopAttending = undefined;
  }
}

/** Words are not there before the first answer; keys are readable by themselves. */
const NO_WORDS: Words = { messages: {}, language: 'en' };

/** A first label that nothing followed: it stays, and says that what else decides was not looked up. */
const unfinished = ({ outstanding: _, ...first }: Assessment): Assessment => ({
  ...first,
  notes: first.notes.filter(({ key }) => key !== 'first-label'),
  problems: [...first.problems, { code: 'background-gone' }],
});

const isOff = ({ paused, pausedHosts }: Settings): boolean => paused || pausedHosts.includes(location.hostname);
