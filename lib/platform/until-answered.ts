/** Asking a background script that the browser may end at any moment (Firefox: event pages, Chromium: service workers). */

/** Milliseconds before each further try. */
const WAITS = [50, 200, 600, 1500, 3000] as const;

/**
 * Asks again while no answer comes. In: what asks, for something that may be done twice. Out: its answer. Rejects when there
 * was none to the last try either. An answer of the background script is never undefined.
 */
export async function untilAnswered<T>(ask: () => Promise<T>, waits: readonly number[] = WAITS): Promise<T> {
  for (const wait of waits) {
    const answer = await ask().catch(() => undefined);
    if (answer !== undefined) return answer;
    await new Promise((done) => setTimeout(done, wait));
  }
  return ask();
}
