/** Words of things that are not models, in ten languages: what a repository is titled as, and what it says that it is. */

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
