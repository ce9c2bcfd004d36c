/** Weights that a repository holds, by its files and by what is said of them; and models behind a key. Own words. */
import { describe, expect, it } from 'vitest';
import { namesIn } from '../assess/names.ts';
import { proseOf } from '../learned/index.ts';
import { type Block, type Evidence, type FileEntry, type WeightsFinding, withoutLookups } from '../model/index.ts';
import { readWeights } from './weights.ts';

const URL = 'https://github.com/acme/ridge-7b';
const folder = (path: string): FileEntry => ({ path, type: 'directory' });
const file = (path: string): FileEntry => ({ path, type: 'file' });

function weights(blocks: Block[], files: FileEntry[]): WeightsFinding {
  const evidence: Evidence = withoutLookups({
    subject: { site: 'github', id: 'acme/ridge-7b', name: 'ridge-7b', owner: 'acme' },
    url: URL,
    title: 'ridge-7b',
    view: 'card',
    documents: [{ kind: 'readme', url: URL, blocks }],
    repository: { files, ref: 'main', topics: [], isFork: false },
    problems: [],
  });
  return readWeights(evidence, proseOf(evidence, namesIn));
}
const says = (text: string): Block => ({ kind: 'paragraph', text });
const code = (text: string): Block => ({ kind: 'code', text });

const TREE = '├── nets/\n│   ├── ridge.pt   # 30 MB\n└── train.py';

describe('weights in the repository', () => {
  it.each([
    ['a folder that is told and listed', [says('The trained models are in nets/.')], [folder('nets')], 'met'],
    ['a folder that is not listed', [says('The trained models are in nets/.')], [folder('src')], 'unknown'],
    ['where a run writes them', [says('The checkpoints are saved to nets/.')], [folder('nets')], 'unknown'],
    ['a drawn tree of listed folders', [code(TREE)], [folder('nets')], 'met'],
    ['a drawn tree of what is to be put there', [says('Put the files here:'), code(TREE)], [folder('nets')], 'unknown'],
    ['a drawn tree of other folders', [code(TREE)], [folder('src')], 'unknown'],
    ['a license for the weights', [says('Ridge reads maps.')], [file('LICENSE_MODEL')], 'met'],
    [
      'a license of that kind, and a promise',
      [says('The weights will be released soon.')],
      [file('LICENSE_MODEL')],
      'unmet',
    ],
  ] as const)('%s', (_, blocks, files, status) => {
    expect(weights([...blocks], [...files]).status).toBe(status);
  });
});

describe('a model behind a key', () => {
  it.each([
    ['a key of its own service', 'Call Ridge through our API. Get your API key on our site.', 'unmet'],
    ['somebody else’s key', 'Ridge has an API of its own. Set the OpenAI API key first.', 'unknown'],
    ['weights besides', 'Call Ridge through our API with your API key. The checkpoint loads on one card.', 'unknown'],
    ['no key', 'Call Ridge through our API.', 'unknown'],
  ] as const)('%s', (_, text, status) => {
    expect(weights(text.split(/(?<=\.) /).map(says), []).status).toBe(status);
  });
});

describe('an offer that the learned vote is against', () => {
  it.each([
    ['no word of a refusal: not closed', '模型权重已在 Releases 页面提供下载。', ['unknown', 'met']],
    ['to those who buy', '模型权重仅向购买企业版的客户提供下载。', ['unmet']],
    ['not any more', 'The weights are no longer available for download.', ['unmet']],
  ])('%s', (_, text, statuses) => {
    expect(statuses).toContain(weights([says(text)], []).status);
  });
});
