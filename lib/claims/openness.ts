/** Words that call something open, and what only looks like one. */
import { isA, type Mention } from '../mentions/scan.ts';
import type { ReadPassage } from '../statements/read.ts';

const LEVELS: readonly string[] = ['open.source', 'open.weights', 'open.access', 'open.available'];

/** Does a mention call something open, in one of the levels of a claim? */
export const isOpenness = ({ means }: Mention): boolean => LEVELS.some((level) => isA(means, level));

const EAST_ASIAN = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;

/** In titles every word has a capital: there it tells no name. */
export function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  if (EAST_ASIAN.test(text) || words.length < 2) return false;
  return words.length >= 4 ? capital > words.length * 0.6 : capital === words.length;
}

/** A word of openness that is part of a name ("gpt-oss", "Llama-3-Open-Ko", "ACME Open Instruct") calls nothing open. */
export function opennessIn({ source: { folded }, passage: { tokens, mentions } }: ReadPassage): Mention[] {
  const named = mentions.filter(({ id }) => /^(?:name|owner)/.test(id) && id !== 'name.other');
  const title = isTitleCase(folded);
  const all = mentions.filter(isOpenness);
  return all.filter((word) => {
    const start = tokens[word.from]?.start ?? 0;
    const end = tokens[word.to - 1]?.end ?? 0;
    const text = folded.slice(start, end);
    if (/[\p{L}\p{N}][-_/.@]$/u.test(folded.slice(0, start)) || /^[_@]/.test(folded.slice(end))) return false;
    if (/^(?:open|oss)$/i.test(text) && /^[-./]\p{L}/u.test(folded.slice(end))) return false;
    if (
      text === 'Open' &&
      start > 0 &&
      !title &&
      /^ \p{Lu}/u.test(folded.slice(end)) &&
      !/[.:;!?•|"] ?$/.test(folded.slice(0, start))
    )
      return false;
    // "Ridge Open".
    if (text === 'Open' && named.some(({ to }) => to === word.from)) return false;
    if (named.some(({ from, to }) => from < word.to && to > word.from && to - from >= word.to - word.from))
      return false;
    return !all.some((other) => other !== word && other.from > word.from && other.from < word.to && other.to > word.to);
  });
}
