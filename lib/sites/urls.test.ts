import { describe, expect, it } from 'vitest';
import { findSite, reasonAt } from './index.ts';
import { vendorOfPage } from './vendors/url.ts';

/** Every address is tried against every adapter: what one claims, no other may. */
const MODEL: readonly (readonly [string, 'huggingface' | 'github'])[] = [
  ['https://huggingface.co/acme/ridge-7b', 'huggingface'],
  ['https://huggingface.co/acme/ridge-7b/tree/main', 'huggingface'],
  ['https://huggingface.co/acme/ridge-7b/discussions/3?x=1#top', 'huggingface'],
  ['https://HUGGINGFACE.co/Acme/Ridge-7b', 'huggingface'],
  ['https://github.com/acme/ridge', 'github'],
  ['https://github.com/acme/ridge/', 'github'],
  ['https://github.com/acme/ridge/tree/main', 'github'],
  // A branch, or a folder in one: the page says which.
  ['https://github.com/acme/ridge/tree/release/1.0', 'github'],
  ['https://github.com/acme/ridge?tab=MIT-1-ov-file#readme', 'github'],
];

const NONE = [
  'http://huggingface.co/acme/ridge-7b',
  'https://huggingface.co/',
  'https://huggingface.co/acme',
  'https://huggingface.co/acme/models',
  'https://huggingface.co/datasets/acme/corpus',
  'https://huggingface.co/spaces/acme/demo',
  'https://huggingface.co/docs/transformers',
  'https://huggingface.co/papers/2506.15742',
  'https://huggingface.co/blog/acme/launch',
  'https://huggingface.co/collections/acme/all-1234',
  'https://huggingface.co/settings/tokens',
  'https://huggingface.co.evil.example/acme/ridge-7b',
  'https://evil-huggingface.co/acme/ridge-7b',
  'https://huggingface.co@evil.example/acme/ridge-7b',
  'https://evil.example/huggingface.co/acme/ridge-7b',
  'https://github.com/acme',
  'https://github.com/acme/ridge/issues',
  'https://github.com/acme/ridge/blob/main/README.md',
  'https://github.com/features/copilot',
  'https://github.com/models/acme',
  'https://github.com/settings/profile',
  'https://github.com.evil.example/acme/ridge',
  'https://gist.github.com/acme/ridge',
  'https://example.com/acme/ridge',
  'https://huggingface.co/__proto__/constructor/',
];

describe('findSite', () => {
  it.each(MODEL)('%s belongs to %s', (address, id) => {
    expect(findSite(new URL(address))?.id).toBe(id);
  });

  it.each(NONE.slice(0, -1))('%s belongs to nobody', (address) => {
    expect(findSite(new URL(address))).toBeUndefined();
  });

  it('does not take prototype keys for reserved names', () => {
    expect(findSite(new URL(NONE.at(-1) as string))?.id).toBe('huggingface');
  });
});

it.each([
  ['https://huggingface.co/datasets/acme/corpus', 'dataset'],
  ['https://huggingface.co/spaces/acme/demo', 'space'],
  ['https://huggingface.co/docs/transformers', 'docs'],
  ['https://huggingface.co/papers/2506.15742', 'paper'],
  ['https://huggingface.co/settings/tokens', 'other'],
  ['https://huggingface.co/__proto__', 'other'],
  ['https://github.com/acme/ridge/issues/3', 'not-repository'],
  ['https://github.com/acme', 'other'],
  ['https://github.com/features/copilot', 'other'],
  ['https://github.com/', 'other'],
  ['https://github.com.evil.example/acme/ridge/issues', undefined],
  ['http://github.com/acme/ridge/issues', undefined],
  ['about:blank', undefined],
])('%s has no label, and why: %s', (address, reason) => {
  expect(reasonAt(new URL(address))).toBe(reason);
});

describe('vendors and hubs', () => {
  it.each([
    ['https://qwenlm.github.io/zh/blog/ridge/', 'qwen'],
    ['https://docs.mistral.ai/en/models/model-cards/ridge-1', 'mistral'],
    ['https://docs.mistral.ai/fr/models/model-cards/ridge-1', 'mistral'],
    ['https://docs.mistral.ai/models/model-cards/ridge-1', 'mistral'],
    ['https://docs.cohere.com/changelog/ridge', 'cohere'],
    ['https://docs.cohere.com/v2/docs/ridge', 'cohere'],
    ['https://api-docs.deepseek.com/zh-cn/news/news1', 'deepseek'],
    ['https://www.deepseek.com/en/ridge', 'deepseek'],
    ['https://www.kimi.com/ai-models/ridge', 'moonshot'],
    ['https://www.kimi.com/resources/ridge', 'moonshot'],
    ['https://www.kimi.com/en/blog/ridge', 'moonshot'],
    ['https://ai.google.dev/edge/litert-lm/models/ridge?hl=es-419', 'google'],
    ['https://stability.ai/stable-ridge', 'stability'],
    ['https://bfl.ai/research/ridge', 'bfl'],
    ['https://www.eleuther.ai/research/projects/ridge/', 'eleutherai'],
    ['https://openrouter.ai/acme/ridge/api', 'openrouter'],
    ['https://openrouter.ai/acme/ridge/providers', 'openrouter'],
    ['https://openrouter.ai/acme/ridge/activity', 'openrouter'],
    ['https://build.nvidia.com/acme/ridge/api', 'nim'],
    ['https://docs.nvidia.com/nim/ridge/latest/introduction.html', 'nim'],
    ['https://ollama.com/library/ridge/tags', 'ollama'],
    ['https://ollama.com/ja/ridge', 'ollama'],
    ['https://liquid.ai/blog/ridge', 'liquid'],
    ['https://www.microsoft.com/en-us/research/blog/ridge/', 'microsoft'],
    ['https://seed.bytedance.com/zh/ridge', 'bytedance'],
    ['https://apertus-ai.org/articles/ridge/', 'swissai'],
    ['https://laion.ai/blog/ridge/', 'laion'],
    ['https://catalog.ngc.nvidia.com/orgs/acme/teams/a/models/ridge', 'ngc'],
    ['https://vercel.com/ai-gateway/models/ridge', 'vercel'],
    ['https://novita.ai/models/llm/ridge', 'novita'],
    ['https://minimax-ai.github.io/ridge/', 'minimax'],
    ['https://www.kaggle.com/models/acme/ridge', 'kaggle'],
    ['https://www.kaggle.com/models/acme/ridge/pytorch/2b/1', 'kaggle'],
    // Too wide before, or no page of one model.
    ['https://www.kaggle.com/models/acme/ridge/license/consent', undefined],
    ['https://allenai.org/donate', undefined],
    ['https://ai.meta.com/global-partners', undefined],
    ['https://build.nvidia.com/settings/api-keys', undefined],
    ['https://openrouter.ai/settings/keys/api', undefined],
    ['https://stability.ai/unstable-ridge', undefined],
    ['https://liquid.ai/privacy-policy', undefined],
    ['https://www.deepseek.com/en', undefined],
    ['https://www.deepseek.com/zh-cn/', undefined],
    ['https://vercel.com/docs/ai-gateway', undefined],
    ['https://docs.mistral.ai/inference/model-lifecycle', undefined],
  ])('%s belongs to %s', (address, id) => expect(vendorOfPage(new URL(address))?.id).toBe(id));
});
