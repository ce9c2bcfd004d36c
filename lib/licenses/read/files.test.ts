/** Licence files that are no standard text: what they say, and what is not a pointer. */
import { describe, expect, it } from 'vitest';
import { fileStatement } from './files.ts';

const recognize = (raw: string) => ({
  verdict: raw.length < 200 ? ('too-short' as const) : ('unknown' as const),
  licenses: [],
  class: 'unrecognised' as const,
  restrictions: [],
  added: [],
  removed: [],
  stretches: [],
});
const read = (raw: string, others: string[] = []) =>
  fileStatement(
    {
      kind: 'license-file',
      path: 'LICENSE',
      url: 'https://huggingface.co/cedar/cone/blob/main/LICENSE',
      blocks: [],
      raw,
    },
    'repository',
    recognize,
    others,
  );

describe('a licence file', () => {
  it.each([
    ['Released under the MIT license, see opensource.org.', 'osi'],
    ['Apache 2.0 for the code. Weights: commercial use is prohibited.', 'restricted'],
    ['Commercial use is prohibited. '.repeat(40), 'restricted'],
    ['Apache 2.0 under the Commons Clause: the grant does not include the right to Sell.', 'unrecognised'],
    ['../LICENSE-APACHE-2.0-OURS', 'unrecognised'],
    ['version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 11357', 'unrecognised'],
    ['Cone, made by Cedar.', 'unrecognised'],
    ['', 'unrecognised'],
  ])('%j is %s', async (raw, kind) => {
    const found = (await read(raw))?.class ?? 'none';
    expect(kind === 'unrecognised' ? ['unrecognised', 'restricted'] : [kind]).toContain(found);
  });

  it('says in its head what it puts things under', async () => {
    const notice = (license: string): string =>
      `Cone checkpoints (c) 2026 Cedar, the checkpoints distributed herewith are licensed under ${license}.\n\n${'Parts of it come from elsewhere. '.repeat(40)}`;
    expect(await read(notice('the Creative Commons Attribution-NonCommercial 4.0 license'))).toMatchObject({
      class: 'restricted',
      id: 'CC-BY-NC-4.0',
      restrictions: [{ kind: 'non-commercial' }],
    });
    expect(await read(notice('the MIT license'))).toMatchObject({ class: 'unrecognised' });
    expect(
      await read(`Parts of it come from elsewhere. ${notice('MIT')}\n\nOne part is under CC BY-NC 4.0.`),
    ).toMatchObject({ class: 'unrecognised' });
  });

  it('that sends to two others which were read says nothing itself', async () => {
    expect(
      await read('Under either of the texts in LICENSE.A or LICENSE.B.', ['LICENSE.A', 'LICENSE.B']),
    ).toBeUndefined();
  });
});
