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
/** By the meanings of a list, in their order. */
const shared = new Map<string, Spoken>();
const MAX_SHARED = 4000;

const known = new WeakMap<readonly Mention[], Spoken>();
/** The lists that were asked about last: rules ask about a passage and what stands over it many times, one after the other. */
const SLOTS = 4;
const lists: (readonly Mention[] | undefined)[] = Array(SLOTS).fill(undefined);
const answers: Spoken[] = Array(SLOTS).fill(NOTHING);
let slot = 0;

/** Every meaning that is mentioned, and what it is a kind of. Made once for each list. */
export function spokenOf(mentions: readonly Mention[]): Spoken {
  if (mentions.length === 0) return NOTHING;
  for (let at = 0; at < SLOTS; at++) if (lists[at] === mentions) return answers[at] as Spoken;
  let spoken = known.get(mentions);
  if (!spoken) {
    spoken = made(mentions);
    known.set(mentions, spoken);
  }
  slot = (slot + 1) % SLOTS;
  lists[slot] = mentions;
  answers[slot] = spoken;
  return spoken;
}

function made(mentions: readonly Mention[]): Spoken {
  let key = '';
  for (const { means } of mentions) key += `${means} `;
  const before = shared.get(key);
  if (before) return before;
  const spoken = new Set<string>();
  for (const { means } of mentions) for (const kind of kindsOf(means)) spoken.add(kind);
  if (shared.size >= MAX_SHARED) shared.clear();
  shared.set(key, spoken);
  return spoken;
}

/** Is one of the meanings that are asked for mentioned, or a kind of one? */
export function speaksOf(mentions: readonly Mention[], asked: readonly string[]): boolean {
  if (mentions.length === 0) return false;
  const spoken = spokenOf(mentions);
  for (const each of asked) if (spoken.has(each)) return true;
  return false;
}
