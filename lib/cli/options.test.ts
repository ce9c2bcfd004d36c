import { describe, expect, it } from 'vitest';
import { readOptions, UsageError } from './options.ts';

const URL_OF = 'https://huggingface.co/acme/ridge';

describe('readOptions', () => {
  it('reads what docs/command-line.md names', () => {
    expect(readOptions(['--web', 'w', '--lookups', 'off', '--accept-open-terms', '--pretty', URL_OF])).toEqual({
      web: 'w',
      urls: [URL_OF],
      lookups: 'off',
      acceptOpenTerms: true,
      pretty: true,
    });
    expect(readOptions([URL_OF])).toMatchObject({
      web: undefined,
      lookups: 'site',
      acceptOpenTerms: false,
      pretty: false,
    });
  });

  it.each([[['--lookups', 'all', URL_OF]], [['--nonsense', URL_OF]], [['--urls', '/no/such/file']]])(
    'refuses %j',
    (args) => {
      expect(() => readOptions(args)).toThrow(UsageError);
    },
  );
});
