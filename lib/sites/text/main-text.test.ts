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
