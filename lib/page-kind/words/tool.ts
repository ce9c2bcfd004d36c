/** Names of files, and commands, of what is no model. */

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
