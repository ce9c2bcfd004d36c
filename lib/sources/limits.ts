/** Limits of the hosts that are asked: what their headers say is left, and for how long to leave them alone (docs/pages.md, the hub's API). */
import type { Cache } from './cache.ts';

/** Without a header that says more, a limited host is left alone for one of the hub's windows, in seconds. */
const DEFAULT_BACKOFF = 300;
const MAX_BACKOFF = 3600;
/** Requests of a window that are left to others behind the same address: the hub counts by IP, and offices share one. */
const RESERVE = 50;

/** Seconds until a limited host may be asked again: `RateLimit: "api";r=0;t=295`, or Retry-After. */
export function retryAfter(headers: Headers): number {
  const limit = /(?:^|;)\s*t=(\d{1,6})/.exec(headers.get('ratelimit') ?? '')?.[1];
  const after = /^\d{1,6}$/.exec(headers.get('retry-after') ?? '')?.[0];
  return Math.min(MAX_BACKOFF, Math.max(1, Number(limit ?? after ?? DEFAULT_BACKOFF)));
}

/** What an answer asks for: seconds in which no more is to be asked of the same kind; undefined when there is room. */
export function pauseAsked(status: number, headers: Headers): number | undefined {
  if (status === 429) return retryAfter(headers);
  const left = /(?:^|;)\s*r=(\d{1,9})/.exec(headers.get('ratelimit') ?? '')?.[1];
  return left !== undefined && Number(left) <= RESERVE ? retryAfter(headers) : undefined;
}

/** The hub counts its API and its files apart; each host and kind has a pause of its own. */
function kindOf(url: string): string {
  const { host, pathname } = new URL(url);
  return pathname.startsWith('/api/') ? `${host}/api` : host;
}

/** Pauses, kept where look-ups are kept: they outlive the background script. */
export class Pauses {
  private readonly cache: Cache;
  private readonly now: () => number;

  constructor(cache: Cache, now: () => number) {
    this.cache = cache;
    this.now = now;
  }

  /** Seconds for which `url` is not to be asked; 0 when it may be. A clock that was set back ends a pause, never prolongs it. */
  async left(url: string): Promise<number> {
    const pause = await this.cache.get(`pause:${kindOf(url)}`).catch(() => undefined);
    const seconds = Math.ceil(((pause?.until ?? 0) - this.now()) / 1000);
    return seconds > 0 && seconds <= MAX_BACKOFF ? seconds : 0;
  }

  /** Remembers what an answer asked for. A 429 without the hub's header comes from the edge: then the whole host rests. */
  async heed(url: string, status: number, headers: Headers): Promise<void> {
    const seconds = pauseAsked(status, headers);
    if (seconds === undefined) return;
    const { host } = new URL(url);
    const kinds = headers.has('ratelimit') ? [kindOf(url)] : [host, `${host}/api`];
    const until = this.now() + seconds * 1000;
    for (const kind of kinds) await this.cache.set(`pause:${kind}`, { until, value: null }).catch(() => {});
  }
}
