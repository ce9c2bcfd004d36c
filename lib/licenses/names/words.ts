/** Words of licences' names in other languages, as English ones: assets/license-words.json. */
import records from '../../../assets/license-words.json' with { type: 'json' };

interface WordRecord {
  /** The English word. */
  id: string;
  forms: string[];
}

const WORDS = new Map((records as WordRecord[]).flatMap(({ id, forms }) => forms.map((form) => [form, id] as const)));

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '[ -]');
/** Scripts that part words with spaces: there a form is a whole word. */
const SPACED = /^[\p{Script=Latin}\p{Script=Cyrillic}]/u;
const longestFirst = [...WORDS.keys()].sort((a, b) => b.length - a.length);
const FORMS = new RegExp(
  [
    `(?<![\\p{L}\\p{N}])(?:${longestFirst
      .filter((form) => SPACED.test(form))
      .map(escaped)
      .join('|')})(?![\\p{L}\\p{N}])`,
    ...longestFirst.filter((form) => !SPACED.test(form)).map(escaped),
  ].join('|'),
  'giu',
);

/** In: a folded name in any language of the table. Out: the same with the table's words in English, the rest untouched. */
export const inEnglish = (name: string): string =>
  name.replace(
    FORMS,
    (form) => ` ${WORDS.get(form.toLowerCase().replace(/-/g, ' ')) ?? WORDS.get(form.toLowerCase())} `,
  );

const formsOf = (word: string): readonly string[] =>
  (records as WordRecord[]).find(({ id }) => id === word)?.forms ?? [];

/** How "license" is called in other languages, for those who look for it in sentences; and "version". */
export const LICENSE_WORDS = formsOf('license');
export const VERSION_WORDS = formsOf('version');
