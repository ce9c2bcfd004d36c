/**
 * Marks in lists of models: one request for a page of results, a mark for each model in its answer. Follows the page through
 * filters and paging, and the setting as it is turned on and off.
 */
import type { ListMark, Settings } from '../model/index.ts';
import { askList, isAlive, onSettingsChange, readSettings } from '../platform/content.ts';
import type { Lists as SiteLists } from '../sites/lists.ts';
import { createTranslator, type Translator } from '../ui/translate.ts';
import { NearCards } from './list-cards.ts';
import { createMark, MARK_NAME, paint } from './list-mark.ts';
import { type Theme, watchTheme } from './theme.ts';

/** A page that takes a mark away again and again has its way: so often within so many milliseconds, then no more. */
const RETURNS = 10;
const WINDOW = 5000;
/** After a request that failed, in seconds, where the answer names no other time. */
const RETRY = 60;

const isOn = ({ listMarks, paused, pausedHosts, toolbarOnly, lookups }: Settings): boolean =>
  listMarks && lookups !== 'off' && !paused && !toolbarOnly && !pausedHosts.includes(location.hostname);

/** What tells one page of results from another. */
const pageOf = ({ pathname, search }: URL): string => pathname + search;

export class Lists {
  /** By id in lower case. */
  private marks = new Map<string, ListMark>();
  /** Pages of results for which a request was made: one each, whatever it brought. */
  private readonly asked = new Set<string>();
  private cards: NearCards | undefined;
  private t: Translator = createTranslator({}, 'en');
  private theme: Theme = 'light';
  private drawn = new WeakMap<Element, string>();
  private readonly returns = new WeakMap<Element, number[]>();
  private readonly site: SiteLists;

  constructor(site: SiteLists) {
    this.site = site;
  }

  start(): void {
    void this.follow();
    onSettingsChange(() => void this.follow(true));
    watchTheme(document.documentElement, this.site.theme, (theme) => {
      this.theme = theme;
      for (const mark of document.querySelectorAll<HTMLElement>(MARK_NAME)) paint(mark, theme);
    });
  }

  /** Begins or ends as the settings say; on a change what is drawn may mean something else now. */
  private async follow(changed = false): Promise<void> {
    const on = isOn(await readSettings());
    if (changed || !on) this.clear();
    if (on) this.cards ??= new NearCards(this.site, (cards) => this.attend(cards));
  }

  private clear(): void {
    this.cards?.stop();
    this.cards = undefined;
    this.marks = new Map();
    this.drawn = new WeakMap();
    this.asked.clear();
    for (const mark of document.querySelectorAll(MARK_NAME)) mark.remove();
  }

  private attend(cards: Iterable<Element>): void {
    if (!isAlive()) return this.clear();
    if (!this.site.isList(new URL(location.href))) return;
    const unknown: string[] = [];
    for (const card of cards) {
      const id = this.site.modelOf(card, location.href);
      const mark = id === undefined ? undefined : this.marks.get(id.toLowerCase());
      if (id && !mark) unknown.push(id);
      this.draw(card, id, mark);
    }
    this.cards?.settle();
    if (unknown.length > 0) void this.ask(unknown);
  }

  private async ask(ids: readonly string[]): Promise<void> {
    const { cards } = this;
    const url = new URL(location.href);
    const page = pageOf(url);
    const query = this.asked.has(page) ? undefined : this.site.queryOf(url, ids, cards?.count ?? 0);
    if (!query) return;
    this.asked.add(page);
    const reply = await askList(query);
    // Turned off, or off and on again, while the answer was on its way.
    if (!cards || cards !== this.cards) return;
    if (!reply?.ok) {
      const seconds = reply?.problem.retryAfter ?? RETRY;
      setTimeout(() => this.asked.delete(page), seconds * 1000);
      return;
    }
    this.t = createTranslator(reply.words.messages, reply.words.language);
    for (const [id, mark] of reply.marks) this.marks.set(id.toLowerCase(), mark);
    this.attend(cards.near);
  }

  /** Makes a card's mark right: there, gone, or of the model that the card is of now. */
  private draw(card: Element, id: string | undefined, mark: ListMark | undefined): void {
    const old = card.querySelector(MARK_NAME);
    if (old && id !== undefined && mark && this.drawn.get(old) === id) return;
    old?.remove();
    const title = mark && this.site.titleOf(card);
    if (!title || id === undefined || !this.mayDraw(card)) return;
    const made = createMark(mark, this.theme, this.t);
    this.drawn.set(made, id);
    title.append(made);
  }

  private mayDraw(card: Element): boolean {
    const now = performance.now();
    const recent = (this.returns.get(card) ?? []).filter((time) => now - time < WINDOW);
    if (recent.length >= RETURNS) return false;
    this.returns.set(card, [...recent, now]);
    return true;
  }
}
