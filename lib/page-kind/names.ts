/**
 * What is no prose, and is told by expressions: names of files, addresses, commands, fields. Words of titles, headlines, headings, names of
 * repositories and topics are data (assets/page-kind/words.json).
 */

/** Files by which a repository says that it carries a model. */
export const MODEL_FILE =
  /^(?:model[-_]?card(?:\.\w+)?|model[-_]?license[\w.-]*|model\.md|weights?[-_]license[\w.-]*|license[-_]models?[\w.-]*|license[-_]weights[\w.-]*|model_licenses|weights_[\w.-]+|use_policy\.md|usage_policy|acceptable_use\w*\.md|prohibited_uses?\w*(?:\.md)?)$/iu;
export const WEIGHT_FOLDER =
  /^(?:checkpoints?|ckpts?|weights|pretrained(?:[-_]?(?:models?|weights))?|model_zoo|models?|modelli|modelle?|modell|modelos)$/iu;
export const RUN_FILE =
  /^(?:infer\w*|inference\w*|run(?:_(?:demo|model\w*|pretrained\w*))?|detect|transcribe|segment|forecast|upscale|generate\w*|sample\w*|predict\w*|demo\w*|cli_demo|web_demo|gradio\w*|app|test|eval\w*|play|example)\.(?:py|ipynb|sh)$/iu;
export const REPORT_FILE = /(?:report|paper|bericht|rapport|informe)\w*\.pdf$/iu;

/** Files of what is no model. */
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

/** Commands by which a package or a program is installed. */
export const INSTALLS =
  /\b(?:pip3? install|uv (?:add|pip install)|pipx install|npm (?:install|i|run)|npx|yarn add|pnpm (?:add|install)|cargo install|brew install|go install|conda install|docker (?:run|pull|compose)|docker-compose up|nextflow run|winget install|apt(?:-get)? install)\b/iu;
export const STARTS_APP =
  /\b(?:docker[ -]compose up|docker run|npm (?:run|start)|yarn dev|pnpm dev|python (?:app|main|webui|server)\.py|streamlit run|go run|cargo run)\b/iu;

/** Addresses of what is never one model's page. */
export const OTHER_PATH =
  /(?:^|[/-])(?:customers?|stories|case-stud\w+|deprecations?|sdks?|quickstart|rate-limits|about|policies|policy|licen[sc](?:ing|es?)|(?:model-)?lifecycle|critique|response|opinion|perspectives?|position|events?|webinars?|press|partners?|guides?|tutorials?|publications|datasets?|solutions|enterprise|team)(?=$|[/?-])/iu;
/** Addresses of whole lists, of prices and of law. */
export const NEVER_PATH =
  /\/(?:pricing|search|terms(?:-of-[\w-]+)?|legal|privacy(?:-policy)?|careers|jobs|models|library|deprecations?|catalog)\/?$/iu;
export const MODEL_PATH = /\/(?:models?|model-cards?|library|technology|modelle|modeles)\/[^/]{2,}/iu;

/** Fields of a hub's card in a README, which was written as a model's card. */
export const CARD_FIELDS =
  /\b(?:base_model|library_name|pipeline_tag):|^license: [\w.-]+ (?:language|tags|datasets):/imu;
/** Fields of an app that a hub hosts. */
export const SPACE_FIELDS = /\bsdk: (?:gradio|streamlit|docker|static)\b|\bapp_file:/iu;

/** Keys of services: a program that calls them runs others' models. */
export const KEY_OF_SERVICE = /\b[a-z][a-z0-9]{2,20}_api_key\b/giu;

/** Words of a text that may be names, and what makes a member's name of a model's: a size, a version, a step of training. */
export const NAME_IN_TEXT = /[\p{L}\d][\p{L}\d._-]{2,60}/gu;
export const MEMBER =
  /^(?:v?\d{1,2}(?:\d|v\d)*)?(?:\d{1,4}[bm]|nano|tiny|mini|small|base|medium|large|huge|giant|lite|turbo|pro|xs|xl|xxl|instruct|chat|sft|dpo|preview|vit[sblh]?\d*)/u;

/** An option by which a command takes a model that the reader chooses, or an address that the reader fills in. */
export const MODEL_GIVEN =
  /--(?:base[-_])?model(?:[-_](?:name(?:[-_]or[-_]path)?|path|id|dir))?[ =]|\b(?:path\/to|your)[-_/]?\w{0,20}model|<model[\w -]{0,20}>/iu;

/** A name that says in which framework or language something is written, most often once more. */
export const NAME_OF_FRAMEWORK =
  /(?:^|[-_.])(?:pytorch|torch|tensorflow|tf2?|keras|jax|flax|mlx|onnx|tensorrt|ggml|cpp|rust|rs|js|swift|coreml)(?:$|[-_.])|\dkeras$/iu;
