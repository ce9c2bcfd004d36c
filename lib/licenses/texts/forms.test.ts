/**
 * Every known text in every form that files give it must be recognised; every kind of alteration must be seen
 * (RULES.md section 4). Wording comes from npm spdx-license-list, as in the build.
 */
import { describe, expect, it } from 'vitest';
import { buildLicenseIndex, standardTexts } from '../../../scripts/license-index.ts';
import { FORMS } from './forms.fixture.ts';
import { parseIndex, recognize } from './index.ts';

const stored = buildLicenseIndex();
const texts = standardTexts();
const index = parseIndex(stored);

const clean = (verdict: string): boolean => verdict === 'exact' || verdict === 'near';

describe.each(texts.map(({ id, text }) => [id, text] as const))('%s', (id, text) => {
  it.each(FORMS)('is recognised %s', (_, form) => {
    const reading = recognize(form(text), index);
    expect(reading.verdict).toSatisfy(clean);
    expect(reading.licenses.map((license) => license.id)).toContain(id);
  });

  const paragraphs = text.split(/\n\s*\n/).filter((part) => part.split(/\s+/).length > 25);
  const middle = paragraphs[Math.floor(paragraphs.length / 2)] ?? '';
  const sentence = 'The model must not be used for any commercial purpose without a separate written agreement.';
  const ALTERATIONS: readonly (readonly [name: string, altered: string])[] = [
    ['a clause before it', `${sentence}\n\n${text}`],
    ['a clause inside it', text.replace(middle, `${middle}\n\n${sentence}`)],
    ['a clause after it', `${text}\n\n${sentence}`],
    [
      'a user threshold after it',
      `${text}\n\nIf your products have more than 100 million monthly active users, you shall display our name.`,
    ],
    [
      'an excluded region after it',
      `${text}\n\nThe rights granted here are not granted to anyone in the European Union.`,
    ],
    ['one "not" put in', insertNot(text)],
    ['a restriction on the copyright line', `Copyright (c) 2026 Somebody, for academic research use only\n\n${text}`],
  ];
  it.each(ALTERATIONS)('is not called clean with %s', (_, altered) => {
    expect(altered).not.toBe(text);
    expect(recognize(altered, index).verdict).not.toSatisfy(clean);
  });

  it.runIf(paragraphs.length > 4)('is not called clean when a paragraph of its terms is gone', () => {
    // The first paragraphs may be a preamble, the last an appendix: files leave those out.
    const altered = text.replace(middle, '');
    expect(recognize(altered, index).verdict).not.toSatisfy(clean);
  });
});

describe('titles, as files write them', () => {
  const mit = texts.find(({ id }) => id === 'MIT')?.text.replace(/^MIT License\s*/, '') ?? '';
  it.each([
    'The MIT License',
    'The MIT License (MIT)',
    '# The MIT License (MIT)',
    'License: The MIT License',
    'Licensed under the MIT License',
    'MIT License (MIT)',
    'THE MIT LICENSE',
  ])('are no added words: %s', (title) => {
    expect(recognize(`${title}\n\n${mit}`, index).verdict).toSatisfy(clean);
  });
  it.each(['The only MIT License', 'Not the MIT License', 'Unlike the MIT License'])('are read: %s', (title) => {
    expect(recognize(`${title}\n\n${mit}`, index).verdict).not.toSatisfy(clean);
  });
  it('an article is a word where it is none of a title', () => {
    const altered = mit.replace('\n\nThe above', '\n\nThe\n\nThe above').replace('deal\nin', 'the deal\nin');
    expect(recognize(altered.replace(' to deal', ' to the deal'), index).verdict).not.toSatisfy(clean);
  });
});

/** Puts one "not" before a verb of permission in the middle of a text. */
function insertNot(text: string): string {
  const places = [...text.matchAll(/\b(?:may|is|are|can|to|must|shall|hereby|be|peut|est|sont)\b/gi)];
  const place = places[Math.floor(places.length / 2)];
  if (!place) return `${text} not`;
  const at = place.index + place[0].length;
  return `${text.slice(0, at)} not${text.slice(at)}`;
}
