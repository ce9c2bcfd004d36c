/** Lines that state a license with no word on what it is of: a label before its name, an item or a paragraph that begins with it. */
import { isA, isOneOf, type Mention } from '../../mentions/scan.ts';
import type { ReadPassage } from '../../statements/read.ts';

/** "- Permissive MIT license": an item of a list that holds the license and hardly a word besides. */
export function standsAlone({ passage, source }: ReadPassage, name: Mention): boolean {
  if (source.block.kind !== 'item' || !passage.mentions.some(({ means }) => isA(means, 'word.license'))) return false;
  const known = [name, ...passage.mentions.filter(({ means }) => isOneOf(means, ['word.license', 'license']))];
  const rest = passage.tokens.filter(
    ({ kind }, at) => kind === 'word' && !known.some(({ from, to }) => from <= at && at < to),
  );
  return rest.length <= MAX_ALONE;
}
/** Words beside a license that stands alone. */
const MAX_ALONE = 2;

/** "License: MIT": the word alone stands before the name. */
export function isLabeled({ passage }: ReadPassage, name: Mention): boolean {
  const word = passage.mentions.find(({ means, to }) => isA(means, 'word.license') && to <= name.from);
  // "License MIT? Perhaps tomorrow."
  if (!word || word.from > MAX_LABEL || QUESTION.test(passage.tokens[name.to]?.text ?? '')) return false;
  const between = passage.tokens.slice(word.to, name.from).map(({ text }) => text);
  return passage.tokens[word.to]?.text === ':' || between.every((text) => /^[^\p{L}\p{N}]+$/u.test(text));
}
const QUESTION = /^[?？]$/;
/** Tokens that may stand before the word of a label. */
const MAX_LABEL = 3;

/** Marks behind a name that is all of a sentence, or its first words. */
const MARKS: ReadonlySet<string> = new Set(['.', ',', ';', ':', '!', '。', '，', '、', '；', '：', '-', '(']);
/** Letters of an article at most. */
const ARTICLE = 3;

/**
 * "AGPL-3.0. If copyleft does not suit you, …", "MIT, whether you treat ten patients or ten million": a name with which a paragraph begins,
 * an article before it or none, and a mark right behind it. `alone`: it is the whole sentence.
 */
export function isFronted({ passage, source }: ReadPassage, name: Mention): 'alone' | 'first' | undefined {
  const { tokens } = passage;
  const { kind, text } = source.block;
  if ((kind !== 'paragraph' && kind !== 'item') || name.from > 1) return undefined;
  const before = tokens[0]?.text ?? '';
  if (name.from === 1 && (tokens[0]?.kind !== 'word' || before.length > ARTICLE)) return undefined;
  const after = tokens[name.to];
  if ((after && !MARKS.has(after.text)) || !text.trimStart().startsWith(source.text.trim().slice(0, 40)))
    return undefined;
  return tokens.slice(name.to).some((token) => token.kind !== 'mark') ? 'first' : 'alone';
}
