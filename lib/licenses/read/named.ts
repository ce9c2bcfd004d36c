/** Where a sentence names licences: patterns made from the tables of names, each bounded. */

import { NAME_RECORDS } from '../names/standard-names.ts';
import { LICENSE_WORDS } from '../names/words.ts';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const spelled = (name: string): string => name.split(/[ -]/).map(escaped).join('[ -]?');
const alternatives = (names: readonly string[]): string =>
  [...names]
    .sort((a, b) => b.length - a.length)
    .map(spelled)
    .join('|');

/** A word for a licence, in any language of assets/license-words.json. */
const NOUN = `licen[sc]es?(?: agreement)?|licensed|(?:terms|conditions) of (?:use|service)|terms|agreement|EULA|${alternatives(LICENSE_WORDS)}`;
const VERSION =
  '(?:,? ?[-_]?(?:(?:v(?:er(?:s(?:ion|ão|ione|ión))?)?|Fassung|верс\\p{L}{1,3}|バージョン|버전)\\.? ?)?(?:\\d{1,2}(?:\\.\\d{1,2}){0,2}[a-c]?(?![\\w.]*\\d)(?: ?[版판])?|第 ?[1-4一二三四](?:\\.\\d)? ?版))';
const LATER = '(?:\\+|,?[ -]\\(?or(?:[ -]any)?[ -](?:later|newer)(?:[ -]version)?\\)?|-only)';
/** A name ends where no letter, digit or hyphenated word goes on; a word for a licence may be joined to it ("MIT-Lizenz"). */
const EDGE = '(?![\\p{Script=Latin}\\d]|-(?!\\p{L}*(?:liz|licen))[\\p{Script=Latin}\\d])';

const alone = NAME_RECORDS.flatMap(({ alone: names = [] }) => names);
const versioned = NAME_RECORDS.filter(({ versions }) => versions).flatMap(({ names }) => names);
const all = NAME_RECORDS.flatMap(({ names }) => names);

/** Names that need nothing beside them; case as in the table. */
const ALONE = new RegExp(
  `(?<![\\w-]|\\w\\.)(?:${alternatives(alone)})(?:[ -]license)?(?:\\)?${VERSION})?${LATER}?${EDGE}`,
  'gu',
);
/** Names with a version. */
const VERSIONED = new RegExp(
  `(?<![\\w-]|\\w\\.)(?:${alternatives(versioned)})(?:[ -](?:public )?(?:license|licence))?${VERSION}${LATER}?${EDGE}`,
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
  VERSIONED,
  BEFORE_NOUN,
  AFTER_NOUN,
  /(?<![\w-]|\w\.)BSD(?:[ -]licen[sc]e)?(?![\w-])/g,
  /(?<![\w-]|\w\.)CC(?:[ -]?BY(?:[ -](?:NC|SA|ND)){0,3}|[ -]?0|[ -]ZERO)(?:[ -]?v?\d(?:\.\d)?)?(?![\w-])/gi,
  /(?<![\w-]|\w\.)Creative[ -]Commons[ -][\p{L}\d ,.'’–«»-]{2,90}?(?:\d\.\d|Licen[sc]e|International)/giu,
  /(?:知识共享|クリエイティブ・コモンズ|크리에이티브 커먼즈)[ ,-]?[\p{L}\p{Pd}・ -]{2,50}?\d\.\d/gu,
  /(?<![\w-]|\w\.)(?:(?:CreativeML|BigScience|BigCode|\p{Lu}[\p{L}\d]{0,24})[ -])?(?:[Oo]pen|OPEN)[ -]?(?:[Rr]ail|RAIL)(?:\+\+)?(?:[ -]?[Mm])?(?:[ -]v?\d(?:\.\d)?)?(?:[ -][Ll]icen[sc]e)?/gu,
  /(?<![\w-]|\w\.)(?:modified|non-commercial) MIT\b(?:[ -]licen[sc]e)?/gi,
];

/** Words for a licence, each with where it stands. */
export const NOUNS = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\d])(?:${NOUN})(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\d])`,
  'giu',
);

/** Names in title case that end in a word for a licence: "Acme Community License Agreement". Bounded. */
export const TITLED =
  /\b(?:[A-Z0-9][\w.+]{0,24}[ -]){1,6}?(?:Licen[sc]e(?: Agreement)?|LICEN[SC]E(?: AGREEMENT)?|(?:Model|Community|User?|Weights) Agreement|Terms of (?:Use|Service))\b/g;

const TITLE = '[\\p{Lu}\\d][\\p{L}\\d.+-]{0,24}';
const OF_COMMUNITY = [
  '[Cc]ommunautaire',
  '[Cc]omunitari[ao]',
  '[Cc]omunitária',
  '(?:de la|da|della|du) (?:[Cc]ommunauté|[Cc]omunidade?|[Cc]omunità)',
  'сообщества',
  'de (?:la )?(?:recherche|investigación|pesquisa)',
  'di ricerca',
].join('|');
/** The same in other languages, where the word for a licence is followed, or joined, by whose it is: "Licence communautaire Acme", "Acme-Community-Lizenz", Acme 社区许可协议. */
export const TITLED_ELSEWHERE: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?:[Ll]icen[cz]e|[Ll]icencia|[Ll]icença|[Ll]icenza|[Лл]ицензи\\p{L}{1,2}) (?:${OF_COMMUNITY})(?: (?:d['’]|(?:de|du|des|del|della|di|do|da|от) )?«?${TITLE}»?){1,4}`,
    'gu',
  ),
  new RegExp(
    `(?<!\\p{L})(?!(?:D(?:ie|er|as|en|em|es)|Eine[rn]?|Unsere[r]?) )(?:${TITLE}[ -]){1,4}?(?:Community|Gemeinschafts|Research|Forschungs)[ -]?[Ll]izenz\\p{L}{0,14}`,
    'gu',
  ),
  new RegExp(
    `(?:(?:${TITLE}[ -]?){1,4}?)?(?:社区|社區|研究|コミュニティー?|커뮤니티|연구)[ -]?(?:许可协议|许可证|許可證|授权协议|ライセンス|使用許諾契約|利用規約|라이선스|라이센스)`,
    'gu',
  ),
];

