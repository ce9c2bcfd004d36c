import { describe, expect, it } from 'vitest';
import { namesIn } from '../../assess/names.ts';
import { proseOf } from '../../learned/index.ts';
import { withoutLookups } from '../../model/index.ts';
import { markdownBlocks } from '../../sources/markdown.ts';
import { licensedIn } from './licensed.ts';
import { proseLicenses } from './prose.ts';

const URL = 'https://huggingface.co/acme/ridge-7b';

function proseFor(text: string) {
  const document = { kind: 'model-card' as const, url: URL, blocks: markdownBlocks(text, URL) };
  const subject = { site: 'huggingface' as const, id: 'acme/ridge-7b', name: 'ridge-7b', owner: 'acme' };
  const reading = { subject, url: URL, title: '', view: 'card' as const, documents: [document], problems: [] };
  return proseOf(withoutLookups(reading), namesIn);
}

/** What speaks, as "name covers". */
const speaks = (text: string): string[] =>
  proseLicenses(proseFor(text), 'ridge-7b').statements.map(({ name, covers }) => `${name} ${covers}`);

describe('a license in prose', () => {
  it.each([
    ['Code: Apache 2.0, weights: CC BY-NC 4.0.', ['CC BY-NC 4.0 weights']],
    ['Le code est sous licence Apache 2.0, les poids sous MIT.', ['MIT weights']],
    ['Apache-2.0 for the code, MIT for the weights.', ['MIT weights']],
    ['The data set that we made for this model is under CC BY-NC 4.0.', []],
    ['The weights are under MIT, the tools under GPL-3.0.', ['MIT weights']],
    ['This model card is under CC BY 4.0.', []],
    ['No license under MIT or Apache 2.0 is granted.', []],
    ['| Model | License |\n|---|---|\n| Ridge 7B | MIT |\n| Heron | Apache-2.0 |', ['MIT model']],
    ['| Part | Code license | Weights license |\n|---|---|---|\n| Ridge 7B | MIT | CC BY 4.0 |', ['CC BY 4.0 weights']],
    ['We changed the license of the weights from CC BY-NC 4.0 to MIT.', ['MIT weights']],
    ['模型权重的许可从 CC BY-NC 4.0 改为 MIT。', ['MIT weights']],
    ['Ridge 7B 의 가중치는 MIT 라이선스를 따릅니다.', ['MIT 라이선스 weights']],
    ['Die Gewichte stehen ab Mai unter MIT, so der Plan.', []],
  ])('"%s" speaks: %s', (text, expected) => {
    expect(speaks(text)).toEqual(expected);
  });

  it('is denied where the weights are said not to be under it', () => {
    const { denied, statements } = proseLicenses(proseFor('The weights are not released under MIT.'), 'ridge-7b');
    expect(denied.map(({ id }) => id)).toEqual(['MIT']);
    expect(statements).toEqual([]);
  });

  it.each([
    'La licencia es Apache 2.0 con matices.',
    '权重在 Apache 2.0 的基础上另行约定。',
    'Лицензия: Apache 2.0, но использовать в банках нельзя.',
  ])('with something added is not told by a text: %s', (text) => {
    const { statements } = proseLicenses(proseFor(text), 'ridge-7b');
    expect(statements.map(({ class: kind, unread }) => [kind, unread])).toEqual([['unrecognised', true]]);
  });

  it('that is called as several texts are is the one that its link leads to', () => {
    const read = (href: string) =>
      proseLicenses(proseFor(`**License:** [Modified MIT License](${href})`), 'ridge-7b').statements.map(
        ({ id }) => id,
      );
    expect(read('https://github.com/openai/gpt-2/blob/master/LICENSE')).toEqual(['gpt-2-modified-mit']);
    expect(read('https://github.com/acme/ridge/blob/main/LICENSE')).toEqual(['modified-mit']);
  });

  it('in a link counts as one in words', () => {
    const text = 'Ridge 7B is released under [this license](https://www.apache.org/licenses/LICENSE-2.0).';
    const prose = proseFor(text);
    expect(prose.passages.flatMap((read) => licensedIn(prose, read).map(({ reading }) => reading.id))).toEqual([
      'Apache-2.0',
    ]);
  });
});

describe('a license section on a page in another language', () => {
  const page = (heading: string, text: string): string =>
    `# Ridge 7B\n\nRidge 7B is a language model that Acme trained from scratch for question answering.\n\n## ${heading}\n\n${text}\n`;

  it.each([
    'License',
    'Lizenz',
    'Licence',
    'Licencia',
    'Licença',
    'Licenza',
    '许可证',
    'ライセンス',
    '라이선스',
    'Лицензия',
  ])('is one under "%s"', (heading) => {
    expect(speaks(page(heading, 'CC BY-NC-SA 4.0'))).toEqual(['CC BY-NC-SA 4.0 model']);
    expect(speaks(page(heading, 'MIT'))).toEqual(['MIT model']);
  });

  it.each(['Zitieren', 'Danksagung', 'Daten', '引用', '데이터'])('is none under "%s"', (heading) => {
    expect(speaks(page(heading, 'CC BY-NC-SA 4.0'))).toEqual([]);
  });
});
