/**
 * Words that present a model, in ten languages. They are looked for in folded text (lib/prose/fold.ts). `\b` knows ASCII letters
 * only: words that begin or end with others stand in a group of their own.
 */

/** A model by its kind: "language model", "TTS model", 语音合成模型. */
export const MODEL_NOUN =
  /\b(?:(?:language|foundation|diffusion|generative|vision|multimodal|omni|speech|embedding|reranker|reasoning|code|coding|chat|video|image|text|tts|asr|recognition|synthesis|base|instruct|moe|experts|transformer|action|generation|translation|segmentation|detection|restoration|forecasting|weather|world|reward|music|audio|protein|time[- ]series|pre-?trained|frontier|flagship|medical|agent|tiny|small|large|neural|robot\w*|parameter|[\d.]+[bm])[\w()/-]* (?:[\w()/-]+ ){0,2}?)(?:models?|llms?|lms?|vlms?|vlas?|mllms?|networks?|checkpoints?|polic(?:y|ies))\b|\b(?:llms?|vlms?|mllms?|vlas?|foundation models?)\b|\bpre-?trained (?:[\w-]+ ){0,5}(?:detectors?|classifiers?|encoders?|taggers?|segmenters?|recogni[sz]ers?|upscalers?|vocoders?|separators?|parsers?|predictors?|embedders?)\b|\bsprachmodell\w*|\b(?:grund|basis|bild|diffusions|spracherkennungs|übersetzungs)modell\w*|\bneuronales netz|\bmod[eè]les? (?:de |d')?(?:langu\w+|langage|fondation|diffusion|reconnaissance|synthèse|génératif|dialogue|vision|traduction|vocal|linguistiques?|multimoda\w+)|\bmodell[oi] (?:linguistic[oi]|di linguaggio|fondazional[ei]|di (?:diffusione|riconoscimento|sintesi|visione))|\bmodelos? (?:de (?:lenguaje|linguagem|lengua|voz|síntesis|síntese|difusión|difusão|reconocimiento|reconhecimento|visión|visão)|fundaciona(?:l|les|is))|\br(?:ed|ede) neuronal|\brede neural|\brete neurale|(?:大|大语言|语言|語言|预训练|預訓練|基座|基础|合成|识别|生成|推理|代码|视频|图像|扩散|多模态|翻译|嵌入)模型|模型系列|(?:\p{Script=Han}{2}|学習済み|マルチモーダル)モデル|(?:언어|파운데이션|기반|인식|합성|생성|추론|번역|특화|대화|확산|비전|응용|임베딩)\s?모델|(?<!\p{L})(?:языков|фундаментальн|генеративн|мультимодальн|диффузионн|флагманск|компактн)\p{L}* (?:\p{L}+ )?модел\p{L}*|(?<!\p{L})(?:модел\p{L}* (?:распознавания|синтеза|перевода|генерации)|нейросет\p{L}*|нейронн\p{L}+ сет\p{L}+)/iu;

/** "X is a ... model", said of the subject itself. */
export const DEFINED_AS_MODEL =
  /\b(?:is|are|am) (?:an?|our|the|\p{Lu}[\p{L}\d.-]{0,30}['’]s) (?:(?!(?:for|that|which|to|with|in|on|from|by|using|library|libraries|framework|toolkit|toolbox|list|collection|pipeline|engine|index|benchmark|survey|course|implementation|initiative|tool|app|server|platform|repository|package)\b)[\w().,'/+-]+ ){0,9}?(?:models?|llms?|vlms?|vlas?|\(llm\)|chatbot|bert|gpt|networks?|transformer|policy|checkpoints?|detectors?|classifiers?|encoders?|embedders?|predictors?|upscaler|denoiser)\b(?! (?:and )?(?:(?!(?:for|with|that|which|in|on|by|of|from|to|and|is|are|trained)\b)[\w-]+ (?:and )?){0,6}(?:framework|library|toolkit|platform|engine|server|infrastructure|zoo|hub|suite|benchmark|app)\b)|\b(?:ist|sind) (?:ein\w*|unser\w*|das) (?:[\p{L}\d.-]+ ){0,6}?(?:\p{L}*modell\w*|netz)|\b(?:est|sont) (?:une?|notre|le|la|des) (?:[\p{L}\d'.-]+ ){0,5}?(?:mod[eè]les?|réseau)|(?<!\p{L})(?:è|sono) (?:un[ao]?|il|la|il nostro|una famiglia di) (?:[\p{L}\d'.-]+ ){0,5}?(?:modell[oi]|rete)|\b(?:es|son) (?:una?|el|nuestr[oa]|una familia de) (?:[\p{L}\d'.-]+ ){0,5}?(?:modelos?|red)|(?<!\p{L})(?:é|são) (?:uma?|o|noss[oa]|o noss[oa]|uma família de) (?:[\p{L}\d'.-]+ ){0,5}?(?:modelos?|rede)|是[^。，]{0,40}模型|は[^。]{0,50}モデルです|는[^.]{0,50}모델입니다|은[^.]{0,50}모델입니다| - (?:наша |большая |новая |компактная )*(?:\p{L}+ ){0,3}(?:модель|нейросеть)/iu;

/** The title is a model's: its kind, or the task that it does. */
export const MODEL_TITLE =
  /\b(?:llms?|vlms?|(?:vision|speech|video|image|audio|code|music|generative|world|reward|embedding|reasoning|chat|multimodal|open|depth|action|language|foundation|diffusion|weather|time[- ]series)[\w -]{0,30} (?:models?|transformers?)|tts|asr|text[- ]to[- ](?:speech|image|video|music|audio|3d)|bert|gpt\d?|pre-?trained|moe|vla|family of (?:\w+ ){0,3}models|\d+(?:\.\d+)?[bm](?: |-)?parameters?)\b|模型|モデル|모델|модел[ьи]|\bsprachmodell|\bmod[eè]le de|\bmodell[oi] linguistic|\bmodelos? de/iu;

/** "We present", "today we release", 我们推出. */
export const PRESENTS =
  /\b(?:we|i)(?:'re| are)?(?: (?:today|now|here|proudly|also|are|have|just|publicly|are excited to|are proud to|are thrilled to|are pleased to|'ve))* (?:present|introduc|releas|announc|propos|develop|open-?sourc|trained|pre-?trained|launch|unveil|shar)\w*|\bintroducing\b|\bannouncing\b|\bmeet (?!us\b|our\b|the\b|you\b|me\b|with\b|in\b)\p{L}|\bour (?:new|newest|latest|most|first|best|flagship|frontier)\b|\bwir (?:stellen|veröffentlichen|präsentieren|haben)\b|\bnous (?:présentons|publions|lançons|dévoilons)|\bpresentiamo|\brilasciamo|\bpubblichiamo|\bpresentamos|\bpublicamos|\blanzamos|\bapresentamos|\blançamos|我们(?:推出|发布|提出|开源|训练|很高兴)|(?:今天|正式)(?:，)?(?:我们)?(?:发布|推出|开源)|(?:を|しました).{0,6}(?:公開し|発表し|リリースし)|(?:공개|출시|소개|배포)(?:합니다|했습니다|하게 되었)|(?<!\p{L})(?:мы )?(?:представляем|выпускаем|публикуем|обучили)/iu;

