import { describe, expect, it } from 'vitest';
import type { TextDocument } from '../../model/index.ts';
import type { Statement } from './reading.ts';
import { withFile } from './with-file.ts';

const URL = 'https://github.com/acme/ridge/blob/main/WEIGHTS_LICENSE.md';
const quote = { source: 'README.md', url: URL, quote: 'The weights are governed by WEIGHTS_LICENSE.' };
const named = (file: string): Statement => ({
  covers: 'weights',
  class: 'unrecognised',
  restrictions: [],
  quote,
  by: 'name',
  basis: 'stated',
  file,
});
const documents: TextDocument[] = [{ kind: 'license-file', url: URL, path: 'WEIGHTS_LICENSE.md', blocks: [] }];
const text = { path: 'WEIGHTS_LICENSE.md' } as NonNullable<Statement['text']>;
const files: Statement[] = [{ ...named(''), class: 'restricted', covers: 'other', by: 'text', text }];

describe('an own name behind which a file lies', () => {
  it.each([URL, 'WEIGHTS_LICENSE', 'weights_license.md'])('is what the file says: %s', (file) => {
    expect(withFile(named(file), documents, files)).toMatchObject({ class: 'restricted', covers: 'weights' });
  });

  it('stays unknown where no file of that name was read', () => {
    expect(withFile(named('MODEL_LICENSE'), documents, files).class).toBe('unrecognised');
  });
});
