/** Words by which a notice is told from a term. */
import records from '../../../../assets/notice-words.json' with { type: 'json' };
import { PHRASES } from '../../../mentions/phrases.ts';

interface WordRecord {
  /** `role.language`. */
  id: string;
  words: readonly string[];
}

/** The words of assets/notice-words.json, by what they do. */
export interface NoticeWords {
  /** Change what a text permits: never part of a title, an address or a holder's name. */
  weighty: ReadonlySet<string>;
  /** With which somebody asks for something: a notice of origin has none of them. */
  asking: ReadonlySet<string>;
  /** "Only", "for", "not", "no", "without", "forbidden" in other languages, as they would stand in a capitalized ban: no name of a holder has them. */
  bans: ReadonlySet<string>;
  /** Stand in names of holders in small letters: particles, and common nouns for who they are. */
  particles: ReadonlySet<string>;
}

export function noticeWordsOf(all: readonly WordRecord[]): NoticeWords {
  const of = (role: string): ReadonlySet<string> =>
    new Set(all.flatMap(({ id, words }) => (id.startsWith(`${role}.`) ? words : [])));
  return { weighty: of('weighty'), asking: of('asking'), bans: of('ban'), particles: of('particle') };
}

export const NOTICE_WORDS: NoticeWords = noticeWordsOf(records);

/** What forbids, or is of commerce, in languages that are not understood further, each with its endings: "zabronion*". */
const FORBIDS = /^(?:act\.forbid|use\.(?:non)?commercial)$/;
const foreign = (PHRASES.mul ?? [])
  .filter(({ means }) => FORBIDS.test(means))
  .flatMap(({ words: forms }) => forms)
  .filter((form) => /^[\p{L}\p{M}]{4,}\*?$/u.test(form));
const FOREIGN: ReadonlySet<string> = new Set(foreign.filter((form) => !form.endsWith('*')));
const FOREIGN_BEGINNINGS: ReadonlySet<string> = new Set(
  foreign.filter((form) => form.endsWith('*')).map((form) => form.slice(0, -1)),
);

/** Every word of the phrases in languages that are not understood further: none is a name's. */
const UNDERSTOOD_LITTLE: ReadonlySet<string> = new Set(
  (PHRASES.mul ?? []).flatMap(({ words: forms }) => forms.flatMap((form) => form.match(/[\p{L}\p{M}]{2,}/gu) ?? [])),
);
export const isOfOtherPhrase = (word: string): boolean => UNDERSTOOD_LITTLE.has(word);

/** In: a word in lower case. Out: whether it forbids or limits in a language other than English; no name of a holder has it. */
export function isOtherBan(word: string, { bans } = NOTICE_WORDS): boolean {
  if (bans.has(word) || FOREIGN.has(word)) return true;
  for (let length = 4; length <= Math.min(word.length, 20); length++)
    if (FOREIGN_BEGINNINGS.has(word.slice(0, length))) return true;
  return false;
}

/** Signs of a ban in Chinese, Japanese and Korean: a name of a holder has none of them. */
export const EAST_ASIAN_BAN =
  /[禁勿仅僅只唯除须須]|不得|不可|不能|不准|不允|限(?!公司|会社|責任|责任)|非(?!凡|洲)|商[用业業](?!大|学|學|银|銀)|许可|授权|のみ|だけ|ない|ません|금지|불가|비상업|상업|한정|제한|않|못|없|만 |만$|전용|해야|합니다|됩니다|십시오|준수|동의|정책|조건|필요|なければ|ください|します|する|です|ます|必要|遵守|同意|政策|条件|條件|必须|应当/;
