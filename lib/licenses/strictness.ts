/** The one order of license classes, from what leaves most to what leaves least (RULES.md section 4: the stricter counts). */
import type { LicenseClass } from '../model/index.ts';

interface Classed {
  class: LicenseClass;
}

/** A restriction that is known outweighs a license that was not recognized, which outweighs silence and an open one. */
const STRICTNESS: readonly LicenseClass[] = ['osi', 'open', 'unstated', 'unrecognised', 'restricted'];

/** Positive when `a` is stricter. */
export const compareStrictness = (a: Classed, b: Classed): number =>
  STRICTNESS.indexOf(a.class) - STRICTNESS.indexOf(b.class);

/** The stricter of two; the first of equals. */
export const stricter = <T extends Classed>(a: T, b: T): T => (compareStrictness(b, a) > 0 ? b : a);

/** The strictest of some; the first of equals. */
export const strictest = <T extends Classed>(all: readonly T[]): T | undefined =>
  all.reduce<T | undefined>((found, next) => (found === undefined ? next : stricter(found, next)), undefined);

const isKnown = ({ class: kind }: Classed): boolean => kind !== 'unrecognised' && kind !== 'unstated';

/** Negative when `a` is more open, for a choice of licenses: what is not known is never more open than what is. */
export const compareOpenness = (a: Classed, b: Classed): number =>
  Number(isKnown(b)) - Number(isKnown(a)) || compareStrictness(a, b);
