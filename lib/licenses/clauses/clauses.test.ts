/** Sentences that restrict, and sentences that only look so, in the languages of the issue. Own words throughout. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRestrictions, isPermission } from './index.ts';

const kinds = (text: string): string[] => [...new Set(findRestrictions(text).map(({ kind }) => kind))];

describe('a sentence that restricts', () => {
  it.each([
    ['The weights may not be used for commercial purposes.', 'non-commercial'],
    ['Released for non-commercial use only.', 'non-commercial'],
    [
      'The resources are restricted to academic research only and cannot be used for commercial purposes.',
      'research-only',
    ],
    ['The model is not available for commercial use.', 'non-commercial'],
    ['You need a separate license if your products have more than 300 million monthly active users.', 'user-threshold'],
    ['Companies whose annual revenue exceeds $10 million must buy a license.', 'revenue-threshold'],
    ['The rights under this license are not granted to persons in the European Union.', 'geographic'],
    ['You must comply with the acceptable use policy.', 'use-policy'],
    ['The model must not be used for military purposes.', 'field-of-use'],
    ['You may not create derivative works or distribute derivatives.', 'no-derivatives'],
    ['You will not use the outputs to train any other model.', 'other'],
    ['You shall prominently display our name.', 'other'],
    ['Usage commercial interdit sans accord.', 'non-commercial'],
    ['Die kommerzielle Nutzung ist untersagt.', 'non-commercial'],
    ['Uso non commerciale.', 'non-commercial'],
    ['商用利用は禁止されています。', 'non-commercial'],
    ['本模型仅供学术研究使用。', 'research-only'],
    ['不得用于商业用途。', 'non-commercial'],
    ['상업적 이용은 금지됩니다.', 'non-commercial'],
    ['El uso comercial está prohibido.', 'non-commercial'],
  ])('%s', (text, kind) => {
    expect(kinds(text)).toContain(kind);
  });

  it('is quoted verbatim, with its place', () => {
    const text = 'Hello there. No commercial use is allowed. Bye.';
    const [clause] = findRestrictions(text);
    expect(clause?.quote).toBe('No commercial use is allowed.');
    expect(text.slice(clause?.index).startsWith('No commercial')).toBe(true);
  });
});

describe('a sentence that allows', () => {
  it.each([
    'Commercial use is allowed.',
    'There is no restriction on commercial use.',
    'You can use it for research and commercial purposes.',
    'The license permits commercial and non-commercial use.',
    'Free for commercial use.',
    'This is not limited to research; commercial use is permitted.',
    '商用利用も可能です。',
    '可免费商用。',
    '상업적 이용이 가능합니다.',
    'Kommerzielle Nutzung ist erlaubt.',
  ])('%s', (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it('is no permission when it refuses in the same breath', () => {
    expect(isPermission('Free for research and teaching, but not for commercial use.')).toBe(false);
  });
});

it('never throws, keeps its bounds, and quotes what is there', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      const found = findRestrictions(`${text} Only for non-commercial use.`);
      return found.length <= 60 && found.every(({ quote }) => quote.length <= 400);
    }),
    { numRuns: 200 },
  );
});

it('answers hostile texts within bounds', () => {
  for (const text of [
    'commercial '.repeat(100_000),
    'not '.repeat(250_000),
    `${'a'.repeat(999_990)} only`,
    '\u202e\u0000\ud800'.repeat(100_000),
    'for the '.repeat(120_000),
  ])
    expect(findRestrictions(text).length).toBeLessThanOrEqual(60);
});
