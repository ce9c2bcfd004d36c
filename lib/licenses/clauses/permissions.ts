/** Sentences that allow, and sentences that only seem to. */

/** "Cannot be used for commercial purposes": whatever else the sentence grants, this is no permission. */
export const REFUSALS: readonly RegExp[] = [
  /\bno commercial\b/,
  /\b(?:not|cannot|can['’]t|never|nor|prohibit\w*|forbid\w*|forbidden|disallow\w*)\b(?![^.;]{0,12}\b(?:limited|restricted|only|just|require|need)\b)(?:(?!\b(?:but|however|unless|except)\b)[^.;]){0,60}\b(?:for |any |in |be )?commercial(?:ly)?\b(?![^.;]{0,20}\bwithout\b)/,
];

/** Commercial use expressly allowed, or "no restriction": the sentence restricts nothing by its words on commerce. */
export const PERMISSIONS: readonly RegExp[] = [
  /\b(?:both|including|also|even|and|or|as well as|either)\b[^.;]{0,40}\bcommercial(?:ly)?(?: and non-?commercial)?\b(?![^.;]{0,80}\b(?:contact|require|prohibit|not )\b)/,
  /\bcommercial(?:ly)? (?:and|or|&|as well as) (?:non-?commercial|research|academic|personal)\b|\bnon-?commercial(?:ly)? (?:and|or|&|as well as) commercial\b/,
  /\bcommercial (?:use|usage|purposes?|applications?)\b[^.;]{0,20}\b(?:is|are) (?:also |fully |now |freely |explicitly )?(?:allowed|permitted|supported|ok|okay|granted|free|possible)\b/,
  /\b(?:allow\w*|permit\w*|support\w*|free|freely|suitable|available|enabl\w*|grant\w*|fully open)\b[^.;]{0,50}\bcommercial(?:ly)? (?:use|usage|purposes?|applications?|and|deployment)\b(?![^.;]{0,80}\b(?:after|upon|once|contact|e-?mail|apply|application|regist\w+|request|require\w*|author\w+)\b)/,
  /\b(?:no|without|not|lift\w*|remov\w*)\b[^.;]{0,20}\b(?:any )?(?:restrictions?|limit(?:s|ations?)?)\b[^.;]{0,40}\b(?:commercial|use)\b/,
  /\b(?:not|isn['’]t|is not) (?:limited|restricted) to (?:research|academic|non)\b/,
  /\bcan be used commercially\b|\buse (?:it |them )?commercially\b|\bcommercially (?:permissive|friendly|usable|viable|available|licensed)\b/,
  /\b(?:usage|utilisation|uso|utilizzo|nutzung|verwendung) commercia\w+ (?:et|ou|e|o|y|und|oder) non[- ]commercia|usage commercial (?:est )?autorisé|utilisation commerciale (?:est )?autorisée|kommerzielle nutzung (?:ist )?(?:erlaubt|gestattet|möglich)|uso commerciale (?:è )?consentito|uso comercial (?:está )?permitido/,
  /(?:可|允许|支持|免费|可以|可供|完全)[^。；]{0,10}(?:商用|商业使用|商业用途|商業)(?![^。；]{0,20}(?:申请|授权|登记|联系))|商用(?:利用)?(?:も|が)?(?:可能|可|できます|いただけます)|商用[・、,/]?(?:利用)?(?:と|や|・|、|および|及び)?\s?非商用[^。]{0,8}(?:を問わず|問わず|とも|いずれ|両方)|(?:允许|可以|支持|可)商[用业][^。；]{0,10}(?:无需|无须|不需)[^。；]{0,4}(?:申请|授权)|(?<!비)상업적?[^.]{0,4}(?:및|과|와|또는|이나|·)\s?비상업[^.]{0,20}(?:사용할 수|가능|허용)|(?<!비)상업적[^.]{0,10}(?:가능|허용(?!되지))/,
];
