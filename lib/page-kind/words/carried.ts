/** What a repository says that it carries, and with whose models it works: a model's home or a library with checkpoints. Ten languages. */

/** "This repository contains the pre-trained weights": the weights are its own matter, not its users'. */
export const CONTAINS_WEIGHTS =
  /(?:\b(?:repo(?:sitory)?|project|release|bundle|codebase)\b[^.]{0,50}\b(?:contain|include|provide|host|release|offer|share|ship|present|hold)(?:s|ed)?\b|\bwe(?:'ve| have)? (?:\w+ ){0,2}(?:provide|release|offer|share|ship|include)d?\b)[^.]{0,90}\b(?:weights|checkpoints|adapters?|(?:pre-?trained|trained|fine-?tuned|released) (?:[\w-]+ ){0,2}models?)\b|\b(?:enthält|liefert|veröffentlichen)\b[^.]{0,80}(?:gewichte|checkpoints?|vortrainiert\w*|trainierte)|\b(?:contient|fournit|publions)\b[^.]{0,80}(?:poids|mod[eè]les? (?:pré-?)?entraîné)|\b(?:contiene|contém|pubblichiamo|publicamos|fornisce|incluye|inclui)\b[^.]{0,80}\b(?:pesi|pesos|checkpoints?|modell[oi] (?:pre)?addestrat|modelos? (?:pre-?)?(?:entrenad|treinad))|(?:包含|提供|开源|发布)[^。]{0,40}(?:权重|预训练模型|检查点|模型参数)|(?:重み|学習済みモデル|チェックポイント)[^。]{0,24}(?:公開|含|提供|同梱)|(?:가중치|학습된 모델|체크포인트|어댑터)[^.]{0,24}(?:포함|제공|공개|배포)|(?:содерж|предоставля|публику|включа)\p{L}+[^.]{0,60}(?:веса|чекпойнт|чекпоинт|обученн\p{L}+ модел)/iu;

/** Fields of a hub's card in a README, which was written as a model's card. */
export const CARD_FIELDS =
  /\b(?:base_model|library_name|pipeline_tag):|^license: [\w.-]+ (?:language|tags|datasets):/imu;
/** Fields of an app that a hub hosts. */
export const SPACE_FIELDS = /\bsdk: (?:gradio|streamlit|docker|static)\b|\bapp_file:/iu;

/** Keys of services: a program that calls them runs others' models. */
export const KEY_OF_SERVICE = /\b[a-z][a-z0-9]{2,20}_api_key\b/giu;

/** So many models that they are not one owner's: "fine-tune 100+ large language models". */
export const MANY_MODELS =
  /\b(?:[2-9]\d|\d{3,}) ?\+? (?!(?:billion|million|b|m|gb)\b)(?:[\w-]+ ){0,4}(?:models|llms|architectures|backbones|algorithms)\b|\b(?:hundreds|dozens|thousands|zoo|variety|wide range|range) of (?:[\w-]+ ){0,4}(?:models|llms|architectures|backbones)\b|\b(?:dutzende|hunderte|viele|zahlreiche) (?:\p{L}+ )?modelle|\b(?:dizaines|centaines) de mod[eè]les|\b(?:decine|centinaia) di modelli|\b(?:decenas|cientos|dezenas|centenas) de modelos|\d{2,} ?\+? ?(?:余)?(?:个|种|款)[^。]{0,12}模型|\d{2,} ?(?:種類|個)?(?:以上)?の[^。]{0,10}モデル|\d{2,} ?(?:개|종|여)[^.]{0,14}모델|\d{2,}\+? (?:\p{L}+ ){0,2}модел/iu;

/** The home of all that a team makes: data, models, demos and tools together. */
export const TEAM_REPOSITORY =
  /\b(?:centrali[sz]ed|umbrella|mono)[ -]?repo(?:sitory)?\b|\brepo(?:sitory)? (?:of|for|with) all (?:its|our|the|their)\b|\b(?:all|our) (?:[\w-]+ ){0,2}(?:research|projects|code|data)(?:,| and) (?:[\w-]+,? ){0,3}(?:demos|tools|models)\b|\bsammelt alle\b|\bregroupe (?:tous|toutes|l'ensemble)|\braccoglie tutt[ie]|\breúne tod[oa]s|汇集了|(?:研究室|チーム)の(?:すべて|成果)|모든 (?:연구|프로젝트)|собраны все/iu;

/** A whole solution is sold to a user; a model does one thing. */
export const WHOLE_SOLUTION =
  /\b(?:complete|one[- ]stop|all[- ]in[- ]one|end[- ]to[- ]end|turnkey|batteries[- ]included|unified|modular|lightweight|comprehensive|production[- ]ready|high[- ]performance|easy[- ]to[- ]use) (?:[\w-]+ ){0,3}(?:solutions?|toolkit|toolbox|platform|suite|library|interface|infrastructure|stack|pipeline|workflow|package|server)\b|\b(?:komplettlösung|solution (?:complète|clé en main)|soluzione completa|solución completa|solução completa)|一站式|全流程|ワンストップ|オールインワン|올인원|통합 (?:솔루션|플랫폼)|комплексное решение|готовое решение/iu;

/** The title calls itself a tool: "A Library for …", "Toolkit for …". */
export const TITLED_TOOL =
  /(?:^|[.:|–—-] ?)(?:an? |the |official )?(?:[\w/+-]+ ){0,4}(?:library|toolkit|toolbox|sdk|web ?ui|plugin|extension|app|gui|cli|server|platform|infrastructure|bindings?|wrapper|software|codebase|client) (?:for|to|of|in|that|with|around|von|für|pour|per|para)\b|\b(?:eine? |une |una |uma )(?:\p{L}+ ){0,2}(?:bibliothek|werkzeug|bibliothèque|boîte à outils|libreria|biblioteca|herramienta|ferramenta)\b|(?:工具[箱包]|工具集|推理框架|训练框架|(?:のための|向け)(?:ライブラリ|ツール)|(?:위한|을 위한) (?:라이브러리|도구|프레임워크)|(?:библиотека|набор инструментов|фреймворк) для)/iu;

/** Words that stand in the titles of papers and of tools alike. */
export const METHOD_TITLE = /\b(?:framework|training|methods?|pipelines?)\b/iu;

/** "X is a model …" before anything else is said of it. */
export const TOOL_NOUN =
  /\b(?:library|libraries|toolkit|toolbox|sdk|engine|runtime|platform|codebase|package|benchmark|harness|course|data ?set|app|application|web ?ui|plugin|extension|software|server|client|wrapper|bibliothek|werkzeug|bibliothèque|libreria|biblioteca|herramienta|ferramenta)\b|工具|框架|库|ライブラリ|ツール|라이브러리|도구|библиотек|фреймворк/iu;
