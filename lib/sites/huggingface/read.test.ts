// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../model/index.ts';
import { reader as huggingface } from './reader.ts';

const URL_OF = 'https://huggingface.co/acme/ridge-7b';

interface Page {
  model?: Record<string, unknown>;
  props?: string;
  before?: string;
  card?: string;
  header?: string;
}

/** The site's markup (docs/pages.md, 2025-2026) around our own words. */
function page({ model = {}, props, before = '', card, header = 'ModelHeader' }: Page): Document {
  const record = {
    id: 'acme/ridge-7b',
    repoType: 'model',
    cardData: { license: 'mit' },
    tags: [],
    gated: false,
    ...model,
  };
  const json = props ?? JSON.stringify({ activeTab: 'model', model: record });
  const body = `<main><div class="SVELTE_HYDRATER contents" data-target="${header}" data-props="${json.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">
    <header><div class="container"><h1><a href="/acme">acme</a>/<a href="/acme/ridge-7b">ridge-7b</a></h1></div></header></div>
    <div class="container"><section>${before}${card === undefined ? '' : `<div class="model-card-content prose hf-sanitized">${card}</div>`}</section></div></main>`;
  return new DOMParser().parseFromString(`<!doctype html><html><body>${body}</body></html>`, 'text/html');
}

const read = (document: Document, address = URL_OF) => huggingface.read(document, new URL(address));
const reading = (document: Document, address?: string) => read(document, address) as Reading;

describe('huggingface.read', () => {
  it('takes identity and metadata from the page’s own data, and the card as it is shown', () => {
    const found = reading(page({ card: '<h1>Ridge</h1><p>Our open model.</p>' }));
    expect(found).toMatchObject({
      subject: { site: 'huggingface', id: 'acme/ridge-7b', owner: 'acme', name: 'ridge-7b' },
      model: { licenses: ['mit'], gated: false },
      problems: [],
    });
    expect(found.documents).toMatchObject([
      { kind: 'model-card', blocks: [{ text: 'Ridge' }, { text: 'Our open model.' }] },
    ]);
  });

  it.each([
    ['none', {}, []],
    ['a list', { license: ['mit', 'other'] }, ['mit', 'other']],
    ['misspelt', { licence: 'apache-2.0' }, ['apache-2.0']],
    ['not a string', { license: { a: 1 } }, []],
  ])('reads licences: %s', (_, cardData, licenses) => {
    expect(reading(page({ model: { cardData } })).model?.licenses).toEqual(licenses);
  });

  it('reads name and link of an own licence', () => {
    const cardData = { license: 'other', license_name: 'ridge-community', license_link: 'LICENSE' };
    expect(reading(page({ model: { cardData } })).model).toMatchObject({
      licenseName: 'ridge-community',
      licenseLink: 'LICENSE',
    });
  });

  it('reads the gate’s notice as a document of its own', () => {
    const before = '<h2>Before you download</h2><p>You agree to use this for research only.</p>';
    const found = reading(page({ model: { gated: 'manual' }, before, card: '<p>Card.</p>' }));
    expect(found.documents.map(({ kind }) => kind)).toEqual(['model-card', 'gate']);
    expect(found.documents[1]?.blocks[1]?.text).toBe('You agree to use this for research only.');
    expect(found.model?.gated).toBe('manual');
  });

  it('knows the page by its address and its data together: never the last page’s', () => {
    expect(read(page({}), 'https://huggingface.co/acme/other-7b')).toBeUndefined();
    expect(reading(page({}), 'https://huggingface.co/Acme/RIDGE-7b').subject.id).toBe('acme/ridge-7b');
  });

  it('says what is wrong with malformed data, and goes on with the address', () => {
    const found = reading(page({ props: '{"model": {"id": ', card: '<p>Card.</p>' }));
    expect(found).toMatchObject({ subject: { id: 'acme/ridge-7b' }, problems: [{ code: 'page-data-malformed' }] });
    expect(found.model).toBeUndefined();
  });

  it('names other repositories’ pages, and waits on a page it does not know', () => {
    expect(read(page({ header: 'DatasetHeader' }))).toEqual({ reason: 'dataset' });
    expect(read(page({ model: { repoType: 'space' } }))).toEqual({ reason: 'other' });
    expect(read(page({ header: 'SomethingNew' }))).toBeUndefined();
  });

  it('reads the data on every tab, the card only where it is shown', () => {
    const found = reading(page({ card: undefined }), `${URL_OF}/tree/main`);
    expect(found).toMatchObject({ view: 'files', documents: [], problems: [], model: { licenses: ['mit'] } });
  });

  it('says so when a card that exists is not on its tab', () => {
    expect(reading(page({})).problems).toEqual([{ code: 'page-text-missing', about: 'model card' }]);
  });
});

describe('huggingface.mountPoint', () => {
  it('is the end of the title line, the same each time', () => {
    const document = page({});
    const place = huggingface.mountPoint(document, new URL(URL_OF));
    expect(place?.parent.nodeName).toBe('H1');
    expect(huggingface.mountPoint(document, new URL(URL_OF))).toEqual(place);
    expect(
      huggingface.mountPoint(new DOMParser().parseFromString('<p>x', 'text/html'), new URL(URL_OF)),
    ).toBeUndefined();
  });
});
