/** In which languages a text may be: by script, and in Latin script by frequent words. */
import { foldText } from './fold.ts';

/** The languages that are understood (BCP 47). */
export const LANGUAGES_READ = ['en', 'fr', 'de', 'it', 'es', 'pt', 'zh', 'ja', 'ko', 'ru'] as const;

/** Words that are frequent in one of the languages and rare in the others. */
const FREQUENT: Readonly<Record<string, string>> = {
  en: 'the and is are for with this of to we on that by you it be as can not have has been will which from or our its in an at all more than but any if will was also a ai',
  fr: 'l d n qu j le les des une est sont pour avec dans sur modèle modèles cette ce ces qui que aux du et par ne pas nous vous être ont été sous poids données licence notre nos leur au à la un il elle plus aucun aucune tout toute ni sans seulement uniquement voir oui',
  de: 'der die das und ist sind ein eine einer eines einem für mit auf nicht wird wurde werden wurden von modell modells den dem des wir sie es zu zur zum im am an bei nur auch als oder aus nach unter über will wer was also kein keine gewichte daten lizenz unser unsere darf dürfen kann ohne noch aber steht stehen nein',
  it: 'l d un potrebbe il lo gli della delle dello dei degli che per con sono modello modelli questo questa questi una uno nel nella nelle non è e di da del al alla ai solo anche come più noi nostro nostra i la le si può possono senza ma sul sulla pesi dati licenza stato stati viene sì',
  es: 'el los las una unos para con que del este esta estos modelo modelos está están por no se al en y lo su sus es son como más pero sin sólo solo también nosotros nuestro nuestra pesos datos licencia de la un ha han sido puede pueden ni cualquier hay sí',
  pt: 'de os as uma umas para com não este esta estes modelo modelos são dos das foi pelo pela no na nos nas e o a em um do da ao à que se por mais mas sem só também nós nosso nossa pesos dados licença é está estão pode podem ser foram ou nem apenas qualquer você seu sim',
};

const BY_WORD = new Map<string, string[]>();
for (const [language, words] of Object.entries(FREQUENT))
  for (const word of words.split(' ')) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), language]);

/** Is it an ordinary word of the language? So "will" is one in German, and tells no future there. */
export const isWordOf = (language: string, word: string): boolean => BY_WORD.get(word)?.includes(language) ?? false;

const SAMPLE = 1200;
const LETTERS = /\p{L}+/gu;

/** Letters that one or two of the languages have. */
const TELLING: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ß|[äöü]/g, ['de']],
  [/[ãõ]/g, ['pt']],
  [/ñ|¿|¡/g, ['es']],
  [/[œêîâèù]/g, ['fr']],
];

/** "com" in an address is no Portuguese. */
const withoutAddresses = (sample: string): string =>
  sample
    .split(/\s+/)
    .filter((word) => !/[/@]|[a-z\d]\.[a-z\d]/.test(word))
    .join(' ');

/** How many words of each language in Latin script a text has; a word of several languages counts for each in part. */
function latinHits(sample: string): Map<string, number> {
  const hits = new Map<string, number>();
  const add = (language: string, count: number): void => {
    hits.set(language, (hits.get(language) ?? 0) + count);
  };
  for (const [word] of withoutAddresses(sample).matchAll(LETTERS)) {
    const languages = BY_WORD.get(word);
    for (const language of languages ?? []) add(language, 1 / (languages?.length ?? 1));
  }
  for (const [letters, languages] of TELLING) {
    const count = Math.min(3, sample.match(letters)?.length ?? 0);
    for (const language of languages) add(language, count);
  }
  return hits;
}

const share = (sample: string, letters: RegExp, all: number): number => (sample.match(letters)?.length ?? 0) / all;

/**
 * In: a text (the first 1,200 characters are looked at). Out: the languages that it may be in, most likely first; empty where nothing
 * tells (a name, a number, two words): then what stands around it tells better. Short texts may get several.
 */
export function likelyLanguages(text: string): string[] {
  const sample = foldText(text.slice(0, SAMPLE)).toLowerCase();
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return [];
  if (share(sample, /[\u3040-\u30ff]/g, letters) > 0.08) return ['ja'];
  if (share(sample, /[\uac00-\ud7af]/g, letters) > 0.12) return ['ko'];
  if (share(sample, /[\u3400-\u9fff]/g, letters) > 0.12) return letters < 30 ? ['zh', 'ja'] : ['zh'];
  if (share(sample, /[\u0400-\u04ff]/g, letters) > 0.2) return ['ru'];
  const hits = [...latinHits(sample)].sort((a, b) => b[1] - a[1]);
  const most = hits[0]?.[1] ?? 0;
  return hits.filter(([, count]) => count >= 0.3 && count >= most * 0.55).map(([language]) => language);
}

/** Scripts and letters of none of the languages that are understood. */
const FOREIGN =
  /[\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Thai}іїєґў]/gu;
/** A sentence in Latin letters of which fewer words than this are frequent ones of a language that is understood is in another. */
const KNOWN_WORDS = 0.2;
const MIN_WORDS = 3;

/** May the text be in a language that is not understood? Its bans are looked for all the same (assets/phrases/mul.json). Linear. */
export function isForeign(text: string): boolean {
  const sample = foldText(text.slice(0, SAMPLE)).toLowerCase();
  const words = sample.match(LETTERS) ?? [];
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return false;
  if (share(sample, FOREIGN, letters) > 0.04) return true;
  if (share(sample, /[\u0400-\u04ff]/g, letters) > 0.2) return true;
  if (share(sample, /[a-zà-öø-ÿāăąćčďđēęěğģīįķļłńņňőœŕřśşšţťūůűųźżžơưạ-ỹ]/g, letters) < 0.8) return false;
  return words.length >= MIN_WORDS && words.filter((word) => BY_WORD.has(word)).length < words.length * KNOWN_WORDS;
}

/** The one language that a text is most likely in; `en` when nothing tells. */
export const detectLanguage = (text: string): string => likelyLanguages(text)[0] ?? 'en';
