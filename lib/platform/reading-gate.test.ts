/** Pages that exaggerate: what our readers make of them is bounded, and the background's gate accepts it. */
import { describe, expect, it } from 'vitest';
import { hubPage } from '../../e2e/web/pages/index.ts';
import { githubHtml } from '../../e2e/web/template/github.ts';
import { hubHtml } from '../../e2e/web/template/huggingface.ts';
import { parseDocument } from '../cli/read-page.ts';
import type { Reading } from '../model/index.ts';
import { readerAt } from '../sites/every-reader.ts';
import { readMessage } from './message-schema.ts';

const MEGABYTE = 'x'.repeat(1_000_000);
const base = hubPage('alpenglow/ridge-7b');

function read(html: string, address: string): Reading {
  const url = new URL(address);
  const result = readerAt(url)?.read(parseDocument(html), url);
  if (!result || !('subject' in result)) throw new Error('not read');
  return result;
}

const accepted = (reading: Reading, url: string): boolean =>
  readMessage({ type: 'assess', reading: structuredClone(reading) }, { kind: 'content', url }) !== undefined;

const HUB = `https://huggingface.co/${base.id}`;
const GITHUB = 'https://github.com/acme/ridge';

describe('a hub page', () => {
  it.each<[string, Partial<typeof base>]>([
    ['a megabyte for a tag', { tags: [MEGABYTE, `license:${MEGABYTE}`, `base_model:acme/${MEGABYTE}`] }],
    ['a hundred thousand licenses', { cardData: { license: Array.from({ length: 100_000 }, (_, at) => `l-${at}`) } }],
    ['a megabyte in each field', { cardData: { license: MEGABYTE, license_name: MEGABYTE, license_link: MEGABYTE } }],
    ['a megabyte for a library', { library: MEGABYTE, model: { pipeline_tag: MEGABYTE, _id: MEGABYTE } }],
    ['a megabyte for a gate', { gated: 'auto', cardData: { extra_gated_prompt: MEGABYTE, extra_gated_fields: {} } }],
    ['fields of every other type', { cardData: { license: { a: 1 }, datasets: 7, base_model: [null, {}] } }],
    ['keys of the prototype', { model: JSON.parse('{"__proto__":{"gated":"auto"},"constructor":1,"cardData":[]}') }],
    ['a link that grows when it is encoded', { card: `[x](https://example.org/${'日'.repeat(1900)})` }],
    ['a megabyte for a link’s text', { card: `[${MEGABYTE}](https://example.org/)` }],
    ['three thousand links in a paragraph', { card: '[x](https://example.org/) '.repeat(3000) }],
    ['a hundred and fifty thousand paragraphs', { card: '<p>x</p>'.repeat(150_000) }],
    ['twenty thousand files', { model: { siblings: Array.from({ length: 20_000 }, () => ({ rfilename: 'x' })) } }],
  ])('with %s', (_, more) => {
    const reading = read(hubHtml({ ...base, ...more }), HUB);
    expect(accepted(reading, HUB)).toBe(true);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('with a language of a megabyte states none', () => {
    const reading = read(hubHtml(base).replace('<html', `<html lang="${MEGABYTE}"`), HUB);
    expect(reading.language).toBeUndefined();
    expect(accepted(reading, HUB)).toBe(true);
  });
});

describe('a repository page', () => {
  const page = { site: 'github', id: 'acme/ridge', readme: '# Ridge', expect: { outcome: 'undetermined' } } as const;
  it.each<[string, object]>([
    ['twenty thousand files', { files: Array.from({ length: 20_000 }, (_, at) => `f${at}.py`) }],
    ['a megabyte for a file’s name', { files: [MEGABYTE, 'README.md'] }],
    ['a megabyte for the topic and the sidebar', { about: MEGABYTE, topics: [MEGABYTE], licenseLabel: MEGABYTE }],
  ])('with %s', (_, more) => {
    const reading = read(githubHtml({ ...page, files: ['README.md'], ...more }), GITHUB);
    expect(accepted(reading, GITHUB)).toBe(true);
    expect(reading.repository?.files?.length).toBeLessThanOrEqual(2000);
  });
});
