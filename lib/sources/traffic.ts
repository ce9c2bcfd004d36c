/** What is under way at one moment, for all pages that one background script serves. It may be forgotten at any time. */
import type { Answer } from './client.ts';

/** Requests to one host at a time: tabs that open together do not fall upon it together. */
const AT_ONCE = 6;

interface Host {
  active: number;
  waiting: (() => void)[];
}

export class Traffic {
  /** Requests under way, by address. */
  readonly running = new Map<string, Promise<Answer>>();
  private readonly hosts = new Map<string, Host>();

  /** Does `work` when fewer than six others are asking `host`. */
  async through<T>(host: string, work: () => Promise<T>): Promise<T> {
    const line = this.hosts.get(host) ?? { active: 0, waiting: [] };
    this.hosts.set(host, line);
    if (line.active >= AT_ONCE) await new Promise<void>((go) => line.waiting.push(go));
    else line.active += 1;
    try {
      return await work();
    } finally {
      // The place passes to whoever waits longest.
      const next = line.waiting.shift();
      if (next) next();
      else line.active -= 1;
    }
  }
}
