// @vitest-environment happy-dom
/** Lists: which addresses have one, what is asked for each, and whose a card is. */
import { describe, expect, it } from 'vitest';
import { cardsIn, modelOfCard, titleOfCard } from './list.ts';
import { isListPage, listQueryOf } from './list-url.ts';

const at = (path: string): URL => new URL(path, 'https://huggingface.co');
const query = (path: string, ids: string[] = [], cards = 30) => listQueryOf(at(path), ids, cards);

describe('an address with a list', () => {
  it.each(['/', '/models', '/models?p=3', '/quarryworks', '/quarryworks/models', '/collections/quarryworks/stones-01'])(
    '%s',
    (path) => expect(isListPage(at(path))).toBe(true),
  );

  it.each([
    '/quarryworks/basalt-7b',
    '/datasets',
    '/docs',
    '/models/quarryworks',
    '/collections',
    '/collections/quarryworks',
    '/settings/models',
    'https://github.com/models',
    'https://huggingface.co.evil.example/models',
    'http://huggingface.co/models',
  ])('%s is none', (path) => expect(isListPage(at(path))).toBe(false));
});

describe('what is asked', () => {
  it('for a search: its terms, its order, and all pages up to this one', () => {
    expect(query('/models?license=license:mit&library=a,b&search=x&sort=modified&p=2&theme=dark')).toEqual({
      terms: [
        { field: 'filter', value: 'license:mit' },
        { field: 'filter', value: 'a' },
        { field: 'filter', value: 'b' },
        { field: 'search', value: 'x' },
      ],
      sort: 'lastModified',
      limit: 90,
    });
  });

  it('for an owner: all but the largest have; for a collection: the owner of most of it', () => {
    expect(query('/quarryworks')).toEqual({ terms: [{ field: 'author', value: 'quarryworks' }], limit: 300 });
    const ids = ['northgate/a', 'fieldnotes/b', 'northgate/c'];
    expect(query('/collections/quarryworks/x-1', ids)?.terms).toEqual([{ field: 'author', value: 'northgate' }]);
  });

  it('never more than a thousand, whatever the address says', () => {
    for (const page of ['33', '9999', '99999999', '-1', '1e9', 'x'])
      expect(query(`/models?p=${page}`)?.limit).toBeLessThanOrEqual(1000);
    expect(query('/models', [], 5000)?.limit).toBe(1000);
    expect(query('/models', [], 0)?.limit).toBe(30);
  });
});

const card = (inner: string): Element => {
  document.body.innerHTML = `<main><article class="overview-card-wrapper group/repo ">${inner}</article></main>`;
  return cardsIn(document)[0] as Element;
};
const link = (href: string): string =>
  `<a href="${href}"><div><header title="x"><h4>x</h4></header><div>Updated</div></div></a>`;

describe('a card', () => {
  it.each([
    ['/quarryworks/basalt', 'quarryworks/basalt'],
    ['https://huggingface.co/quarryworks/basalt?hardware=any', 'quarryworks/basalt'],
    ['/datasets/quarryworks/stones', undefined],
    ['/spaces/quarryworks/demo', undefined],
    ['/quarryworks', undefined],
    ['/quarryworks/basalt/tree/main', undefined],
    ['https://evil.example/quarryworks/basalt', undefined],
    ['javascript:alert(1)', undefined],
    ['http://[', undefined],
  ])('that leads to %s is of %s', (href, id) => {
    expect(modelOfCard(card(link(href)), 'https://huggingface.co/models')).toBe(id);
  });

  it('has its mark at the end of the title’s line', () => {
    expect(titleOfCard(card(link('/a/b')))?.localName).toBe('header');
    expect(titleOfCard(card('<a href="/a/b"><h4>x</h4></a>'))?.localName).toBe('h4');
    expect(titleOfCard(card('<a href="/a/b">x</a>'))).toBeUndefined();
  });
});

it('takes the link of a card’s title, absolute and with a query too, not the first', () => {
  const card = (html: string) =>
    new DOMParser().parseFromString(`<article>${html}</article>`, 'text/html').querySelector('article') as Element;
  const of = (html: string) => modelOfCard(card(html), 'https://huggingface.co/models?search=x');
  const owner = '<a href="/acme">acme</a><a href="/other/one">a provider</a>';
  expect(of(`${owner}<a href="https://huggingface.co/acme/ridge?library=x"><h4>ridge</h4></a>`)).toBe('acme/ridge');
  expect(of(`${owner}<header><h4><a href="/acme/ridge">ridge</a></h4></header>`)).toBe('acme/ridge');
  expect(of('<a href="/docs/hub"><h4>Try our providers</h4></a><a href="/acme/ridge">ridge</a>')).toBeUndefined();
});
