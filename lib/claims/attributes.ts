/** "基于…的开源模型", "…に基づくオープンソースのモデル": what a model was made from, told before its noun, makes it nothing of another's. */
import type { Mention } from '../mentions/scan.ts';
import type { View } from './view.ts';

/** Languages in which what a noun was made from may stand before it. */
const BEFORE: readonly string[] = ['zh', 'ja', 'ko', 'ru'];
/** Tokens that are looked back at, and between "based on" and the word where it comes last. */
const LAST = 8;
const NEAR = 3;

/**
 * In: a word of openness, where its part of the sentence ends, and the place before it of words that tell what something was made from. Out:
 * do these belong to a clause about the noun of the word itself? "Built from Meta's open-source model" goes on with a verb; then they do not.
 */
export function isAttribute(view: View, word: Mention, end: number, at: number): boolean {
  if (!BEFORE.includes(view.language)) return false;
  if (view.language !== 'ru' && !view.starts(word.from - 1, 'clause-end')) return false;
  if (view.has('act.derive', word.to, end) || view.has('act.train', word.to, end)) return false;
  // "…的开源模型微调的大模型": another noun comes after it.
  for (let after = word.to; view.language === 'zh' && after < end; after++)
    if (view.textAt(after) === '的') return false;
  if (isLastVerb(view)) return word.from - at <= LAST && saysWhatItIs(view, end);
  // "Is a model based on open models": what comes right after is what it was made from.
  const isApart = word.from - at > NEAR;
  return isApart && (view.has('is', Math.max(0, at - LAST), at) || view.isMark(at - 1));
}

/** In Japanese and Korean "based on" comes after what it names. */
export const isLastVerb = (view: View): boolean => view.language === 'ja' || view.language === 'ko';

/** Does "based on" come right after a place, where what it names comes before it? */
export const isMadeFrom = (view: View, to: number): boolean =>
  isLastVerb(view) && [0, 1].some((more) => view.starts(to + more, 'by', 'act.derive', 'from-this'));

/** "… モデルです。": the sentence ends by saying what something is. */
const saysWhatItIs = (view: View, end: number): boolean =>
  view.words.some(({ means, to }) => means === 'closes' && to === end) ||
  view.things.some(({ kind, to }) => kind === 'model' && to === end);
