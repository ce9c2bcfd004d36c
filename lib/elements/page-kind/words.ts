/** Words that tell a model's page from a tool's, a list's or a data set's. One table a language group; linear patterns. */

/** Kinds of things that are not models. `key` is a key of locales `page.*`. */
export const TOOLS: readonly (readonly [key: string, title: RegExp, predicate: RegExp])[] = [
  [
    'list',
    /\bawesome\b|\b(?:papers?|resources|list|index) of\b|\bpapers? (?:of the week|list)\b|\b(?:index|tracker|observatory)\b/i,
    /\b(?:curated|comprehensive|weekly) (?:list|collection|series)\b|\blist of (?:papers|resources|models|tools|ml)\b|\bcollection of (?:papers|resources|notebooks|tutorials|prompts|links)\b|\bhighlight the top\b|\b(?:index|tracker) (?:is|itself)\b|\btracking (?:openness|progress)\b|\b(?:initiative|project|website) (?:to|for) (?:comprehensively )?(?:assess|track|compar|rat)\w*\b/i,
  ],
  [
    'course',
    /\b(?:course|tutorials?|cookbook|handbook|book|workshop|curriculum|lectures?|notebooks?)\b/i,
    /\b(?:course|curriculum|tutorials?|cookbook|recipes and guides)\b[^.]{0,60}\b(?:is|are|divided|covers?|teach\w*|learn)\b|\bthis (?:course|book|tutorial)\b/i,
  ],
  [
    'benchmark',
    /\b(?:benchmarks?|leaderboard|evaluation|harness|eval|evals|arena|multitask language understanding)\b/i,
    /\b(?:benchmark|leaderboard|evaluation (?:harness|framework|toolkit|suite|code))\b/i,
  ],
  [
    'dataset',
    /\b(?:data ?sets?|corpus|corpora|data)\b/i,
    /\bis an? (?:open |large |new )?(?:[\w-]+ ){0,3}(?:data ?set|corpus)\b/i,
  ],
  [
    'zoo',
    /\b(?:model )?zoo\b|\bmodel (?:hub|database|garden)\b/i,
    /\bzoo\b|\bdatabase of\b[^.]{0,40}\bmodels\b|\bcommunity-driven database\b/i,
  ],
  [
    'library',
    /\b(?:library|libraries|toolkit|toolbox|tools?|framework|sdk|client|bindings|plugin|extension|package|runtime|engine|server|servers|inference|serving|api|cli|ui|webui|app|protocol|building blocks|harness|platform|training|trainer|codebase|cpp|\.cpp|js|finetuning|fine-tuning|methods|dotfiles|website)\b/i,
    /\b(?:is|are|as|provides?|an?|the|our|of)\b[^.]{0,90}\b(?:library|libraries|toolkit|toolbox|framework|sdk|client|plugin|(?:browser|web) extensions?|runtime|inference engine|engine|serving|api layer|umbrella project|tools and evals|research library|platform|package manager|codebase|dotfiles|utilities|reference implementations|command[- ]line|web ?ui|data pipeline|building blocks|minimal code to run|collection of tools|tools? (?:for|that|to|designed)|app(?:lication)? (?:that|for|to))\b|\balternative to react\b|\bbuilding blocks for\b|\bmethods enable\b|\bis (?:now )?integrated (?:with|into)\b|\byou can pip install\b|\bimplementing (?:recent|state-of-the-art|popular|various) [\w -]{0,30}models?\b|\bsimplest, fastest repository for training\b|\brepository for training\/finetuning\b/i,
  ],
];

/** The headline says that its subject is a model or a family of models. */
export const MODEL_PREDICATE =
  /\b(?:is|are|was|present|presents|introduce|introduces|introducing|release|released|releases|releasing|announce|announcing|propose|develop(?:ed)?|open-?sourced?|meet|holds?|contains?|unveil\w*|launch\w*|called|named)\b[^.]{0,160}\b(?:(?:language|foundation|diffusion|generative|vision|multimodal|speech|embedding|reasoning|code|chat|video|image|text|tts|base|instruct|moe|mixture-of-experts|transformer|action|generation|large|small|pre-?trained|pretrained|open|series|family|detector|classifier|depth|estimation|reconstruction|instruction|translation|music|audio|protein|biomolecular|time-series|forecasting|bert|gpt)[\w()/-]* (?:[\w()/-]+ ){0,3}?)(?:models?|llms?|lms?|vlms?|vlas?|mllms?|chatbot|checkpoints?|weights)\b/i;

export const MODEL_TITLE =
  /\b(?:llms?|language models?|foundation models?|diffusion (?:models?|transformers?)|(?:vision|speech|video|image|audio|code|music|generative|world|reward|embedding|reasoning|chat|multimodal|open|depth|action)[\w -]{0,30} models?|tts|text[- ]to[- ](?:speech|image|video)|bert|gpt\d?|pre-?trained)\b/i;

/** "X is a family of ... models": said of the subject itself. */
export const DEFINED_AS_MODEL =
  /\b(?:is|are) (?:an?|our|the) (?:[\w().,/-]+ ){0,9}(?:models?|llms?|vlms?|vlas?|\(llm\)|chatbot|bert|gpt)\b/i;

