/** Words of tables as parts of a pattern. */

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A name as it may be spelled: its words apart, joined, or with hyphens. */
export const spelled = (name: string): string => name.split(/[ -]/).map(escaped).join('[ -]?');

const longestFirst = (names: readonly string[]): string[] => [...names].sort((a, b) => b.length - a.length);

/** One of some names, the longest first. */
export const alternatives = (names: readonly string[]): string => longestFirst(names).map(spelled).join('|');

/** What no text has. */
const NOTHING = '(?!)';

/** "communauté" as "[Cc]ommunauté", in each of its words. */
const inEitherCase = (text: string): string =>
  text.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`);

/**
 * One of some words of a table as they are written there, the longest first; of none nothing. In: words, `word*` any ending; what such an
 * ending is; whether the first letter of each word may be a capital.
 */
export const oneOf = (words: readonly string[], ending = '', isEitherCase = false): string =>
  longestFirst(words)
    .map((word) => {
      const text = escaped(word.replace(/\*$/, ''));
      return (isEitherCase ? inEitherCase(text) : text) + (word.endsWith('*') ? ending : '');
    })
    .join('|') || NOTHING;
