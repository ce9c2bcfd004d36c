/**
 * Words by which terms restrict, language by language: a table of kind and pattern over one lower-case sentence.
 * Linear patterns only; distances are bounded. Sources: licence texts and cards of facts/ai-licenses.csv.
 */
import type { RestrictionKind } from '../../model/index.ts';

/** `strong` says by itself that it binds; `weak` restricts only in a sentence about permission (see index.ts). */
export interface Pattern {
  kind: RestrictionKind;
  pattern: RegExp;
  strong?: boolean;
}

const p = (kind: RestrictionKind, pattern: RegExp, strong = true): Pattern => ({ kind, pattern, strong });

const ENGLISH: readonly Pattern[] = [
  p('non-commercial', /\b(?:for|to|under|restricted to|limited to|only) (?:[\w,/-]+ ){0,4}?non-?\s?commercial\b/),
  p(
    'non-commercial',
    /\bnon-?\s?commercial (?:(?:academic |scientific |research )?(?:use|purposes?|research|license|licence|basis|only)|only)\b/,
  ),
  p('non-commercial', /\b(?:no|not|prohibit\w*|forbid\w*|disallow\w*)\b[^.;]{0,80}\bcommercial(?:ly)?\b/),
  p(
    'non-commercial',
    /\bcommercial (?:use|usage|purposes?|exploitation|deployment|applications?)\b[^.;]{0,60}\b(?:is|are|be) (?:strictly |expressly |currently )?(?:not|prohibited|forbidden|disallowed|excluded)\b/,
  ),
  p(
    'non-commercial',
    /\b(?:is|are) not (?:licensed |available |intended |permitted |allowed )?for (?:any )?commercial\b/,
  ),
  p('non-commercial', /\bcc[- ]by[- ]nc\b|\bnoncommercial purposes only\b/),
  p(
    'other',
    /\b(?:commercial (?:use|usage|purposes?|users?|licen[sc]e)|use commercially|for commercial)\b[^.;]{0,140}\b(?:contact|e-?mail|apply|application|register|registration|request|obtain|require[sd]?|authori[sz]ation|permission|separate|signed|fill)\b/,
  ),
  p(
    'other',
    /\b(?:contact|e-?mail|apply|register|request|obtain|fill (?:out|in))\b[^.;]{0,100}\bcommercial (?:use|usage|licen[sc]e|licensing|purposes?|authori[sz]ation)\b/,
  ),
  p(
    'research-only',
    /\b(?:only|solely|exclusively|strictly|restricted|limited)\b(?:[^.;]{0,30}\b(?:for|to)\b)?[^.;]{0,50}\b(?:academic|research|educational|scientific)\b/,
  ),
  p(
    'research-only',
    /\b(?:academic|research|educational)(?: use| purposes?| and [\w-]+ (?:use|purposes?)| usage)?[ -]only\b/,
  ),
  p('research-only', /\bresearch preview\b[^.;]{0,80}\bnon-?commercial\b/),
  p(
    'user-threshold',
    /\b\d[\d,.]* ?(?:million|billion|m)?\+? (?:monthly|daily)?(?: unique)? ?(?:active )?users\b|\bmonthly active users\b|\bdaily active users\b/,
  ),
  p(
    'revenue-threshold',
    /\brevenues?\b[^.;]{0,100}\b(?:exceed\w*|greater than|more than|less than|below|under|over|generates?)\b[^.;]{0,60}(?:\$|usd|us dollars|million|€|eur)/,
  ),
  p(
    'revenue-threshold',
    /\b(?:more than|exceed\w*|greater than|generates? more than) [^.;]{0,40}(?:\$|usd|us dollars|million)[^.;]{0,60}\brevenues?\b/,
  ),
  p(
    'geographic',
    /\b(?:does not apply|not (?:available|licensed|granted|permitted|intended)|are not being granted|excluding|outside(?: of)?|excluded)\b[^.;]{0,120}\b(?:european union|the eu|eu member|south korea|united kingdom|territory)\b/,
  ),
  p(
    'use-policy',
    /\b(?:comply|complies|compliance|accordance|adhere|adhering|subject|agree|abide|bound)\b[^.;]{0,80}\b(?:acceptable use|prohibited use|usage|use) polic(?:y|ies)\b/,
  ),
  p('use-policy', /\b(?:use[- ]based restrictions|restricted uses|prohibited uses)\b/),
  p(
    'use-policy',
    /\b(?:you )?(?:agree not to|shall not|must not|may not|will not|cannot|can ?not) use (?:the |this |these |any )?(?:model|models|weights|materials|derivatives|it)\b[^.;]{0,200}\b(?:illegal|unlawful|harm\w*|violat\w*|deceptive|weapons?|harass\w*|discriminat\w*|for the (?:specified|following))\b/,
  ),
  p('field-of-use', /\b(?:not|prohibit\w*|no)\b[^.;]{0,100}\b(?:military|warfare|weapons?|nuclear|surveillance)\b/),
  p(
    'field-of-use',
    /\b(?:may|must|shall|can) not be used (?:in|for) (?:[\w-]+ ){0,3}(?:clinical|medical|production|diagnos\w*)\b/,
  ),
  p(
    'no-derivatives',
    /\b(?:no|not|prohibit\w*|without)\b[^.;]{0,40}\b(?:derivative works?|modif(?:y|ied|ications?) (?:the|this) (?:model|weights)|derivatives)\b[^.;]{0,40}\b(?:are |is )?(?:allowed|permitted|create|distribut\w*|share)\b/,
  ),
  p('no-derivatives', /\bcc[- ]by(?:[- ]nc)?[- ]nd\b/),
  p(
    'other',
    /\b(?:not|no|prohibit\w*|without)\b[^.;]{0,60}\b(?:outputs?|results?|materials?|model)\b[^.;]{0,60}\b(?:to (?:train|improve|develop|create)|training)\b[^.;]{0,40}\b(?:any )?(?:other|competing|another)\b/,
  ),
  p('other', /\b(?:shall|must|required to|you agree to)\b[^.;]{0,60}\bprominently display\b/),
  p('other', /\bnot (?:be )?(?:used? )?(?:[\w-]+ ){0,4}to compete with\b|\bcompetes? with openai\b|\bnot compete\b/),
];