/** Names in the marks by which Chinese, Japanese and Korean name a document: 《鸟模型许可协议》. */
const MARKED = /(?<=[《「『〈])[^《》「」『』〈〉]{1,40}(?=[》」』〉])/gu;
/** What a name in such marks must hold to be a licence's. */
const MARKED_LICENSE =
  /许可|許可|协议|協議|授权|授權|条款|條款|契[约約]|公[约約]|要綱|協定|協约|ライセンス|規約|許諾|라이선스|약관|계약|약정|협약|licen[sc]e|agreement/iu;
/** «Положение о научном фонде», « Charte des modèles Merle », '나눔 약정 2호': a document's name in quotation marks begins, or ends, with what it is. */
const QUOTED_DEED =
  /(?<=[«"]\s?)(?:Соглашени|Положени|Договор|Хартия|Хартии|Лицензи|Accord|Charte|Contrat|Convention|Licence|Pacte|Acuerdo|Carta|Contrato|Convenio|Licencia|Pacto|Accordo|Contratto|Convenzione|Licenza|Patto|Acordo|Convênio|Licença)\p{L}{0,3} [^«»"\n]{2,50}(?=\s?[»"])|(?<=['"])[^'"\n]{1,40}(?:약정|협약|계약|계약서|허락서|허가서|약관)(?: ?(?:제 ?)?\d{1,2} ?[호판])?(?=['"])/gu;

/** Own names of documents that a sentence sets in marks, each with where it stands. */
export function* markedNames(text: string): Generator<RegExpMatchArray> {
  for (const match of text.matchAll(MARKED)) if (MARKED_LICENSE.test(match[0])) yield match;
  yield* text.matchAll(QUOTED_DEED);
}

/** Every name has one of these: most sentences have none, and are passed over at one look. */
export const MAY_NAME =
  /licen[scçz]|apache|creative|\bgnu\b|\bMIT\b|bsd|gpl|\bcc|creative commons|mpl|eupl|\bepl|mozilla|wtfpl|odc-by|odbl|cdla|openmdw|rail|terms|agreement|eula|lizenz|лиценз|许可|許可|协议|協議|授权|授權|条款|契[约約]|ライセンス|規約|許諾|라이선스|라이센스|약관|계약|知识共享|コモンズ|커먼즈|unlicense|pddl|mulan|木兰|cecill|sspl|busl|berkeley|общественн|апач|アパッチ|阿帕奇|아파치|МИТ|\bisc\b|zlib|公[约約]|要綱|協定|약정|협약|허[락가]서|[«"]\s?(?:Соглашени|Положени|Договор|Харти|Accord|Charte|Contrat|Conven|Pa[ct]|Acuerdo|Carta|Acordo)/i;

/** "Nicht-kommerzielle Lizenz", 非商用ライセンス; "licencia no comercial": words that tell it in other languages, before the noun and behind it. */
export const TELLING_BEFORE =
  /(?:(?:nicht[- ]?kommerziell|некоммерческ)\p{L}{0,3} |(?:非商业|非商業|非商用|非営利|비상업|비영리)(?:性|用途|使用|目的|利用|용|적|적인|의|の|的){0,3} ?)$/iu;
export const TELLING_AFTER = /^ (?:non[- ]commercia|no comercial|não[- ]comercial)\p{L}{0,3}(?!\p{L})/iu;
