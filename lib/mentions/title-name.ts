/** What a page's title calls its model, where an address cannot spell it: "Cigüeña 7B" at ciguena-7b, "山雀 900M" at yamagara-900m. */
import { foldText } from '../prose/fold.ts';
import { isSize, wordsOf } from './names.ts';

/** Words of a title that is a name, a sign of East Asian writing being one. */
const MAX_WORDS = 10;
/** What a sentence, a list or a subtitle has, and no name. */
const NO_NAME = /[:：|,，、;；?？!！。()（）]/;
const WORD = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}.]*$/u;
const FOREIGN = /(?!\p{Script=Latin})\p{L}/u;
const ACCENTED = /[^\p{ASCII}]/u;

/** "ü" as addresses have it. */
const TWO_LETTERS: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  ø: 'oe',
  å: 'aa',
  æ: 'ae',
  ñ: 'ny',
};

/** Ways to spell a word in the letters of an address. */
const spellings = (word: string): string[] => [
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/ł/g, 'l'),
  word.replace(/[^\p{ASCII}]/gu, (letter) => TWO_LETTERS[letter] ?? letter),
];

/**
 * In: the model's name by its address; the page's first heading; the first words of its text; and whether a text holds a word for
 * something (a model, data, an introduction). Out: the title, where it is the name in letters that an address has not: the same words with
 * their accents, or words of another script beside the name's own size or words, or with which the text begins. Else undefined.
 */
export function titleName(
  name: string,
  title: string,
  opening: string,
  saysMore: (title: string) => boolean,
): string | undefined {
  if (NO_NAME.test(title)) return undefined;
  const words = wordsOf(title).filter((word) => WORD.test(word));
  const own = wordsOf(name);
  const foreign = words.filter((word) => FOREIGN.test(word));
  if (words.length > MAX_WORDS || (foreign.length === 0 && !words.some((word) => ACCENTED.test(word))))
    return undefined;
  const isOwn = (word: string): boolean => spellings(word).some((spelling) => own.includes(spelling));
  const latin = words.filter((word) => !FOREIGN.test(word));
  const sizes = own.filter(isSize);
  const isAnother = latin.some((word) => !isOwn(word) && !(isSize(word) && sizes.length === 0));
  if (isAnother) return undefined;
  const called = words.join(' ');
  if (foreign.length === 0) return latin.some((word) => isOwn(word) && !isSize(word)) ? called : undefined;
  const begins = wordsOf(opening.slice(0, 200)).filter((word) => WORD.test(word));
  const isRepeated = foreign.every((word) => begins.slice(0, words.length + 2).includes(word));
  return (latin.some(isOwn) || isRepeated) && !saysMore(foldText(title)) ? called : undefined;
}
