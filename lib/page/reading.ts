/** Reading a page when its own content is there. */
import type { Problem, Reading, ReadResult } from '../model/index.ts';
import { send } from '../platform/content.ts';
import type { Reader } from '../sites/index.ts';

/** Waits between attempts to read a page whose own content is not there yet; then it is said to be unreadable. */
const ATTEMPTS = [0, 150, 150, 300, 300, 600, 600, 600, 1200, 1200, 1200, 1200, 1200] as const;

/** A page that lacks a part is taken as it is after so many looks: a router may still be bringing the part. */
const PATIENCE = 6;

const lacksPart = (result: ReadResult): boolean =>
  result !== undefined && 'subject' in result && result.problems.some(({ code }) => code === 'page-text-missing');

export const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Reads the page, again while its own content is not there; the toolbar is told why when there is none. */
export async function readWhenThere(reader: Reader, isCurrent: () => boolean): Promise<Reading | undefined> {
  for (const [look, pause] of ATTEMPTS.entries()) {
    await wait(pause);
    if (!isCurrent()) return undefined;
    const started = performance.now();
    const result = reader.read(document, new URL(location.href));
    if (result === undefined || (look < PATIENCE && lacksPart(result))) continue;
    if ('subject' in result) return { ...result, took: performance.now() - started };
    void send({ type: 'no-label', reason: `notModel.${result.reason}` });
    return undefined;
  }
  const problem: Problem = { code: 'page-data-missing' };
  void send({ type: 'no-label', problem });
  return undefined;
}