const ROMANCE_AND_GERMAN: readonly Pattern[] = [
  // French
  p(
    'non-commercial',
    /\b(?:usage|utilisation|fins?|but) (?:strictement |exclusivement )?non[- ]commercia(?:l|le|les|ux)\b|\b(?:usage|utilisation) commerciale?\b[^.;]{0,60}\b(?:interdite?|pas autorisée?|exclue?)\b/,
  ),
  p('research-only', /\b(?:uniquement|exclusivement|seulement|réservée?s?)\b[^.;]{0,40}\brecherche\b/),
  p('other', /\b(?:usage|utilisation) commerciale?\b[^.;]{0,100}\b(?:contact\w*|autorisation|licence séparée)\b/),
  // German
  p(
    'non-commercial',
    /\b(?:nur|ausschließlich|lediglich)\b[^.;]{0,60}\bnicht-?\s?kommerzielle?\w*\b|\bnicht-?\s?kommerzielle[nrsm]? (?:nutzung|zwecke?n?|gebrauch)\b|\bkommerzielle (?:nutzung|verwendung)\b[^.;]{0,60}\b(?:untersagt|verboten|nicht (?:gestattet|erlaubt|zulässig))\b/,
  ),
  p('research-only', /\b(?:nur|ausschließlich|lediglich)\b[^.;]{0,40}\bforschung\w*\b/),
  // Italian
  p(
    'non-commercial',
    /\b(?:uso|scopi|fini) non commercial[ei]\b|\buso commerciale\b[^.;]{0,60}\b(?:vietato|non (?:è )?(?:consentito|permesso))\b/,
  ),
  p('research-only', /\b(?:solo|esclusivamente|unicamente)\b[^.;]{0,40}\bricerca\b/),
  // Spanish, Portuguese
  p(
    'non-commercial',
    /\b(?:uso|fines|fins) (?:estrictamente )?(?:no|não)[- ]comercia(?:l|les|is)\b|\buso comercial\b[^.;]{0,60}\b(?:prohibido|proibido|no (?:está )?permitido|não (?:é )?permitido)\b/,
  ),
  p(
    'research-only',
    /\b(?:solo|sólo|únicamente|exclusivamente|apenas|somente)\b[^.;]{0,40}\b(?:investigación|pesquisa)\b/,
  ),
];

const EAST_ASIAN: readonly Pattern[] = [
  // Chinese, simplified and traditional
  p(
    'non-commercial',
    /非商[业業]|(?:不得|禁止|不允许|不可|不能|严禁)[^。；]{0,16}商[业業用]|商用[^。；]{0,10}(?:禁止|不允许)/,
  ),
  p(
    'research-only',
    /(?:仅|僅|只)(?:供|限|能|可|用)[^。；]{0,14}(?:研究|学术|學術|科研)|(?:研究|学术|科研)(?:目的|用途)?(?:使用)?(?:only|为限)/,
  ),
  p(
    'other',
    /商[业業用][^。；]{0,40}(?:申请|申請|授权|授權|登记|登記|联系|聯繫|许可证|问卷|邮件)|(?:申请|登记|联系|获得|取得)[^。；]{0,24}商[业業用]/,
  ),
  p('user-threshold', /(?:日|月)(?:均)?活跃?用户|(?:日|月)活(?:跃)?[^。；]{0,12}(?:万|亿)/),
  p('field-of-use', /(?:不得|禁止|不应|不要|不能|勿)[^。；]{0,30}(?:军事|軍事|武器)/),
  p('use-policy', /(?:不得|禁止|不要|不应|不会)[^。；]{0,24}(?:危害国家|违法|非法|危害社会)/),
  // Japanese
  p(
    'non-commercial',
    /非商用|非営利|商用(?:利用|目的|での利用)?(?:は|を|での|の)?[^。]{0,12}(?:禁止|不可|できません|認めません|許可されていません|禁じ)/,
  ),
  p('research-only', /研究(?:目的|用途)(?:で)?(?:のみ|に限|限定)|研究目的以外/),
  p('other', /商用(?:利用|目的)[^。]{0,30}(?:お問い合わせ|ご連絡|別途|許諾|申請)/),
  // Korean
  p('non-commercial', /비상업|비영리|상업적[^.]{0,14}(?:금지|불가|허용되지|할 수 없|제한)|cc-by-nc/),
  p('research-only', /연구\s?(?:목적|용도)[^.]{0,6}(?:만|한정|한해|으로만)/),
  p('other', /상업적[^.]{0,24}(?:문의|허가|신청|별도)/),
];

