/**
 * The life of a label on a page: read, ask, show; clear first and label later when another page is shown. Each page has a
 * number; answers for an earlier one are dropped.
 */
import { DEFAULT_SETTINGS, type Problem, type Reading, type Settings } from '../model/index.ts';
import { assess, isAlive, loadScript, onSettingsChange, readSettings, send } from '../platform/content.ts';
import type { Words } from '../platform/messages.ts';
import { findSite, type Site } from '../sites/index.ts';
import { CARD_KEY, type CardModule } from '../ui/card/module.ts';
import { Label } from '../ui/label.ts';
import type { LabelState } from '../ui/state.ts';
import { createTranslator } from '../ui/translate.ts';
import { type Mount, mount } from './mount.ts';
import { watchNavigation } from './navigation.ts';
import { showPassage } from './passage.ts';
import { watchTheme } from './theme.ts';

/** Waits between attempts to read a page whose own content is not there yet; then it is said to be unreadable. */
const ATTEMPTS = [0, 150, 300, 600, 1200, 2400, 4000] as const;
/** Nothing is shown for this long; then quiet dots. */
const PENDING_AFTER = 300;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export class PageController {
  private generation = 0;
  private shownPath: string | undefined;
  private mounted: Mount | undefined;
  private label: Label | undefined;
  private stopTheme: (() => void) | undefined;
  private settings: Settings = DEFAULT_SETTINGS;
  private readonly css: string;

  constructor(css: string) {
    this.css = css;
  }

  /** Starts on this page and follows it. */
  start(): void {
    this.check();
    watchNavigation(() => this.check());
    onSettingsChange(() => this.restart());
  }

  private restart(): void {
    this.shownPath = undefined;
    this.check();
  }

  /** Cheap: compares two strings unless the path changed. */
  private check(): void {
    const path = location.pathname;
    if (path === this.shownPath) return;
    if (!isAlive()) return this.clear();
    this.shownPath = path;
    this.generation += 1;
    this.clear();
    const site = findSite(new URL(location.href));
    if (site) void this.judge(site, this.generation);
    else if (this.generation > 1) void send({ type: 'no-label', reason: 'notModel.other' });
  }

  private async judge(site: Site, generation: number): Promise<void> {
    const isCurrent = (): boolean => generation === this.generation;
    const settings = await readSettings();
    if (!isCurrent() || isOff(settings)) return;
    this.settings = settings;
    void send({ type: 'reading' });
    const reading = await this.read(site, isCurrent);
    if (!isCurrent() || !reading) return;
    const pending = setTimeout(
      () => isCurrent() && reading.model && this.show(site, { kind: 'pending' }, NO_WORDS),
      PENDING_AFTER,
    );
    const reply = await assess({ type: 'assess', reading });
    clearTimeout(pending);
    if (!isCurrent()) return;
    if (!reply) return this.show(site, { kind: 'failed', problem: { code: 'background-gone' } }, NO_WORDS);
    if (!reply.ok) return this.show(site, { kind: 'failed', problem: reply.problem }, reply.words);
    if (reply.assessment.outcome === 'not-a-model') return this.clear();
    this.show(site, { kind: 'assessed', assessment: reply.assessment }, reply.words);
  }

  /** Reads the page, again while its own content is not there; says why when there is none. */
  private async read(site: Site, isCurrent: () => boolean): Promise<Reading | undefined> {
    for (const pause of ATTEMPTS) {
      await wait(pause);
      if (!isCurrent()) return undefined;
      const started = performance.now();
      const result = site.read(document, new URL(location.href));
      if (result === undefined) continue;
      if ('subject' in result) return { ...result, took: performance.now() - started };
      void send({ type: 'no-label', reason: `notModel.${result.reason}` });
      return undefined;
    }
    const problem: Problem = { code: 'page-data-missing' };
    void send({ type: 'no-label', problem });
    return undefined;
  }

  private show(site: Site, state: LabelState, { messages, language }: Words): void {
    if (this.settings.toolbarOnly) return;
    this.mounted ??= mount(document, this.css, () => site.mountPoint(document, new URL(location.href)));
    if (!this.mounted) return;
    const { host, container } = this.mounted;
    host.lang = language;
    this.stopTheme ??= watchTheme(document.documentElement, location.hostname, (theme) =>
      host.setAttribute('data-theme', theme),
    );
    this.label ??= new Label({
      container,
      host: location.hostname,
      showClaim: this.settings.showClaim,
      handlers: {
        onLoadCard: () => loadScript(CARD_KEY) as Promise<CardModule | undefined>,
        onShowPassage: showPassage,
        onPauseSite: () => void pauseSite(),
        onReport: (about) => void send({ type: 'report', ...(about && { about }) }),
        onOptions: () => void send({ type: 'options' }),
        onCopy: (text) => navigator.clipboard.writeText(text),
      },
    });
    this.label.show(state, createTranslator(messages, language));
  }

  private clear(): void {
    this.label?.remove();
    this.label = undefined;
    this.mounted?.remove();
    this.mounted = undefined;
    this.stopTheme?.();
    this.stopTheme = undefined;
  }
}

/** Words are not there before the first answer; keys are readable by themselves. */
const NO_WORDS: Words = { messages: {}, language: 'en' };

const isOff = ({ paused, pausedHosts }: Settings): boolean => paused || pausedHosts.includes(location.hostname);

async function pauseSite(): Promise<void> {
  const { pausedHosts } = await readSettings();
  await send({ type: 'settings', change: { pausedHosts: [...pausedHosts, location.hostname] } });
}
