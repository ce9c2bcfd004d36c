/** Conditions of something else than the model, and those that only look it. Own words. */
import { describe, expect, it } from 'vitest';
import { namesIn } from '../../assess/names.ts';
import { proseOf } from '../../learned/index.ts';
import { withoutLookups } from '../../model/index.ts';
import { markdownBlocks } from '../../sources/markdown.ts';
import { conditionsIn } from './judge.ts';

const URL = 'https://huggingface.co/acme/ridge-7b';

/** Is there a term in the text, on the page of Ridge 7B by Acme? */
function binds(text: string): boolean {
  const documents = [{ kind: 'model-card' as const, url: URL, blocks: markdownBlocks(text, URL) }];
  const subject = { site: 'huggingface' as const, id: 'acme/ridge-7b', name: 'ridge-7b', owner: 'acme' };
  const reading = { subject, url: URL, title: '', view: 'card' as const, documents, problems: [] };
  const found = conditionsIn(proseOf(withoutLookups(reading), namesIn), () => false);
  return [...found].some((each) => each?.force === 'term' || each?.disputed);
}

describe('a condition of something else', () => {
  it.each([
    'The FjordBench test set may only be used for academic research.',
    'Das Demo darf nur für nicht kommerzielle Zwecke genutzt werden.',
    "L'article ne peut être ni vendu ni redistribué.",
    'La documentación solo puede usarse con fines académicos.',
    'これまで使っていたモデルは商用利用が禁止されていました。',
    // Set apart from the weights.
    'The recordings are lent by a choir. Selling copies is forbidden. That does not concern the weights.',
    // A table and a list that compare.
    '| Model | Terms |\n|---|---|\n| Ridge 7B | Apache-2.0 |\n| Fjord 9B | no commercial use |',
    '1. 飛車 13B（商用禁止）\n2. Ridge 7B（Apache-2.0）',
    '- Ridge, first edition: universities only\n- Ridge 7B: Apache-2.0',
    // A sample in a table.
    '| No. | Text | Summary |\n|---|---|---|\n| 3 | The guild of bakers and the chamber of small firms met on Monday; who sells bread on the square must from now on buy a permit from the town, said the mayor, and companies with more than fifty people need a contract. | Bakers pay |',
  ])('%s', (text) => {
    expect(binds(text)).toBe(false);
  });
});

describe('a condition of this model', () => {
  it.each([
    'Commercial use is prohibited.',
    'The demo and the weights may only be used for academic research.',
    'The paper is free for all; the weights may only be used for academic research.',
    'Unlike the demo, the model must not be used commercially.',
    'Services with more than one million monthly users must request a license from us.',
    '## Ridge 7B\n\nThe larger models are free. The 7B may only be used for academic research.',
    '| Model | Terms |\n|---|---|\n| Ridge 7B | no commercial use |\n| Fjord 9B | Apache-2.0 |',
    '| Group | Terms |\n|---|---|\n| Firms | whoever sells bread on the square, in a shop or at the door must buy a contract from the town before the first day of the month, and those with more than fifty people need another |',
    '- 本项目相关资源只供学术研究使用，禁止商用。\n- Ridge 7B，一个会出错的模型，不能代替律师。',
    '- Weights: Apache-2.0\n- Commercial use: forbidden',
  ])('%s', (text) => {
    expect(binds(text)).toBe(true);
  });
});
