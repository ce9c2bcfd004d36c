/**
 * Whose turn it is: pages are judged in small slices, so that one that takes long delays no other. The tab in front of the reader comes first,
 * the newest of several, until it has had its share; then whoever has had the least.
 */

/** Nobody waits for the work any more: its page is gone, or was asked about anew. */
export class Gone extends Error {}

/**
 * Milliseconds that work goes on before others get their turn. A page waits for one each time that it comes back from what is no work of this
 * machine, a score of times: with 25 an honest page beside three that take long had its label after 580 ms, with 8 after 300 (2026-11-30).
 */
const SLICE = 8;
/** Milliseconds of work for which the tab in front comes first. */
const SHARE = 250;
/** Milliseconds between looks at the tabs, while several pages wait. */
const LOOK = 150;

export interface Page {
  tabId?: number;
  /** Its address, as it was when it asked. */
  url?: string;
  /** The reader looks at it. */
  front: boolean;
}

export interface TurnDeps {
  /** Milliseconds since some moment. */
  now(): number;
  /** Calls back when what came in meanwhile was heard. */
  later(go: () => void): void;
  /** What became of pages, by their tab. */
  look?(pages: readonly Page[]): Promise<ReadonlyMap<number, 'front' | 'behind' | 'gone'>>;
}

interface Waiting {
  turn: Turn;
  go(): void;
  stop(why: Gone): void;
}

/** The work on one page. */
export class Turn {
  readonly page: Page;
  /** Milliseconds of work so far. */
  used = 0;
  gone = false;
  /** How often in a row its tab was seen to show another page. */
  missed = 0;
  private readonly turns: Turns;

  constructor(turns: Turns, page: Page) {
    this.turns = turns;
    this.page = page;
  }

  /** See Pause: asked between steps. */
  readonly pause = (): Promise<void> | undefined => this.turns.pause(this);

  /** Waits for what is no work of this machine: others have their turn meanwhile. */
  away<T>(work: Promise<T>): Promise<T> {
    this.turns.leave(this);
    return work;
  }

  end(): void {
    this.turns.end(this);
  }
}

export class Turns {
  private readonly deps: TurnDeps;
  /** All that is under way, the oldest first. */
  private readonly live = new Set<Turn>();
  private waiting: Waiting[] = [];
  private running: Turn | undefined;
  private since = 0;
  private looked = 0;
  private isCalled = false;

  constructor(deps: TurnDeps) {
    this.deps = deps;
  }

  /** Begins with a page; what is under way for the same tab is of a page that is gone. */
  begin(page: Page): Turn {
    this.drop(page.tabId);
    const turn = new Turn(this, page);
    this.live.add(turn);
    return turn;
  }

  /**
   * A tab shows another page now, or is closed: its work ends at its next step. With `but`, work for the page at that address
   * goes on: a message of that page that was sent again, since nobody was awake to hear it, comes after what it asked next.
   */
  drop(tabId: number | undefined, but?: string): void {
    if (tabId === undefined) return;
    for (const turn of this.live) {
      if (turn.page.tabId !== tabId || (but !== undefined && turn.page.url === but)) continue;
      turn.gone = true;
      this.end(turn);
    }
  }

  end(turn: Turn): void {
    this.leave(turn);
    this.live.delete(turn);
    const stopped = this.waiting.filter((each) => each.turn === turn);
    this.waiting = this.waiting.filter((each) => each.turn !== turn);
    for (const { stop } of stopped) stop(new Gone());
  }

  pause(turn: Turn): Promise<void> | undefined {
    if (turn.gone) return Promise.reject(new Gone());
    if (this.running === turn && this.deps.now() - this.since < SLICE) return undefined;
    this.leave(turn);
    return new Promise((go, stop) => {
      this.waiting.push({ turn, go, stop });
      this.call();
    });
  }

  leave(turn: Turn): void {
    if (this.running !== turn) return;
    turn.used += this.deps.now() - this.since;
    this.running = undefined;
  }

  private call(): void {
    if (this.isCalled) return;
    this.isCalled = true;
    this.deps.later(() => {
      this.isCalled = false;
      this.next();
    });
  }

  /** Gives the turn to whoever is to have it. Nobody is in the midst of a step here: what runs waits for something else. */
  private next(): void {
    const [best] = this.waiting.sort((a, b) => this.order(a.turn, b.turn));
    if (!best) return;
    if (this.running) this.leave(this.running);
    this.waiting = this.waiting.filter((each) => each !== best);
    this.running = best.turn;
    this.since = this.deps.now();
    best.go();
    if (this.waiting.length === 0) return;
    this.look();
    this.call();
  }

  private order(a: Turn, b: Turn): number {
    const isFirst = ({ page, used }: Turn): number => Number(page.front && used < SHARE);
    const byAge = (): number => {
      const all = [...this.live];
      return all.indexOf(b) - all.indexOf(a);
    };
    return isFirst(b) - isFirst(a) || (isFirst(a) ? byAge() : a.used - b.used || byAge());
  }

  /** Looks at the tabs, now and then, while pages wait for each other. */
  private look(): void {
    const now = this.deps.now();
    if (!this.deps.look || now - this.looked < LOOK) return;
    this.looked = now;
    const seen = [...this.live];
    this.deps.look(seen.map(({ page }) => page)).then(
      (found) => {
        for (const turn of seen) {
          const state = found.get(turn.page.tabId ?? -1);
          turn.page.front = state === 'front';
          turn.missed = state === 'gone' ? turn.missed + 1 : 0;
          // A browser may tell a moment late which page a tab shows.
          if (turn.missed > 1) this.drop(turn.page.tabId);
        }
      },
      () => {},
    );
  }
}
