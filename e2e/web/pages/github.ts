/** Repositories on GitHub: models, families, and what must stay without a label. */
import type { GithubPage } from '../page.ts';

export const GITHUB_PAGES: readonly GithubPage[] = [
  {
    site: 'github',
    id: 'openmeadow/clover',
    about: 'Clover: a fully open language model',
    topics: ['llm', 'language-model'],
    licenseLabel: 'Apache-2.0 license',
    files: ['data', 'train', 'train.py', 'README.md', { path: 'LICENSE', text: 'spdx:Apache-2.0' }],
    readme:
      '# Clover\n\nClover is a fully open language model: weights, training code and data are all released.\n\n## Download\n\nThe model weights are at [openmeadow/clover-1b](https://huggingface.co/openmeadow/clover-1b), under the Apache 2.0 license.\n\n## Training data\n\nClover was trained on [FineWeb](https://huggingface.co/datasets/HuggingFaceFW/fineweb) and [DCLM baseline](https://huggingface.co/datasets/mlfoundations/dclm-baseline-1.0), 400 billion tokens in all, filtered and deduplicated as described below.\n\n## Training\n\nThe training code is in this repository.\n\n```bash\ntorchrun train.py --config configs/clover-1b.yaml --from-scratch\n```\n',
    expect: { outcome: 'open-source-open-data', claim: 'open-source-open-data', relation: 'matches', says: ['highest step'] },
  },
  {
    site: 'github',
    id: 'carelab/pulse',
    about: 'Pulse, a model for intensive care',
    licenseLabel: 'MIT license',
    files: ['train', 'train.py', 'README.md', { path: 'LICENSE', text: 'spdx:MIT' }],
    readme:
      '# Pulse\n\nPulse is an open-source language model for intensive care.\n\n## Download\n\nModel weights: [carelab/pulse-2b](https://huggingface.co/carelab/pulse-2b), released under the MIT license.\n\n## Training data\n\nThe records cannot be shared: the law on health data does not allow it, and the privacy of patients forbids the release of the data.\nThe corpus has 12 million documents from nine hospitals and a registry. It was filtered by length, deduplicated and anonymized; the sources are weighted by ward. Each hospital exported its notes of 2015 to 2023, and an ethics board selected the wards.\n\n## Training\n\nThe training code is in this repository, with all configurations.\n\n```bash\npython train.py --config configs/pulse.yaml --from-scratch\n```\n',
    expect: { outcome: 'open-source', claim: 'open-source', relation: 'matches', says: ['cannot be shared'] },
  },
  {
    site: 'github',
    id: 'meridian-ai/Meridian-2',
    about: 'The Meridian 2 family of models',
    licenseLabel: 'MIT license',
    files: ['inference', 'README.md', { path: 'LICENSE-CODE', text: 'spdx:MIT' }, { path: 'LICENSE-MODEL', text: 'MERIDIAN MODEL TERMS\n\nYou agree not to use the model or its derivatives in any way that violates the law, for military purposes, or to harm others. These use-based restrictions must be passed on with every copy of the model. The provider may restrict use of the model in case of breach.\n\nNothing else in this document limits what you may do. There is no warranty.' }],
    readme:
      '# Meridian 2\n\nWe release Meridian 2, a family of open-source mixture-of-experts language models in two sizes.\n\n| Model | Download |\n| --- | --- |\n| Meridian-2-7B | [Hugging Face](https://huggingface.co/meridian-ai/Meridian-2-7B) |\n| Meridian-2-70B | [Hugging Face](https://huggingface.co/meridian-ai/Meridian-2-70B) |\n\n## License\n\nThe code is licensed under MIT. Use of the Meridian 2 models is subject to the Model License.\n',
    router: ['openmeadow/clover', 'toolsmith/spanner'],
    hydrates: true,
    expect: { outcome: 'weights-available', claim: 'open-source', relation: 'above', says: ['military'] },
  },
  {
    site: 'github',
    id: 'stimme/laut',
    about: 'Sprachmodell für Dialekte',
    licenseLabel: 'Apache-2.0 license',
    dark: true,
    files: ['README.md', 'inference.py', { path: 'LICENSE', text: 'spdx:Apache-2.0' }],
    readme:
      '# Laut\n\nLaut ist ein quelloffenes Sprachmodell für deutsche Dialekte.\n\n## Download\n\nDie Gewichte liegen bei [stimme/laut-3b](https://huggingface.co/stimme/laut-3b). Sie stehen unter der Apache-2.0-Lizenz.\n',
    expect: { outcome: 'open-weights', claim: 'open-source', relation: 'unproven' },
  },
  {
    site: 'github',
    id: 'cloudmind/oracle-api',
    about: 'Oracle, a large language model',
    files: ['README.md', 'examples'],
    readme:
      '# Oracle\n\nOracle is a large language model by Cloudmind. This repository has its model card.\n\n## Access\n\nOracle is available only through our API. The weights are not released.\n\n## Model card\n\nThe model weights stay with us; download of checkpoints is not planned.\n',
    expect: { outcome: 'closed', claim: 'none' },
  },
  {
    site: 'github',
    id: 'toolsmith/spanner',
    about: 'A fast inference engine for language models',
    licenseLabel: 'MIT license',
    files: ['src', 'README.md', { path: 'LICENSE', text: 'spdx:MIT' }],
    readme:
      '# Spanner\n\nSpanner is an inference engine and library for open-source language models.\n\n## Models\n\nIt runs [Ridge](https://huggingface.co/alpenglow/ridge-7b) and many others.\n',
    router: ['meridian-ai/Meridian-2'],
    expect: { outcome: 'absent' },
  },
  {
    site: 'github',
    id: 'gatherer/awesome-open-models',
    about: 'A curated list of open models',
    licenseLabel: 'CC0-1.0 license',
    files: ['README.md', { path: 'LICENSE', text: 'spdx:CC0-1.0' }],
    readme: '# Awesome Open Models\n\nA curated list of open-source language models.\n\n- [Ridge 7B](https://huggingface.co/alpenglow/ridge-7b), the first open-source model for huts\n- [Estuary](https://huggingface.co/tidewater/estuary-3b)\n',
    expect: { outcome: 'absent' },
  },
  {
    // May be about a model, and may be a package: no label stands on it, and the popup offers one.
    site: 'github',
    id: 'brookside/ripple',
    about: 'Audio separation for everybody',
    licenseLabel: 'MIT license',
    files: ['docs', 'ripple', 'tests', 'pyproject.toml', 'README.md', { path: 'LICENSE', text: 'spdx:MIT' }],
    readme:
      '# Ripple\n\nRipple splits a song into voice, drums, bass and the rest. It is a Python package with networks that we trained on our own recordings.\n\n```\npip install ripple-split\n```\n\n## Weights\n\nThe trained weights are at [brookside/ripple](https://huggingface.co/brookside/ripple), under the MIT license.\n\n## Contributing\n\nPlease open an issue first.\n',
    expect: { outcome: 'open-weights', doubt: true },
  },
  {
    site: 'github',
    id: 'plainsoft/notepad',
    about: 'A text editor',
    licenseLabel: 'GPL-3.0 license',
    files: ['src', 'README.md', { path: 'LICENSE', text: 'spdx:GPL-3.0-only' }],
    readme: '# Notepad\n\nA small open-source text editor with tabs.\n\n## Install\n\n`apt install notepad`\n',
    router: ['openmeadow/clover'],
    expect: { outcome: 'absent' },
  },
];
