/** Records of data sets, as the hub writes them and as it does not. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataSetFactsFrom } from './data-set-record.ts';

const read = (value: unknown) => dataSetFactsFrom(value, 'acme/ridge-corpus');
const record = (more: object) => ({ id: 'acme/ridge-corpus', gated: false, disabled: false, private: false, ...more });

describe('a data set’s record', () => {
  it('says its license in front matter or tags, one or several', () => {
    expect(read(record({ cardData: { license: 'odc-by' } }))).toEqual({
      id: 'acme/ridge-corpus',
      status: 'read',
      license: ['odc-by'],
    });
    expect(read(record({ tags: ['license:cc-by-4.0', 'region:us'], cardData: {} }))?.license).toEqual(['cc-by-4.0']);
    expect(read(record({ cardData: { license: ['mit', 'other'] } }))?.license).toEqual(['mit', 'other']);
  });

  it('that is "other" has its name, and a placeholder is none', () => {
    const named = record({ cardData: { license: 'other', license_name: 'ridge-terms' } });
    expect(read(named)?.license).toEqual(['ridge-terms']);
    expect(read(record({ cardData: { license: 'other' } }))?.license).toEqual(['other']);
    for (const license of ['unknown', 'none', '???'])
      expect(read(record({ cardData: { license } }))?.license).toEqual([]);
  });

  it('that is disabled or private is not there, and a gate is noted', () => {
    expect(read(record({ disabled: true }))?.status).toBe('missing');
    expect(read(record({ private: true }))?.status).toBe('missing');
    expect(read(record({ gated: 'manual' }))?.gated).toBe(true);
  });

  it('may be anything', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const found = read(value);
        expect(found === undefined || found.id === 'acme/ridge-corpus').toBe(true);
      }),
    );
  });
});
