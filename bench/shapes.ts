/** Inputs that are made to take long, by their shape: each a unit that is repeated. All words are our own. */

export interface Shape {
  name: string;
  /** `at`: how often it was repeated before. */
  unit(at: number): string;
  /** Stands before and after all of it. */
  before?: string;
  after?: string;
}

const shape = (name: string, unit: string | ((at: number) => string), more: Partial<Shape> = {}): Shape => ({
  name,
  unit: typeof unit === 'string' ? () => unit : unit,
  ...more,
});

const TABLE = '| a | b | c |\n|---|---|---|\n';

export const SHAPES: readonly Shape[] = [
  shape('lines of one ban', (at) => `This model is for non-commercial use only ${at}.\n`),
  shape('paragraphs of one ban', (at) => `This model is for non-commercial use only ${at}.\n\n`),
  shape('items of one ban', (at) => `- This model is for non-commercial use only ${at}.\n`),
  shape('the same ban, over and over', 'Commercial use is prohibited. '),
  shape(
    'prose',
    (at) => `Ridge answers question ${at} on huts and paths. It was tested on bulletin ${at} of three winters.\n\n`,
  ),
  shape('one sentence', 'and huts and lakes '),
  shape('one long word', 'abcdefgh'),
  shape('long words', (at) => `${'hut'.repeat(60)}${at} `),
  shape('one letter a word', 'a '),
  shape('one letter a sentence', 'A. '),
  shape('full stops', '.'),
  shape('commas', ', '),
  shape('colons', 'a: '),
  shape('semicolons between bans', 'not to sell; '),
  shape('question marks', 'May I? '),
  shape('digits', '1234567890'),
  shape('numbers', '7.5B, '),
  shape('spaces', '          '),
  shape('tabs', '\t\t\t\t'),
  shape('blank lines', '\n\n\n\n'),
  shape('carriage returns', 'a\r\n\r\n'),
  shape('emoji', '🏔️👩‍🔬 '),
  shape('combining marks', 'é̂̃̄'),
  shape('ignorable characters', 'a\u200b\u00ad'),
  shape('directions', '\u202ea\u202c '),
  shape('full width', 'ＭＩＴ　'),
  shape('Chinese', '本模型仅供学术研究使用。'),
  shape('Chinese without an end', '本模型仅供学术研究使用'),
  shape('Japanese', 'このモデルは商用利用できません。'),
  shape('Korean', '이 모델은 연구용으로만 사용할 수 있습니다. '),
  shape('Russian', 'Коммерческое использование запрещено. '),
  shape('a language that nobody reads', 'Tämä malli on vain tutkimuskäyttöön. '),
  shape('names of one license', 'MIT '),
  shape(
    'names of many licenses',
    (at) => ['MIT, ', 'Apache 2.0, ', 'GPL-3.0, ', 'CC BY-NC 4.0, ', 'OpenRAIL, '][at % 5] as string,
  ),
  shape('licenses of own names', (at) => `Hut ${at} Community License Agreement, `),
  shape('weights under licenses', (at) => `The weights of Hut-${at}B are released under the MIT license. `),
  shape('denials', 'not not never no '),
  shape('conditions', 'if unless provided that except '),
  shape('openness', 'fully open-source open weights '),
  shape(
    'training data',
    (at) =>
      `We trained it on https://huggingface.co/datasets/a/b${at} and the code is at https://github.com/a/b${at}.\n\n`,
  ),
  shape('items of data sets', (at) => `- trained on [set ${at}](https://huggingface.co/datasets/a/b${at})\n`, {
    before: 'Trained on:\n\n',
  }),
  shape('bases', (at) => `It is fine-tuned from Heron-${at}B. `),
  shape('names of models', (at) => `Heron-${at}B-Chat `),
  shape('ids', (at) => `acme/heron-${at} `),
  shape('cells of one row', ' MIT |', { before: '|' }),
  shape('rows', (at) => `| MIT ${at} | Apache 2.0 | weights |\n`, { before: TABLE }),
  shape('rows of bans', (at) => `| Hut ${at} | no commercial use | yes |\n`, { before: TABLE }),
  shape('tables', (at) => `${TABLE}| Hut ${at} | MIT | yes |\n\n`),
  shape('pipes', '|'),
  shape('headings', (at) => `## License ${at}\n\n`),
  shape('headings, deeper and deeper', (at) => `${'#'.repeat((at % 6) + 1)} Hut ${at}\n`),
  shape('links', (at) => `[hut ${at}](https://a.example/${at}) `),
  shape('images', (at) => `![hut ${at}](https://a.example/${at}.png) `),
  shape('addresses', (at) => `https://a.example/${at}?x=${at}&y#z `),
  shape('open brackets', '['),
  shape('pairs of brackets', '[]('),
  shape('round brackets', '('),
  shape('braces', '{"a":['),
  shape('less than', '<'),
  shape('open elements', '<b>'),
  shape('elements in elements', '<div><ul><li>'),
  shape('elements that do not fit', '</p><table><b>'),
  shape('attributes', (at) => `<i a${at}="x" `),
  shape('comments that do not end', '<!--'),
  shape('entities', '&amp;&lt;&#128512;'),
  shape('stars', '*'),
  shape('stars and words', '**a *b '),
  shape('underscores', '_a_'),
  shape('strokes', '~~a~~ '),
  shape('back-ticks', '`'),
  shape('back-ticks, more and more', (at) => `${'`'.repeat((at % 40) + 1)}a`),
  shape('code', (at) => `\`\`\`\nmodel_${at} = load("acme/hut-${at}")\n\`\`\`\n`),
  shape('quotes', '> This model is ours.\n'),
  shape('quotes in quotes', '> '),
  shape('quotes and items in each other', '> - '),
  shape('items in items', '- '),
  shape('numbers in numbers', '1. '),
  shape('items, further and further in', (at) => `${' '.repeat((at % 60) * 2)}- hut\n`),
  shape('quotation marks', '"a \'b '),
  shape('backslashes', '\\'),
  shape('rules', '---\n'),
  shape('front matter', '---\nlicense: mit\n'),
  shape('notes', (at) => `[^${at}]: a\n`),
  shape('references', (at) => `[a${at}]: https://a.example\n[a${at}] `),
];

/** In: a shape, and how long a text is to be. Out: one of that length, give or take a unit. */
export function textOf({ unit, before = '', after = '' }: Shape, characters: number): string {
  const parts = [before];
  for (let length = before.length, at = 0; length < characters; at++) {
    const next = unit(at);
    parts.push(next);
    length += next.length;
  }
  return `${parts.join('')}${after}`;
}
