/**
 * Every known text in every form that files give it must be recognised; every kind of alteration must be seen
 * (RULES.md section 4). Wording comes from npm spdx-license-list, as in the build.
 */
import { describe, expect, it } from 'vitest';
import { buildLicenseIndex, standardTexts } from '../../../scripts/license-index.ts';
import { parseIndex, recognize } from './index.ts';

const stored = buildLicenseIndex();
const texts = standardTexts();
const index = parseIndex(stored);

const wrapped = (text: string, width: number): string =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => {
      const lines = [''];
      for (const word of paragraph.split(/\s+/)) {
        const line = lines.at(-1) as string;
        if (line.length + word.length > width) lines.push(word);
        else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
      }
      return lines.join('\n');
    })
    .join('\n\n');

/** What editors and word processors do to a text. */
const FORMS: readonly (readonly [name: string, form: (text: string) => string])[] = [
  ['untouched', (text) => text],
  ['wrapped at 60', (text) => wrapped(text, 60)],
  ['wrapped at 100, CRLF, BOM', (text) => `\ufeff${wrapped(text, 100)}`.replaceAll('\n', '\r\n')],
  [
    'typographic quotes and dashes',
    (text) =>
      text
        .replace(/"([^"]*)"/g, '“$1”')
        .replaceAll("'", '’')
        .replaceAll(' - ', ' — ')
        .replace(/ {2,}/g, '\u00a0 '),
  ],
  ['commented with #', (text) => wrapped(text, 76).replace(/^/gm, '# ')],
  ['commented with //', (text) => wrapped(text, 76).replace(/^/gm, '// ')],
  ['in a block comment', (text) => `/*\n${wrapped(text, 72).replace(/^/gm, ' * ')}\n */`],
  ['in markdown', (text) => wrapped(text, 90).replace(/^([A-Z][A-Z ]{6,40})$/gm, '## $1')],
  ['in a fenced block', (text) => `\`\`\`\n${text}\n\`\`\``],
];

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

/** Puts one "not" before a verb of permission in the middle of a text. */
function insertNot(text: string): string {
  const places = [...text.matchAll(/\b(?:may|is|are|can|to|must|shall|hereby|be|peut|est|sont)\b/gi)];
  const place = places[Math.floor(places.length / 2)];
  if (!place) return `${text} not`;
  const at = place.index + place[0].length;
  return `${text.slice(0, at)} not${text.slice(at)}`;
}