export const PATTERNS: readonly Pattern[] = [...ENGLISH, ...ROMANCE_AND_GERMAN, ...EAST_ASIAN];

/** "Cannot be used for commercial purposes": whatever else the sentence grants, this is no permission. */
export const REFUSALS: readonly RegExp[] = [
  /\bno commercial\b/,
  /\b(?:not|cannot|can['’]t|never|nor|prohibit\w*|forbid\w*|forbidden|disallow\w*)\b(?![^.;]{0,12}\b(?:limited|restricted|only|just|require|need)\b)(?:(?!\b(?:but|however|unless|except)\b)[^.;]){0,60}\b(?:for |any |in |be )?commercial(?:ly)?\b(?![^.;]{0,20}\bwithout\b)/,
];

/** Every pattern needs one of these words: most sentences have none, and are passed over at the cost of one look. */
export const MAY_RESTRICT =
  /commerc|kommerz|comerc|\bnc\b|by-nc|\bnd\b|by-nd|research|recherche|forschung|ricerca|investig|pesquisa|academ|scien|educat|user|revenue|union|\beu\b|korea|kingdom|territor|polic|restrict|prohibit|illegal|unlawful|harm|violat|decept|weapon|harass|discrimin|specified|following|militar|warfare|nuclear|surveil|clinic|medic|diagnos|production|deriv|modif|output|result|material|train|display|compet|[\u3040-\u9fff\uac00-\ud7af]/;

/** Commercial use expressly allowed, or "no restriction": the sentence restricts nothing by its words on commerce. */
export const PERMISSIONS: readonly RegExp[] = [
  /\b(?:both|including|also|even|and|or|as well as|either)\b[^.;]{0,40}\bcommercial(?:ly)?(?: and non-?commercial)?\b(?![^.;]{0,80}\b(?:contact|require|prohibit|not )\b)/,
  /\bcommercial(?:ly)? (?:and|or|&|as well as) (?:non-?commercial|research|academic|personal)\b|\bnon-?commercial(?:ly)? (?:and|or|&|as well as) commercial\b/,
  /\bcommercial (?:use|usage|purposes?|applications?)\b[^.;]{0,20}\b(?:is|are) (?:also |fully |now |freely |explicitly )?(?:allowed|permitted|supported|ok|okay|granted|free|possible)\b/,
  /\b(?:allow\w*|permit\w*|support\w*|free|freely|suitable|available|enabl\w*|grant\w*|fully open)\b[^.;]{0,50}\bcommercial(?:ly)? (?:use|usage|purposes?|applications?|and|deployment)\b(?![^.;]{0,80}\b(?:after|upon|once|contact|e-?mail|apply|application|regist\w+|request|require\w*|author\w+)\b)/,
  /\b(?:no|without|not|lift\w*|remov\w*)\b[^.;]{0,20}\b(?:any )?(?:restrictions?|limit(?:s|ations?)?)\b[^.;]{0,40}\b(?:commercial|use)\b/,
  /\b(?:not|isn['’]t|is not) (?:limited|restricted) to (?:research|academic|non)\b/,
  /\bcan be used commercially\b|\buse (?:it |them )?commercially\b|\bcommercially (?:permissive|friendly|usable|viable|available|licensed)\b/,
  /usage commercial (?:est )?autorisé|utilisation commerciale (?:est )?autorisée|kommerzielle nutzung (?:ist )?(?:erlaubt|gestattet|möglich)|uso commerciale (?:è )?consentito|uso comercial (?:está )?permitido/,
  /(?:可|允许|支持|免费|可以|可供|完全)[^。；]{0,10}(?:商用|商业使用|商业用途|商業)(?![^。；]{0,20}(?:申请|授权|登记|联系))|商用(?:利用)?(?:も|が)?(?:可能|可|できます|いただけます)|상업적[^.]{0,10}(?:가능|허용(?!되지))/,
];
