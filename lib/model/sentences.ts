/** Sentences and languages: shared by the rooms that read prose. Bounded and linear. */

export interface Sentence {
  text: string;
  /** Offset in the text that was split. */
  index: number;
}

const MAX_TEXT = 200_000;
const SEGMENTERS = new Map<string, Intl.Segmenter>();

/** Several rooms read the same blocks, one after the other: what was split or recognised a moment ago is kept for a while. */
const MAX_KEPT = 4000;
const split = new Map<string, Sentence[]>();
const detected = new Map<string, string>();

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

/** In: a text and its language (BCP 47, default `en`). Out: its sentences, trimmed, none empty, in order. */
export function splitSentences(text: string, language = 'en'): Sentence[] {
  const key = `${language} ${text}`;
  const known = split.get(key);
  if (known) return known;
  const sentences = splitNow(text, language);
  remember(split, key, sentences);
  return sentences;
}

function splitNow(text: string, language: string): Sentence[] {
  const out: Sentence[] = [];
  let open: Sentence | undefined;
  for (const { segment, index } of segmenter(language).segment(text.slice(0, MAX_TEXT))) {
    if (open) open.text += segment;
    else open = { text: segment, index };
    if (GOES_ON.test(segment.slice(-12))) continue;
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

/** Words that are frequent in one of the languages and rare in the others. */
const STOP_WORDS: readonly (readonly [string, RegExp])[] = [
  ['fr', /\b(?:le|les|des|une|est|sont|pour|avec|dans|sur|modèle|cette|qui|aux)\b/g],
  ['de', /\b(?:der|die|das|und|ist|ein|eine|für|mit|auf|nicht|wird|wurde|von|modell)\b/g],
  ['it', /\b(?:il|gli|della|delle|che|per|con|sono|modello|questo|una|nel)\b/g],
  ['es', /\b(?:el|los|las|una|para|con|que|del|este|modelo|está|por)\b/g],
  ['pt', /\b(?:os|uma|para|com|não|este|modelo|são|dos|foi|pelo)\b/g],
  ['en', /\b(?:the|and|is|are|for|with|this|model|of|to|we|on|that|by)\b/g],
];

/** Language of a text by script and frequent words: en, fr, de, it, es, pt, ja, zh, ko; `en` when in doubt. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, 600);
  const known = detected.get(sample);
  if (known) return known;
  const language = detectNow(sample);
  remember(detected, sample, language);
  return language;
}

function detectNow(sample: string): string {
  const letters = sample.replace(/[\s\d\p{P}\p{S}]/gu, '').length || 1;
  const share = (pattern: RegExp): number => (sample.match(pattern)?.length ?? 0) / letters;
  if (share(/[\u3040-\u30ff]/g) > 0.1) return 'ja';
  if (share(/[\uac00-\ud7af]/g) > 0.15) return 'ko';
  if (share(/[\u4e00-\u9fff]/g) > 0.15) return 'zh';
  const lower = sample.toLowerCase();
  let best = 'en';
  let most = 0;
  for (const [language, pattern] of STOP_WORDS) {
    const count = lower.match(pattern)?.length ?? 0;
    if (count > most || (count === most && language === 'en')) [best, most] = [language, count];
  }
  return most === 0 ? 'en' : best;
}
