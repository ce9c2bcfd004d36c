/** The tag, and the name and link beside it. */
import { describe, expect, it } from 'vitest';
import { modelMetadataFrom } from '../../hub/model-record.ts';
import { metadataStatements } from './metadata.ts';

const read = (cardData: Record<string, unknown>) => {
  const model = modelMetadataFrom({ id: 'cedar/cone', cardData });
  return model ? metadataStatements(model, 'https://huggingface.co/cedar/cone') : [];
};

describe('metadata', () => {
  it.each([
    [{ license: 'mit' }, ['osi MIT']],
    [{ license: ['mit', 'cc-by-nc-4.0'] }, ['restricted CC-BY-NC-4.0']],
    [{ license: 'other', license_name: 'llama3.1' }, ['restricted llama3.1']],
    [{ license_name: 'apache-2.0' }, ['osi Apache-2.0']],
    [{ license: 'other', license_link: 'https://cedar-opensource.org/license/mit' }, ['unrecognised -']],
    [{ license: 'mit', license_name: 'cedar-nc' }, ['osi MIT', 'restricted -']],
    [{ license: 'mit', license_name: 'cedar-terms' }, ['osi MIT', 'unrecognised -']],
    [
      { license: 'mit', license_link: 'https://creativecommons.org/licenses/by-nc/4.0/' },
      ['osi MIT', 'restricted CC-BY-NC-4.0'],
    ],
    [{ license: 'mit', license_link: 'https://huggingface.co/cedar/cone/blob/main/LICENSE' }, ['osi MIT']],
    [{ license: 'cc-by-nc-4.0', license_name: 'mit' }, ['restricted CC-BY-NC-4.0']],
    [{ license: 'unknown' }, []],
    [{ license: false }, []],
    [{}, []],
  ])('%j', (card, found) => {
    expect(read(card).map(({ class: kind, id }) => `${kind} ${id ?? '-'}`)).toEqual(found);
  });

  it('quotes tag and name apart when both count', () => {
    expect(read({ license: 'mit', license_name: 'cedar-nc' }).map(({ quote }) => quote.quote)).toEqual([
      'license: mit',
      'license_name: cedar-nc',
    ]);
  });
});

describe('what the table knows', () => {
  it('is marked as the table’s words, with their section, and never as a quotation', () => {
    const [statement] = read({ license: 'other', license_name: 'yi-license' });
    expect(statement?.restrictions[0]).toMatchObject({ kind: 'field-of-use', known: true, section: '§2.2' });
    expect(statement?.quote).toMatchObject({ quote: 'license: other\nlicense_name: yi-license' });
  });

  it('leaves the tag to speak where the table has no words', () => {
    expect(read({ license: 'openrail' })[0]?.restrictions).toMatchObject([
      { kind: 'use-policy', quote: 'license: openrail' },
    ]);
    expect(read({ license: 'openrail' })[0]?.restrictions[0]?.known).toBeUndefined();
  });
});
