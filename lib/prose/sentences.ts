/** A text cut into sentences. Bounded and linear. */
import { plainEnds } from './plain-sentences.ts';

export interface Sentence {
  text: string;
  /** Offset in the text that was split. */
  index: number;
}

const MAX_TEXT = 200_000;
const SEGMENTERS = new Map<string, Intl.Segmenter>();

/** Several rooms read the same blocks, one after the other: what was split a moment ago is kept for a while. */
const MAX_KEPT = 4000;
const split = new Map<string, Sentence[]>();
/** Of texts whose sentences end plainly, in whatever language. */
const splitPlainly = new Map<string, Sentence[]>();

function remember<T>(kept: Map<string, T>, key: string, value: T): void {
  if (key.length > 20_000) return;
  if (kept.size >= MAX_KEPT) kept.clear();
  kept.set(key, value);
}

function segmenter(language: string): Intl.Segmenter {
  let found = SEGMENTERS.get(language);
  if (!found) {
    found = new Intl.Segmenter(language, { granularity: 'sentence' });
    SEGMENTERS.set(language, found);
  }
  return found;
}

/** Ends after which a sentence goes on: abbreviations and versions that Intl.Segmenter splits at. No letter stands before: "versión." ends. */
const GOES_ON =
  /(?<![\p{L}\p{N}])(?:e\.g|i\.e|et al|vs|etc|inc|ltd|corp|co|no|fig|sec|approx|resp|cf|v|ver|st|dr|prof|art|z\.B|u\.a|bzw|[A-Z])\.\s*$/iu;

/** "[!NOTE] The weights …": the mark of an alert ends nothing. */
const ALERT = '[!';

/** A mark inside an address or a name ends nothing: "forum?id=1", "v2.Final". */
const INSIDE = /[\p{L}\p{N}/][?!.]$/u;
const GOES_ON_WITH = /^[a-z\d=]/;

/**
 * In: a text and what tells its language (BCP 47), which is asked only where a sentence may end in one language and not in another. Out: its
 * sentences, trimmed, none empty, in order.
 */
export function splitSentences(text: string, languageOf: () => string = () => 'en'): Sentence[] {
  const plain = splitPlainly.get(text);
  if (plain) return plain;
  const all = text.slice(0, MAX_TEXT);
  const ends = plainEnds(all);
  if (ends) {
    const pieces = [0, ...ends].map((index, at) => ({ segment: all.slice(index, ends[at] ?? all.length), index }));
    const sentences = joinedUp(all, pieces);
    remember(splitPlainly, text, sentences);
    return sentences;
  }
  const language = languageOf();
  const key = `${language} ${text}`;
  const known = split.get(key);
  if (known) return known;
  const sentences = joinedUp(all, segmenter(language).segment(all));
  remember(split, key, sentences);
  return sentences;
}

/** In: a text, and its pieces between what may be ends of sentences, in order; nothing is left out. */
function joinedUp(all: string, pieces: Iterable<{ segment: string; index: number }>): Sentence[] {
  const out: Sentence[] = [];
  let open: Sentence | undefined;
  for (const { segment, index } of pieces) {
    if (open) open.text += segment;
    else open = { text: segment, index };
    if (GOES_ON.test(segment.slice(-12)) || segment.endsWith(ALERT)) continue;
    const next = all[index + segment.length];
    if (next !== undefined && INSIDE.test(segment.slice(-3)) && GOES_ON_WITH.test(next)) continue;
    push(out, open);
    open = undefined;
  }
  if (open) push(out, open);
  return out;
}

function push(out: Sentence[], { text, index }: Sentence): void {
  const trimmed = text.trim();
  if (trimmed !== '') out.push({ text: trimmed, index: index + text.indexOf(trimmed[0] as string) });
}
