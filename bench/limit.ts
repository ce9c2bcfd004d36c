/** A figure against its limit, as `npm run bench` prints it; what is beyond it ends the bench with 1. */

/** In: a figure, the most that it may be, and its unit. Out: "14.2 ms (limit 25)", with FAIL where it is more. */
export const within = (figure: number, limit: number, unit: string): string =>
  `${figure} ${unit} (limit ${limit})${figure > limit ? ' FAIL' : ''}`;
