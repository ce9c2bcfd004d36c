/** A script on one host speaks for pages of that host alone, whatever it sends. */
import { describe, expect, it } from 'vitest';
import { readMessage } from './message-schema.ts';

const document = (url: string) => ({ kind: 'page', url, blocks: [{ kind: 'paragraph', text: 'Ridge is a model.' }] });

const reading = (site: string, id: string, more: object = {}) => ({
  type: 'assess',
  reading: {
    subject: { site, id, name: 'Ridge' },
    url: `https://${id}`,
    title: 'Ridge',
    view: 'card',
    documents: [document(`https://${id}`)],
    problems: [],
    ...more,
  },
});

const accepted = (message: unknown, url: string): boolean =>
  readMessage(message, { kind: 'content', url }) !== undefined;

describe('readings of vendors’ pages and any page', () => {
  const vendor = reading('vendor', 'mistral.ai/news/ridge');
  const any = reading('any-page', 'small-lab.example/ridge');

  it('are accepted from the page’s own host', () => {
    expect(accepted(vendor, 'https://mistral.ai/news/ridge?ref=x')).toBe(true);
    expect(accepted(any, 'https://small-lab.example/ridge')).toBe(true);
  });

  it('are refused from any other host', () => {
    for (const url of [
      'https://evil.example/news/ridge',
      'https://www.mistral.ai/news/ridge',
      'https://mistral.ai.evil.example/',
      'http://mistral.ai/news/ridge',
      'https://huggingface.co/',
      'about:blank',
      '',
    ])
      expect(accepted(vendor, url), url).toBe(false);
  });

  it('are refused as a vendor’s where the table has none', () => {
    expect(accepted(reading('vendor', 'small-lab.example/ridge'), 'https://small-lab.example/ridge')).toBe(false);
  });

  it('are refused when their address or a document is of another page', () => {
    const at = 'https://mistral.ai/news/ridge';
    const other = 'https://huggingface.co/mistralai/ridge';
    expect(accepted(reading('vendor', 'mistral.ai/news/ridge', { url: other }), at)).toBe(false);
    expect(accepted(reading('vendor', 'mistral.ai/news/ridge', { documents: [document(other)] }), at)).toBe(false);
    expect(accepted(reading('vendor', 'openai.com/index/ridge', { url: at, documents: [] }), at)).toBe(false);
  });

  it('bring no hub’s record and no file list', () => {
    const at = 'https://mistral.ai/news/ridge';
    const repository = { ref: 'main', topics: [], isFork: false };
    expect(accepted(reading('vendor', 'mistral.ai/news/ridge', { repository }), at)).toBe(false);
  });

  it('do not come from sites with an adapter of their own, nor the other way round', () => {
    const hub = reading('any-page', 'huggingface.co/a/b');
    expect(accepted(hub, 'https://huggingface.co/a/b')).toBe(false);
    const forged = reading('huggingface', 'a/b', { url: 'https://huggingface.co/a/b', documents: [] });
    expect(accepted(forged, 'https://huggingface.co/a/b')).toBe(true);
    expect(accepted(forged, 'https://mistral.ai/news/ridge')).toBe(false);
    expect(
      accepted(
        { ...forged, reading: { ...forged.reading, url: 'https://github.com/a/b' } },
        'https://huggingface.co/a/b',
      ),
    ).toBe(false);
  });
});

describe('lists', () => {
  const list = (query: object) => ({ type: 'list', query });
  const query = { terms: [{ field: 'author', value: 'acme' }], limit: 300 };
  const hub = 'https://huggingface.co/acme';

  it('are asked for by the hub’s own pages alone', () => {
    expect(accepted(list(query), hub)).toBe(true);
    for (const url of ['https://github.com/acme', 'https://huggingface.co.evil.example/', 'http://huggingface.co/', ''])
      expect(accepted(list(query), url), url).toBe(false);
    expect(readMessage(list(query), { kind: 'own' })).toBeUndefined();
  });

  it('have known fields and a bounded size', () => {
    const wrong = [
      { ...query, limit: 100_000 },
      { ...query, terms: [{ field: 'full', value: 'true' }] },
      { ...query, terms: [{ field: 'author', value: 'x'.repeat(301) }] },
      { ...query, sort: 'random' },
      { url: 'https://evil.example/' },
    ];
    for (const each of wrong) expect(accepted(list(each), hub), JSON.stringify(each).slice(0, 80)).toBe(false);
  });
});
