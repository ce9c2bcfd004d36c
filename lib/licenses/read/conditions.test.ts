/** Conditions that a page sets beside its license, and what only looks like one. Own words throughout. */
import { describe, expect, it } from 'vitest';
import { namesIn } from '../../assess/names.ts';
import { proseOf } from '../../learned/index.ts';
import { withoutLookups } from '../../model/index.ts';
import { markdownBlocks } from '../../sources/markdown.ts';
import { conditionsOf } from './conditions.ts';

const url = 'https://huggingface.co/acme/ridge-7b';

function read(markdown: string) {
  const subject = { site: 'huggingface' as const, id: 'acme/ridge-7b', name: 'ridge-7b', owner: 'acme' };
  const documents = [{ kind: 'model-card' as const, url, blocks: markdownBlocks(markdown, url) }];
  const reading = { subject, url, title: '', view: 'card' as const, documents, problems: [] };
  return conditionsOf(proseOf(withoutLookups(reading), namesIn));
}

const kinds = (markdown: string): string[] => read(markdown).restrictions.map(({ kind }) => kind);

describe('a page that sets conditions', () => {
  it.each([
    ['Commercial use of the weights requires a license from Acme.', 'apply-for-commercial'],
    ['The weights must not be used for military purposes.', 'field-of-use'],
    ['Redistribution of the weights is prohibited.', 'no-redistribution'],
    ['You must not train other models with its outputs.', 'no-training'],
    ['For personal use only.', 'personal-use'],
    ['モデルの商用利用は禁止されています。', 'non-commercial'],
    ['Разрешено только некоммерческое использование.', 'non-commercial'],
    ['모델은 연구 목적으로만 사용할 수 있습니다.', 'research-only'],
    ['Building it into a paid service is prohibited.', 'non-commercial'],
    ['有料サービスへの組み込みは禁止です。', 'non-commercial'],
    ['> [!NOTE]\n> Commercial use of the weights is prohibited.', 'non-commercial'],
    ['Está prohibido usar el modelo en anuncios ni en centros de llamadas.', 'field-of-use'],
  ])('%s', (text, kind) => {
    expect(kinds(text)).toContain(kind);
  });

  it('is quoted by the sentence, with its place and the rules that read it', () => {
    const [found] = read('## Terms\n\nThanks to all. Commercial use is prohibited.').restrictions;
    expect(found).toMatchObject({
      kind: 'non-commercial',
      quote: 'Commercial use is prohibited.',
      source: 'model card',
    });
    expect(found?.rules?.[0]).toBe('conditions.commercial-forbidden');
  });

  it('is found in a long paragraph of other things', () => {
    const talk = 'The model reads maps and writes what it sees in them. '.repeat(20);
    expect(kinds(`${talk}The weights must not be used for commercial purposes. ${talk}`)).toEqual(['non-commercial']);
  });
});

it('is doubted where a sentence may limit and no row explains it', () => {
  const { restrictions, doubts } = read(
    'Restaurants may have the weights once they have bought a seat from us, others not.',
  );
  expect(restrictions.length + doubts.filter(({ bars }) => bars).length).toBeGreaterThan(0);
});

describe('a page that sets none', () => {
  it.each([
    'Commercial use is allowed.',
    'There is no restriction on commercial use.',
    'The hosted playground is for non-commercial use only.',
    '## Contributing\n\nForce pushes are prohibited.',
    '## Limitations\n\nDo not use the model for exams.',
    'It may not work on older cards.',
    'We recommend care in medical use.',
    'You can use the model with a pipeline of the library; the lines below are all that you need.',
    'The mask makes sure that a token only uses what stands before it.',
    'Do not use this model to break the law.',
  ])('%s', (text) => {
    expect(read(text).restrictions).toEqual([]);
  });
});

it.each([
  'Unlike Ridge, the Comet weights may only be used for research.',
  'Our paid API has its own terms of service; those prohibit reselling access to the API.',
  'About half of the text came from newspapers, whose contracts do not allow us to hand it on.',
  'The photos on this page may only be used for non-commercial purposes.',
  'Ridge 7B no tiene límite de usuarios, y no hace falta registrarse.',
  '리지는 Apache 2.0 라이선스를 따릅니다.',
  '**Output**: We met the model in town. When I was home alone as a child, the cat slept on the sofa.',
])('neither restricts nor is doubted: %s', (text) => {
  const { restrictions, doubts } = read(text);
  expect([...restrictions, ...doubts.filter(({ bars }) => bars)]).toEqual([]);
});
