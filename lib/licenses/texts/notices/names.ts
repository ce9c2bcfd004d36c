/** Names of holders and authors: the grammar that a copyright line follows (SPDX matching guidelines, "copyright notice"). */
import { isWordOf, LANGUAGES_READ } from '../../../prose/language.ts';
import { EAST_ASIAN_BAN, isOfOtherPhrase, isOtherBan, NOTICE_WORDS, type NoticeWords } from './words.ts';

const MAIL = /^[<(["']*[\w.+-]{1,64}(?:@|\(at\)|\[at\])[\w.-]{1,100}[>)\]"'.,;]*$/;
const ADDRESS =
  /^[<(["']*(?:(?:https?:\/\/|www\.)[^\s<>"']{1,300}|@[\w-]{1,40}|[\w-]{1,60}\.(?:com|org|net|io|ai|edu)(?:\/\S{0,100})?)[>)\]"'.,;]*$/i;
const YEARS =
  /^[<([{"']*(?:(?:19|20)\d\d|\d\d|present|now|today|yyyy|x{2,4})(?:[-,/~](?:(?:19|20)?\d\d|present|now|today|yyyy|x{2,4})?)*[>)\]}"'.,:;]*$/i;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Who a holder in Chinese, Japanese or Korean is; a person's name has two to four signs. */
const EAST_ASIAN_HOLDER =
  /(?:公司|会社|會社|集团|集團|大学|大學|学院|學院|研究院|研究所|研究室|实验室|實驗室|机构|機構|中心|团队|團隊|作者|著者|社区|基金会|財団|法人|科技|智能|주식회사|대학교|연구소|재단|팀|저자)/;
/** Nouns after which "for" goes on with the name of an institute. */
const INSTITUTE =
  /^(?:institut\w*|cent(?:er|re)|foundation|association|society|initiative|alliance|agency|school|laborator(?:y|ies)|labs?|department|academy|council|network|consortium|organi[sz]ation|fund|computing|office|ministry|department|directorate|bureau|division|authority|commission|service|board|committee)$/i;

/** Institutes of Romance languages, whose names go on in lower case: "Ministère de la Transition écologique". */
const ROMANCE_INSTITUTE =
  /^(?:institut[oe]?|minist[eè]re?s?|ministerio|ministero|ministério|universit[éàa]|universidade?|centre?|centro|laboratoire|laborator[iío]+o|école|escuela|escola|scuola|agen(?:ce|zia|cia)|direction|direcci[oó]n|direzione|direção|consejo|conseil|consiglio|conselho|biblioth[eè]que|biblioteca|observatoire|osservatorio|observatorio|observatório|service|servi[cz]io|serviço|association|asociaci[oó]n|associazione|associação|fondation|fundaci[oó]n|fondazione|fundação|commissariat|soci[eé]t[eé]|sociedade?|societ[àa])$/iu;

/** A word between slashes tells how the name before it is said: "SpeakLeash /ˈspix.lɛʂ/". */
const SOUND = /^\/[^\s/]{2,40}\/$/;
const JOINS = /^(?:and|und|et|y|e|&)$/i;
/** Scripts that have no capitals, and that part words with spaces. */
const UNCASED = /^[\p{Script=Arabic}\p{Script=Hebrew}\p{M}]{2,12}$/u;

const bare = (word: string): string =>
  word
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/['’]s?$/, '');

const weighs = (word: string, words: NoticeWords): boolean =>
  words.weighty.has(word) ||
  words.asking.has(word) ||
  isOtherBan(word, words) ||
  word.split(/[-/]/).some((part) => part !== word && weighs(part, words));

/** Signs that say nothing to a reader; one or two in a word are a name in an old encoding. */
const UNREADABLE = /\p{Co}|\ufffd{3}|^[^\p{L}\p{N}]*\ufffd[^\p{L}\p{N}]*$/u;

/** A word that may stand in a name: capitalized, a particle, a handle, or signs of a holder in East Asian scripts. */
function isNameWord(word: string, previous: string | undefined, words: NoticeWords): boolean {
  const plain = bare(word);
  if (UNREADABLE.test(word)) return false;
  if (plain === '' || YEARS.test(word) || MAIL.test(word) || ADDRESS.test(word)) return true;
  // Parts of firms' names that would weigh elsewhere.
  if (/^(?:limited|ltd)$/i.test(plain) && previous !== undefined) return true;
  if (plain === 'for') return previous !== undefined && INSTITUTE.test(bare(previous));
  if (weighs(plain, words)) return false;
  if (EAST_ASIAN.test(word)) {
    const parts = word.split(/[()（）/·・,]/).filter((part) => part !== '');
    if (parts.length > 1) return parts.every((part) => isNameWord(part, previous, words));
    if (EAST_ASIAN_BAN.test(word)) return false;
    return EAST_ASIAN_HOLDER.test(word) ? word.length <= 40 : word.length <= 5;
  }
  if (UNCASED.test(plain)) return !isOfOtherPhrase(plain);
  if (words.particles.has(plain) || SOUND.test(word)) return true;
  const first = /\p{L}/u.exec(word)?.[0] ?? '0';
  // A handle or a product has a digit, a sign or a capital within: "openai", "d4data", "k2-fsa".
  return (
    first !== first.toLowerCase() ||
    /[\d_@]|\p{Lu}/u.test(word) ||
    (/^\p{Script=Latin}[\p{Script=Latin}.-]{1,30}$/u.test(plain) && previous === undefined)
  );
}

/** English has lists of words of its own, that weigh more. */
const OTHERS = LANGUAGES_READ.filter((language) => language !== 'en');

/** Two ordinary words of one language that are no particles: a sentence, also in capitals ("Ces Poids Sont ..."), and no name. */
function isSentence(list: readonly string[], { particles }: NoticeWords): boolean {
  const telling = [...new Set(list.map(bare))].filter((word) => word.length > 2 && !particles.has(word));
  return OTHERS.some((language) => telling.filter((word) => isWordOf(language, word)).length > 1);
}

const MAX_WORDS = 60;
const MAX_RUN = 9;
/** Words of a name in a script without capitals; more may be a sentence. */
const MAX_UNCASED = 3;

/** A word of an institute's name in a Romance language, in lower case: nothing that asks or forbids. */
const isLower = (word: string, words: NoticeWords): boolean => {
  const plain = bare(word);
  return /^\p{Script=Latin}[\p{Script=Latin}'’-]{1,30}$/u.test(plain) && !weighs(plain, words);
};

/** In: text after the copyright sign, or of a line of authors. Out: whether it is nothing but years, names and addresses. */
export function isNames(text: string, words = NOTICE_WORDS): boolean {
  const list = text.split(/\s+/).filter((word) => word !== '');
  const romance = list.findIndex((word) => /\p{Lu}/u.test(word) && ROMANCE_INSTITUTE.test(bare(word)));
  if (list.length > MAX_WORDS || (romance < 0 && isSentence(list, words))) return false;
  if (list.filter((word) => UNCASED.test(bare(word))).length > MAX_UNCASED) return false;
  const handles = /^\p{Ll}/u.test(list.find((word) => /\p{L}/u.test(word) && !YEARS.test(word)) ?? '');
  let run = 0;
  let previous: string | undefined;
  for (const [at, word] of list.entries()) {
    // "dscarmo and marcospiau": one handle beside another.
    const before = handles && JOINS.test(list[at - 1] ?? '') ? undefined : previous;
    if (!isNameWord(word, before, words) && !(romance >= 0 && at > romance && isLower(word, words))) return false;
    const restarts = /[,;:&|)\]>]$/.test(word) || YEARS.test(word) || JOINS.test(word);
    run = restarts ? 0 : run + 1;
    if (run > MAX_RUN) return false;
    previous = /\p{L}/u.test(word) && !YEARS.test(word) && !/^(?:by|copyright)$/i.test(word) ? word : undefined;
  }
  return !/\b(?:for|by)$/i.test(text.trim());
}

/** Sentence ends within a line: not after an initial or a short form. */
export const clausesOf = (text: string): string[] =>
  text
    .replace(/\b(Inc|Ltd|Co|Corp|LLC|GmbH|et al|Dr|Prof|Jr|Sr|St|\p{Lu})\./gu, '$1')
    .split(/(?<=[\p{L}\d)\]>"'])[.。!?](?=\s|$)|[;。！？]|\s[-*]{1,2}\s|\s[–—|]\s/u)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}\p{Co}\ufffd]/u.test(part));