const EUROPEAN_MODEL =
  /\bsprachmodell\w*|\bgrundmodell\w*|\bmod[eè]les? (?:de (?:langue|langage|fondation)|linguistiques?|multimoda(?:l|ux))|\bmodell[oi] (?:linguistic[oi]|di linguaggio|fondazional[ei])|\bmodelos? (?:de (?:lenguaje|linguagem)|fundaciona(?:l|les|is))/i;
const EAST_ASIAN_MODEL =
  /大(?:语言)?模型|语言模型|預訓練模型|预训练模型|基座模型|模型系列|言語モデル|基盤モデル|事前学習(?:済み)?モデル|언어\s?모델|모델을\s(?:공개|소개)/;
export const saysModel = (text: string): boolean =>
  MODEL_PREDICATE.test(text) || DEFINED_AS_MODEL.test(text) || EUROPEAN_MODEL.test(text) || EAST_ASIAN_MODEL.test(text);

/** Words by which a page offers weights. */
export const OFFERS_WEIGHTS =
  /\b(?:pre-?trained|released?|download\w*|our|the|model|public|open|access(?: to)?|provide\w*|available|following)\b[^.]{0,50}\b(?:weights?|checkpoints?|model files|models? (?:are|is) (?:now )?(?:available|released|downloadable)|model parameters)\b|\bmodel (?:zoo|download|card|list|weights|release|checkpoints?|releases)\b|\bparameters?\b[^.]{0,60}\b(?:made available|available|download\w*|released|licensed|public)\b|\bdownload (?:the )?(?:models?|weights?|checkpoints?)\b|模型下载|模型权重|下载模型|权重|重みを|モデルのダウンロード|모델 다운로드|모델 다운|\b(?:gewichte|modellgewichte|poids|pesi|pesos)\b/i;

/** Files by which a repository says that it carries a model. */
export const MODEL_FILES =
  /^(?:model[-_]?card(?:\.\w+)?|model[-_]?license[\w.-]*|license[-_]model[\w.-]*|license[-_]weights[\w.-]*|model_licenses|weights_[\w.-]+|use_policy\.md|usage_policy)$/i;

/** "X is a ... library": what stands between tells whether the noun is the subject's own kind. */
export const DEFINED_AS =
  /\b(?:is|as|provides?|offers) (?:an?|the|our|easy to use)? ?((?:[\w/.&-]+ ){0,7})(library|toolkit|toolbox|framework|sdk|engine|runtime|platform|codebase|package|benchmark|harness|course|collection|database|tool|app|website|pipeline|umbrella project|api layer)\b/i;

/** An implementation that comes with its paper: a model's when it offers weights. */
export const OFFICIAL =
  /\b(?:official|original|pytorch|jax|tensorflow|faithful)\b[^.]{0,40}\b(?:implementation|repository|code|reproduction|repo)\b/i;

/** Titles of pages that list models rather than present one. */
export const LIST_TITLE =
  /^(?:(?:our|all|the|available|supported|compare|browse|explore) )*(?:ai |language |foundation |generative )*models?(?: (?:overview|library|catalog(?:ue)?|list|directory|index|garden|pricing|comparison|deprecations?))?$|^(?:pricing|blog|news|research|release notes|changelog|documentation|models and pricing)$/i;

/** A title that announces something by name. */
export const ANNOUNCEMENT =
  /^(?:introducing|announcing|presenting|unveiling|releasing|launching|meet|welcome|say hello|wir stellen|vorstellung|présentation|voici|presentiamo|presentamos|发布|推出|介绍|全新)|(?:を(?:発表|公開|リリース)|发布|开源|上线|공개|출시)/i;
export const MODEL_WORD = /\bmodels?\b|\bllms?\b|模型|モデル|모델|\bmodell\w*|\bmod[eè]l(?:e|es|o|os|lo|li)\b/i;

/** A model that can be used through a service, or that has a card or a price by the token. */
export const SERVED =
  /\b(?:api|playground|model card|per (?:million |1m |1k )?tokens|context (?:window|length)|parameters?|tokens)\b|参数|上下文|パラメータ/i;

/** "Heron is a library that …", "this is a research library": said of itself, whatever it carries (LABELS.md section 2). */
export const IS_A_LIBRARY =
  /(?:^|[.!:] )(?:[\w-]{2,30}|this) is an? (?:[\w/.-]+ ){0,3}?(?:library|toolkit|toolbox)\b(?! of\b)/i;
/** A repository of the code that runs other repositories' models. */
export const RUNS_MODELS = /\bcontains? (?:\w+ )?code (?:to|for) (?:run|running|serv\w+|infer\w*)\b/i;
/** "The repository where you can find X", "the research repository for X": X is presented, and this is its home. */
export const HOME_OF =
  /\brepo(?:sitory)? (?:where you can find|for|of) (?:the )?(?:official )?([\w.-]{3,40})|\bhome of ([\w.-]{3,40})/i;
