/** Answers of replica webs (docs/command-line.md), and faults that a test asks for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unheld } from '../../lib/cli/replica.ts';

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
  /** Wait before the answer, in milliseconds. */
  delay?: number;
}

interface Line {
  url: string;
  status: number;
  headers?: Record<string, string>;
  file?: string;
}

/** Addresses that the extension looks up, and pages of the replica web do not. */
export const LOOKUPS = /\/api\/|\/resolve\/|raw\.githubusercontent/;

/** A fault for every address that `matches`: a dropped connection, or an answer of the test's own. */
export interface Fault {
  matches: RegExp;
  answer?: { status: number; headers?: Record<string, string>; body?: string | Buffer; delay?: number };
}

const text = (status: number, body: string | Buffer, type = 'text/plain'): Answer => ({
  status,
  headers: { 'content-type': `${type}; charset=utf-8` },
  body: typeof body === 'string' ? Buffer.from(body) : body,
});

export class ReplicaSite {
  private readonly lines = new Map<string, { line: Line; folder: string }>();
  private faults: Fault[] = [];
  private slowness: { matches: RegExp; delay: number }[] = [];
  /** Every request, in order. */
  readonly requests: { url: string; at: number; cookie: string | undefined }[] = [];

  constructor(folders: readonly string[]) {
    for (const folder of folders) {
      for (const raw of readFileSync(join(folder, 'index.jsonl'), 'utf8').split('\n')) {
        if (raw.trim() === '') continue;
        const line = JSON.parse(raw) as Line;
        this.lines.set(line.url, { line, folder });
      }
    }
  }

  /** Replaces the faults in force; none by default. */
  break(...faults: Fault[]): void {
    this.faults = faults;
  }

  /** Replaces what is answered slowly: `delay` in milliseconds; nothing by default. */
  slow(...slowness: { matches: RegExp; delay: number }[]): void {
    this.slowness = slowness;
  }

  /** The answer for an address, and the cookies that came with the request; `drop` to close the connection. */
  answer(url: string, cookie?: string): Answer | 'drop' {
    const answer = this.answered(url, cookie);
    const delay = this.slowness.find(({ matches }) => matches.test(url))?.delay;
    return answer === 'drop' || delay === undefined ? answer : { ...answer, delay };
  }

  private answered(url: string, cookie: string | undefined): Answer | 'drop' {
    this.requests.push({ url, at: Date.now(), cookie });
    const fault = this.faults.find(({ matches }) => matches.test(url));
    if (fault)
      return fault.answer
        ? {
            ...text(fault.answer.status, fault.answer.body ?? ''),
            headers: { 'content-type': 'text/plain', ...fault.answer.headers },
            ...(fault.answer.delay !== undefined && { delay: fault.answer.delay }),
          }
        : 'drop';
    const bare = url.split(/[?#]/)[0] ?? url;
    const found = this.lines.get(url) ?? this.lines.get(bare);
    if (!found) {
      const what = unheld(new URL(url));
      if (what === 'fails') return 'drop';
      if (what === 'unauthorized') return text(401, '{"error":"Invalid username or password."}', 'application/json');
      return text(404, '<!doctype html><title>Not found</title><h1>404</h1>', 'text/html');
    }
    const { line, folder } = found;
    const body = line.file ? readFileSync(join(folder, line.file)) : Buffer.alloc(0);
    return { status: line.status, headers: line.headers ?? {}, body };
  }
}
