import { describe, expect, it } from 'vitest';
import { readOptions, UsageError } from './options.ts';

const URL_OF = 'https://huggingface.co/acme/ridge';

describe('readOptions', () => {
  it('reads what docs/command-line.md names', () => {
    expect(
      readOptions(['--web', 'w', '--lookups', 'off', '--accept-open-terms', '--records', 'off', '--pretty', URL_OF]),
    ).toEqual({
      web: 'w',
      urls: [URL_OF],
      lookups: 'off',
      acceptOpenTerms: true,
      records: false,
      pretty: true,
    });
    expect(readOptions([URL_OF])).toMatchObject({
      web: undefined,
      lookups: 'site',
      acceptOpenTerms: false,
      records: true,
      pretty: false,
    });
  });

  it.each([
    [['--lookups', 'all', URL_OF]],
    [['--records', 'some', URL_OF]],
    [['--nonsense', URL_OF]],
    [['--urls', '/no/such/file']],
  ])('refuses %j', (args) => {
    expect(() => readOptions(args)).toThrow(UsageError);
  });
});
