/**
 * Altered texts of every kind that we could think of: none may end as an open license. The original's wording comes from npm
 * spdx-license-list, the alterations are our own words. Counted, not one test each: there are thousands.
 */
import { describe, expect, it } from 'vitest';
import { buildLicenseIndex, standardTexts } from '../../../scripts/license-index.ts';
import { filled, lineAt, OBFUSCATED, placesWith } from './alterations.fixture.ts';
import { BANS, REWRITTEN } from './bans.fixture.ts';
import { parseIndex, recognize } from './index.ts';

const index = parseIndex(buildLicenseIndex());
const texts = new Map(standardTexts().map(({ id, text }) => [id, text]));
const of = (id: string): string => texts.get(id) ?? '';
const PLACES = placesWith(of);
const SHORT = [
  'MIT',
  'BSD-3-Clause',
  'BSD-2-Clause',
  'ISC',
  '0BSD',
  'Zlib',
  'MIT-0',
  'BSL-1.0',
  'Unlicense',
  'NCSA',
  'PostgreSQL',
  'CDLA-Permissive-2.0',
];
const LONG = [
  'Apache-2.0',
  'MPL-2.0',
  'GPL-3.0-only',
  'LGPL-3.0-only',
  'EUPL-1.2',
  'CC-BY-4.0',
  'CC0-1.0',
  'AFL-3.0',
  'OSL-3.0',
  'EPL-2.0',
  'MulanPSL-2.0',
  'OSL-2.1',
  'CPAL-1.0',
];

const isOpen = (text: string): boolean => {
  const { verdict, class: kind } = recognize(text, index);
  return verdict === 'exact' || verdict === 'near' || kind === 'osi' || kind === 'open';
};

/** Names of the alterations that passed for an open license. */
const passing = (altered: readonly (readonly [name: string, text: string])[]): string[] =>
  altered.filter(([, text]) => isOpen(text)).map(([name]) => name);

/** `ALTERATIONS=all npm run unit -- lib/licenses/texts/alterations` tries every one, for minutes; else some of each kind, others for each text. */
const ALL = process.env.ALTERATIONS === 'all';
function some<T>(all: readonly T[], most: number, seed: number): T[] {
  const step = ALL ? 1 : Math.max(1, Math.floor(all.length / most));
  return all.filter((_, at) => (at * 7 + seed) % step === 0);
}

const IDS = [...SHORT, ...LONG];

describe.each(IDS)('%s', (id) => {
  const text = filled(of(id));
  const seed = IDS.indexOf(id);
  const many = SHORT.includes(id) ? 80 : 12;

  it('is known, and clean unaltered', () => {
    const { verdict, class: kind } = recognize(text, index);
    expect([verdict, kind].join()).toMatch(/^(?:exact|near),(?:osi|open)$/);
  });

  it('is not open with a sentence put in, in any language and place', () => {
    const all = PLACES.flatMap((place) => BANS.map((ban) => [place, ban] as const));
    expect(
      passing(some(all, many, seed).map(([[place, put], ban]) => [`${place}: ${ban}`, put(text, ban)] as const)),
    ).toEqual([]);
  }, 600_000);

  it('is not open with a sentence in disguise', () => {
    const all = OBFUSCATED.flatMap((form) =>
      PLACES.flatMap((place) => [0, 1, 5, 8, 16].map((ban) => [form, place, BANS[ban] as string] as const)),
    );
    expect(
      passing(
        some(all, many, seed).map(
          ([[form, write], [place, put], ban]) => [`${form}, ${place}: ${ban}`, put(text, write(ban))] as const,
        ),
      ),
    ).toEqual([]);
  }, 600_000);

  it('is not open with its terms rewritten', () => {
    const altered = REWRITTEN.filter(([phrase]) => text.includes(phrase)).flatMap(([phrase, by]) => [
      [`${phrase}: ${by}`, text.replace(phrase, by)] as const,
    ]);
    expect(passing(altered)).toEqual([]);
  });

  it('is not open with a word of its terms changed, put in or taken out', () => {
    const words = [...text.matchAll(/(?<![\p{L}<[(])[a-z]{4,}(?![\p{L}>\])])/gu)].filter(
      // Addresses and placeholders vary: SPDX's guidelines say so.
      ({ index: at }) => at > text.length * 0.2 && at < text.length * 0.6 && !/:\/\/|\[/.test(lineAt(text, at)),
    );
    const altered = some(words, many / 4, 0).flatMap(({ 0: word, index: at }) => {
      const after = text.slice(at + word.length);
      return [
        [`changed: ${word} at ${at}`, `${text.slice(0, at)}paying${after}`],
        [`put in after: ${word} at ${at}`, `${text.slice(0, at)}${word} seldom${after}`],
        [`taken out: ${word} at ${at}`, text.slice(0, at) + after],
      ] as const;
    });
    expect(passing(altered)).toEqual([]);
  }, 600_000);

  it('is not open when it was cut, or behind a million line feeds', () => {
    expect(
      passing([
        ['first half', text.slice(0, text.length / 2)],
        ['second half', text.slice(text.length / 2)],
        ['without its middle', text.slice(0, text.length * 0.4) + text.slice(text.length * 0.6)],
        ['behind line feeds', `${text}${'\n'.repeat(1_000_001)}${BANS[0]}`],
        ['behind spaces', `${text}${' '.repeat(1_000_001)}${BANS[16]}`],
      ]),
    ).toEqual([]);
  }, 60_000);
});
