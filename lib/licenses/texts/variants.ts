/** Words of standard texts that differ from copy to copy and change nothing: SPDX's templates have them as alternatives. */

/** What the list has, and what real copies have in its place; both directions count. */
const VARIANTS: readonly (readonly [standard: string, variant: string])[] = [['holders', 'holder']];

const KNOWN: ReadonlySet<string> = new Set(VARIANTS.flatMap(([a, b]) => [`${a}|${b}`, `${b}|${a}`]));

/** True when `extra` may stand where the known text has `missing`. */
export const isVariant = (missing: readonly string[], extra: readonly string[]): boolean =>
  missing.length <= 8 &&
  extra.length <= 8 &&
  // Written together, apart or with a hyphen: the same words.
  ((missing.length > 0 && missing.join('') === extra.join('')) || KNOWN.has(`${missing.join(' ')}|${extra.join(' ')}`));
