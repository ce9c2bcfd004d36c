/** Words of things that are not models, in ten languages: what a repository is titled as, and what it says that it is. */

/** Kinds of things that are not models. `key` is a key of locales `page.*`. */
export type ToolKey = 'list' | 'course' | 'benchmark' | 'dataset' | 'zoo' | 'library' | 'app';

export interface ToolWords {
  key: ToolKey;
  title: RegExp;
  says: RegExp;
}

export const TOOLS: readonly ToolWords[] = [
  {
    key: 'list',
    title:
      /\bawesome\b|\b(?:papers?|resources|list|index|collection|survey) (?:of|on|for)\b|\bpapers? (?:of the week|list)\b|\b(?:tracker|observatory|survey|cheat ?sheets?|prompts?)\b|\bliste\b|\blistas?\b|\belenco\b|资源|汇总|合集|目录|一覧|まとめ|목록|모음|список|подборка/iu,
    says: /\b(?:curated|comprehensive|weekly|maintained) (?:list|collection|series)\b|\blist of (?:[\w-]+ ){0,3}(?:papers|resources|models|tools|ml)\b|\bcollection of (?:papers|resources|notebooks|tutorials|prompts|links|awesome)\b|\bhighlight the top\b|\b(?:index|tracker) (?:is|itself)\b|\btracking (?:openness|progress)\b|\b(?:this is|our|a|of our) survey\b|\b(?:initiative|project|website) (?:to|for) (?:comprehensively )?(?:assess|track|compar|rat)\w*\b|\b(?:gepflegte )?liste (?:von|de|der|des)|\blistas? (?:curada )?de|\belenco di|(?:整理|收集|汇总|收录)[^。]{0,40}(?:资源|论文|模型|教程|工具)|まとめ(?:た|リスト)|모아\s?(?:둔|놓은)|정리한 목록|(?:список|подборка) (?:\p{L}+ )?(?:моделей|ресурсов|статей)/iu,
  },
  {
    key: 'course',
    title:
      /\b(?:courses?|tutorials?|cookbook|handbook|book|workshop|curriculum|lectures?|notebooks?|recipes (?:for|and|to)|lessons?|bootcamp|exercises|from (?:scratch|zero)|guide|hands-on|kurs|cours|corso|curso|taller|oficina)\b|教程|课程|学习|实战|从零|入门|手把手|講座|入門|書籍|教材|강의|강좌|실습|튜토리얼|(?<!\p{L})(?:курс|лекции|учебник)/iu,
    says: /\b(?:course|curriculum|tutorials?|cookbook|recipes and guides|workshop|book)\b[^.]{0,60}\b(?:is|are|divided|covers?|teach\w*|learn|explains?|shows?|of|for|on)\b|\bthis (?:course|book|tutorial|workshop|repository teaches)\b|\blearn (?:how|to|about)\b|\bstep[- ]by[- ]step\b|\beach (?:chapter|lesson|session|notebook)\b|\b(?:ce|dieser|questo|este) (?:cours|kurs\w*|corso|curso)\b|\bcurso (?:libre|gratuito|de)|\b(?:kurs|cours)(?:es)? (?:en|de|zu|über|für)|(?:本|学习)教程|本(?:课程|书)|带你|动手实现|适合初学者|本リポジトリは書籍|サンプルコード|講義資料|강의 자료|직접 (?:학습|만들)|материалы (?:\p{L}+ )?курса|лекции/iu,
  },
  {
    key: 'benchmark',
    title:
      /\b(?:benchmarks?|leaderboard|evaluations?|harness|evals?|arena|bench|banc d'essai|multitask language understanding)\b|评测|基准|ベンチマーク|評価|벤치마크|평가|бенчмарк|(?<!\p{L})оценк/iu,
    says: /\b(?:is|are|a|an|the|our|this|new) (?:[\w-]+ ){0,6}(?:benchmark|leaderboard|evaluation (?:harness|framework|toolkit|suite|code)|framework for [\w-]* ?evaluati\w+)\b|\b(?:evaluate|compare|test|judge)s? (?:[\w-]+ ){0,3}(?:models|llms|agents)\b|\bsubmit (?:your|results)|\bbanc d'essai|\bpara evaluar|\bpara avaliar|\bzum vergleich|(?:评测|评估)(?:基准|集|框架|工具|平台)|(?:評価|比較)(?:する|する ?ため)|ベンチマークです|평가하기 위한|벤치마크입니다|для оценки/iu,
  },
  {
    key: 'dataset',
    title:
      /\b(?:data ?sets?|\p{L}*(?:corpus|korpus)|corpora|datos|dati|dados|daten|données)\b|数据集|语料|データセット|コーパス|데이터셋|말뭉치|(?<!\p{L})(?:датасет|корпус|набор данных)/iu,
    says: /\bis an? (?:open |large |new )?(?:[\w-]+ ){0,3}(?:data ?set|corpus)\b|\bwe (?:release|present|introduce) [\w-]+,? (?:an? )?(?:[\w-]+ ){0,4}(?:data ?set|corpus)\b|\bdata ?set (?:of|with|that|contains)\b|\b(?:datensatz|jeu de données|insieme di dati|conjunto de da(?:tos|dos))\b|\bsammlung (?:\p{L}+ ){0,2}(?:texte|bilder|daten|sätze)|\b(?:recueil|raccolta|colección|coleção) (?:de|di) (?:texte|image|immagini|testi|textos|imágenes|imagens|dat)|数据集(?:包含|包括|由)|是[^。]{0,30}(?:数据集|语料库)|データセットです|데이터셋입니다|(?:датасет|набор данных) (?:из|содержит|для)|(?:^|[.!?] )(?:the |this |our |der |das |dieses? |le |ce |el |este |il |questo |o )?(?:corpus|korpus|data ?set|datensatz|корпус|датасет|набор данных) (?:\p{L}+ ){0,2}(?:collected|compiled|gathered|assembled|gesammelt|zusammengestellt|rassemblé|constitué|recueilli|recopil\p{L}+|reunid\p{L}+|reunió|raccolt\p{L}+|coletad\p{L}+|собран|составлен)/iu,
  },
  {
    key: 'zoo',
    title:
      /\b(?:model )?zoo\b|\bmodel (?:hub|database|garden|gallery|library|collection)\b|\bcommunity\b|模型库|モデル集|모델 모음/iu,
    says: /\bzoo (?:of|is|for)\b|\bdatabase of\b[^.]{0,40}\bmodels\b|\bcommunity-driven database\b|\bcollection of (?:[\w-]+ ){0,3}(?:models|architectures|backbones)\b|\b(?:hub|home|place) (?:of|for|to) (?:[\w-]+ ){0,5}models\b|\beverything around\b|\bcommunity (?:around|of|for|effort)\b|\bmirrors? of\b/iu,
  },
  {
    key: 'app',
    title:
      /\b(?:app|application|gui|webui|web ?ui|desktop|chatbot ui|plugins?|extension|add-?on|bots?|nodes?|comfyui|studio|playground|obsidian|vs ?code|telegram|discord|anwendung|applicazione|aplicación|aplicativo|plataforma)\b|(?:应用|插件|机器人|问答系统|客户端|平台)|(?:アプリ|プラグイン|拡張機能|ボット)|(?:앱|플러그인|챗봇|확장)|(?:бот|приложение|плагин)/iu,
    says: /\b(?:is|as|an?|the|our|free|this) (?:[\w/-]+ ){0,5}?(?:app|application|web ?ui|gui|plugin|extension|add-?on|bot|desktop app|software|agentic system|system that|chat client|assistant|interface|playground|workspace)\b|\b(?:custom )?nodes (?:for|to)\b|\b(?:une|la) application|\b(?:ein\w*|die) anwendung|\bun'applicazione|\buna aplicación|\bum aplicativo|\bplata?form\w* (?:de|for|para|that)|(?:问答|聊天|桌面|网页)?(?:应用|系统|机器人|插件)|ウェブ ?ui|アプリ(?:です|ケーション)|(?:데스크톱|웹) ?앱|앱입니다|(?:телеграм-)?бот|приложение/iu,
  },
  {
    key: 'library',
    title:
      /\b(?:library|libraries|toolkit|toolbox|tools?|sdk|client|bindings|package|runtime|engine|servers?|inference|serving|api|cli|ui|wrapper|protocol|building blocks|platform|trainer|codebase|cpp|\.cpp|js|finetuning|fine-tuning|quanti[sz]ation|dotfiles|website|bibliothek|bibliothèque|libreria|biblioteca|herramienta|ferramenta|werkzeug)\b|(?:框架|工具|引擎|库|部署|微调|量化|推理加速)|(?:ライブラリ|ツール|フレームワーク|エンジン|サーバー)|(?:라이브러리|도구|프레임워크|엔진|서빙)|(?:библиотека|инструмент|фреймворк|движок|сервер)/iu,
    says: /\b(?:is|are|as|provides?|an?|the|our|of)\b[^.]{0,90}\b(?:library|libraries|toolkit|toolbox|framework|sdk|client|runtime|inference engine|engine|server|serving|api layer|umbrella project|tools and evals|research library|platform|package manager|codebase|dotfiles|utilities|reference implementations|implementations of (?:\w+ ){0,3}(?:architectures|models|methods|papers)|command[- ]line|data pipeline|pipeline that|building blocks|minimal code to run|collection of tools|tools? (?:for|that|to|designed)|wrapper|quanti[sz]ation (?:method|library|tool))\b|\bbuilding blocks for\b|\balternative to react\b|\bmethods enable\b|\bis (?:now )?integrated (?:with|into)\b|\byou can pip install\b|\bimplementing (?:recent|state-of-the-art|popular|various) [\w -]{0,30}models?\b|\brepository for training\b|\b(?:fastest|easiest|simplest)(?:, \w+)? (?:way|repository) (?:to|for) (?:train|run|fine)\w*|\b(?:ist|eine?) (?:\p{L}+ ){0,3}(?:bibliothek|server|werkzeug)|\best une bibliothèque|\bbibliothèque (?:python|qui|pour)|(?<!\p{L})è una libreria|\blibreria (?:per|che)|\bes una (?:herramienta|biblioteca)|\bherramienta (?:para|de)|\bbiblioteca (?:em|en|para|que|de)|(?:框架|工具(?:包|库|箱)|推理引擎|加速库)(?:，|。|,)|(?:ライブラリ|ツール|エンジン|フレームワーク)です|(?:라이브러리|엔진|도구|프레임워크)입니다|(?:библиотека|инструмент|фреймворк|движок|сервер) (?:на|для|с)/iu,
  },
];

/** "X is a ... library": what stands between tells whether the noun is the subject's own kind. */
export const DEFINED_AS =
  /\b(?:is|as|provides?|offers) (?:an?|the|our|easy to use)? ?((?:[\w/.&-]+ ){0,7})(library|toolkit|toolbox|framework|sdk|engine|runtime|platform|codebase|package|benchmark|harness|course|collection\b(?! of [^.]{0,60}\b(?:models|llms|vlms|networks)\b)|database|data ?set|corpus|tool|app|application|website|pipeline|umbrella project|api layer|wrapper|extension|plugin|server|client)\b/iu;
/** "Heron is a library that …", "X is the official inference framework": said of itself, whatever it carries (RULES.md section 2). */
export const IS_A_LIBRARY =
  /(?:^|[.!:] )(?:[\w.-]{2,30}|this|(?:this|the) (?:repo(?:sitory)?|project|package)) (?:is|provides|offers|contains|hosts) (?:an?|the|our) (?:[\w/.-]+ ){0,4}?(?:library|toolkit|toolbox|sdk|web ?ui|(?:inference|serving|training|fine-?tuning|evaluation|deployment|agent\w*) (?:framework|engine|server|platform|stack|infrastructure))\b(?! of\b)|(?:^|[.!:] )[\p{L}\d.-]{2,30} (?:ist eine? (?:\p{L}+ ){0,3}(?:\p{L}*bibliothek|werkzeug\p{L}*)|est une? (?:\p{L}+ ){0,2}(?:bibliothèque|boîte à outils)|è una (?:\p{L}+ ){0,2}libreria|(?:es|é) uma? (?:\p{L}+ ){0,2}(?:biblioteca|herramienta|ferramenta)) |(?:^|[。.!])[^。]{1,40}(?:是(?:一个|一款|一套|由)?[^。，]{0,40}(?:工具[箱包]|工具库|(?:微调|推理|训练|部署|评测)[^。，]{0,8}(?:框架|平台|引擎))|は[^。]{0,50}(?:ライブラリ|ツールキット|ソフトウェア)です|(?:은|는) [^.]{0,50}(?:라이브러리|툴킷|프레임워크)입니다| - (?:это )?(?:\p{L}+ ){0,3}(?:библиотека|фреймворк|набор инструментов))/iu;
/** A repository of the code that runs other repositories' models. */
export const RUNS_MODELS =
  /\bcontains? (?:\w+ )?code (?:to|for) (?:run|running|serv\w+|infer\w*)\b|\b(?:runs?|serves?|loads?|hosts?|calls?|supports?|works with|compatible with|chat with|powered by) (?:and \w+ )?(?:any|many|most|all|various|multiple|several|over|\d+\+?|large|local|open|different|popular|every|other)? ?(?:[\w-]+ ){0,2}(?:models|llms|providers)\b|支持(?:[^。]{0,20})(?:多种|一百|上百|主流|各种|\d+)[^。]{0,12}模型|支持接入|多くのモデルに対応|여러 모델(?:을|을 ) ?지원|поддерживаются|unterstützt werden|compatible con|fonctionne avec|serveur d.inférence|moteur d.inférence|servidor de infer[eê]ncia|motor de infer[eê]ncia|server di inferenza|motore di inferenza|inferenz-?(?:server|maschine)|推理(?:服务器|服務器|引擎)|推論(?:サーバー?|エンジン)|추론 (?:서버|엔진)|(?:сервер|движок) (?:инференса|вывода)/iu;
/** Not its author's model. */
export const OF_OTHERS =
  /\bunofficial\b|\bimplementation of [^.]{3,160},? in (?:pytorch|jax|tensorflow|keras|flax|mlx|rust|c\+\+|numpy)\b|\brewrite of\b|\breproduces\b|\b(?:re-?implementation|port) of\b|\bwrapp(?:er|ing|s)\b|\breproduc(?:e|ing|tion) of\b|\bcommunity (?:effort|project)\b|\bwork[- ]in[- ]progress\b|\bcontains no weights\b|非官方|复现|非公式|비공식|неофициальн|\binoffiziell|\bnon officiel|\bnon ufficiale|\bno oficial|\bnão oficial/iu;
export const TRAIN_YOUR_OWN =
  /\b(?:train|build|create|write|make|fine-?tun\w*) (?:your|a|an|one's|his) (?:own )?(?:[\w-]+ ){0,4}?(?:llms?|models?|gpt|chatgpt|network|policy|from scratch)\b|\btrain(?:s|ing)? your own\b|\brepository (?:for|to) (?:train|fine-?tun)\w*|\bin (?:an|one|two) hours?\b|\b(?:eigenes|propre|proprio|propi[oa]|própri[oa]) (?:modell\w*|mod[eè]le|modello|modelo|système|voz)|训练自己的|(?:自分で|独自に)学習|나만의|собственную модель/iu;
export const STUDY =
  /\bexperiments? (?:of|in|for|from) (?:our|the) paper|\breproduce the (?:results|figures|experiments|numbers)|\b(?:code|supplement\w*|material) (?:for|of) (?:the |our )?(?:paper|experiments|study|position)|\bwe (?:ask|argue|study|compare|investigate|find that|train the same|pre-?train \d+)\b|\bfinal checkpoints\b|\bablations?\b|\bcompanion (?:repository|code)\b|\bobjects of study\b/iu;
export const QUANTIZES =
  /\b(?:quanti[sz](?:e[sd]?|er|ers|ing|ation)|gptq|awq|compress\w*|prun(?:e|ing)|speculative decoding|distributed training|fine-?tun(?:e|ing) (?:llms?|large|\d+\+?|any|open)[\w -]*)/iu;

/** Headings of a project's life, not of a model's. */
export const PROJECT_HEADING =
  /\b(?:contribut(?:e|ing|ions?|ors?)|code of conduct|documentation|docs|features|roadmap|faq|community|support(?:ed)?|integrations?|architecture|plugins?|examples|tutorials?|star history|sponsors?|beitragen|mitmachen|contribuer|contribuire|contribuir|contribuindo)\b|贡献|特性|功能|路线图|机能|特徴|機能|コントリビュー|기여|기능|участие/iu;
export const SUPPORTED_HEADING =
  /\bsupport(?:ed|s)? (?:models?|architectures|backends|platforms|providers)\b|支持的模型|対応モデル|지원 모델|поддерживаемые|modèles (?:pris en charge|supportés|compatibles)|modelos (?:soportados|compatibles|suportados|compatíveis)|modelli (?:supportati|compatibili)|unterstützte modelle/iu;
export const LIST_HEADING =
  /\b(?:table of contents|contents|papers|surveys?|resources|datasets|other lists|related (?:work|projects|resources))\b|目录/iu;

/** A name that says what it is. */
export const TOOL_NAME =
  /(?:^|[-_.])(?:awesome|lib|kit|tools?|toolkit|toolbox|py|python|js|ts|rs|go|cpp|server|serve|serving|webui|ui|web|bench(?:mark)?|hub|studio|app|desktop|sdk|client|api|cli|engine|nodes?|comfyui|plugin|vscode|extension|bot|agent|agents|framework|factory|trainer|tuner|train|tutorials?|course|book|cookbook|recipes|examples|notebooks|list|papers|survey|zoo|eval|evals|evaluation|harness|leaderboard|arena|data|dataset|corpus|pipeline|wrapper|easy|open|docker|scratch|zero|workshop|kurs|cours|curso|taller|community|webui|speedrun|infer|inference|runtime|quant|proxy|gateway|chat)(?=$|[-_.])|(?:kit|tools?|toolbox|bench|hub|lib|ui|server|studio|factory|sdk|zoo|eval)$|\.(?:cpp|js|py|rs)$/iu;

export const PACKAGE_FILE =
  /^(?:pyproject\.toml|setup\.(?:py|cfg)|package\.json|cargo\.toml|go\.mod|cmakelists\.txt|poetry\.lock|main\.nf|pom\.xml|build\.gradle\w*|pubspec\.yaml)$/iu;
export const TEST_FOLDER = /^(?:tests?|unit_?tests?|spec|__tests__|pruebas)$/iu;
export const CARE_FILE =
  /^(?:\.pre-commit-config\.yaml|\.github|contributing\.\w+|code_of_conduct\.\w+|changelog\.\w+|security\.md|makefile|tox\.ini|codecov\.yml|\.circleci|mkdocs\.yml|\.readthedocs\.ya?ml)$/iu;
export const DOCS_FOLDER = /^(?:docs?|documentation|mkdocs|website|site)$/iu;
export const APP_FILE =
  /^(?:docker-compose[\w.-]*\.ya?ml|compose\.ya?ml|electron|src-tauri|frontend|backend|web|webui|css|javascript|launch\.py|(?:go[-_])?webui[\w-]*\.(?:py|bat|sh|ps1)|install\.(?:bat|ps1)|public|android|ios|tsconfig\.json|nodes\.py|package-lock\.json|pnpm-lock\.yaml|yarn\.lock|extensions?|example_workflows)$/iu;
export const LESSON_FILE =
  /^(?:ch(?:apter|ap)?[-_ ]?\d+.*|\d{2}[-_.].*|\d{2}|lessons?\d*|week[-_ ]?\d+|lecture[-_ ]?\d*.*|labs?|exercises?|homework|slides|folien|uebungen|cuadernos|notebooks|part[-_ ]?\d+.*|module[-_ ]?\d+.*|day[-_ ]?\d+)$/iu;
export const RESULT_FOLDER = /^(?:tasks|results|leaderboard|records|taches|tarefas|tareas)$/iu;

export const TOOL_TOPIC =
  /^(?:awesome(?:-list)?|tutorials?|course|education|library|framework|toolkit|toolbox|sdk|api(?:-client|-wrapper)?|cli|gui|app|application|desktop-app|electron|webui|web-ui|chatbot|plugin|.*-extension|bot|.*-bot|inference(?:-engine)?|serving|llm-serving|model-serving|llm-inference|deployment|quantization|fine-tuning|finetuning|lora|peft|rag|agents?|ai-agents|multi-agent|mlops|benchmarks?|evaluation|leaderboard|datasets?|data|python-library|self-hosted|docker|kubernetes|comfyui(?:-nodes?)?|custom-nodes|model-zoo|survey|paper-list|papers|notebooks?|jupyter.*|workflow|pipeline|distributed-training|reinforcement-learning-framework|typescript|nextjs|react|openai-api|prompt-engineering|data-science|machine-learning-library|training)$/iu;

/** Commands by which a package or a program is installed. */
export const INSTALLS =
  /\b(?:pip3? install|uv (?:add|pip install)|pipx install|npm (?:install|i|run)|npx|yarn add|pnpm (?:add|install)|cargo install|brew install|go install|conda install|docker (?:run|pull|compose)|docker-compose up|nextflow run|winget install|apt(?:-get)? install)\b/iu;
export const STARTS_APP =
  /\b(?:docker[ -]compose up|docker run|npm (?:run|start)|yarn dev|pnpm dev|python (?:app|main|webui|server)\.py|streamlit run|go run|cargo run)\b/iu;
