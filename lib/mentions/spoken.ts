/** Of what a list of mentions speaks at all: every meaning, and what it is a kind of. Lists that speak of the same share one answer. */
import type { Mention } from './scan.ts';

/** `use.commercial` and `use`; one object for all lists that speak of the same. */
export type Spoken = ReadonlySet<string>;

/** What each meaning is a kind of, itself among them: there are some hundreds. */
const kinds = new Map<string, readonly string[]>();

function kindsOf(means: string): readonly string[] {
  const known = kinds.get(means);
  if (known) return known;
  const found: string[] = [];
  for (let dot = means.indexOf('.'); dot > 0; dot = means.indexOf('.', dot + 1)) found.push(means.slice(0, dot));
  found.push(means);
  kinds.set(means, found);
  return found;
}

const NOTHING: Spoken = new Set();

/** Answers by the meanings of a list, in their order: a step from list to list with each further meaning. */
interface Known {
  next: Map<string, Known>;
  spoken?: Spoken;
}

let known: Known = { next: new Map() };
let kept = 0;
const MAX_KEPT = 40_000;

/** A list carries its answer: some thousand are asked about, each by every finder, and a table of them costs more than all that is asked. */
const SPOKEN = Symbol('spoken');
type Asked = readonly Mention[] & { [SPOKEN]?: Spoken };

/** Every meaning that is mentioned, and what it is a kind of. Made once for each list, which is not changed any more from then on. */
export function spokenOf(mentions: readonly Mention[]): Spoken {
  if (mentions.length === 0) return NOTHING;
  const asked: Asked = mentions;
  asked[SPOKEN] ??= made(mentions);
  return asked[SPOKEN];
}

function made(mentions: readonly Mention[]): Spoken {
  let at = known;
  for (const { means } of mentions) {
    let next = at.next.get(means);
    if (!next) {
      next = { next: new Map() };
      at.next.set(means, next);
      kept++;
    }
    at = next;
  }
  if (at.spoken) return at.spoken;
  const spoken = new Set<string>();
  for (const { means } of mentions) for (const kind of kindsOf(means)) spoken.add(kind);
  at.spoken = spoken;
  if (kept > MAX_KEPT) [known, kept] = [{ next: new Map() }, 0];
  return spoken;
}

/** Is one of the meanings that are asked for mentioned, or a kind of one? */
export function speaksOf(mentions: readonly Mention[], asked: readonly string[]): boolean {
  if (mentions.length === 0) return false;
  const spoken = spokenOf(mentions);
  for (const each of asked) if (spoken.has(each)) return true;
  return false;
}
