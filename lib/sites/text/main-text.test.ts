/** What a page says beside its text. */
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { readMainText } from './main-text.ts';

const LONG = 'Ridge 2 is a language model that people on mountains can use without a network. '.repeat(4);
const read = (rest: string) =>
  readMainText(
    parseHTML(`<!doctype html><html><body><main><h1>Ridge 2</h1><p>${LONG}</p></main>${rest}</body></html>`)
      .document as unknown as Document,
    'https://a.example/ridge',
  );
const beside = (rest: string) => read(rest)?.beside.map(({ text }) => text);

it.each([
  '<footer><p>The weights are for non-commercial use only.</p></footer>',
  '<aside><div>The weights are for non-commercial use only.</div></aside>',
  '<div role="contentinfo"><ul><li>The weights are for non-commercial use only.</li></ul></div>',
])('is about the model where it speaks of it: %s', (html) => {
  expect(beside(html)).toEqual(['The weights are for non-commercial use only.']);
});

it.each([
  '<footer><p>© 2026 Alpenglow. All rights reserved.</p><p>Content of this site is under CC BY 4.0.</p></footer>',
  '<footer><p><a href="/models">Explore all of our models and weights here</a></p></footer>',
  `<footer><p>${LONG.trim()}</p></footer>`,
  '<footer hidden><p>The weights are for non-commercial use only.</p></footer>',
  '<nav><aside>The weights are for non-commercial use only.</aside></nav>',
])('is the site’s own otherwise: %s', (html) => expect(beside(html)).toEqual([]));

it('counts in a button and where it is hidden from those who listen', () => {
  const document = parseHTML(
    `<html><body><main><h1>Ridge 2</h1><p>${LONG}</p><button>For non-commercial use only</button><p aria-hidden="true">Research only, please.</p></main></body></html>`,
  ).document as unknown as Document;
  expect(
    readMainText(document, 'https://a.example/')
      ?.blocks.map(({ text }) => text)
      .slice(-2),
  ).toEqual(['For non-commercial use only', 'Research only, please.']);
});

it.each([
  [
    'zh',
    '山雀 2 是一款面向山区气象站的语言模型，没有网络也能使用。它读得懂方言写成的观测记录，权重可以在下方的地址下载。我们在三个山谷里试用了它。',
  ],
  [
    'ja',
    '山雀 2 は、山小屋の観測記録を読むための言語モデルです。通信のない場所でも動き、方言で書かれた日誌にも対応しています。重みは下の住所から入手できます。',
  ],
  [
    'ko',
    '박새 2는 산장에서 쓰는 언어 모델입니다. 통신이 닿지 않는 곳에서도 돌아가며, 사투리로 적힌 관측 일지도 읽을 수 있습니다. 가중치는 아래 주소에서 내려받을 수 있습니다.',
  ],
])('is told from an empty page by how much it says, in scripts of few characters too: %s', (_, text) => {
  const page = (words: string) =>
    readMainText(
      parseHTML(`<html><body><main><h1>2</h1><p>${words}</p></main></body></html>`).document as unknown as Document,
      'https://a.example/',
    );
  expect(text.length).toBeLessThan(200);
  expect(page(text)?.blocks).toHaveLength(2);
  expect(page(text.slice(0, 30))).toBeUndefined();
});
