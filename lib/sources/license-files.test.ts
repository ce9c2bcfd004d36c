/** Files that are looked up: the most telling within the limit. */
import { describe, expect, it } from 'vitest';
import { modelMetadataFrom } from '../hub/model-record.ts';
import { licenseFiles } from './license-files.ts';

const chosen = (paths: string[], limit = 4): string[] => licenseFiles(paths, limit).map(({ path }) => path);

describe('licence files', () => {
  it('come in the order of what they tell', () => {
    expect(
      chosen(
        ['LICENSE.docs', 'NOTICE', 'LICENSE-MIT', 'USE_POLICY.md', 'LICENSE', 'weights/LICENSE', 'MODEL_LICENSE'],
        9,
      ),
    ).toEqual([
      'MODEL_LICENSE',
      'weights/LICENSE',
      'LICENSE',
      'LICENSE-MIT',
      'USE_POLICY.md',
      'NOTICE',
      'LICENSE.docs',
    ]);
  });

  it('are never below the root, but for the weights', () => {
    expect(chosen(['third_party/cone/LICENSE', 'licenses/LICENSE.clip', 'docs/LICENSE', 'weights/LICENSE'])).toEqual([
      'weights/LICENSE',
    ]);
  });

  it('are found behind thousands of files', () => {
    const siblings = [
      ...Array.from({ length: 12_000 }, (_, at) => ({ rfilename: `shard-${at}` })),
      { rfilename: 'LICENSE' },
    ];
    expect(chosen(modelMetadataFrom({ id: 'cedar/cone', siblings })?.files ?? [])).toEqual(['LICENSE']);
  });
});
