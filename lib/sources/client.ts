/** One request, from address to text: time limit, size limit, rate limits, and a named problem for everything else. */
import type { Problem, ProblemCode } from '../model/index.ts';
import type { Cache } from './cache.ts';
import { decodeText } from './decode.ts';
import { Pauses, retryAfter } from './limits.ts';
import { isAllowedHost } from './templates.ts';
import { Traffic } from './traffic.ts';

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface ClientDeps {
  fetch: Fetch;
  cache: Cache;
  /** Milliseconds since 1970. */
  now(): number;
  /** Shared by all pages that one background script serves. */
  traffic?: Traffic;
}

/** `truncated`: there was more than MAX_BYTES. */
export type Answer = { ok: true; text: string; url: string; truncated?: true } | { ok: false; problem: Problem };

const TIMEOUT = 10_000;
const MAX_BYTES = 2_000_000;
const MINUTE = 60_000;
/** How long an answer is kept: files and records change rarely, a missing one may come. */
const KEEP_FOUND = 6 * 60 * MINUTE;
const KEEP_MISSING = 60 * MINUTE;

const failed = (code: ProblemCode, about: string, more: Partial<Problem> = {}): Answer => ({
  ok: false,
  problem: { code, about, ...more },
});

/** Asks and remembers. Counts requests in `spent`; answers from the cache cost nothing; failures are never findings. */
export class Client {
  /** Requests sent. */
  spent = 0;
  /** Answers that were at hand: kept from before, or asked for by another page at the same moment. */
  saved = 0;
  private readonly deps: ClientDeps;
  private readonly budget: number;
  private readonly traffic: Traffic;
  private readonly pauses: Pauses;

  constructor(deps: ClientDeps, budget: number) {
    this.deps = deps;
    this.budget = budget;
    this.traffic = deps.traffic ?? new Traffic();
    this.pauses = new Pauses(deps.cache, deps.now);
  }

  get left(): number {
    return this.budget - this.spent;
  }

  /** What is left when answers at hand count too: a page that is seen again is looked into as deep as at first, and gets the same label. */
  get room(): number {
    return this.budget - this.spent - this.saved;
  }

  /** Gets a text. `about` names it for the reader. One request is under way for an address at a time. */
  async get(url: string | undefined, about: string): Promise<Answer> {
    if (url === undefined) return failed('lookup-malformed', about);
    const { cache, now } = this.deps;
    const cached = await cache.get(`get:${url}`).catch(() => undefined);
    if (cached && isFresh(cached.until, now()) && isAnswer(cached.value)) {
      this.saved += 1;
      return cached.value;
    }
    const retry = await this.pauses.left(url);
    // From here to the request nothing waits: two pages that come together meet here.
    const { running } = this.traffic;
    const same = running.get(url);
    if (same) {
      this.saved += 1;
      return same;
    }
    if (retry > 0) return failed('lookup-rate-limited', about, { retryAfter: retry });
    if (this.left <= 0) return failed('lookup-budget-spent', about);
    this.spent += 1;
    const started = this.look(url, about).finally(() => running.delete(url));
    running.set(url, started);
    return started;
  }

  private look(url: string, about: string): Promise<Answer> {
    return this.traffic.through(new URL(url).host, async () => {
      // While this one waited, another may have been told to stop.
      const retry = await this.pauses.left(url);
      if (retry > 0) {
        this.spent -= 1;
        return failed('lookup-rate-limited', about, { retryAfter: retry });
      }
      const answer = await this.ask(url, about);
      await this.remember(url, answer);
      return answer;
    });
  }

  private async ask(url: string, about: string): Promise<Answer> {
    try {
      const response = await this.deps.fetch(url, {
        credentials: 'omit',
        redirect: 'follow',
        referrerPolicy: 'no-referrer',
        signal: AbortSignal.timeout(TIMEOUT),
      });
      await this.pauses.heed(url, response.status, response.headers);
      if (response.url && !isAllowedHost(new URL(response.url).host)) return failed('lookup-malformed', about);
      return response.ok ? await read(response, about) : failed(...refusal(response, about));
    } catch (error) {
      const timeout = error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError');
      return failed(timeout ? 'lookup-timeout' : 'lookup-offline', about, { detail: String(error).slice(0, 120) });
    }
  }

  private async remember(url: string, answer: Answer): Promise<void> {
    const { cache, now } = this.deps;
    const keep = answer.ok ? KEEP_FOUND : answer.problem.code === 'lookup-not-found' ? KEEP_MISSING : 0;
    if (keep > 0) await cache.set(`get:${url}`, { until: now() + keep, value: answer }).catch(() => {});
  }
}

/** Kept until then, and not from a time to come: a clock that was set back makes an answer old rather than eternal. */
const isFresh = (until: number, now: number): boolean => until > now && until <= now + KEEP_FOUND;

/** The hub answers 401 for what is missing, and 401 with `GatedRepo` for what is behind a gate (docs/pages.md, the hub's API). */
function refusal(response: Response, about: string): [ProblemCode, string, Partial<Problem>] {
  const { status, headers } = response;
  if (status === 429) return ['lookup-rate-limited', about, { retryAfter: retryAfter(headers) }];
  if (status >= 500) return ['lookup-server-error', about, { detail: `HTTP ${status}` }];
  if (headers.get('x-error-code') === 'GatedRepo' || status === 403) return ['lookup-gated', about, {}];
  return ['lookup-not-found', about, { detail: `HTTP ${status}` }];
}

async function read(response: Response, about: string): Promise<Answer> {
  // A page where a file was asked for: a login, a challenge, a proxy.
  if (/text\/html/.test(response.headers.get('content-type') ?? ''))
    return failed('lookup-malformed', about, { detail: 'HTML' });
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  for (let size = 0; reader && size < MAX_BYTES; ) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    size += value.length;
    if (size >= MAX_BYTES) await reader.cancel();
  }
  const bytes = new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer());
  const text = decodeText(bytes, bytes.length >= MAX_BYTES);
  return { ok: true, text, url: response.url, ...(bytes.length >= MAX_BYTES && { truncated: true }) };
}

function isAnswer(value: unknown): value is Answer {
  if (typeof value !== 'object' || value === null) return false;
  const answer = value as { ok?: unknown; text?: unknown; problem?: { code?: unknown } };
  return answer.ok === true ? typeof answer.text === 'string' : typeof answer.problem?.code === 'string';
}
