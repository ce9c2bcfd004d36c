/** Where a sentence names licences: patterns made from the tables of names, each bounded. */
import { GRAMMAR } from '../grammar.ts';
import { NAME_RECORDS } from '../names/standard-names.ts';
import { LICENSE_WORDS, VERSION_WORDS } from '../names/words.ts';
import { alternatives, oneOf } from './spelled.ts';

/** A word for a licence, in any language of assets/license-words.json. */
const NOUN = `licen[sc]es?(?: agreement)?|licensed|(?:terms|conditions) of (?:use|service)|terms|agreement|EULA|${alternatives(LICENSE_WORDS)}`;
/** "第三版": a version may be written out. */
const WRITTEN = GRAMMAR.digits.join('');
const VERSION = `(?:,? ?[-_]?(?:(?:v(?:er(?:sion)?)?|${oneOf(VERSION_WORDS, '', true)})\\.? ?)?(?:\\d{1,2}(?:\\.\\d{1,2}){0,2}[a-c]?(?![\\w.]*\\d)(?: ?[版판])?|第 ?[1-4${WRITTEN}](?:\\.\\d)? ?版))`;
const LATER = '(?:\\+|,?[ -]\\(?or(?:[ -]any)?[ -](?:later|newer)(?:[ -]version)?\\)?|-only)';
/** A name ends where no letter, digit or hyphenated word goes on; a word for a licence may be joined to it ("MIT-Lizenz"). */
const EDGE = '(?![\\p{Script=Latin}\\d]|-(?!\\p{L}*(?:liz|licen))[\\p{Script=Latin}\\d])';

const alone = NAME_RECORDS.flatMap(({ alone: names = [] }) => names);
const versioned = NAME_RECORDS.filter(({ versions }) => versions).flatMap(({ names, things = [] }) =>
  names.filter((name) => !things.includes(name)),
);
/** With a version these are rather another thing's: "Python 2.0". Where a text has a word for a licence, a licence's. */
const shared = NAME_RECORDS.flatMap(({ things = [] }) => things);
const all = NAME_RECORDS.flatMap(({ names }) => names);

/** Names that need nothing beside them; case as in the table. */
const ALONE = new RegExp(
  `(?<![\\w-]|\\w\\.)(?:${alternatives(alone)})(?:[ -]license)?(?:\\)?${VERSION})?${LATER}?${EDGE}`,
  'gu',
);
/** Names with a version. */
const withVersion = (names: readonly string[]): RegExp =>
  new RegExp(
    `(?<![\\w-]|\\w\\.)(?:${alternatives(names)})(?:[ -](?:public )?(?:license|licence))?${VERSION}${LATER}?${EDGE}`,
    'giu',
  );
/** Names before a word for a licence, and behind one. */
const BEFORE_NOUN = new RegExp(
  `(?<![\\w-]|\\w\\.)(?:${alternatives(all)})[ -]?(?:public )?(?:${NOUN})(?:${VERSION}${LATER}?)?(?!\\w)`,
  'giu',
);
const AFTER_NOUN = new RegExp(`(?<=(?:${NOUN})[ :：-]{0,3})(?:${alternatives(all)})${VERSION}?${LATER}?${EDGE}`, 'giu');

export const NAMED: readonly RegExp[] = [
  ALONE,
  withVersion(versioned),
  BEFORE_NOUN,
  AFTER_NOUN,
  /(?<![\w-]|\w\.)BSD(?:[ -]licen[sc]e)?(?![\w-])/g,
  /(?<![\w-]|\w\.)CC(?:[ -]?BY(?:[ -](?:NC|SA|ND)){0,3}|[ -]?0|[ -]ZERO)(?:[ -]?v?\d(?:\.\d)?)?(?![\w-])/gi,
  /(?<![\w-]|\w\.)Creative[ -]Commons[ -][\p{L}\d ,.'’–«»-]{2,90}?(?:\d\.\d|Licen[sc]e|International)/giu,
  /(?:知识共享|クリエイティブ・コモンズ|크리에이티브 커먼즈)[ ,-]?[\p{L}\p{Pd}・ -]{2,50}?\d\.\d/gu,
  /(?<![\w-]|\w\.)(?:(?:CreativeML|BigScience|BigCode|\p{Lu}[\p{L}\d]{0,24})[ -])?(?:[Oo]pen|OPEN)[ -]?(?:[Rr]ail|RAIL)(?:\+\+)?(?:[ -]?[Mm])?(?:[ -]v?\d(?:\.\d)?)?(?:[ -][Ll]icen[sc]e)?/gu,
  /(?<![\w-]|\w\.)(?:modified|non-commercial) MIT\b(?:[ -]licen[sc]e)?/gi,
];

/** Patterns that only a text with a word for a licence is tried with. */
export const NAMED_BESIDE_NOUN: readonly RegExp[] = [withVersion(shared)];

/** Words for a licence, each with where it stands. */
export const NOUNS = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\d])(?:${NOUN})(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\d])`,
  'giu',
);

/** Names in title case that end in a word for a licence: "Acme Community License Agreement". Bounded. */
export const TITLED =
  /\b(?:[A-Z0-9][\w.+]{0,24}[ -]){1,6}?(?:Licen[sc]e(?: Agreement)?|LICEN[SC]E(?: AGREEMENT)?|(?:Model|Community|User?|Weights) Agreement|Terms of (?:Use|Service))\b/g;
