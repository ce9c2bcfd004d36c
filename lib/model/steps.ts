/** Long work in small steps, so that others get their turn in between: a generator that yields where it may rest. */

/** Asked between steps: undefined goes on at once; else what to wait for. It rejects where nobody waits for the work any more. */
export type Pause = () => Promise<void> | undefined;

/** `Step`: what is given on the way. */
export type Steps<T, Step = unknown> = Generator<Step, T, undefined>;

/** Does all steps at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Does steps one after the other, and rests where `pause` says so. */
export async function inTurns<T>(steps: Steps<T>, pause: Pause | undefined): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    const rest = pause?.();
    if (rest) await rest;
  }
}
