/**
 * A first label while look-ups are under way, so that a reader does not wait for the slowest of them. It is given at most once, and is never
 * more open than what was read by then proves (lib/label, `outstanding`); the label after the look-ups is the one change that follows.
 */
import type { Assessment } from '../model/index.ts';

/** Look-ups that end within so many milliseconds are waited for: a label that changes that fast only flickers. */
export const SOON = 150;
/** Nobody waits longer than this for a first label, in milliseconds since the page was understood to be a model's. */
export const PATIENCE = 1000;

/** Does `work` end, well or badly, within `ms` milliseconds? */
const endsWithin = (work: Promise<unknown>, ms: number): Promise<boolean> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), ms);
    const end = (): void => {
      clearTimeout(timer);
      resolve(true);
    };
    work.then(end, end);
  });

/** A label that a page would show; in doubt there is none. */
const isShown = ({ outcome, page }: Assessment): boolean => outcome !== 'not-a-model' && page.kind === 'model';

/** It says something of the model already, and not only that look-ups are under way. */
const isTelling = ({ why }: Assessment): boolean => why !== 'looking-up';

export class FirstLabel {
  private give: ((assessment: Assessment) => void) | undefined;

  /** `give`: who shows it; without one nothing is judged before its time. */
  constructor(give: ((assessment: Assessment) => void) | undefined) {
    this.give = give;
  }

  /**
   * Waits for look-ups. In: the look-ups, and what can be said before they end. Out: what they bring; an error of theirs is theirs. What is said
   * meanwhile is asked for only when they take their time; a label that tells something is given at once, one that does not after a while.
   */
  async during<T>(work: Promise<T>, judge: () => Promise<Assessment>): Promise<T> {
    const { give } = this;
    if (!give || (await endsWithin(work, SOON))) return work;
    // A page that cannot be judged fails once, at the end, and is said to.
    const assessment = await judge().catch(() => undefined);
    if (!assessment || !isShown(assessment)) return work;
    if (await endsWithin(work, isTelling(assessment) ? 0 : PATIENCE - SOON)) return work;
    this.give = undefined;
    give(assessment);
    return work;
  }
}
