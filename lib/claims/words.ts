/** Words by which a page states openness, by level (RULES.md section 5). Lower-case text; linear patterns. */
import type { ClaimLevel } from '../model/index.ts';

type Pattern = readonly [level: ClaimLevel, pattern: RegExp];

const OPEN_SOURCE = 'open[- ]?sour[cs](?:e|ed|ing|es)?';

/** Strongest first: the first that matches is the sentence's level. */
export const LEVELS: readonly Pattern[] = [
  // Everything is out: weights, code and data, each named.
  [
    'open-source-open-data',
    /\b(?:fully|completely|truly|100 ?%)[- ](?:open|transparent|reproducible)\b[^.;]{0,100}\b(?:data|datasets?|corpus)\b[^.;]{0,80}\b(?:code|weights|checkpoints|recipes?)\b|\b(?:fully|completely|truly|100 ?%)[- ](?:open|transparent)\b[^.;]{0,100}\b(?:code|weights|checkpoints)\b[^.;]{0,60}\bdata\b/,
  ],
  [
    'open-source-open-data',
    /\b(?:all|entire|everything|every)\b(?=[^.;]{0,200}\b(?:data|datasets?|corpus)\b)(?=[^.;]{0,200}\bcode\b)(?=[^.;]{0,200}\b(?:models?|weights|checkpoints)\b)[^.;]{0,260}\b(?:released|available|open|public\w*|shared)\b/,
  ],
  [
    'open-source-open-data',
    /\b(?:open[- ]?sourc\w+|releas\w+|shares?|publish\w*|open)\b[^.;]{0,60}\b(?:everything|all)\b[^.;]{0,80}\b(?:models?|weights|checkpoints)\b[^.;]{0,60}\bdata\b[^.;]{0,80}\bcode\b/,
  ],
  [
    'open-source-open-data',
    /\b(?:fully open|open[- ]?sourc\w+)\b[^.;]{0,60}\b(?:model )?(?:weights|checkpoints|models?)\b,?[^.;]{0,40}\b(?:training )?(?:data|datasets?)\b,?[^.;]{0,40}\b(?:training )?(?:code|recipes?|scripts?)\b/,
  ],
  [
    'open-source-open-data',
    /开(?:源|放)[^。；]{0,20}(?:训练)?数据[^。；]{0,20}模型[^。；]{0,20}代码|开(?:源|放)[^。；]{0,20}模型[^。；]{0,20}代码[^。；]{0,20}数据/,
  ],
  ['open-source', new RegExp(`\\b(?:${OPEN_SOURCE}|(?<!-)oss(?!-)|open source'?d)\\b`)],
  [
    'open-source',
    /开源|開源|オープン\s?ソース|오픈\s?소스|\bquelloffen\w*|\blogiciel libre|\bmod[eè]les? libres?\b|\b(?:código|codigo) (?:abierto|aberto)\b|\bcodice aperto\b|\bsource ouverte\b/,
  ],
  [
    'open-weights',
    /\bopen(?:ly)?[- ]?(?:available |released )?weight(?:s|ed)?\b|\bweights? (?:are|is) (?:fully |freely |now )?open(?:ly)?\b|\bpesi aperti\b|\bpoids ouverts\b|\boffene[nr]? gewichte\b|权重开放|开放权重/,
  ],
  // A permissive licence and free use, said of the weights in one breath.
  [
    'open-weights',
    /\b(?:weights|models?|checkpoints)\b[^.;]{0,80}\b(?:permissive(?:ly)?|apache|mit)\b[^.;]{0,40}\blicen[sc]ed?\b[^.;]{0,60}\bfree(?:ly)?\b/,
  ],
  [
    'open',
    /\bopen(?:ly)?[- ]?(?:access(?:ible)?|available|releas(?:ed|ing|e)|licensed)\b|\b(?:fully |truly |completely |most )?open,? (?:[\w-]+,? ){0,6}?(?:models?|llms?|lms?|language models?|vlms?|chat ?bots?|assistants?|mllms?|foundation models?|vision-language|instruction-tuned llm|chat llm|reproduction|release|checkpoints?)\b|\b(?:truly|fully|completely) open\b|\bopenness\b|\bopen[- ]science\b/,
  ],
  [
    'open',
    /开放(?:的)?(?:大)?(?:语言)?模型|公開(?:された)?モデル|공개(?:된)? 모델|\bmod[eè]les? ouverts?\b|\boffene[sr]? (?:sprach)?modell|\bmodelli? apert[oi]\b|\bmodelos? (?:abiertos?|abertos?)\b/,
  ],
  [
    'weights-available',
    /\bsource[- ]available\b|\bweights? (?:are |is )?(?:made )?available\b[^.;]{0,80}\b(?:research|non-?commercial|license which contains specific use)\b|\bresearch[- ]only release\b/,
  ],
];

/** Addresses say nothing. */
export const ADDRESSES = /[\w.+-]{1,80}@[\w.-]{1,80}|https?:\/\/[\w./%#?=&-]{1,300}/g;

/** Names that hold the word and claim nothing. */
export const NAMES =
  /\bopen[- ]?(?:ai|chat|hermes|orca|clip|llama|assistant|web ?text\w*|webmath|platypus|buddy|math\w*|code\w*|router|vino|vla|pi|fold|mdw|rail(?:\+\+)?(?:-m)?|slr|sora|flamingo|images?|ended|domain|source initiative|source license|thoughts|r1|cv|mp|llm[- ]?leaderboard|ko-llm|lm[- ]?research|subtitles?|bookqa|crawl\w*|data commons|xlab|compass|bmb|gvlab|model ?license|model agreement|source ai (?:definition|index)|in colab|in spaces|an issue|a pull|issues|form|question|vocabulary|set|book|the|your|up|this|it|a|to|api|interpreter|webui|science framework|weights license)\b|\bopenrail\S*|\bcreativeml open ?rail\S*|\bopen llm leaderboard\b|\bopen (?:rail|asr) ?\S{0,6}/g;

/** Headings and tags of licences are licences, not claims. */
export const LICENSE_WORDS =
  /\b(?:open[- ]source|open) (?:licen[sc]e|licen[sc]ing)\b|\bopen[- ]source (?:apache|mit)\b|\bopen (?:model|rail|weights?) licen[sc]e\b/g;
