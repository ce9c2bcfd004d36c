/** Letters and words by which the language of a text is told, counted in one pass. */
import { kindTable } from './characters.ts';
import { foldText } from './fold.ts';
import { frequentIn } from './frequent-words.ts';

const SAMPLE = 1200;

const IS = { letter: 1, kana: 2, hangul: 4, han: 8, cyrillic: 16, foreign: 32, latin: 64 } as const;
const TOLD = { de: 128, pt: 256, es: 512, fr: 1024 } as const;
const ANY_TOLD = TOLD.de | TOLD.pt | TOLD.es | TOLD.fr;
const SPACE = 2048;

/** Letters that one or two of the languages have. */
const TELLING: readonly (readonly [keyof typeof TOLD, RegExp])[] = [
  ['de', /^(?:ß|[äöü])$/],
  ['pt', /^[ãõ]$/],
  ['es', /^[ñ¿¡]$/],
  ['fr', /^[œêîâèù]$/],
];

const kindsOf = kindTable([
  [IS.letter, /^\p{L}$/u],
  [IS.kana, /^[\u3040-\u30ff]$/],
  [IS.hangul, /^[\uac00-\ud7af]$/],
  [IS.han, /^[\u3400-\u9fff]$/],
  [IS.cyrillic, /^[\u0400-\u04ff]$/],
  // Scripts and letters of none of the languages that are understood.
  [
    IS.foreign,
    /^[\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Thai}іїєґў]$/u,
  ],
  [IS.latin, /^[a-zà-öø-ÿāăąćčďđēęěğģīįķļłńņňőœŕřśşšţťūůűųźżžơưạ-ỹ]$/],
  ...TELLING.map(([language, letters]) => [TOLD[language], letters] as const),
  [SPACE, /^\s$/],
]);

export interface LanguageHits {
  language: string;
  count: number;
}

/** What is counted in a text, once over. */
export interface Counts {
  letters: number;
  kana: number;
  hangul: number;
  han: number;
  cyrillic: number;
  foreign: number;
  latin: number;
  words: number;
  /** Of the words, those that are frequent in a language that is understood. */
  frequent: number;
  /** How many words of each language in Latin script it has; a word of several counts for each in part. */
  hits: readonly LanguageHits[];
}

const isNameLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);

/** Words of a text between spaces: "com" in an address is no Portuguese. */
class Hits {
  /** In the order in which languages were met: there are six at most. */
  readonly byLanguage: LanguageHits[] = [];
  words = 0;
  frequent = 0;
  /** Of the words since the last space. */
  private readonly pending: (readonly string[])[] = [];

  word(word: string): void {
    const languages = frequentIn(word);
    this.words++;
    if (languages.length === 0) return;
    this.frequent++;
    this.pending.push(languages);
  }

  /** What stood between two spaces ends. */
  space(isAddress: boolean): void {
    if (this.pending.length === 0) return;
    if (!isAddress)
      for (const languages of this.pending) for (const each of languages) this.add(each, 1 / languages.length);
    this.pending.length = 0;
  }

  add(language: string, count: number): void {
    if (count <= 0) return;
    for (const each of this.byLanguage)
      if (each.language === language) {
        each.count += count;
        return;
      }
    this.byLanguage.push({ language, count });
  }
}

function count(sample: string): Counts {
  const hits = new Hits();
  const counts = { letters: 0, kana: 0, hangul: 0, han: 0, cyrillic: 0, foreign: 0, latin: 0 };
  let told: number[] | undefined;
  let [start, isAddress] = [-1, false];
  /** Latin letters since the last space. */
  let latin = 0;
  // A line that is an address but for two words is in the language of those.
  const endRun = (): void => {
    if (isAddress) {
      counts.letters -= latin;
      counts.latin -= latin;
    }
    hits.space(isAddress);
    latin = 0;
    isAddress = false;
  };
  for (let at = 0; at < sample.length; ) {
    const code = sample.codePointAt(at) as number;
    const kinds = kindsOf(code);
    if ((kinds & IS.letter) !== 0) {
      counts.letters++;
      if (start < 0) start = at;
    } else if (start >= 0) {
      hits.word(sample.slice(start, at));
      start = -1;
    }
    if ((kinds & SPACE) !== 0) endRun();
    else if (code === SLASH || code === AT) isAddress = true;
    else if (code === DOT && isNameLetter(sample.charCodeAt(at - 1)) && isNameLetter(sample.charCodeAt(at + 1)))
      isAddress = true;
    if ((kinds & IS.latin) !== 0) {
      counts.latin++;
      latin++;
    }
    if (code > 127) {
      if ((kinds & IS.kana) !== 0) counts.kana++;
      if ((kinds & IS.hangul) !== 0) counts.hangul++;
      if ((kinds & IS.han) !== 0) counts.han++;
      if ((kinds & IS.cyrillic) !== 0) counts.cyrillic++;
      if ((kinds & IS.foreign) !== 0) counts.foreign++;
      if ((kinds & ANY_TOLD) !== 0) {
        told ??= TELLING.map(() => 0);
        for (const [nth, [language]] of TELLING.entries())
          if ((kinds & TOLD[language]) !== 0) told[nth] = (told[nth] ?? 0) + 1;
      }
    }
    at += code > 0xffff ? 2 : 1;
  }
  if (start >= 0) hits.word(sample.slice(start));
  endRun();
  if (told) for (const [nth, [language]] of TELLING.entries()) hits.add(language, Math.min(3, told[nth] ?? 0));
  return { ...counts, words: hits.words, frequent: hits.frequent, hits: hits.byLanguage };
}

/** In capitals the license, and no German word: "Siamo indecisi tra MIT e Apache." */
const NO_WORD = /\bMIT\b/g;

const SLASH = 47;
const AT = 64;
const DOT = 46;

/** A passage is asked two things, one after the other. */
let last: { text: string; counts: Counts } | undefined;

/** In: a text (the first 1,200 characters are looked at). Out: what is in it. */
export function countsOf(text: string): Counts {
  if (last?.text === text) return last.counts;
  last = { text, counts: count(foldText(text.slice(0, SAMPLE)).replace(NO_WORD, '').toLowerCase()) };
  return last.counts;
}
