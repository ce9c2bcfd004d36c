/** Forms of notices: what may stand around a license's own words without changing what it permits. */
import { readLicenseName } from '../../names/index.ts';
import { isAuthors, isCopyright } from './copyright.ts';
import { isNames } from './names.ts';
import { isThanks } from './thanks.ts';
import { EAST_ASIAN_BAN, isOtherBan, NOTICE_WORDS } from './words.ts';

export type NoticeForm =
  | 'copyright'
  | 'authorship'
  | 'thanks'
  | 'heading'
  | 'steward'
  | 'title'
  | 'license-name'
  | 'scope'
  | 'third-party'
  | 'how-to-apply'
  | 'translation'
  | 'front-matter'
  | 'decoration';

const wordsOf = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*/gu) ?? [];

/** Nothing in it binds, asks or forbids, in any language that the tables know. */
const isPlain = (text: string): boolean =>
  !wordsOf(text).some((word) => NOTICE_WORDS.weighty.has(word) || NOTICE_WORDS.asking.has(word) || isOtherBan(word)) &&
  !EAST_ASIAN_BAN.test(text);

/** Names of standard licenses as they stand in titles and sentences; their class comes from the table of names. */
function isOpenName(name: string): boolean {
  if (name.length > 100 || !/[\p{Lu}\d]/u.test(name)) return false;
  const plain = name
    .trim()
    .replace(/^(?:the |a |an )/i, '')
    .replace(/[\s"'()[\].,:]+$|^[\s"'([]+/g, '')
    .replace(/^the /i, '');
  return [
    plain,
    plain.replace(/\s*\([^()]*\)\s*/g, ' ').trim(),
    plain.replace(/\s+licen[cs]e$/i, ''),
    `${plain} License`,
  ].some((form) => {
    const { class: kind } = readLicenseName(form);
    return kind === 'osi' || kind === 'open';
  });
}

const HEADING =
  /^(?:(?:full |complete )?(?:software |model |code |weights? |project |source code |open source |data |dataset )?(?:licen[cs]es?|licen[cs]ing|notices?|copyrights?|legal(?: code| notices?)?|terms|terms and conditions|terms of use|copying|preamble|appendix|table of contents|contents|text|license text|full text)(?:\.(?:md|txt|rst))?|许可证|许可协议|授权协议|ライセンス|라이선스|lizenz|licenza|licencia|licença|licence)$/i;

/** Families without a version, above a text that says which it is. */
const FAMILY =
  /^(?:the )?(?:new |modified |simplified |revised )?(?:[234]-clause )?(?:bsd|gnu|gpl|lgpl|agpl|apache|mit|isc|mozilla)(?:[ -](?:style|v?\d[\d.]*|clause))*(?: public)? licen[cs]e$/i;

const undecorated = (line: string): string => line.replace(/^[\s#*=_:"'([-]+|[\s#*=_:"')\].-]+$/g, '').trim();

/** "MIT License", "LICENSE". */
function isHeading(line: string): boolean {
  const plain = undecorated(line);
  return HEADING.test(plain) || FAMILY.test(plain) || isOpenName(plain);
}

/** "Acme Vision 2": a heading of a few capitalized words. */
function isTitle(line: string): boolean {
  const plain = undecorated(line);
  const list = plain.split(/\s+/);
  return (
    list.length <= 7 &&
    // A license of another name is no heading.
    !/licen[cs]|terms|agreement|polic|许可|协议|ライセンス|라이선스/i.test(plain) &&
    !/[.;:,!?。]\s/.test(plain) &&
    !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(plain) &&
    /^[\p{Lu}\d]/u.test(plain) &&
    isPlain(plain) &&
    isNames(plain)
  );
}

/** "acme/ridge-base-2": the repository that a text is for, in a line of its own; with a number, as no sentence of two words has. */
const isRepository = (line: string): boolean =>
  /^[\w.-]{2,60}\/[\w.-]{2,60}$/.test(line) && /\d/.test(line) && isPlain(line.replace(/[/_.-]+/g, ' '));

/** "License | Acme", "Ridge 7B: license": a page's title. What stands behind "License:" is which one. */
function isPageTitle(line: string): boolean {
  const parts = line.split(/\s[|·–—-]\s|:\s(?=[\w ]{1,20}$)/);
  const isName = (part: string): boolean => isTitle(part) && readLicenseName(part).class !== 'restricted';
  return (
    parts.length > 1 &&
    parts.length < 4 &&
    !/^\w+:/.test(line) &&
    parts.some(isHeading) &&
    parts.every((part) => isHeading(part) || isName(part))
  );
}

const THING = String.raw`(?:(?:the |this |these |all |our |its )?(?:[\w.+-]{1,40} ){0,4}?(?:code|source|source code|software|models?|weights|parameters|checkpoints?|files?|repository|repo|project|package|library|program|work|product|distribution|documentation|data|dataset|contents?|materials?|components?|subcomponents?|portions?|parts?|modules?|directory|folder|font|fonts|implementation|scripts?|examples?|programs?)(?: (?:in|of|from|under|within) (?:this|the|its) (?:[\w./-]{1,60} ){0,3}?(?:repository|repo|project|package|directory|folder|distribution|software|library|file|release|model))?)`;
const LICENSED = new RegExp(
  String.raw`^(?:note:? )?(?:${THING}|it|they|[\w.+-]{1,40})(?:(?:,| and| or|, and) (?:${THING}))? (?:is|are|was|were|has been|have been|comes?) (?:hereby |also |dual[- ]|free(?:,|ly)? (?:available )?(?:and )?|freely )?(?:(?:re)?licen[cs]ed|released|distributed|available|provided|published|made available|covered|governed|open[- ]sourced|shared)? ?(?:to you )?(?:under|by|with|through|according to) (?:the )?(?:terms (?:and conditions )?of )?(?:either |both )?(?:the |an? )?(?:following (?:licen[cs]es?|terms)|(?<name>[^.;:!?]{2,90}?))(?:(?:,)? (?:as (?:follows|below)|reproduced below|(?:the text of )?which (?:is|can be found|follows|reads)(?: as follows| below)?|(?:see|as found in|found in|in) (?:the )?(?:accompanying )?licen[cs]e(?:\.\w+)?(?: file)?(?: below)?(?: for (?:more )?(?:details|information))?|\(?(?:the )?"?licen[cs]e"?\)?))?\s*[.:]?$`,
  'i',
);
const COVERS = new RegExp(
  String.raw`^(?:the |this )?(?:\w+ )?(?:copyright and )?licen[cs]e (?:also )?(?:covers|applies to|is for|governs|for) (?:both |all )?${THING}(?:(?:,| and|, and) ${THING}){0,4}(?: (?:referenced|available|provided|linked|described|hosted|found)(?: [\w./-]{1,40}){0,10})?[.:]?$`,
  'i',
);
const THIRD_PARTY = new RegExp(
  String.raw`^(?:note:? )?(?:${THING}|it|[\w.+/-]{1,60}) (?:also )?(?:include|includes|contain|contains|bundle|bundles|incorporates?|is based (?:up)?on|are based on|is derived from|are derived from|is adapted from|are adapted from|builds (?:up)?on|is a (?:fork|port|derivative) of|was (?:originally )?(?:written|developed|forked from|taken from|adapted from)|is (?:taken|copied|borrowed|ported|modified) from|uses code from|makes use of) (?<rest>.{1,300})$`,
  'i',
);
/** Words that tell where a thing comes from; besides them stand only names and addresses. */
const ORIGIN: ReadonlySet<string> = new Set(
  `a an the of and or in on as at by from with its it this that is are was were which bundled dynamically statically linked library libraries
  part parts portions portion code source sources binary software program file files header headers module modules component components
  developed written created originally original derived derivative work works implementation distribution distributions wheel wheels runtime
  version versions following several some other third third-party party open project projects package packages repository material materials
  data model models weights available found`.split(/\s+/),
);

/** Names, addresses and words of origin, and nothing else. */
const isOrigin = (text: string): boolean =>
  isNames(
    text
      .replace(/[.:]$/, '')
      .split(/\s+/)
      .filter((word) => !ORIGIN.has(word.toLowerCase().replace(/[^a-z-]/g, '')))
      .join(', '),
  ) && isPlain(text);
/** What the work is, in one line, as the GNU licenses ask for it: "Implementation of the Heron model." */
const WORK =
  /^(?:this is )?(?:the |an? )?(?:(?:official|original|reference|unofficial|pytorch|tensorflow|jax|python|c\+\+) ){0,2}(?:re-?)?implementation of (?:the )?(?<rest>[\w.+/ -]{2,80})[.:]?$/i;
/** Nouns that a work is called by besides its name. */
const KIND =
  /^(?:the|models?|papers?|methods?|algorithms?|networks?|architectures?|library|transformers?|language|vision|encoder|decoder|in|pytorch|tensorflow|jax|python)$/i;

/** A name, at most two words of it, and what kind of work it is of. */
function isWork(line: string): boolean {
  const rest = WORK.exec(line)?.groups?.rest?.replace(/[.:]$/, '').split(' ') ?? [];
  const name = rest.filter((word) => !KIND.test(word));
  return name.length > 0 && name.length <= 2 && isPlain(line) && isNames(name.join(' '));
}
const SECTION =
  /^(?:(?:third[- ]party|external|bundled|additional|other|open source) (?:software |libraries |components |code )?(?:licen[cs]es?|notices?|software|components|attributions?|acknowledge?ments?|libraries)(?: for [\w./ -]{1,60})?|(?:licen[cs]es?|notices?) (?:for|of) (?:third[- ]party|bundled|included) (?:software|code|components|libraries)|licen[cs]e (?:for|of) [\w./+ -]{1,60}|for [\w./+-]{1,40} (?:software|code|library|project)|(?:for |in )?[\w./+-]{1,60}(?:,? [\w./+-]{1,60}){0,6}:|begin licen[cs]e|end (?:of )?licen[cs]e(?: text)?|end of terms and conditions|\(?end\)?)[.:]?$/i;
const KEY_VALUE =
  /^(?:name|files?|description|availability|project|package|module|component|copyright(?: holders?)?|source|home ?page|url|upstream(?:-[\w-]+)?|version|path|origin|repository|format|spdx-[\w-]+|licen[cs]e(?:[- ](?:name|identifier|expression|file|url|text|type))?|comment|title|nickname|layout|language|tags)\s*[:=]\s*(?<value>.{0,300})$/i;
const FOLLOWS =
  /^(?:the )?(?:full |complete )?(?:text|terms|licen[cs]e|licen[cs]e text|copyright notice|(?:original )?licen[cs]e (?:and copyright )?notices?|following (?:licen[cs]e|notice|copyright notice)s?)(?: (?:of|for) (?:the |this )?[\w.+/ -]{1,60})? (?:is|are|reads?|follows?|applies|apply|can be found|appears?)(?: (?:as follows|below|(?:reproduced|included|provided|given) (?:below|here)|here|at|in (?:the )?[\w./-]{1,40}(?: file)?|to (?:this|the|all) [\w./ -]{1,60}))?[.:]?$/i;
const TAKEN =
  /^(?:the |this )?(?:licen[cs]e|file|text|licen[cs]e text)s? (?:(?:is|was) )?(?:taken |copied |downloaded |obtained )?from(?: [\w./-]{1,60})?,?(?: commit [0-9a-f]{7,40})?,?(?: (?:on|at|of) [\w ,:+-]{4,40})?[.:]?$/i;
const OBTAIN =
  /^you (?:may|can) (?:obtain|find|get|view|read) a copy of (?:the|this) licen[cs]e (?:at|in|from|here|below)[.:]?$/i;
const MORE = /^for (?:more|further) (?:information|details),? (?:please )?(?:see|visit|refer to|go to)[.:]?$/i;
const SEE =
  /^(?:for (?:more )?(?:details|information),? )?(?:please )?(?:see|refer to|also see)(?: also)? (?:the )?(?:accompanying )?(?:file )?["'`]?(?:licen[cs]e|copying|notice|authors|contributors|readme)(?:[.-]\w{1,12})?["'`]?(?: files?)?(?: (?:in|at) (?:the )?(?:root|top[- ]level)[\w -]{0,40})?(?: for (?:more |the )?(?:details|information|full text|full license text|terms))?[.:]?$/i;
const TRANSLATION =
  /^(?:(?:this is )?(?:an? |the )?(?:unofficial |official |courtesy |non-binding )?(?:english |chinese |japanese |korean |french |german |spanish |italian |portuguese )?translation(?: of (?:the|this) licen[cs]e)?(?: is provided for (?:convenience|reference|information))?(?: only)?|(?:in case of (?:any )?(?:conflict|discrepancy|inconsistency)[^.;]{0,80},? )?the (?:english|original|french|chinese|japanese) (?:version|text)[^.;]{0,60}(?:prevails?|shall prevail|takes precedence|is (?:the )?(?:authoritative|binding|official)(?: (?:text|version|one))?))[.:]?$/i;
const SPDX =
  /^(?:\W*spdx-(?:license-identifier|filecopyrighttext|snippetcopyrighttext|filetype|filecontributor)\s*:\s*)(?<value>.{1,200})$/i;
const BENIGN =
  /^(?:the text of the creative commons public licenses is dedicated to the public domain under the cc0 public domain dedication|all rights reserved|(?:the )?open source initiative(?: osi)?|osi approved(?: licen[cs]e)?|https?:\/\/\S*)[.:]?$/i;

/** The key of a record and its value: a name of an open license, or words that ask nothing. */
function isRecord(line: string): boolean {
  const match = KEY_VALUE.exec(line);
  if (!match) return false;
  const value = (match.groups?.value ?? '').trim();
  if (value === '') return true;
  if (/^(?:spdx-)?licen[cs]e/i.test(line))
    return isOpenName(value) || value.split(/\s+(?:OR|AND)\s+/).every(isOpenName);
  return isOrigin(value) && value.split(/\s+/).length <= 16;
}

/** "The", "Licensed under the", "Creative Commons": what stands on the line of a title that is among the text's own words ("The MIT License"). */
const BEFORE_TITLE =
  /^(?:licen[cs]e: |(?:licen[cs]ed|released|distributed|available|published) under )?(?:the|an?|creative commons)$|^licen[cs]ed under$/i;

/** Longer pieces are no notices. */
const MAX_PIECE = 1500;

/** In: one line or sentence, folded, spaces collapsed. Out: the form of notice that explains it, or undefined. */
export function noticeForm(piece: string): NoticeForm | undefined {
  if (piece.length > MAX_PIECE) return undefined;
  const line = piece
    .replace(/^[\s>#*/;%|=_~+.,:"')\]-]+/, '')
    .replace(/[\s>#*/|=_~+-]+$/, '')
    .trim();
  if (!/[\p{L}\p{N}\p{Co}\ufffd]/u.test(line)) return 'decoration';
  if (isCopyright(line)) return 'copyright';
  if (/^\(?\d{1,3}\)?$/.test(line)) return 'decoration';
  const spdx = SPDX.exec(line)?.groups?.value;
  if (spdx !== undefined) return isOpenName(spdx) || isCopyright(`Copyright ${spdx}`) ? 'license-name' : undefined;
  if (BEFORE_TITLE.test(line)) return 'license-name';
  if (isHeading(line) || isPageTitle(line)) return 'heading';
  if (isTitle(line) || isRepository(line)) return 'title';
  const flat = line
    .replace(/["'`*]/g, '')
    .replace(/[<([]?https?:\/\/[^\s>)\]]{1,300}[>)\]]?/g, '')
    .replace(/\s+([.,:;])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  if (BENIGN.test(flat) || flat === '') return 'steward';
  const licensed = LICENSED.exec(flat);
  if (licensed) {
    const name = licensed.groups?.name;
    if (name === undefined || name.split(/,? (?:and|or|AND|OR) |\/|, /).every(isOpenName)) return 'scope';
  }
  if (COVERS.test(flat) && isPlain(flat)) return 'scope';
  if (FOLLOWS.test(flat) || TAKEN.test(flat) || OBTAIN.test(flat) || SEE.test(flat) || MORE.test(flat))
    return 'how-to-apply';
  if (TRANSLATION.test(flat)) return 'translation';
  if (SECTION.test(flat) && isPlain(flat)) return 'third-party';
  const origin = THIRD_PARTY.exec(flat)?.groups?.rest;
  if (origin !== undefined && isOrigin(origin)) return 'third-party';
  if (isWork(flat)) return 'title';
  if (isRecord(line)) return 'third-party';
  if (isThanks(line)) return 'thanks';
  if (isAuthors(line)) return 'authorship';
  // A line of a list of authors: a name with an address.
  if (/[\w.-]@[\w-]|^@/.test(line) && isNames(line)) return 'authorship';
  return undefined;
}
