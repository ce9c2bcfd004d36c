/** Texts made to break a recogniser are answered, and never called a licence. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { recognizer } from '../../cli/license-index.ts';

const clean = (verdict: string): boolean => verdict === 'exact' || verdict === 'near';

it.each([
  ['a megabyte of one word', 'license '.repeat(125_000)],
  ['a megabyte of nothing', ' \n\t'.repeat(350_000)],
  ['bait for nested quantifiers', `${'a-'.repeat(300_000)}!`],
  ['tags that never close', '<a '.repeat(300_000)],
  ['bidi, NUL and lone surrogates', '\u202e\u0000\ud800 permission is hereby granted '.repeat(20_000)],
  ['bytes that are no UTF-8', new TextDecoder().decode(new Uint8Array(500_000).fill(0xfe))],
  ['copyright lines without end', 'Copyright (c) 2026 Nobody\n'.repeat(40_000)],
])('%s', async (_, text) => {
  expect((await recognizer(text)).verdict).not.toSatisfy(clean);
});

it('never throws on random words, and never knows them', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.lorem({ maxCount: 40 }), { maxLength: 20 }), async (parts) => {
      const { verdict, licenses } = await recognizer(parts.join('\n'));
      return !clean(verdict) && (verdict !== 'too-short' || licenses.length === 0);
    }),
    { numRuns: 60 },
  );
});
