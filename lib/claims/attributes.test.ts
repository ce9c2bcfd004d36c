/** What a model was made from, told before its noun; and what it was made from that is itself open. Own words. */
import { describe, expect, it } from 'vitest';
import { namesIn } from '../assess/names.ts';
import { proseOf } from '../learned/index.ts';
import { type Block, type Evidence, withoutLookups } from '../model/index.ts';
import { readClaim } from './index.ts';

const URL = 'https://github.com/acme/ridge';
function claim(text: string): string {
  const blocks: Block[] = [
    { kind: 'heading', level: 1, text: 'Ridge' },
    { kind: 'paragraph', text },
  ];
  const page: Evidence = withoutLookups({
    subject: { site: 'github', id: 'acme/ridge', name: 'Ridge', owner: 'acme' },
    url: URL,
    title: 'Ridge',
    view: 'card',
    documents: [{ kind: 'readme', url: URL, blocks }],
    repository: { files: [], ref: 'main', topics: [], isFork: false },
    problems: [],
  });
  return readClaim(page, proseOf(page, namesIn)).level;
}

describe('what a model was made from, before its noun', () => {
  it.each([
    ['RidgeはLlamaに基づくオープンソースの言語モデルです。', 'open-source'],
    ['Ridgeは方言の録音をもとにしたオープンソースの音声モデルです。', 'open-source'],
    ['Ridge는 법률 말뭉치를 기반으로 한 오픈소스 언어 모델입니다.', 'open-source'],
    ['Ridge 是一系列基于方言录音的开源大语言模型。', 'open-source'],
    ['Ridge 是基于 Llama 的开源大语言模型。', 'open-source'],
    ['Ridge 基于 Meta 的开源模型构建。', 'none'],
    ['Ridge 是基于 Meta 的开源模型微调的大模型。', 'none'],
    ['RidgeはMetaのオープンソースモデルに基づいています。', 'none'],
    ['Ridgeはオープンソースモデルをもとにした翻訳サービスです。', 'none'],
    ['Ridge는 메타의 오픈소스 모델을 기반으로 만들었습니다.', 'none'],
    ['Ridge построена на основе открытых моделей.', 'none'],
  ])('%s: %s', (text, level) => {
    expect(claim(text)).toBe(level);
  });
});

describe('what is no claim that all is out, or none at all', () => {
  it.each([
    ['This software and the data and models with it have been released under the following licenses:', 'none'],
    ['Ridge 2 models are released, and so is our training code and data generation code.', 'none'],
    ['Open = Open-source models', 'none'],
    ['Ridge 由山谷大学数据科学实验室开发并开源，面向全体用户。', 'open-source'],
    ['All models, data and code of Ridge are publicly released.', 'open-source-open-data'],
    ['We are glad to open-source these works.', 'open-source'],
    ['We thank the authors of Heron for open-sourcing these works.', 'none'],
  ])('%s: %s', (text, level) => {
    expect(claim(text)).toBe(level);
  });
});
