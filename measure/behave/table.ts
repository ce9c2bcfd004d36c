/** Tries summed up: property, tried, held, and where it did not. */
import type { Try } from './properties.ts';

export interface Held {
  property: string;
  tried: number;
  held: number;
}

export function heldOf(tries: readonly Try[]): Held[] {
  const properties = [...new Set(tries.map(({ property }) => property))].sort();
  return properties.map((property) => {
    const of = tries.filter((each) => each.property === property);
    return { property, tried: of.length, held: of.filter(({ fault }) => fault === undefined).length };
  });
}

export const tableOf = (held: readonly Held[]): string[] =>
  held.map(
    ({ property, tried, held: kept }) =>
      `${property.padEnd(38)} ${`${kept}/${tried}`.padStart(11)} ${((100 * kept) / tried).toFixed(1).padStart(6)} %`,
  );
