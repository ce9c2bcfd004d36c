/** Names of repositories, files and topics, and commands, of what is no model. */

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
