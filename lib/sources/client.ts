/** One request, from address to text: time limit, size limit, rate limits, and a named problem for everything else. */
import type { Problem, ProblemCode } from '../model/index.ts';
import type { Cache } from './cache.ts';
import { isAllowedHost } from './templates.ts';

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface ClientDeps {
  fetch: Fetch;
  cache: Cache;
  /** Milliseconds since 1970. */
  now(): number;
}

export type Answer = { ok: true; text: string; url: string } | { ok: false; problem: Problem };

const TIMEOUT = 10_000;
const MAX_BYTES = 2_000_000;
const MINUTE = 60_000;
/** How long an answer is kept: files and records change rarely, a missing one may come. */
const KEEP_FOUND = 6 * 60 * MINUTE;
const KEEP_MISSING = 60 * MINUTE;
/** Without a header that says more, a limited host is left alone for one of the hub's windows. */
const DEFAULT_BACKOFF = 300;

const failed = (code: ProblemCode, about: string, more: Partial<Problem> = {}): Answer => ({
  ok: false,
  problem: { code, about, ...more },
});

/** Seconds until a limited host may be asked again: `RateLimit: "api";r=0;t=295`, or Retry-After. */
export function retryAfter(headers: Headers): number {
  const limit = /(?:^|;)\s*t=(\d{1,6})/.exec(headers.get('ratelimit') ?? '')?.[1];
  const after = /^\d{1,6}$/.exec(headers.get('retry-after') ?? '')?.[0];
  return Math.min(3600, Math.max(1, Number(limit ?? after ?? DEFAULT_BACKOFF)));
}

/** Asks and remembers. Counts requests in `spent`; answers from the cache cost nothing; failures are never findings. */
export class Client {
  /** Requests sent. */
  spent = 0;
  private readonly deps: ClientDeps;
  private readonly budget: number;
  private readonly running = new Map<string, Promise<Answer>>();

  constructor(deps: ClientDeps, budget: number) {
    this.deps = deps;
    this.budget = budget;
  }

  get left(): number {
    return this.budget - this.spent;
  }

  /** Gets a text. `about` names it for the reader. One request is under way for an address at a time. */
  get(url: string | undefined, about: string): Promise<Answer> {
    if (url === undefined) return Promise.resolve(failed('lookup-malformed', about));
    const running = this.running.get(url);
    if (running) return running;
    const started = this.look(url, about).finally(() => this.running.delete(url));
    this.running.set(url, started);
    return started;
  }

  private async look(url: string, about: string): Promise<Answer> {
    const { cache, now } = this.deps;
    const cached = await cache.get(`get:${url}`).catch(() => undefined);
    if (cached && cached.until > now() && isAnswer(cached.value)) return cached.value;
    const host = new URL(url).host;
    const pause = await cache.get(`pause:${host}`).catch(() => undefined);
    if (pause && pause.until > now()) {
      return failed('lookup-rate-limited', about, { retryAfter: Math.ceil((pause.until - now()) / 1000) });
    }
    if (this.left <= 0) return failed('lookup-budget-spent', about);
    this.spent += 1;
    const answer = await this.ask(url, about);
    await this.remember(url, host, answer);
    return answer;
  }

  private async ask(url: string, about: string): Promise<Answer> {
    try {
      const response = await this.deps.fetch(url, {
        credentials: 'omit',
        redirect: 'follow',
        referrerPolicy: 'no-referrer',
        signal: AbortSignal.timeout(TIMEOUT),
      });
      if (response.url && !isAllowedHost(new URL(response.url).host)) return failed('lookup-malformed', about);
      return response.ok ? await read(response, about) : failed(...refusal(response, about));
    } catch (error) {
      const timeout = error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError');
      return failed(timeout ? 'lookup-timeout' : 'lookup-offline', about, { detail: String(error).slice(0, 120) });
    }
  }

  private async remember(url: string, host: string, answer: Answer): Promise<void> {
    const { cache, now } = this.deps;
    const keep = answer.ok ? KEEP_FOUND : answer.problem.code === 'lookup-not-found' ? KEEP_MISSING : 0;
    if (keep > 0) await cache.set(`get:${url}`, { until: now() + keep, value: answer }).catch(() => {});
    if (!answer.ok && answer.problem.code === 'lookup-rate-limited') {
      const until = now() + (answer.problem.retryAfter ?? DEFAULT_BACKOFF) * 1000;
      await cache.set(`pause:${host}`, { until, value: null }).catch(() => {});
    }
  }
}

/** The hub answers 401 for what is missing, and 401 with `GatedRepo` for what is behind a gate (facts/pages.md C5). */
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
  const text = new TextDecoder().decode(await new Blob(chunks as BlobPart[]).arrayBuffer());
  return { ok: true, text, url: response.url };
}

function isAnswer(value: unknown): value is Answer {
  if (typeof value !== 'object' || value === null) return false;
  const answer = value as { ok?: unknown; text?: unknown; problem?: { code?: unknown } };
  return answer.ok === true ? typeof answer.text === 'string' : typeof answer.problem?.code === 'string';
}
