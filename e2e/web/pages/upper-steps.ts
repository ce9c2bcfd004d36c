/** Model pages whose upper steps depend on what is looked up: records of data sets, and records of releases. */
import type { HubPage } from '../page.ts';

const set = (license: string | undefined, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  gated: false,
  private: false,
  disabled: false,
  tags: license ? [`license:${license}`] : [],
  cardData: license ? { license } : {},
  ...more,
});

const CODE = 'The training code is at https://github.com/lichen-lab/trainer, under the Apache 2.0 license.';

/** A page of one invented vendor; its data sets differ. */
function lichen(
  name: string,
  sets: Readonly<Record<string, Record<string, unknown> | 404>>,
  expect: HubPage['expect'],
): HubPage {
  const id = `lichen-lab/${name}`;
  const ids = Object.keys(sets);
  const links = ids.map((each) => `[${each}](https://huggingface.co/datasets/${each})`).join(' and ');
  return {
    site: 'huggingface',
    id,
    library: 'transformers',
    tags: ['safetensors'],
    cardData: { license: 'apache-2.0', datasets: ids },
    files: ['config.json', 'model.safetensors'],
    card: `# ${name}\n\nA small language model for field guides.\n\n## Training data\n\nThe model was trained from scratch on ${links}, and on nothing else.\n\n## Training code\n\n${CODE}\n\n## How to run it\n\n\`\`\`python\nfrom transformers import AutoModelForCausalLM\n\`\`\`\n`,
    dataSets: sets,
    expect,
  };
}

export const UPPER_STEP_PAGES: readonly HubPage[] = [
  lichen('crust-1b', { 'lichen-lab/field-notes': set('odc-by'), 'lichen-lab/herbarium': set('cc-by-4.0') }, { outcome: 'open-source-open-data', says: ['Open Source AI with Open Data'] }),
  lichen('leaf-1b', { 'lichen-lab/field-letters': set('cc0-1.0', { gated: 'auto' }) }, { outcome: 'open-source-open-data' }),
  lichen('shrub-1b', { 'lichen-lab/field-notes': set('odc-by'), 'lichen-lab/lectures': set(undefined) }, { outcome: 'open-source', says: ['No license stated: lichen-lab/lectures'] }),
  lichen('thread-1b', { 'lichen-lab/field-notes': set('odc-by'), 'lichen-lab/songs': set('cc-by-nc-4.0') }, { outcome: 'open-source', says: ['Not an open license: lichen-lab/songs'] }),
  lichen('dust-1b', { 'lichen-lab/field-notes': set('odc-by'), 'lichen-lab/lost': 404 }, { outcome: 'open-weights', says: ['lichen-lab/lost'] }),
  {
    site: 'huggingface',
    // A release that a record knows, under words of ours that are silent on how it was trained.
    id: 'LLM360/Amber',
    library: 'transformers',
    tags: ['safetensors'],
    cardData: { license: 'apache-2.0' },
    files: ['config.json', 'model.safetensors'],
    card: '# Amber\n\nA language model of seven billion parameters.\n\n## How to run it\n\n```python\nfrom transformers import AutoModelForCausalLM\n```\n',
    expect: { outcome: 'open-source-open-data', says: ['known from a record of', 'Is this still so?'] },
  },
];
