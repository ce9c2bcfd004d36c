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

/** Ends after which a sentence goes on: abbreviations and versions that Intl.Segmenter splits at. */
const GOES_ON =
  /(?:\b(?:e\.g|i\.e|et al|vs|etc|inc|ltd|corp|co|no|fig|sec|approx|resp|cf|v|ver|st|dr|prof|art|z\.B|u\.a|bzw)\.|\b[A-Z]\.)\s*$/i;

/** "[!NOTE] The weights …": the mark of an alert ends nothing. */
const ALERT = '[!';

/** A mark inside an address or a name ends nothing: "forum?id=1", "v2.Final". */
const INSIDE = /[\p{L}\p{N}/][?!.]$/u;
const GOES_ON_WITH = /^[a-z\d=]/;

/** In: a text and its language (BCP 47, default `en`). Out: its sentences, trimmed, none empty, in order. */
export function splitSentences(text: string, language = 'en'): Sentence[] {
  const key = `${language} ${text}`;
  const known = split.get(key);
  if (known) return known;
  const sentences = splitNow(text, language);
  remember(split, key, sentences);
  return sentences;
}

/** The pieces of a text between the ends of sentences, in order; nothing is left out. */
function segmentsOf(text: string, language: string): Iterable<{ segment: string; index: number }> {
  const ends = plainEnds(text);
  if (!ends) return segmenter(language).segment(text);
  return [0, ...ends].map((index, at) => ({ segment: text.slice(index, ends[at] ?? text.length), index }));
}

function splitNow(text: string, language: string): Sentence[] {
  const out: Sentence[] = [];
  let open: Sentence | undefined;
  const all = text.slice(0, MAX_TEXT);
  for (const { segment, index } of segmentsOf(all, language)) {
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