/** How it was made: "trained on", "from scratch", and how large it is. */
export const TRAINED =
  /\b(?:trained|pre-?trained)(?: entirely| from scratch)? (?:on|with|for|using|from|in)\b|\bfrom scratch\b|\btraniert\b|\btrainiert\b|\bentraîné|\bappris sur|\baddestrat[oaie]|\bentrenad[oa]s?\b|\bpreentrenad|\btreinad[oa]s?\b|从零(?:开始)?(?:预)?训练|预训练于|上预训练|自主研发|事前学習|フルスクラッチ|(?:사전\s?)?학습한|학습된|(?<!\p{L})обучен(?:а|ная|ный|ы)(?!\p{L})/iu;
export const PARAMETERS =
  /\b\d+(?:\.\d+)?\s?-?(?:b|m|bn|billion|million|trillion|mrd|milliard\w*|millionen|milliarden|miliardi|milioni|millones|bilhões|milhões|mil millones)(?:[ -](?:de |di |d')?)(?:active |total )?(?:param\w*)|\b\d[\d.,]* (?:[\p{L}]+ ){0,2}param[eè]\w*|[\d.]+\s?(?:亿|万|億|万)\s?(?:参数|パラメータ)|\d\s?억\s?(?:파라미터|매개변수)|\d\s?(?:млрд|млн|миллиард\p{L}*|миллион\p{L}*) параметров|\b\d+(?:\.\d+)?[bm] (?:model|llm|dense|moe)/iu;

/** Words by which a page offers weights. */
export const OFFERS_WEIGHTS =
  /\b(?:pre-?trained|released?|download\w*|our|the|model|public|open|access(?: to)?|provide\w*|available|following|trained)\b[^.]{0,50}\b(?:weights?|checkpoints?|model files|models? (?:are|is) (?:now )?(?:available|released|downloadable)|model parameters)\b|\bmodel (?:zoo|download|card|list|weights|release|checkpoints?|releases)\b|\bparameters?\b[^.]{0,60}\b(?:made available|available|download\w*|released|licensed|public)\b|\bdownload (?:the )?(?:models?|weights?|checkpoints?)\b|\bweights?:|模型下载|(?:模型|预训练)?权重|下载模型|重み(?:を|は)|(?:学習済み)?モデル(?:のダウンロード|を公開|は)|(?:모델|학습된)\s?(?:가중치|다운로드|다운)|가중치|(?<!\p{L})(?:скачать )?веса(?!\p{L})|\b(?:gewichte|modellgewichte|poids|pesi|pesos)\b/iu;

/** Its own license for weights, in words. */
export const MODEL_LICENSE =
  /\bmodel licen[sc]e\b|\b(?:weights|models?|checkpoints?|parameters)\b[^.\n]{0,60}\b(?:licen[sc]ed?|released|available|distributed|published) under\b|\blicen[sc]e\b[^.\n]{0,30}\b(?:for|of) the (?:model|weights)/iu;

/** Only as a service, or promised: still its vendor's own model. */
export const SERVICE_ONLY =
  /\b(?:only|solely|exclusively|is) (?:available )?(?:through|via|as|in|over) (?:our |the |an )?(?:api|service|cloud)|\b(?:do|will|are|did) not (?:be )?(?:releas|publish|shar|open)\w*[^.]{0,30}(?:weights|model)|\bweights (?:are|will|is|stay|remain)(?: not)?[^.]{0,40}(?:released|public|published|with us|private|withheld|available)|\b(?:code|weights|models?|checkpoints?)\b[^.\n]{0,40}\bwill be (?:released|available|published|open)|\bcoming soon\b|\brelease (?:the )?(?:weights|models?|checkpoints?)|\bausschließlich über|\bgewichte geben wir nicht|\bpoids (?:seront|ne sont)|\bsolo (?:a través|tramite|mediante)|\bapenas (?:pela|por meio)|仅通过\s?api|不(?:对外)?开放|即将(?:开源|发布)|での?提供のみ|公開していません|公開予定|로만 제공|공개하지 않|공개할 예정|(?<!\p{L})только через|веса не публик|будут опубликованы/iu;

/** An implementation that comes with its paper. */
export const OFFICIAL =
  /\b(?:official|original|pytorch|jax|tensorflow|faithful)\b[^.]{0,40}\b(?:implementation|repository|code|repo|inference|release)\b|\bofficially? (?:released|maintained)\b|\bimplementation of (?:the |our )?[\w-]+ (?:model|network|method)\b|官方(?:实现|仓库|代码)|公式(?:実装|リポジトリ)|공식 (?:구현|저장소)|\bimplémentation officielle|\bimplementazione ufficiale|\boffizielle (?:implementierung|umsetzung)|\bimplementación oficial|\bimplementação oficial|официальн\p{L}+ (?:реализация|репозиторий)/iu;
export const VENUE =
  /\b(?:cvpr|iccv|eccv|neurips|nips|icml|iclr|acl|emnlp|naacl|aaai|ijcai|siggraph|interspeech|icassp|wacv|miccai|icra|iros|corl|nature|colm|tmlr|tpami|bmvc)\b[' ]{0,2}(?:20)?\d{0,2}/iu;

/** "The repository where you can find X", "the research repository for X": this is X's home. */
export const HOME_OF =
  /\brepo(?:sitory)? (?:where you can find|for|of) (?:the )?(?:official )?([\w.-]{3,40})|\bhome of ([\w.-]{3,40})/iu;

/** Files by which a repository says that it carries a model. */
export const MODEL_FILE =
  /^(?:model[-_]?card(?:\.\w+)?|model[-_]?license[\w.-]*|model\.md|weights?[-_]license[\w.-]*|license[-_]models?[\w.-]*|license[-_]weights[\w.-]*|model_licenses|weights_[\w.-]+|use_policy\.md|usage_policy|acceptable_use\w*\.md|prohibited_uses?\w*(?:\.md)?)$/iu;
export const WEIGHT_FOLDER =
  /^(?:checkpoints?|ckpts?|weights|pretrained(?:[-_]?(?:models?|weights))?|model_zoo|models?|modelli|modelle?|modell|modelos)$/iu;
export const RUN_FILE =
  /^(?:infer\w*|inference\w*|run(?:_(?:demo|model\w*|pretrained\w*))?|detect|transcribe|segment|forecast|upscale|generate\w*|sample\w*|predict\w*|demo\w*|cli_demo|web_demo|gradio\w*|app|test|eval\w*|play|example)\.(?:py|ipynb|sh)$/iu;
export const REPORT_FILE = /(?:report|paper|bericht|rapport|informe)\w*\.pdf$/iu;

export const MODEL_TOPIC =
  /^(?:.*language-models?|large-language-model.*|foundation-models?|pretrained-.*|diffusion-models?|.*-model|tts|text-to-speech|speech-synthesis|asr|speech-recognition|text-to-(?:image|video|music|3d)|image-generation|video-generation|vlm|mllm|multimodal.*|vision-language.*|.*segmentation|.*detection|.*restoration|super-resolution|depth-estimation|cvpr\d*|iccv\d*|eccv\d*|neurips.*|iclr\d*|icml\d*|protein.*|weather.*|embeddings?|vla|robotics)$/iu;

/** "X is a method for ...": code of a method, which may come with trained weights. */
export const DEFINED_AS_METHOD =
  /\b(?:is|are|as) (?:an?|our|the) (?:[\w().,'/+-]+ ){0,6}?(?:method|approach|algorithm|technique|solver|policy|architecture)\b|該方法|该方法|提出[^。]{0,30}方法|手法です|방법입니다/iu;
/** What a model does, as a headline says it: "restores blurred portraits", 能够生成. */
export const DOES_TASK =
  /\b(?:counts and \w+|tracks|denois(?:es?|ing)|colou?ri[sz]es?|sharpens|predicts?|estimat(?:es?|ing)|restor(?:es|ation)|generates?|synthesi[sz]es?|segments|detects?|removes|turns? [\w ]{1,40} into|recogni[sz]es?|transcribes?|translates?|reconstructs?|classif(?:y|ies)|forecasts?|speaks|understands|answers|reads|plays|perceives|outperforms?|reach(?:es|ed)|achiev(?:es|ed)|surpass(?:es|ed)|comput(?:es?|ing) (?:depth|flow|poses?)|erkennt|erzeugt|übersetzt|liest|entfernt|génère|reconnaît|prédit|genera|riconosce|toglie|reconoce|predice|reconhece|gera|restaura|devolve|restaure|entrauscht|zählt)\b|(?:可以|能够|能|用于)(?:生成|识别|预测|合成|分割|检测|估计)|(?:生成|認識|予測|推定|合成|除去|検出)(?:し|する|でき)|取り除きます|(?:생성|인식|예측|합성|분할|검출)(?:하는|합니다|할)|알아듣는|(?<!\p{L})(?:распозна|генериру|предсказыва|перевод|синтезиру)\p{L}+/iu;

/** News of its own: "we are releasing Wren 2, a new model". */
export const RELEASES =
  /\b(?:we|our team)(?:'re| are| have|'ve)?(?: \w+){0,3} (?:releas|introduc|announc|open-?sourc|publish|present|add|upload|updat)\w*[^.]{0,90}\b(?:models?|weights|checkpoints?|\d+b)\b|\b(?:weights|checkpoints?|models?) (?:of [\w.-]+ )?(?:is|are|were|was|have been|has been) (?:now |also |publicly )?(?:released|available|out|open-?sourced|uploaded)|\breleased? (?:the )?(?:[\w.-]+ ){0,5}(?:models?|weights|checkpoints?)\b|(?:发布|开源|推出)[^。]{0,40}(?:模型|权重)|(?:モデル|重み)[^。]{0,24}(?:公開|リリース)|(?:모델|가중치)[^.]{0,24}(?:공개|출시)|(?:выпустили|опубликовали|выложили)[^.]{0,60}(?:модел|веса)|\bmodell\w* (?:\p{L}+ ){0,4}veröffentlicht|\bpublions (?:\p{L}+ ){0,4}mod[eè]le|\b(?:publicamos|lanzamos|lançamos) (?:\p{L}+ ){0,4}modelo|\bpubblichiamo (?:\p{L}+ ){0,4}modell/iu;
