/**
 * What two word sequences share, in order, and what each has alone. Anchors are runs of words that occur once in both;
 * between anchors a bounded Myers comparison decides, so that the cost stays near-linear.
 */

/** A stretch of `a` (from..to) that stands against a stretch of `b`; one of them may be empty. */
export interface Difference {
  aFrom: number;
  aTo: number;
  bFrom: number;
  bTo: number;
}

const ANCHOR = 5;
const MAX_EDITS = 100;

function runAt(words: readonly (string | number)[], at: number, length: number): string {
  let run = `${words[at]}`;
  for (let next = at + 1; next < at + length; next++) run += ` ${words[next]}`;
  return run;
}

/** Positions of runs that occur exactly once; -1 for others. */
export function uniqueRuns(words: readonly (string | number)[], length = ANCHOR): Map<string, number> {
  const seen = new Map<string, number>();
  for (let at = 0; at + length <= words.length; at++) {
    const run = runAt(words, at, length);
    seen.set(run, seen.has(run) ? -1 : at);
  }
  return seen;
}

/** Where each run stands first: a file may hold the same text twice, and then its first copy is found first. */
export function firstRuns(words: readonly (string | number)[], length = ANCHOR): Map<string, number> {
  const seen = new Map<string, number>();
  for (let at = 0; at + length <= words.length; at++) {
    const run = runAt(words, at, length);
    if (!seen.has(run)) seen.set(run, at);
  }
  return seen;
}

/** Longest chain of anchors that rise in both sequences (patience sorting). */
function anchors(inA: ReadonlyMap<string, number>, inB: ReadonlyMap<string, number>): [number, number][] {
  const pairs: [number, number][] = [];
  for (const [run, at] of inA) {
    const other = inB.get(run);
    if (at >= 0 && other !== undefined && other >= 0) pairs.push([at, other]);
  }
  pairs.sort((x, y) => x[0] - y[0]);
  const tails: number[] = [];
  const previous: number[] = [];
  pairs.forEach(([, b1], at) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] as number] as [number, number])[1] < b1) low = middle + 1;
      else high = middle;
    }
    previous[at] = low > 0 ? (tails[low - 1] as number) : -1;
    tails[low] = at;
  });
  const chain: [number, number][] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] as number) chain.push(pairs[at] as [number, number]);
  return chain.reverse();
}

/** Myers' comparison of two short sequences; a gap that needs more than MAX_EDITS edits is one difference. */
function compareGap<T>(a: readonly T[], b: readonly T[]): Difference[] {
  const whole = [{ aFrom: 0, aTo: a.length, bFrom: 0, bTo: b.length }];
  if (a.length === 0 && b.length === 0) return [];
  if (a.length === 0 || b.length === 0) return whole;
  const limit = Math.min(a.length + b.length, MAX_EDITS);
  const reach = new Int32Array(2 * limit + 3);
  const trace: Int32Array[] = [];
  for (let edits = 0; edits <= limit; edits++) {
    trace.push(reach.slice());
    for (let k = -edits; k <= edits; k += 2) {
      const down = k === -edits || (k !== edits && (reach[limit + k - 1] as number) < (reach[limit + k + 1] as number));
      let x = down ? (reach[limit + k + 1] as number) : (reach[limit + k - 1] as number) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      reach[limit + k] = x;
      if (x >= a.length && x - k >= b.length) return backtrack(trace, limit, a.length, b.length);
    }
  }
  return whole;
}

function backtrack(trace: Int32Array[], limit: number, aLength: number, bLength: number): Difference[] {
  const out: Difference[] = [];
  let x = aLength;
  let y = bLength;
  for (let edits = trace.length - 1; edits > 0; edits--) {
    const reach = trace[edits] as Int32Array;
    const k = x - y;
    const down = k === -edits || (k !== edits && (reach[limit + k - 1] as number) < (reach[limit + k + 1] as number));
    const previousK = down ? k + 1 : k - 1;
    const px = reach[limit + previousK] as number;
    const py = px - previousK;
    out.push(down ? { aFrom: px, aTo: px, bFrom: py, bTo: py + 1 } : { aFrom: px, aTo: px + 1, bFrom: py, bTo: py });
    x = px;
    y = py;
  }
  return out.reverse();
}

/** Joins differences that touch. */
function merge(differences: Difference[]): Difference[] {
  const out: Difference[] = [];
  for (const next of differences) {
    const last = out.at(-1);
    if (last && last.aTo === next.aFrom && last.bTo === next.bFrom) {
      last.aTo = next.aTo;
      last.bTo = next.bTo;
    } else out.push({ ...next });
  }
  return out;
}

/**
 * Differences between `a` and `b`, in order. What lies between two differences is the same in both. `aRuns`: see
 * uniqueRuns, `bRuns`: see firstRuns; they are given because one text is compared with many.
 */
export function differences<T extends string | number>(
  a: readonly T[],
  b: readonly T[],
  aRuns: ReadonlyMap<string, number>,
  bRuns: ReadonlyMap<string, number>,
): Difference[] {
  const out: Difference[] = [];
  let aAt = 0;
  let bAt = 0;
  const gap = (aTo: number, bTo: number): void => {
    for (const found of compareGap(a.slice(aAt, aTo), b.slice(bAt, bTo))) {
      out.push({ aFrom: found.aFrom + aAt, aTo: found.aTo + aAt, bFrom: found.bFrom + bAt, bTo: found.bTo + bAt });
    }
  };
  for (const [aAnchor, bAnchor] of anchors(aRuns, bRuns)) {
    if (aAnchor < aAt || bAnchor < bAt) continue;
    gap(aAnchor, bAnchor);
    aAt = aAnchor;
    bAt = bAnchor;
    while (aAt < a.length && bAt < b.length && a[aAt] === b[bAt]) {
      aAt++;
      bAt++;
    }
  }
  gap(a.length, b.length);
  return merge(out);
}
