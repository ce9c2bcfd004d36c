/** Words by which English terms restrict. */
import { type Pattern, p } from './pattern.ts';

export const ENGLISH: readonly Pattern[] = [
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
